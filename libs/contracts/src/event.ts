import type { z } from 'zod';

/** One event contract: defined once, in the past tense, ids and facts only. */
export type EventContract<Type extends string = string, Schema extends z.ZodType = z.ZodType> = {
  /** The routing key and what handlers are chosen by: `vn.dicoso.<domain>.<what happened>.v<n>`. */
  readonly type: Type;
  /** The service that publishes it; its exchange is `dicoso.<domain>`. */
  readonly domain: string;
  /** What `subject` identifies. */
  readonly aggregate: string;
  readonly summary: string;
  readonly schema: Schema;
};

export function defineEvent<Type extends string, Schema extends z.ZodType>(
  contract: Omit<EventContract<Type, Schema>, 'domain'>,
): EventContract<Type, Schema> {
  const domain = contract.type.split('.')[2];
  if (domain === undefined) throw new Error(`event type ${contract.type} names no domain`);
  return { ...contract, domain };
}

/** The facts of an event, by its contract. */
export type DataOf<Contract> = Contract extends EventContract<string, infer Schema> ? z.infer<Schema> : never;
