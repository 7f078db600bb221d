import type { BenchProvince, Submitter } from '../bench/province.js';
import { businessDay } from './province.js';
import { Days } from './days.js';
import { InspectionStory } from './inspection-story.js';
import type { Journal } from './journal.js';
import { GivenUp, Patience, Person, Refused } from './person.js';
import { photographs } from './photo.js';
import { Random } from './random.js';
import { scriptOf } from './script.js';
import { TripStory } from './trip-story.js';

/** Of the stories of one client every fourth is an inspection, the first of them soon. */
const INSPECTION_EVERY = 4;
const FIRST_INSPECTION = 2;

/** Passwords are expensive on purpose: a few at a time. */
const SIGN_IN_AT_ONCE = 4;

/** A closed loop of stories: each client tells one after the other, with the submitters that are its own. */
export class Load {
  private readonly people = new Map<string, Person>();
  private readonly patience = new Patience();
  private readonly days: Days;
  private leftLying: (() => Promise<void>)[] = [];
  private ended = false;
  /** Stories told to their end, begun, and broken off because somebody was refused what nobody foresaw. */
  readonly stories = { begun: 0, told: 0, brokenOff: 0, unfinished: 0 };

  constructor(
    private readonly origin: string,
    private readonly province: BenchProvince,
    private readonly journal: Journal,
    private readonly random: Random,
  ) {
    this.days = new Days(province.year, businessDay(province.year));
  }

  async open(): Promise<void> {
    const { submitters, deciders, password } = this.province;
    const names = [...new Set([...submitters.map(({ username }) => username), ...deciders])];
    const waiting = [...names];
    const signIn = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const person = new Person(this.origin, name, password, this.journal, this.patience);
        await person.signIn();
        this.people.set(name, person);
      }
    };
    await Promise.all(Array.from({ length: SIGN_IN_AT_ONCE }, signIn));
  }

  /** Resolves when `end` was called and every story is told. */
  async run(clients: number): Promise<void> {
    const photo = await photographs(this.random.fork(1_000_000));
    await Promise.all(
      Array.from({ length: clients }, async (_, worker) => {
        const random = this.random.fork(worker);
        const own = this.province.submitters.filter((__, index) => index % clients === worker);
        for (let n = 0; !this.ended; n += 1) {
          const done = await this.story(own, n, random, photo);
          if (!done) return;
        }
      }),
    );
    const rest = this.leftLying;
    this.leftLying = [];
    await Promise.all(rest.map((finish) => this.safely(finish)));
  }

  /** No further stories begin; those under way have so long to come to their end. */
  end(graceMs: number): void {
    this.ended = true;
    this.patience.endIn(graceMs);
  }

  async close(): Promise<void> {
    await Promise.all([...this.people.values()].map((person) => person.close()));
  }

  /** @returns false when the year of these submitters is used up */
  private async story(
    own: readonly Submitter[],
    n: number,
    random: Random,
    photo: () => Buffer,
  ): Promise<boolean> {
    const script = scriptOf(random, n);
    const submitter = own[n % own.length];
    const other = own.length > 1 && script.companion ? own[(n + 1) % own.length] : undefined;
    if (submitter === undefined) return false;
    const ids = [submitter, other].flatMap((one) => (one === undefined ? [] : [one.personId]));
    const day = script.ending === 'CANCELLED' ? this.days.toCome(ids) : this.days.over(ids);
    if (day === undefined) return script.ending === 'CANCELLED';
    const cast = {
      cadre: this.person(submitter.username),
      submitter,
      companion: other === undefined ? null : this.person(other.username),
      deciders: [
        this.person(submitter.deciders[0]),
        this.person(submitter.deciders[1]),
        this.person(submitter.deciders[2]),
      ] as const,
    };
    const { year, topicId } = this.province;
    const setting = { year, topicId, day, photo };
    this.stories.begun += 1;
    if (n % INSPECTION_EVERY === FIRST_INSPECTION && script.ending !== 'CANCELLED') {
      await this.safely(() => new InspectionStory(cast, setting).tell());
      return true;
    }
    const story = new TripStory(cast, setting, script);
    await this.safely(async () => {
      const rest = await story.tell();
      if (rest !== undefined) this.leftLying.push(rest);
    });
    return true;
  }

  /** What happened to a story stands in the journal, for the checker. */
  private async safely(tell: () => Promise<void>): Promise<void> {
    try {
      await tell();
      this.stories.told += 1;
    } catch (error) {
      if (error instanceof Refused) this.stories.brokenOff += 1;
      else if (error instanceof GivenUp) this.stories.unfinished += 1;
      else throw error;
    }
  }

  private person(username: string): Person {
    const person = this.people.get(username);
    if (person === undefined) throw new Error(`nobody is signed in as ${username}`);
    return person;
  }
}
