import type { z } from 'zod';

/** One event contract: defined once, in the past tense, ids and facts only. */
export type EventContract<Type extends string = string, Schema extends z.ZodType = z.ZodType> = {
  /** What handlers are chosen by, and the routing key: `vn.dicoso.<domain>.<what happened>.v<n>`. */
  readonly type: Type;
  /** The service that publishes it; its exchange is `dicoso.<domain>`. */
  readonly domain: string;
  /** What `subject` identifies. */
  readonly aggregate: string;
  readonly summary: string;
  readonly schema: Schema;
  /** One word that is added to the routing key, by which a service may take only some of this type. */
  readonly lane?: (data: never) => string;
};

/** What an event is published under. */
export function routingKeyOf({ type, lane }: EventContract, data: unknown): string {
  return lane === undefined ? type : `${type}.${lane(data as never)}`;
}

/** What all events of a type are bound by. Ends in `#` and not in `*`: the keys of earlier versions have no lane. */
export function routingPatternOf({ type, lane }: EventContract): string {
  return lane === undefined ? type : `${type}.#`;
}

export function defineEvent<Type extends string, Schema extends z.ZodType>(
  contract: Omit<EventContract<Type, Schema>, 'domain'>,
): EventContract<Type, Schema> {
  const domain = contract.type.split('.')[2];
  if (domain === undefined) throw new Error(`event type ${contract.type} names no domain`);
  return { ...contract, domain };
}

/** The facts of an event, by its contract. */
export type DataOf<Contract> = Contract extends EventContract<string, infer Schema> ? z.infer<Schema> : never;
