import { describe, expect, it } from '@jest/globals';
import type { ServiceClockState } from '#contracts';
import { ClockMoving } from './clock-moving.js';

const at = (day: string) => new Date(`2022-${day}T07:30:00+07:00`);
const START = at('03-01');

/** Services whose due things and messages are plain lists. What a thing causes is handled by another service. */
class World {
  readonly log: string[] = [];
  readonly clocks: Record<string, Date> = { tasks: START, letters: START };
  /** Messages on their way to `letters`; each look of the conductor lets one arrive. */
  travelling: string[] = [];
  private handled = 0;
  looks = 0;
  trouble: 'away' | 'restless' | 'stuck' | undefined;

  constructor(private dues: { at: Date; name: string; again?: Date }[]) {}

  states(): Promise<ServiceClockState[]> {
    this.looks += 1;
    if (this.trouble === 'away') return Promise.reject(new Error('away'));
    const message = this.travelling.shift();
    if (message !== undefined) {
      this.handled += 1;
      this.log.push(`letters ${day(this.clocks['letters'])}: ${message}`);
    }
    return Promise.resolve(Object.keys(this.clocks).map((service) => this.state(service)));
  }

  step(service: string, to: Date): Promise<ServiceClockState> {
    const now = this.clocks[service] ?? START;
    if (to > now) this.clocks[service] = to;
    if (service === 'tasks') this.fire(to);
    return Promise.resolve(this.state(service));
  }

  private fire(to: Date) {
    if (this.trouble === 'stuck') return;
    for (const due of this.dues.filter((one) => one.at <= to)) {
      this.dues = this.dues.filter((one) => one !== due);
      if (due.again !== undefined) this.dues.push({ at: due.again, name: `${due.name} again` });
      this.handled += 1;
      this.log.push(`tasks ${day(this.clocks['tasks'])}: ${due.name}`);
      this.travelling.push(due.name, `${due.name} copy`);
    }
  }

  private state(service: string): ServiceClockState {
    const first = this.dues.map((due) => due.at.getTime()).sort((a, b) => a - b)[0];
    return {
      ...{ service, instance: service, virtual: true, busy: this.trouble === 'restless' },
      now: (this.clocks[service] ?? START).toISOString(),
      nextDue: service === 'tasks' && first !== undefined ? new Date(first).toISOString() : null,
      handled: this.handled,
    };
  }
}

function day(date: Date | undefined) {
  return date?.toISOString().slice(5, 10);
}

function conduct(world: World, target: Date, options = {}) {
  const moving = new ClockMoving(world, new AbortController().signal, { lookEveryMs: 0, ...options });
  return moving.to(target);
}

describe('moving the clocks of all services', () => {
  it('lets everything fire on its own day, and what follows arrive on that day, before anything later', async () => {
    const world = new World([
      { at: at('03-09'), name: 'overdue', again: at('03-10') },
      { at: at('03-04'), name: 'soon' },
      { at: at('06-01'), name: 'much later' },
    ]);
    await conduct(world, at('04-01'));
    expect(world.log).toEqual([
      'tasks 03-04: soon',
      'letters 03-04: soon',
      'letters 03-04: soon copy',
      'tasks 03-09: overdue',
      'letters 03-09: overdue',
      'letters 03-09: overdue copy',
      'tasks 03-10: overdue again',
      'letters 03-10: overdue again',
      'letters 03-10: overdue again copy',
    ]);
    expect(Object.values(world.clocks)).toEqual([at('04-01'), at('04-01')]);
  });

  it('begins only when what is under way has ended', async () => {
    const world = new World([]);
    world.travelling = ['a', 'b', 'c'];
    await conduct(world, at('04-01'));
    expect(world.log).toEqual(['letters 03-01: a', 'letters 03-01: b', 'letters 03-01: c']);
  });

  it('fires what is overdue at the beginning too', async () => {
    const world = new World([{ at: at('02-20'), name: 'left over' }]);
    await conduct(world, at('03-02'));
    expect(world.log[0]).toBe('tasks 03-01: left over');
    expect(world.clocks['letters']).toEqual(at('03-02'));
  });

  it('takes few looks for a time in which nothing is due', async () => {
    const world = new World([]);
    await conduct(world, at('12-31'));
    expect(world.looks).toBe(4);
  });

  it('gives up when a service does not answer', async () => {
    const world = new World([]);
    world.trouble = 'away';
    await expect(conduct(world, at('04-01'))).rejects.toThrow('away');
  });

  it('gives up when the system does not come to rest', async () => {
    const world = new World([]);
    world.trouble = 'restless';
    await expect(conduct(world, at('04-01'), { quietWithinMs: 0 })).rejects.toMatchObject({
      code: 'TEMPORARILY_UNAVAILABLE',
    });
    expect(world.clocks['tasks']).toEqual(START);
  });

  it('gives up when something due cannot be fired', async () => {
    const world = new World([{ at: at('03-04'), name: 'stuck' }]);
    world.trouble = 'stuck';
    await expect(conduct(world, at('04-01'), { quietWithinMs: 0 })).rejects.toMatchObject({
      code: 'TEMPORARILY_UNAVAILABLE',
    });
    expect(world.clocks['letters']).toEqual(at('03-04'));
  });
});
