import { clockRoutes } from '#contracts';
import { Client, eventually } from '#testing';
import type { Province } from './province.js';

const DECIDING = [
  'SECRETARY',
  'STANDING_DEPUTY_SECRETARY',
  'DEPUTY_SECRETARY',
  'DEPARTMENT_HEAD',
  'CHIEF_OF_OFFICE',
  'DEPUTY_DEPARTMENT_HEAD',
  'DEPUTY_CHIEF_OF_OFFICE',
];
/** How long a move of the clock may take on a loaded machine, ms. */
const MOVE_MS = 300_000;

/** Everybody who plays a part, each signed in once, and the clock they live by. */
export class Cast {
  private readonly clients = new Map<string, Promise<Client>>();
  private now: string;
  moves = 0;

  constructor(
    private readonly origin: string,
    readonly province: Province,
    private readonly administrator: string,
    readonly year: number,
    startsAt: string,
  ) {
    this.now = startsAt;
  }

  person(personId: string): Promise<Client> {
    let client = this.clients.get(personId);
    if (client === undefined) {
      const { username, password } = this.province.account(personId);
      this.clients.set(personId, (client = new Client(this.origin).signIn(username, password)));
    }
    return client;
  }

  as(username: string): Promise<Client> {
    return this.person(this.province.accountOf(username).personId);
  }

  /** Everybody whose post decides something, at the beginning of the year. */
  deciders(): string[] {
    const day = `${this.year}-03-01`;
    const people = this.province.units
      .filter(({ level }) => ['PROVINCE', 'DEPARTMENT', 'DISTRICT', 'AFFILIATED'].includes(level))
      .flatMap(({ id }) => DECIDING.map((type) => this.province.holder(id, [type], day)));
    return [...new Set(people.filter((id): id is string => id !== undefined))];
  }

  /** Moves business time of the whole system; back only when everything that fell due has happened. */
  async moveClock(to: string): Promise<void> {
    if (Date.parse(to) <= Date.parse(this.now)) return;
    const administrator = await this.as(this.administrator);
    await administrator.must(clockRoutes.moveClock, { body: { to } });
    await eventually(
      `the clock shows ${to}`,
      async () => {
        const { moving, move } = await administrator.must(clockRoutes.clock);
        if (move?.state === 'FAILED') await administrator.must(clockRoutes.moveClock, { body: { to } });
        return !moving && move?.state === 'DONE';
      },
      MOVE_MS,
    );
    this.now = to;
    this.moves += 1;
  }

  async close(): Promise<void> {
    for (const client of this.clients.values()) await (await client).close();
  }
}
