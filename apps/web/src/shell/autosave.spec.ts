import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  Autosave,
  LONGEST_MS,
  PAUSE_MS,
  type Attempt,
  type Clock,
  type SaveState,
  type Settled,
} from './autosave';

class TestClock implements Clock {
  private at = 0;
  private timers: { at: number; act: () => void }[] = [];
  now = () => this.at;
  after = (ms: number, act: () => void) => {
    const timer = { at: this.at + ms, act };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  };
  async pass(ms: number) {
    this.at += ms;
    const due = this.timers.filter(({ at }) => at <= this.at);
    this.timers = this.timers.filter(({ at }) => at > this.at);
    for (const { act } of due) act();
    await settle();
  }
}

const settle = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

let clock: TestClock;
let sent: Attempt<string>[];
let states: SaveState[];
let answers: { resolve: (settled: Settled) => void; reject: (error: unknown) => void }[];
let autosave: Autosave<string>;

/** Answers the oldest attempt that is under way. */
const accept = async (version: number) => {
  answers.shift()?.resolve({ version, at: `saved ${version}` });
  await settle();
};
const refuse = async (verdict: 'later' | 'stale' | 'refused') => {
  answers.shift()?.reject(verdict);
  await settle();
};
const state = () => states.at(-1);

beforeEach(() => {
  clock = new TestClock();
  [sent, states, answers] = [[], [], []];
  autosave = new Autosave<string>({
    version: 7,
    clock,
    onState: (now) => states.push(now),
    verdictOf: (error) => error as 'later' | 'stale' | 'refused',
    send: (attempt) => {
      sent.push(attempt);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
  });
});

describe('while somebody types', () => {
  it('waits for a pause, then sends the latest', async () => {
    autosave.edit('a');
    await clock.pass(PAUSE_MS - 1);
    autosave.edit('ab');
    await clock.pass(PAUSE_MS - 1);
    expect(sent).toEqual([]);
    expect(state()).toEqual({ is: 'typing' });
    await clock.pass(1);
    expect(sent).toEqual([{ content: 'ab', version: 7 }]);
    expect(state()).toEqual({ is: 'saving' });
    await accept(8);
    expect(state()).toEqual({ is: 'saved', at: 'saved 8' });
  });

  it('does not wait for ever for a pause', async () => {
    for (let typed = 0; typed < LONGEST_MS; typed += 1_000) {
      autosave.edit(`${typed}`);
      await clock.pass(1_000);
    }
    expect(sent).toHaveLength(1);
  });

  it('has one attempt under way; what comes meanwhile waits, and only the latest of it is sent', async () => {
    autosave.edit('a');
    await clock.pass(PAUSE_MS);
    autosave.edit('ab');
    autosave.edit('abc');
    await clock.pass(LONGEST_MS);
    expect(sent).toHaveLength(1);
    await accept(8);
    await clock.pass(PAUSE_MS);
    expect(sent).toEqual([
      { content: 'a', version: 7 },
      { content: 'abc', version: 8 },
    ]);
  });
});

describe('when nobody answers', () => {
  it('says so and sends the same again before anything newer', async () => {
    autosave.edit('a');
    await clock.pass(PAUSE_MS);
    await refuse('later');
    expect(state()).toEqual({ is: 'waiting' });
    autosave.edit('ab');
    await clock.pass(5_000);
    expect(sent[1]).toBe(sent[0]);
    await accept(8);
    await clock.pass(PAUSE_MS);
    expect(sent[2]).toEqual({ content: 'ab', version: 8 });
  });

  it('goes on asking, ever more seldom, and at once when it is told to', async () => {
    autosave.edit('a');
    await clock.pass(PAUSE_MS);
    for (const wait of [5_000, 15_000, 30_000, 30_000]) {
      await refuse('later');
      const before = sent.length;
      await clock.pass(wait - 1);
      expect(sent).toHaveLength(before);
      await clock.pass(1);
      expect(sent).toHaveLength(before + 1);
    }
    await refuse('later');
    autosave.retry();
    expect(sent).toHaveLength(6);
  });
});

describe('when it is stale', () => {
  beforeEach(async () => {
    autosave.edit('mine');
    await clock.pass(PAUSE_MS);
    await refuse('stale');
  });

  it('sends nothing until a person has looked', async () => {
    expect(state()).toEqual({ is: 'stale' });
    autosave.edit('more of mine');
    autosave.retry();
    await clock.pass(60_000);
    expect(sent).toHaveLength(1);
    await expect(autosave.flush()).resolves.toBe(false);
  });

  it('goes on from the version that was looked at', async () => {
    autosave.adopt(12, 'both');
    expect(sent.at(-1)).toEqual({ content: 'both', version: 12 });
    await accept(13);
    expect(state()).toEqual({ is: 'saved', at: 'saved 13' });
  });
});

describe('when it is refused', () => {
  it('says why, and tries again when something else is typed', async () => {
    autosave.edit('wrong');
    await clock.pass(PAUSE_MS);
    await refuse('refused');
    expect(state()).toEqual({ is: 'refused', error: 'refused' });
    await clock.pass(60_000);
    expect(sent).toHaveLength(1);
    autosave.edit('right');
    await clock.pass(PAUSE_MS);
    expect(sent.at(-1)).toEqual({ content: 'right', version: 7 });
  });

  it('leaves out what was refused when it is corrected already', async () => {
    autosave.edit('wrong');
    await clock.pass(PAUSE_MS);
    autosave.edit('right');
    await refuse('refused');
    expect(state()).toEqual({ is: 'typing' });
    await clock.pass(PAUSE_MS);
    expect(sent.at(-1)?.content).toBe('right');
  });
});

describe('before it is submitted', () => {
  it('has nothing to do when everything is saved', () => expect(autosave.flush()).resolves.toBe(true));

  it('sends everything typed at once, also what was typed while the last save was under way', async () => {
    autosave.edit('a');
    const saved = autosave.flush();
    autosave.edit('ab');
    await accept(8);
    expect(sent.at(-1)).toEqual({ content: 'ab', version: 8 });
    await accept(9);
    await expect(saved).resolves.toBe(true);
  });

  it('tells when it could not', async () => {
    autosave.edit('a');
    const saved = autosave.flush();
    await refuse('later');
    await expect(saved).resolves.toBe(false);
  });
});

it('sends nothing after it was stopped', async () => {
  autosave.edit('a');
  autosave.stop();
  await clock.pass(60_000);
  expect(sent).toEqual([]);
});
