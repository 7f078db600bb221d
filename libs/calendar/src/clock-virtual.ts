import { dayOf } from './calendar-day.js';
import type { BusinessClock } from './clock.js';

/** Business time that can be moved forward, and runs on as fast as the machine's from there. */
export class VirtualBusinessClock implements BusinessClock {
  readonly kind = 'business';

  constructor(
    private offset = 0,
    private readonly machineNow: () => number = Date.now,
  ) {}

  /** Business time minus machine time, ms. */
  get offsetMs(): number {
    return this.offset;
  }

  /** The offset with which the clock would show `instant` at this moment. */
  offsetAt(instant: Date): number {
    return instant.getTime() - this.machineNow();
  }

  /** Takes over an offset; a smaller one than its own would turn time back, and changes nothing. */
  follow(offsetMs: number): void {
    this.offset = Math.max(this.offset, offsetMs);
  }

  now(): Date {
    return new Date(this.machineNow() + this.offset);
  }

  today() {
    return dayOf(this.now());
  }
}
