import type { Deed } from './disturber.js';
import { holds, type RuleResult } from './rule.js';

export type Result = {
  at: string;
  seed: number;
  /** Of load. */
  seconds: number;
  clients: number;
  deeds: Deed[];
  /** Messages that were delivered a second time. */
  repeated: number;
  stories: { begun: number; told: number; brokenOff: number; unfinished: number };
  commands: {
    commands: number;
    acknowledged: number;
    refused: number;
    withoutAnswer: number;
    sentAgain: number;
    unknownOutcomes: number;
  };
  /** Events that approvals published. */
  published: number;
  /** Files of uploads that failed half-way; the product removes them after a day. */
  orphanFiles: number;
  rules: RuleResult[];
  /** Of an inspection of the rules themselves (`--tamper`): those that did not notice. */
  silent: string[];
  sound: boolean;
};

/** Every promise held, every disturbance could be done, and every rule that was put to the test noticed. */
export function isSound({ rules, deeds, silent }: Pick<Result, 'rules' | 'deeds' | 'silent'>): boolean {
  return rules.every(holds) && deeds.every(({ failed }) => failed === undefined) && silent.length === 0;
}
