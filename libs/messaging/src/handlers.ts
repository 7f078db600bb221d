import { isObservable, lastValueFrom } from 'rxjs';
import type { EventContract } from '#contracts';
import { EVERYTHING, typeOf } from './subscriptions.js';

/** What Nest makes of a decorated method: its arguments are the payload and the context. */
export type Callback = (data: unknown, context: unknown) => unknown;

export type Handler = {
  consumer: string;
  /** An event type, or everything. */
  type: string;
  /** Takes all consecutive messages of its type in one call. */
  batch: boolean;
  /** Its messages may be handled before those of other types that came earlier: a batch handler gets more at once. */
  anyOrder: boolean;
  /** Whether there is anything to do about these facts; otherwise the message is done without a transaction. */
  concerns: ((data: never) => boolean) | undefined;
  /** Absent for everything. */
  contract: EventContract | undefined;
  callback: Callback;
};

/** The handlers of one service, by consumer and event type. */
export class Handlers {
  private readonly byConsumer = new Map<string, Map<string, Handler>>();

  constructor(
    private readonly service: string,
    private readonly events: ReadonlyMap<string, EventContract>,
  ) {}

  /** @throws HandlerError when the type is unknown or taken, or the consumer is not this service's */
  add(type: string, callback: Callback, extras: Record<string, unknown>): void {
    const consumer = (extras['consumer'] as string | undefined) ?? this.service;
    if (consumer !== this.service && !consumer.startsWith(`${this.service}.`)) {
      throw new HandlerError(`consumer ${consumer} does not belong to ${this.service}`);
    }
    const contract = this.events.get(type);
    if (contract === undefined && type !== EVERYTHING) {
      throw new HandlerError(`a handler of ${consumer} asks for ${type}, which is no event contract`);
    }
    const handlers = this.byConsumer.get(consumer) ?? new Map<string, Handler>();
    if (handlers.has(type)) throw new HandlerError(`two handlers of ${consumer} claim ${type}`);
    handlers.set(type, {
      ...{ consumer, type, contract, callback },
      batch: extras['batch'] === true,
      anyOrder: extras['anyOrder'] === true,
      concerns: extras['concerns'] as Handler['concerns'],
    });
    this.byConsumer.set(consumer, handlers);
  }

  /** @throws HandlerError when the handlers are not exactly what the service subscribes to */
  compare(subscriptions: readonly string[]): void {
    const handled = new Set([...this.byConsumer.values()].flatMap((handlers) => [...handlers.keys()]));
    const listed = new Set(subscriptions.map((subscription) => typeOf(subscription, this.events)));
    const missing = [...listed].filter((type) => !handled.has(type));
    const unlisted = [...handled].filter((type) => !listed.has(type));
    const problems = [
      ...missing.map((type) => `${type} is subscribed to, but has no handler`),
      ...unlisted.map((type) => `${type} has a handler, but is not in the list`),
    ];
    if (problems.length === 0) return;
    const where = 'libs/messaging/src/subscriptions.ts';
    throw new HandlerError(`subscriptions of ${this.service} (${where}): ${problems.join('; ')}`);
  }

  /** One handler for each consumer that takes this type; a consumer's own type goes before everything. */
  of(type: string): Handler[] {
    return [...this.byConsumer.values()].flatMap(
      (handlers) => handlers.get(type) ?? handlers.get(EVERYTHING) ?? [],
    );
  }

  ofConsumer(consumer: string, type: string): Handler | undefined {
    const handlers = this.byConsumer.get(consumer);
    return handlers?.get(type) ?? handlers?.get(EVERYTHING);
  }
}

/** Nest gives a promise, a stream, or a promise of a stream; it has done its work when the last of them ends. */
export async function invoke(callback: Callback, data: unknown, context: unknown): Promise<void> {
  const result = await callback(data, context);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}

/** The service cannot be started as it is written. */
export class HandlerError extends Error {
  override readonly name = 'HandlerError';
}
