import { dayOf, type BusinessClock } from '#calendar';

/** A business clock that stands still until it is moved. */
export class FakeClock implements BusinessClock {
  readonly kind = 'business';
  constructor(private instant: Date) {}

  static at(iso: string): FakeClock {
    return new FakeClock(new Date(iso));
  }

  now(): Date {
    return new Date(this.instant);
  }

  today() {
    return dayOf(this.instant);
  }

  set(iso: string): void {
    this.instant = new Date(iso);
  }

  advance(ms: number): void {
    this.instant = new Date(this.instant.getTime() + ms);
  }
}
