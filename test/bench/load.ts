import { addDays } from '#calendar';
import { approvalsRoutes, registrationRoutes, type InboxStreamData } from '#contracts';
import { Client, eventually } from '#testing';
import { Latencies, hundredth } from './figures.js';
import { Listener } from './listener.js';
import { Decider, type Decision } from './office.js';
import type { BenchProvince, Submitter } from './province.js';

type Waiting = { submitter: Submitter; submittedAt: number; done: (approvedAt: number) => void };

export type LoadFigures = {
  inFlight: number;
  seconds: number;
  /** Over between the end of the warm-up and the end. */
  chains: number;
  /** With those of the warm-up and the end. */
  allChains: number;
  chainsPerSecond: number;
  milliseconds: {
    draft: Latencies;
    submit: Latencies;
    decide: Latencies;
    queue: Latencies;
    chain: Latencies;
  };
};

/**
 * Submitters with an open tab each, and everybody who decides. A chain is over when its submitter's tab shows the
 * message of the approval: by then it is approved, and its notifications are written.
 */
export class Load {
  private readonly clients = new Map<string, Client>();
  private readonly listeners: Listener[] = [];
  private readonly deciders: Decider[] = [];
  private readonly waiting = new Map<string, Waiting>();
  private readonly nextHalf = new Map<string, number>();
  private readonly watchers = new Map<string, (decision: Decision) => void>();
  private readonly lastStep = new Map<string, number>();
  /** Numbers of this load's own registrations: what has piled up besides is left alone. */
  private readonly own = new Set<string>();
  readonly failures = new Map<string, number>();
  private figures = freshFigures();

  constructor(
    private readonly origin: string,
    readonly province: BenchProvince,
  ) {}

  async open(): Promise<void> {
    const names = [...this.province.deciders, ...this.province.submitters.map(({ username }) => username)];
    // Passwords are expensive on purpose: a few at a time.
    const queue = [...new Set(names)];
    const signIn = async () => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift())
        this.clients.set(name, await new Client(this.origin).signIn(name, this.province.password));
    };
    await Promise.all(Array.from({ length: 4 }, signIn));
    for (const username of this.province.deciders) {
      const step = this.province.submitters.find(({ deciders }) => deciders.includes(username))?.deciders;
      const decider = new Decider(
        this.client(username),
        step?.indexOf(username) ?? 0,
        () => this.figures,
        (decision) => this.decided(decision),
        (what) => this.fail(what),
        (number) => this.own.has(number),
      );
      await decider.open();
      this.deciders.push(decider);
    }
    for (const submitter of this.province.submitters)
      this.listeners.push(
        await Listener.open(this.client(submitter.username), (event, data) => {
          if (event === 'inbox') this.told(data as InboxStreamData);
        }),
      );
  }

  async close(): Promise<void> {
    for (const listener of this.listeners) listener.close();
    await Promise.all(this.deciders.map((decider) => decider.close()));
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }

  client(username: string): Client {
    const client = this.clients.get(username);
    if (client === undefined) throw new Error(`nobody is signed in as ${username}`);
    return client;
  }

  /** A closed loop of so many chains at once: a new one begins when one is over. */
  async run(inFlight: number, warmUpSeconds: number, seconds: number): Promise<LoadFigures> {
    this.figures = freshFigures();
    const startsAt = performance.now() + warmUpSeconds * 1000;
    const endsAt = startsAt + seconds * 1000;
    let chains = 0;
    let allChains = 0;
    const worker = async (index: number) => {
      for (let n = index; performance.now() < endsAt; n += inFlight) {
        const submitter = this.province.submitters[n % this.province.submitters.length];
        if (submitter === undefined) return;
        const startedAt = performance.now();
        const endedAt = await this.chain(submitter);
        if (endedAt === null) continue;
        allChains += 1;
        if (startedAt >= startsAt) this.figures.chain.add(endedAt - startedAt);
        if (endedAt >= startsAt && endedAt < endsAt) chains += 1;
      }
    };
    const clear = setTimeout(() => Object.assign(this.figures, freshFigures()), warmUpSeconds * 1000);
    await Promise.all(Array.from({ length: inFlight }, (_, index) => worker(index)));
    clearTimeout(clear);
    return {
      inFlight,
      seconds,
      chains,
      allChains,
      chainsPerSecond: hundredth(chains / seconds),
      milliseconds: this.figures,
    };
  }

  /**
   * From the answer to a decision until the next approver's queue shows the task, at a steady rate of chains.
   *
   * @param perSecond chains begun
   */
  async freshness(perSecond: number, seconds: number): Promise<Latencies> {
    const seen = new Latencies();
    const running: Promise<unknown>[] = [];
    const endsAt = performance.now() + seconds * 1000;
    for (let n = 0, next = performance.now(); next < endsAt; n += 1, next += 1000 / perSecond) {
      const pause = next - performance.now();
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const submitter = this.province.submitters[n % this.province.submitters.length];
      if (submitter === undefined) break;
      // A sample is watched: looking is load as well.
      running.push(this.chain(submitter, n % 4 === 0 ? seen : undefined));
    }
    await Promise.all(running);
    return seen;
  }

  private async chain(submitter: Submitter, seen?: Latencies): Promise<number | null> {
    const client = this.client(submitter.username);
    const startedAt = performance.now();
    const draft = await client.call(registrationRoutes.saveDraft, { body: this.fields(submitter) });
    if (draft.status !== 201) return this.fail(`draft ${draft.status} ${draft.problem?.code ?? ''}`);
    const draftedAt = performance.now();
    this.figures.draft.add(draftedAt - startedAt);
    const { registrationId, number, version } = draft.body;
    this.own.add(number);
    if (seen !== undefined) this.watch(submitter, number, seen);
    const approved = new Promise<number>((resolve) => {
      this.waiting.set(registrationId, { submitter, submittedAt: draftedAt, done: resolve });
    });
    const submitted = await client.call(registrationRoutes.submit, {
      params: { id: registrationId },
      ifMatch: version,
    });
    if (submitted.status !== 202) {
      this.waiting.delete(registrationId);
      return this.fail(`submit ${submitted.status} ${submitted.problem?.code ?? ''}`);
    }
    this.figures.submit.add(performance.now() - draftedAt);
    return approved;
  }

  private watch(submitter: Submitter, number: string, seen: Latencies): void {
    this.watchers.set(number, ({ step, respondedAt }) => {
      const next = submitter.deciders[step + 1];
      if (next === undefined) return;
      void eventually('the next queue shows it', async () => {
        const { items } = await this.client(next).must(approvalsRoutes.queue);
        // The next approver may be quicker than our look: then the task has been there.
        return items.some((item) => item.number === number) || (this.lastStep.get(number) ?? -1) > step;
      })
        .then(() => seen.add(performance.now() - respondedAt))
        .catch((error: unknown) => this.fail(`freshness ${String(error)}`));
    });
  }

  private decided(decision: Decision): void {
    this.lastStep.set(decision.number, decision.step);
    this.watchers.get(decision.number)?.(decision);
  }

  private told({ message }: InboxStreamData): void {
    if (message?.kind !== 'REGISTRATION_APPROVED') return;
    const registrationId = message.link?.split('/').at(-1) ?? '';
    const waiting = this.waiting.get(registrationId);
    if (waiting === undefined) return;
    this.waiting.delete(registrationId);
    waiting.done(performance.now());
  }

  fail(what: string): null {
    this.failures.set(what, (this.failures.get(what) ?? 0) + 1);
    return null;
  }

  /** Everybody's next half day of the year, so that no two trips of a person meet. */
  private fields(submitter: Submitter) {
    const index = this.nextHalf.get(submitter.username) ?? 0;
    this.nextHalf.set(submitter.username, index + 1);
    if (index >= 365 * 2) throw new Error('the year is over: more submitters are needed for so long a run');
    const day = addDays(`${this.province.ahead.year}-01-01`, Math.floor(index / 2));
    const half = index % 2 === 0 ? ('am' as const) : ('pm' as const);
    return {
      year: this.province.ahead.year,
      roundId: null,
      participantIds: [submitter.personId],
      hostUnitIds: [submitter.hostUnitId],
      dates: { from: day, fromHalf: half, to: day, toHalf: half },
      purpose: 'TOPICAL_STUDY' as const,
      topicIds: [this.province.ahead.topicId],
      content: 'Khảo sát chất lượng sinh hoạt chi đoàn trên địa bàn dân cư, làm việc với Ban Thường vụ.',
      contact: { name: 'Thường trực Huyện đoàn', phone: null },
    };
  }
}

function freshFigures() {
  return {
    draft: new Latencies(),
    submit: new Latencies(),
    decide: new Latencies(),
    queue: new Latencies(),
    chain: new Latencies(),
  };
}
