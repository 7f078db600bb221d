import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import {
  approvalsRoutes,
  notificationsRoutes,
  registrationRoutes,
  type RegistrationFields,
} from '#contracts';
import { Client, eventually } from '#testing';
import { Province } from './province.js';

const YEAR = 2022;

/** What the story does with one trip, besides having it approved. */
type Twist = 'RETURN' | 'REJECT' | 'WITHDRAW';
type Trip = { registrationId: string; number: string; cadreId: string; round: string; twist: Twist | null };
type Seen = {
  person: string;
  office: string;
  queue: number;
  decided: Record<string, number>;
  inbox: string[];
  unread: number;
};

/**
 * The ten rounds of article 001, registered by the fourteen cadres of 2022 who are not exempt and decided at three
 * levels, through the public edge alone: real log-ins, real queues, real inboxes.
 */
export class Demo {
  private readonly clients = new Map<string, Client>();
  private readonly seen = new Map<string, Seen>();
  private readonly trips: Trip[] = [];
  private readonly timings: Record<string, number> = {};

  constructor(
    private readonly origin: string,
    private readonly province: Province,
    private readonly say: (line: string) => void,
  ) {}

  async run(out: string | undefined): Promise<void> {
    await this.timed('register', () => this.register());
    await this.timed('withdraw', () => this.withdraw());
    await this.timed('decide', () => this.decideAll());
    await this.timed('inbox', () => this.readInboxes());
    const figures = await this.figures();
    this.print(figures);
    if (out !== undefined) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }

  private async timed(step: string, work: () => Promise<void>) {
    const startedAt = performance.now();
    await work();
    this.timings[step] = Math.round(performance.now() - startedAt);
  }

  /** A signed-in person; one log-in each. */
  private async client(personId: string): Promise<Client> {
    const known = this.clients.get(personId);
    if (known !== undefined) return known;
    const { username, password } = this.province.account(personId);
    const client = await new Client(this.origin).signIn(username, password);
    this.clients.set(personId, client);
    return client;
  }

  private async register() {
    const cadres = this.province.cadres(YEAR);
    const rounds = this.province.roundsOf(YEAR);
    this.say(`${cadres.length} cán bộ đăng ký ${rounds.length} đợt của năm ${YEAR}.`);
    for (const [i, cadre] of cadres.entries()) {
      const client = await this.client(cadre.id);
      for (const [j, round] of rounds.entries()) {
        const draft = await client.must(registrationRoutes.saveDraft, { body: this.fields(cadre.id, i, j) });
        const twist = twistOf(i, j);
        await client.must(registrationRoutes.submit, {
          params: { id: draft.registrationId },
          ifMatch: draft.version,
        });
        this.trips.push({
          registrationId: draft.registrationId,
          number: draft.number,
          cadreId: cadre.id,
          round: round.name,
          twist,
        });
      }
    }
    this.say(`Đã trình ${this.trips.length} đăng ký.`);
  }

  private fields(cadreId: string, cadre: number, round: number): Partial<RegistrationFields> {
    const plan = this.province.plan(YEAR);
    const chosen = this.province.roundsOf(YEAR)[round];
    const districts = this.province.districts();
    const district = districts[(cadre + round) % districts.length];
    if (chosen === undefined || district === undefined)
      throw new Error('the example province has no rounds or districts');
    const place = this.province.grassrootsOf(district.id)[0] ?? district;
    const topic = plan.topics[(cadre + round * 3) % plan.topics.length];
    return {
      year: YEAR,
      roundId: chosen.id,
      participantIds: [cadreId],
      hostUnitIds: [place.id],
      dates: { from: chosen.from, fromHalf: 'am', to: chosen.to, toHalf: 'pm' },
      purpose: 'TOPICAL_STUDY',
      topicIds: topic === undefined ? [] : [topic.id],
      content: `Khảo sát theo chuyên đề tại ${place.name}; làm việc với Ban Thường vụ ${district.name}.`,
      contact: { name: `Thường trực ${district.name}`, phone: null },
    };
  }

  private async withdraw() {
    for (const trip of this.trips.filter(({ twist }) => twist === 'WITHDRAW')) {
      const client = await this.client(trip.cadreId);
      await this.reaches(client, trip, 'SUBMITTED');
      const { version } = await client.must(registrationRoutes.getRegistration, {
        params: { id: trip.registrationId },
      });
      await client.must(registrationRoutes.withdraw, {
        params: { id: trip.registrationId },
        ifMatch: version,
        body: { reason: 'Trùng lịch họp của cơ quan.' },
      });
      await this.reaches(client, trip, 'WITHDRAWN');
      this.say(`${trip.number} được thu hồi.`);
    }
  }

  /** Everybody who decides looks into the queue and works it off, again and again, until nothing waits. */
  private async decideAll() {
    const deciders = this.deciders();
    const returned = new Set<string>();
    for (let waiting = this.trips.length; waiting > 0;) {
      let decided = 0;
      for (const personId of deciders) decided += await this.workOff(personId, returned);
      waiting = await this.undecided();
      if (decided === 0 && waiting > 0)
        await eventually('the next tasks', () => this.anyQueue(deciders), 20_000);
    }
  }

  private deciders(): string[] {
    const day = `${YEAR}-03-01`;
    const find = (unitId: string, types: string[]) =>
      types.map((type) => this.province.holder(unitId, [type], day));
    const province = this.province.units.find(({ level }) => level === 'PROVINCE');
    const people = [
      ...this.province.districts().flatMap(({ id }) => find(id, ['SECRETARY', 'DEPUTY_SECRETARY'])),
      ...this.province.units
        .filter(({ level }) => level === 'DEPARTMENT')
        .flatMap(({ id }) =>
          find(id, [
            'DEPARTMENT_HEAD',
            'CHIEF_OF_OFFICE',
            'DEPUTY_DEPARTMENT_HEAD',
            'DEPUTY_CHIEF_OF_OFFICE',
          ]),
        ),
      ...(province === undefined
        ? []
        : find(province.id, ['STANDING_DEPUTY_SECRETARY', 'SECRETARY', 'DEPUTY_SECRETARY'])),
    ];
    return [...new Set(people.filter((id): id is string => id !== undefined))];
  }

  private async workOff(personId: string, returned: Set<string>): Promise<number> {
    const client = await this.client(personId);
    const seen = this.seenBy(client, personId);
    let decided = 0;
    for (let cursor: string | undefined; ;) {
      const page = await client.must(approvalsRoutes.queue, { query: { limit: 100, cursor } });
      for (const item of page.items) {
        seen.queue += 1;
        const trip = this.trips.find(({ number }) => number === item.number);
        const verdict = verdictFor(trip?.twist ?? null, item.stepName, returned.has(item.number));
        if (verdict === 'RETURN') returned.add(item.number);
        await client.must(approvalsRoutes.decide, {
          params: { id: item.taskId },
          body: { verdict, reason: REASONS[verdict], taskVersion: item.version, revision: item.revision },
        });
        seen.decided[verdict] = (seen.decided[verdict] ?? 0) + 1;
        decided += 1;
        if (verdict === 'RETURN' && trip !== undefined) await this.resubmit(trip);
      }
      if (page.nextCursor === null) return decided;
      cursor = page.nextCursor;
    }
  }

  private async resubmit(trip: Trip) {
    const client = await this.client(trip.cadreId);
    await this.reaches(client, trip, 'RETURNED');
    const returned = await client.must(registrationRoutes.getRegistration, {
      params: { id: trip.registrationId },
    });
    const changed = await client.must(registrationRoutes.changeDraft, {
      params: { id: trip.registrationId },
      ifMatch: returned.version,
      body: {
        year: YEAR,
        roundId: returned.roundId,
        participantIds: returned.participants.map(({ personId }) => personId),
        hostUnitIds: returned.hostUnits.map(({ unitId }) => unitId),
        dates: returned.dates,
        purpose: returned.purpose,
        topicIds: returned.topics.map(({ topicId }) => topicId),
        content: `${returned.content} Bổ sung: dự sinh hoạt của hai chi đoàn thôn.`,
        contact: returned.contact,
      },
    });
    await client.must(registrationRoutes.submit, {
      params: { id: trip.registrationId },
      ifMatch: changed.version,
    });
    this.say(`${trip.number} bị trả lại (“${returned.reason ?? ''}”), đã sửa và trình lại.`);
  }

  private async reaches(client: Client, trip: Trip, state: string) {
    await eventually(`${trip.number} is ${state}`, async () => {
      const { state: now } = await client.must(registrationRoutes.getRegistration, {
        params: { id: trip.registrationId },
      });
      return now === state;
    });
  }

  private async anyQueue(deciders: string[]): Promise<boolean> {
    for (const personId of deciders) {
      const { total } = await (await this.client(personId)).must(approvalsRoutes.queueCount);
      if (total > 0) return true;
    }
    return (await this.undecided()) === 0;
  }

  private async states(): Promise<Map<string, string>> {
    const states = new Map<string, string>();
    for (const cadreId of new Set(this.trips.map((trip) => trip.cadreId))) {
      const client = await this.client(cadreId);
      for (let cursor: string | undefined; ;) {
        const page = await client.must(registrationRoutes.listRegistrations, {
          query: { year: YEAR, limit: 100, cursor },
        });
        for (const item of page.items) states.set(item.registrationId, item.state);
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
    }
    return states;
  }

  private async undecided(): Promise<number> {
    const states = await this.states();
    return this.trips.filter(
      ({ registrationId }) =>
        !['APPROVED', 'REJECTED', 'WITHDRAWN'].includes(states.get(registrationId) ?? ''),
    ).length;
  }

  private async readInboxes() {
    for (const [personId, client] of this.clients) {
      const seen = this.seenBy(client, personId);
      const { unread } = await client.must(notificationsRoutes.inboxCount);
      const page = await client.must(notificationsRoutes.inbox, { query: { limit: 5 } });
      seen.unread = unread;
      seen.inbox = page.items.map((item) => item.text);
    }
  }

  private seenBy(client: Client, personId: string): Seen {
    let seen = this.seen.get(personId);
    if (seen === undefined) {
      seen = {
        person: client.fullName,
        office: this.province.account(personId).who,
        queue: 0,
        decided: {},
        inbox: [],
        unread: 0,
      };
      this.seen.set(personId, seen);
    }
    return seen;
  }

  private async figures() {
    const states = await this.states();
    const count: Record<string, number> = {};
    for (const { registrationId } of this.trips) {
      const state = states.get(registrationId) ?? 'UNKNOWN';
      count[state] = (count[state] ?? 0) + 1;
    }
    return {
      year: YEAR,
      cadres: new Set(this.trips.map((trip) => trip.cadreId)).size,
      rounds: this.province.roundsOf(YEAR).length,
      registrations: this.trips.length,
      states: count,
      people: [...this.seen.values()],
      milliseconds: this.timings,
    };
  }

  private print(figures: Awaited<ReturnType<Demo['figures']>>) {
    this.say('');
    for (const { person, office, queue, decided, unread, inbox } of figures.people) {
      const verdicts = Object.entries(decided).map(
        ([verdict, n]) => `${VERDICT_WORDS[verdict] ?? verdict} ${n}`,
      );
      this.say(`${person} — ${office}`);
      if (queue > 0) this.say(`  hàng chờ: ${queue} việc (${verdicts.join(', ')})`);
      this.say(
        `  hộp thông báo: ${unread} chưa đọc${inbox[0] === undefined ? '' : `; mới nhất: “${inbox[0]}”`}`,
      );
    }
    this.say('');
    this.say(
      `Đăng ký: ${figures.registrations} (${Object.entries(figures.states)
        .map(([state, n]) => `${STATE_WORDS[state] ?? state} ${n}`)
        .join(', ')}).`,
    );
    const { register = 0, withdraw = 0, decide = 0, inbox = 0 } = figures.milliseconds;
    this.say(
      `Thời gian: đăng ký ${seconds(register)}, thu hồi ${seconds(withdraw)}, duyệt ${seconds(decide)}, đọc thông báo ${seconds(inbox)}.`,
    );
  }
}

const REASONS = {
  APPROVE: null,
  RETURN: 'Đề nghị nêu rõ chi đoàn sẽ dự sinh hoạt.',
  REJECT: 'Thời gian trùng hội nghị Ban Chấp hành.',
} as const;
const VERDICT_WORDS: Record<string, string> = {
  APPROVE: 'phê duyệt',
  RETURN: 'trả lại',
  REJECT: 'không phê duyệt',
};
const STATE_WORDS: Record<string, string> = {
  APPROVED: 'đã duyệt',
  REJECTED: 'không duyệt',
  WITHDRAWN: 'đã thu hồi',
};

function seconds(ms: number): string {
  return `${(ms / 1000).toLocaleString('vi', { maximumFractionDigits: 1 })} giây`;
}

/** The fifth cadre’s second round is returned once, the eighth’s fourth is rejected, the eleventh’s sixth withdrawn. */
function twistOf(cadre: number, round: number): Twist | null {
  if (cadre === 4 && round === 1) return 'RETURN';
  if (cadre === 7 && round === 3) return 'REJECT';
  if (cadre === 10 && round === 5) return 'WITHDRAW';
  return null;
}

function verdictFor(twist: Twist | null, stepName: string, alreadyReturned: boolean) {
  if (twist === 'REJECT' && stepName.includes('Thường vụ')) return 'REJECT';
  if (twist === 'RETURN' && !alreadyReturned) return 'RETURN';
  return 'APPROVE';
}
