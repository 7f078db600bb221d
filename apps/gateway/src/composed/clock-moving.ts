import { setTimeout as delay } from 'node:timers/promises';
import { Refusal, type ServiceClockState } from '#contracts';
import type { ClockServices } from './clock-services.js';

/** Between two looks at the whole system, machine ms: longer than a message takes from broker to service. */
const LOOK_EVERY_MS = 25;
/** A system that is not quiet for so long has a fault that waiting does not mend, machine ms. */
const QUIET_WITHIN_MS = 60_000;

export type MovingOptions = { lookEveryMs?: number; quietWithinMs?: number };

/**
 * Moves business time of the whole system to a target. From one due instant to the next, of whatever service, and each
 * time until all that followed from it has happened: so everything fires at its own time, in due order, and what one
 * service does on a day finds the others on that day. Only ever forward, so that two moves at once do no harm.
 */
export class ClockMoving {
  /** `handled` of each process, as it was seen last. */
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly services: Pick<ClockServices, 'states' | 'step'>,
    private readonly signal: AbortSignal,
    private readonly options: MovingOptions = {},
  ) {}

  /** @throws Refusal TEMPORARILY_UNAVAILABLE when a service does not answer, or the system does not come to rest */
  async to(target: Date): Promise<void> {
    const { quietWithinMs = QUIET_WITHIN_MS } = this.options;
    let last: Date | undefined;
    for (let since = performance.now(); ;) {
      const states = await this.quiet();
      const due = earliestDue(states);
      const onTheWay = due !== undefined && due <= target;
      if (last !== undefined && last >= target && !onTheWay) return;
      const step = onTheWay ? due : target;
      if (step.getTime() !== last?.getTime()) since = performance.now();
      // The same thing is due again and again: it cannot be fired.
      else if (performance.now() - since > quietWithinMs) throw new Refusal('TEMPORARILY_UNAVAILABLE');
      await this.step(states, step);
      last = step;
    }
  }

  /**
   * Two looks between which nothing happened, and in neither of which anything was under way. There are always two,
   * however little of the time a slow machine leaves: one look alone can never tell.
   */
  async quiet(): Promise<ServiceClockState[]> {
    const { lookEveryMs = LOOK_EVERY_MS, quietWithinMs = QUIET_WITHIN_MS } = this.options;
    const end = performance.now() + quietWithinMs;
    for (let looks = 0; looks < 2 || performance.now() < end; looks += 1) {
      const states = await this.services.states();
      if (this.calm(states)) return states;
      await delay(lookEveryMs, undefined, { signal: this.signal });
    }
    throw new Refusal('TEMPORARILY_UNAVAILABLE');
  }

  private calm(states: readonly ServiceClockState[]): boolean {
    const busy = states.some((state) => state.busy);
    const same = states.every(({ instance, handled }) => this.seen.get(instance) === handled);
    this.seen.clear();
    // What was seen while something was under way proves nothing afterwards.
    if (!busy) for (const { instance, handled } of states) this.seen.set(instance, handled);
    return !busy && same;
  }

  /** Those with nothing due go first: what the others publish then must not find them in the past. */
  private async step(states: readonly ServiceClockState[], to: Date): Promise<void> {
    const fires = ({ nextDue }: ServiceClockState) => nextDue !== null && new Date(nextDue) <= to;
    for (const group of [states.filter((state) => !fires(state)), states.filter(fires)]) {
      await Promise.all(group.map(({ service }) => this.services.step(service, to)));
    }
    this.seen.clear();
  }
}

function earliestDue(states: readonly ServiceClockState[]): Date | undefined {
  const dues = states.flatMap(({ nextDue }) => (nextDue === null ? [] : [new Date(nextDue)]));
  return dues.sort((a, b) => a.getTime() - b.getTime())[0];
}
