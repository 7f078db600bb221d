import type { Logger } from '@nestjs/common';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { BrokerLink } from './broker-link.js';
import type { DatabaseGate } from './database-gate.js';
import type { Dispatcher } from './dispatcher.js';
import type { Handlers } from './handlers.js';
import { burialOf, sort, type Burial } from './incoming.js';
import { Intake } from './intake.js';
import type { Tuning } from './options.js';
import { ManagementAway, checkTopology } from './topology-check.js';
import { deadQueueOf, declareTopology, type Topology } from './topology.js';

export type ConsumerOptions = {
  url: string;
  managementUrl: string;
  service: string;
  topology: Topology;
  tuning: Tuning;
  logger: Logger;
};

/** The connection for consuming: the service's queue, and what the broker itself dead-lettered from it. */
export class Consumer {
  private readonly link: BrokerLink;
  private connection: { model: ChannelModel; lose: (reason: Error) => void } | undefined;
  private intakes: Intake[] = [];
  private startedOn: ChannelModel | undefined;
  /** For questions only: a refusal closes the channel on which it was asked. */
  private questions: { on: ChannelModel; channel: Promise<Channel> } | undefined;
  private wanted = false;
  private checked = false;

  constructor(
    private readonly options: ConsumerOptions,
    private readonly handlers: Handlers,
    private readonly dispatcher: Dispatcher,
    private readonly gate: DatabaseGate,
  ) {
    const { url, service, tuning, logger } = options;
    this.link = new BrokerLink({
      url,
      name: `${service} consumes`,
      heartbeatSeconds: tuning.heartbeatSeconds,
      logger,
      open: (model, lose) => this.open(model, lose),
      down: () => this.abandon(),
    });
  }

  get connected(): boolean {
    return this.link.up;
  }

  /** Consumers that the broker knows: two when all is well. */
  get present(): number {
    return this.intakes.filter((intake) => intake.present).length;
  }

  get problem(): string | undefined {
    if (!this.link.up) return this.link.problem?.message ?? 'not connected yet';
    return this.wanted && this.present < 2 ? 'the consumer is missing' : undefined;
  }

  /** This process is handling messages. */
  get inHand(): boolean {
    return this.intakes.some((intake) => intake.inHand);
  }

  /** Messages in the service's queue that are not given out, as the queue itself counts them; undefined: cannot be told. */
  async waiting(): Promise<number | undefined> {
    const { connection } = this;
    if (connection === undefined || this.problem !== undefined) return undefined;
    try {
      if (this.questions?.on !== connection.model) {
        const channel = connection.model.createChannel();
        this.questions = { on: connection.model, channel };
        (await channel).on('error', () => (this.questions = undefined));
      }
      return (await (await this.questions.channel).checkQueue(this.options.service)).messageCount;
    } catch {
      this.questions = undefined;
      return undefined;
    }
  }

  /**
   * Connects, declares and checks; consumes nothing yet.
   *
   * @throws TopologyError when the broker is not set up as wanted
   */
  connect(): Promise<void> {
    return this.link.start();
  }

  /** Consumes from now on, also after every new connection. */
  async consume(): Promise<void> {
    this.wanted = true;
    const { connection } = this;
    // A connection that breaks at this moment is no reason not to start: the next one consumes.
    await this.startIntakes().catch((error: Error) => connection?.lose(error));
  }

  /** Stops taking, waits within a bound for what is in flight, then closes. */
  async close(): Promise<void> {
    this.wanted = false;
    this.gate.stop();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.options.tuning.drainMs);
    });
    const drained = Promise.all(this.intakes.map((intake) => intake.stop()));
    await Promise.race([drained, late]);
    clearTimeout(timer);
    await this.link.stop();
  }

  private async open(model: ChannelModel, lose: (reason: Error) => void): Promise<void> {
    await declareTopology(model, this.options.topology);
    await this.check();
    this.connection = { model, lose };
    await this.startIntakes();
  }

  private async check(): Promise<void> {
    const { managementUrl, url, service, topology, tuning, logger } = this.options;
    try {
      const withinMs = tuning.checkMs;
      const unwanted = await checkTopology({ managementUrl, rabbitmqUrl: url, service, topology, withinMs });
      for (const binding of unwanted) {
        logger.warn({ msg: 'the queue has a binding that nobody subscribes to; unbind it', ...binding });
      }
      this.checked = true;
    } catch (error) {
      // Once found good, consuming does not depend on the management plugin being up again first.
      if (!this.checked || !(error instanceof ManagementAway)) throw error;
      logger.warn({ msg: 'the topology could not be checked again', error });
    }
  }

  private async startIntakes(): Promise<void> {
    const { connection } = this;
    if (!this.wanted || connection === undefined || this.startedOn === connection.model) return;
    this.startedOn = connection.model;
    const { service, tuning } = this.options;
    const { prefetch, batch, gatherMs } = tuning;
    const events = { queue: service, prefetch, batch, gatherMs, settle: this.settle };
    const dead = { queue: deadQueueOf(service), prefetch: 10, batch: 10, gatherMs: 0, settle: this.buryDead };
    const { model, lose } = connection;
    const intakes: Intake[] = [];
    this.intakes = intakes;
    for (const what of [events, dead]) {
      const channel = await model.createChannel();
      const intake = new Intake({ ...what, channel, lost: lose });
      intakes.push(intake);
      await intake.start();
    }
  }

  private abandon() {
    this.connection = undefined;
    this.questions = undefined;
    for (const intake of this.intakes) intake.abandon();
    this.intakes = [];
  }

  private readonly settle = async (messages: readonly ConsumeMessage[], settled: (count: number) => void) => {
    const { service } = this.options;
    const sorted = messages.map(({ content, properties }) =>
      sort(content, this.handlers, service, { messageId: properties.messageId as unknown }),
    );
    await this.dispatcher.settle(sorted, settled);
  };

  private readonly buryDead = async (
    messages: readonly ConsumeMessage[],
    settled: (count: number) => void,
  ) => {
    const burials = messages.flatMap((message) => this.burialsOf(message));
    if (burials.length > 0) await this.gate.guard(() => this.dispatcher.bury(burials));
    settled(messages.length);
  };

  /** One for each consumer of the service; none when it died in another service's queue. */
  private burialsOf({ content, properties }: ConsumeMessage): Burial[] {
    const { service } = this.options;
    const deaths = properties.headers;
    if (deaths?.['x-first-death-queue'] !== service) return [];
    const reason = String(deaths['x-first-death-reason'] ?? 'unknown');
    const about = { code: 'DEAD_LETTERED', text: `dead-lettered by the broker: ${reason}`, attempts: 0 };
    const { tasks } = sort(content, this.handlers, service);
    if (tasks.length === 0)
      return [burialOf(content, { ...about, consumer: service, messageId: properties.messageId as unknown })];
    return tasks.map(({ handler: { consumer }, envelope, body }) =>
      burialOf(body, { ...about, consumer, messageId: envelope.id, known: envelope }),
    );
  }
}
