import type { Tx } from '#database';

/** KT: plan; KL: conclusion; KP: corrective action; YC: request of desk supervision. */
export type PaperSeries = 'KT' | 'KL' | 'KP' | 'YC';

/** Numbers of this system, by series and year; official numbers are another thing (`documents`). */
export abstract class PaperNumbers {
  /**
   * The next one, e.g. `KT-2022-00003`. Its row stays locked until the transaction ends, so that a number is neither
   * left out nor given twice: take it last, shortly before saving.
   */
  abstract next(tx: Tx, series: PaperSeries, year: number): Promise<string>;
}
