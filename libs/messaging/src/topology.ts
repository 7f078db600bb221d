import type { ChannelModel } from 'amqplib';
import { routingPatternOf, type EventContract } from '#contracts';
import { EVERYTHING, typeOf, type Subscriptions } from './subscriptions.js';

export const DEAD_EXCHANGE = 'dicoso.dead';
export const HINTS_EXCHANGE = 'dicoso.hints';

export function exchangeOf(domain: string): string {
  return `dicoso.${domain}`;
}

/** Where the broker's own dead letters of a service arrive. */
export function deadQueueOf(service: string): string {
  return `${service}.dead`;
}

export type Binding = { exchange: string; pattern: string };
export type Topology = {
  /** All durable and of type topic. */
  exchanges: readonly string[];
  /** All durable quorum queues. */
  queues: readonly { name: string; bindings: readonly Binding[] }[];
};

/** What must exist at the broker before anything is published or consumed, for all services. */
export function planTopology(
  subscriptions: Subscriptions,
  events: ReadonlyMap<string, EventContract>,
): Topology {
  const domains = [...new Set([...events.values()].map((contract) => contract.domain))].sort();
  const queues = Object.entries(subscriptions).flatMap(([service, types]) => [
    { name: service, bindings: types.flatMap((type) => bindingsOf(type, domains, events)) },
    { name: deadQueueOf(service), bindings: [{ exchange: DEAD_EXCHANGE, pattern: EVERYTHING }] },
  ]);
  return { exchanges: [...domains.map(exchangeOf), DEAD_EXCHANGE, HINTS_EXCHANGE], queues };
}

function bindingsOf(
  type: string,
  domains: readonly string[],
  events: ReadonlyMap<string, EventContract>,
): Binding[] {
  if (type === EVERYTHING) {
    return domains.map((domain) => ({ exchange: exchangeOf(domain), pattern: EVERYTHING }));
  }
  const contract = events.get(typeOf(type, events));
  if (contract === undefined)
    throw new TopologyError([`subscription to ${type}, which is no event contract`]);
  const pattern = type === contract.type ? routingPatternOf(contract) : type;
  return [{ exchange: exchangeOf(contract.domain), pattern }];
}

/**
 * Declares everything; what is there already with the same arguments stays as it is.
 *
 * @throws TopologyError when something exists with other arguments or may not be declared
 */
export async function declareTopology(connection: ChannelModel, topology: Topology): Promise<void> {
  const channel = await connection.createChannel();
  // The broker closes the channel on a refusal; the call that was refused rejects with the reason.
  channel.on('error', () => undefined);
  try {
    for (const exchange of topology.exchanges) {
      await channel.assertExchange(exchange, 'topic', { durable: true });
    }
    for (const { name, bindings } of topology.queues) {
      await channel.assertQueue(name, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
      for (const { exchange, pattern } of bindings) await channel.bindQueue(name, exchange, pattern);
    }
    await channel.close();
  } catch (error) {
    if (isRefusal(error)) throw new TopologyError([(error as Error).message], { cause: error });
    throw error;
  }
}

// AMQP reply codes: access refused, not found, precondition failed. The rest are faults that may pass.
const REFUSALS = new Set([403, 404, 406]);

function isRefusal(error: unknown): boolean {
  return REFUSALS.has((error as { code?: number }).code ?? 0);
}

/** The broker is not set up as this system needs it; running on would lose messages silently. */
export class TopologyError extends Error {
  override readonly name = 'TopologyError';

  constructor(
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`RabbitMQ is not set up as this service needs it: ${problems.join('; ')}`, options);
  }
}
