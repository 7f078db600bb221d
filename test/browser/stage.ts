import type { Browser } from 'playwright-core';
import { approvalsRoutes, directoryRoutes } from '#contracts';
import { eventually, type Client } from '#testing';
import { Story } from '../stories/story.js';
import { Person, openBrowser, type WindowOptions } from './person.js';

/** A system, a browser, and the people who sit before it. */
export class Stage {
  private readonly people: Person[] = [];

  private constructor(
    readonly story: Story,
    readonly browser: Browser,
  ) {}

  static async begin(env: Record<string, string> = {}): Promise<Stage> {
    const story = Story.begin({ businessTime: '2022-03-01T08:00:00+07:00', env });
    return new Stage(await story, await openBrowser());
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.story.end();
  }

  async somebody(options?: WindowOptions): Promise<Person> {
    const person = await Person.at(this.browser, this.story.system.origin, options);
    this.people.push(person);
    return person;
  }

  async as(username: string, options?: WindowOptions): Promise<Person> {
    return (await this.somebody(options)).signIn(username);
  }

  /** @returns what any page complained about since the last time; to be empty */
  async everybodyLeaves(): Promise<string[]> {
    const people = this.people.splice(0);
    await Promise.all(people.map((person) => person.close()));
    return people.flatMap(({ complaints }) => complaints);
  }

  /** Ends every window’s session of somebody, as they would from another device. */
  async endSessionsOf(username: string): Promise<void> {
    const elsewhere = await this.story.again(username);
    const { items } = await elsewhere.must(directoryRoutes.ownSessions);
    for (const { sessionId, current } of items)
      if (!current) await elsewhere.must(directoryRoutes.endOwnSession, { params: { id: sessionId } });
  }

  /** Registrations of different cadres that wait in the queue of the district that they go to. */
  async waitingAt(host: Client, code: string, rounds: readonly number[], cadres: number): Promise<void> {
    const { story } = this;
    const before = await inQueue(host);
    await Promise.all(
      Array.from({ length: cadres }, async (_, index) => {
        const cadre = await story.as(story.spareCadre(index));
        for (const round of rounds) await story.submit(cadre, { round, host: code });
      }),
    );
    const wanted = before + cadres * rounds.length;
    await eventually(`${wanted} wait`, async () => (await inQueue(host)) === wanted || undefined);
  }
}

export async function inQueue(decider: Client): Promise<number> {
  return (await decider.must(approvalsRoutes.queueCount)).total;
}
