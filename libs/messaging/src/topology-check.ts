import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { DEAD_EXCHANGE, TopologyError, deadQueueOf, type Binding, type Topology } from './topology.js';

/**
 * What the policy of the provisioning has to give each service's queue. All three of the first, or dead-lettering
 * silently falls back to at-most-once; the limit is a safety net far above our own count of attempts.
 */
export const WANTED_POLICY = {
  'dead-letter-exchange': DEAD_EXCHANGE,
  'dead-letter-strategy': 'at-least-once',
  overflow: 'reject-publish',
} as const;
/** Every crash adds an attempt to each unacknowledged message, so a low limit throws healthy messages away. */
export const LEAST_DELIVERY_LIMIT = 100;

const Queue = z.object({
  type: z.string(),
  effective_policy_definition: z
    .union([z.record(z.string(), z.unknown()), z.array(z.unknown()), z.null()])
    .optional(),
});
const Bindings = z.array(z.object({ source: z.string(), routing_key: z.string() }));

export type QueueState = {
  type: string;
  policy: Record<string, unknown>;
  bindings: readonly Binding[];
};

/** What is wrong with a service's queue; empty when it is as wanted. */
export function problemsOf(queue: string, state: QueueState, wanted: readonly Binding[], policed: boolean) {
  const problems: string[] = [];
  if (state.type !== 'quorum') problems.push(`queue ${queue} is of type ${state.type}, not quorum`);
  for (const { exchange, pattern } of missingOf(wanted, state.bindings)) {
    problems.push(`queue ${queue} is not bound to ${exchange} by ${pattern}`);
  }
  if (!policed) return problems;
  for (const [key, value] of Object.entries(WANTED_POLICY)) {
    const effective = state.policy[key];
    if (effective !== value) {
      problems.push(
        `policy of queue ${queue}: ${key} is ${JSON.stringify(effective) ?? 'missing'}, not ${value}`,
      );
    }
  }
  const limit = state.policy['delivery-limit'];
  if (typeof limit !== 'number' || limit < LEAST_DELIVERY_LIMIT) {
    problems.push(
      `policy of queue ${queue}: delivery-limit is ${JSON.stringify(limit) ?? 'missing'}, not at least ${LEAST_DELIVERY_LIMIT}`,
    );
  }
  return problems;
}

function missingOf(wanted: readonly Binding[], present: readonly Binding[]) {
  return wanted.filter((one) => !present.some((other) => isSame(one, other)));
}

function isSame(one: Binding, other: Binding) {
  return one.exchange === other.exchange && one.pattern === other.pattern;
}

export type CheckOptions = {
  managementUrl: string;
  /** The vhost is taken from here, and the credentials when the management address has none. */
  rabbitmqUrl: string;
  service: string;
  topology: Topology;
  /** The policy of a queue is shown with its first statistics, up to ten seconds after it was declared. */
  withinMs: number;
};

/**
 * Compares the wanted with the effective topology of one service through the management API.
 *
 * @returns bindings that nobody asks for any more: their messages become dead messages
 * @throws TopologyError naming everything that is not as wanted
 * @throws ManagementAway when the API does not answer
 */
export async function checkTopology(options: CheckOptions): Promise<Binding[]> {
  const until = Date.now() + options.withinMs;
  for (let pause = 100; ; pause = Math.min(pause * 2, 1_000)) {
    try {
      return await checkOnce(options);
    } catch (error) {
      if (Date.now() + pause > until) throw error;
    }
    await sleep(pause, undefined, { ref: false });
  }
}

async function checkOnce({
  managementUrl,
  rabbitmqUrl,
  service,
  topology,
}: CheckOptions): Promise<Binding[]> {
  const api = managementApi(managementUrl, rabbitmqUrl);
  const problems: string[] = [];
  const unwanted: Binding[] = [];
  for (const name of [service, deadQueueOf(service)]) {
    const wanted = topology.queues.find((queue) => queue.name === name)?.bindings ?? [];
    const state = await stateOf(api, name);
    problems.push(...problemsOf(name, state, wanted, name === service));
    if (name === service) unwanted.push(...missingOf(state.bindings, wanted));
  }
  if (problems.length > 0) throw new TopologyError(problems);
  return unwanted;
}

async function stateOf(api: (path: string) => Promise<unknown>, name: string): Promise<QueueState> {
  const path = `queues/VHOST/${encodeURIComponent(name)}`;
  const queue = Queue.parse(await api(path));
  const bindings = Bindings.parse(await api(`${path}/bindings`));
  const policy = queue.effective_policy_definition;
  return {
    type: queue.type,
    // An empty policy arrives as an empty list.
    policy: policy === null || policy === undefined || Array.isArray(policy) ? {} : policy,
    // Every queue is bound to the exchange without a name, by its own name.
    bindings: bindings
      .filter(({ source }) => source !== '')
      .map(({ source, routing_key }) => ({ exchange: source, pattern: routing_key })),
  };
}

function managementApi(managementUrl: string, rabbitmqUrl: string) {
  const base = new URL(managementUrl);
  const broker = new URL(rabbitmqUrl);
  const { username, password } = base.username === '' ? broker : base;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const vhost = encodeURIComponent(decodeURIComponent(broker.pathname.slice(1)) || '/');
  const root = `${base.origin}${base.pathname.replace(/\/$/, '')}`;
  return async (path: string): Promise<unknown> => {
    try {
      const answer = await request(`${root}/api/${path.replace('VHOST', vhost)}`, {
        headers: { authorization },
        headersTimeout: 5_000,
        bodyTimeout: 5_000,
      });
      const body = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
      return JSON.parse(body);
    } catch (error) {
      throw new ManagementAway(error);
    }
  };
}

/** The management API gives no answer, or none that can be used. */
export class ManagementAway extends Error {
  override readonly name = 'ManagementAway';

  constructor(cause: unknown) {
    super(
      `RabbitMQ's management API cannot be asked: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
}
