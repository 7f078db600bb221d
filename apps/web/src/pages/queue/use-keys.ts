import { useEffect, useEffectEvent } from 'react';
import { commandOf, placeOf, type Command } from './keys';

/** Answers keys while the page is open. What a handler is not given for is left to whoever else listens. */
export function useKeys(handlers: Partial<Record<Command, () => void>>, letters: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const command = commandOf(event, placeOf(event.target), letters);
    const handler = command && handlers[command];
    if (handler === undefined) return;
    event.preventDefault();
    handler();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
