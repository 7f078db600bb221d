import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { afterPaint } from './after-paint';

/**
 * What is not the first thing to be seen comes once that has been painted: short steps, between which the browser can
 * paint and answer, in place of a long one. Its place is reserved by who puts it there.
 */
export function Later({ children }: { children: ReactNode }) {
  const [begun, setBegun] = useState(false);
  useEffect(() => afterPaint(() => startTransition(() => setBegun(true))), []);
  return begun && children;
}
