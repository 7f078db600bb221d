import { createHash } from 'node:crypto';

/** One command as its client saw it, from the first attempt to the definite answer. */
export type Entry = {
  n: number;
  personId: string;
  /** Route id; its part before the dot is the service. */
  route: string;
  key: string;
  /** SHA-256 of what was sent. */
  hash: string;
  /** The registration, report or task that it was sent to; null for what makes something new. */
  target: string | null;
  attempts: number;
  /** What the attempts met that ended without a definite answer. */
  unknowns: string[];
  outcome: 'OPEN' | 'ACKNOWLEDGED' | 'REFUSED';
  status: number | null;
  /** Of a refusal. */
  code: string | null;
  /** A refusal that the story allows, e.g. of the loser of a race. */
  foreseen: boolean;
  body: unknown;
  sent: unknown;
};

/** Everything that clients were told. */
export class Journal {
  readonly entries: Entry[] = [];
  /** Answers that nobody may ever get, e.g. 500, with how often. */
  readonly faults = new Map<string, number>();

  begin(
    entry: Pick<Entry, 'personId' | 'route' | 'key' | 'target' | 'sent'>,
    content: Buffer | string,
  ): Entry {
    const whole: Entry = {
      n: this.entries.length + 1,
      ...entry,
      hash: createHash('sha256').update(content).digest('hex'),
      attempts: 0,
      unknowns: [],
      outcome: 'OPEN',
      status: null,
      code: null,
      foreseen: false,
      body: null,
    };
    this.entries.push(whole);
    return whole;
  }

  fault(what: string): void {
    this.faults.set(what, (this.faults.get(what) ?? 0) + 1);
  }

  figures() {
    const of = (outcome: Entry['outcome']) =>
      this.entries.filter((entry) => entry.outcome === outcome).length;
    const again = this.entries.filter(({ attempts }) => attempts > 1);
    return {
      commands: this.entries.length,
      acknowledged: of('ACKNOWLEDGED'),
      refused: of('REFUSED'),
      withoutAnswer: of('OPEN'),
      sentAgain: again.length,
      unknownOutcomes: again.reduce((sum, { unknowns }) => sum + unknowns.length, 0),
    };
  }
}
