import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Alarms, type DeadlineRef } from '../use-cases/ports.js';

const EXAMPLE = join(process.cwd(), 'deploy', 'example-province');

/** A file of the example province. */
export function example<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(EXAMPLE, `${name}.json`), 'utf8')) as Content;
}

/** Remembers what it was asked to ring for, and never rings: specs make hops and fire deadlines themselves. */
export class SilentAlarms extends Alarms {
  readonly hopIds: string[] = [];
  readonly armed: (DeadlineRef & { firesAt: Date })[] = [];

  /** Whether it takes what it is given. */
  up = true;

  async hops(hopIds: readonly string[]): Promise<boolean> {
    if (this.up) this.hopIds.push(...hopIds);
    return this.up;
  }

  async deadlines(deadlines: readonly (DeadlineRef & { firesAt: Date })[]): Promise<boolean> {
    if (this.up) this.armed.push(...deadlines);
    return this.up;
  }

  missedDeadlines(): boolean {
    return false;
  }
}
