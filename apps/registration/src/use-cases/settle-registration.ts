import { Injectable } from '@nestjs/common';
import { wavesOf, type Tx } from '#database';
import { settle, type CaseAnswer, type Settled } from '../domain/settle.js';
import { Registrations, type ToldMove } from './registrations.js';

export type SettleRegistration = {
  registrationId: string;
  answer: CaseAnswer;
  /** Of the message that brought the answer; what is told because of it has it too. */
  correlationId: string;
};

/** Takes in what approvals says about submissions. */
@Injectable()
export class RegistrationSettling {
  constructor(private readonly registrations: Registrations) {}

  /**
   * @returns what came of each answer, in their order: TOO_EARLY when the registration, its revision or the decision
   *   that stands is not known yet
   */
  async execute(tx: Tx, answers: readonly SettleRegistration[]): Promise<Settled['kind'][]> {
    const kinds: Settled['kind'][] = [];
    for (const wave of wavesOf([...answers.entries()], ([, { registrationId }]) => registrationId)) {
      const settled = await this.settleWave(
        tx,
        wave.map(([, answer]) => answer),
      );
      wave.forEach(([place], index) => (kinds[place] = settled[index]!));
    }
    return kinds;
  }

  /** @param wave about a registration each */
  private async settleWave(tx: Tx, wave: readonly SettleRegistration[]): Promise<Settled['kind'][]> {
    const ids = wave.map(({ registrationId }) => registrationId);
    const locked = await this.registrations.lockByIds(tx, ids);
    const moves: ToldMove[] = [];
    const kinds = wave.map(({ registrationId, answer, correlationId }) => {
      const registration = locked.get(registrationId);
      if (registration === undefined) return 'TOO_EARLY';
      const settled = settle(registration, answer);
      if (settled.kind === 'MOVED') moves.push({ ...settled, correlationId });
      return settled.kind;
    });
    await this.registrations.move(tx, moves);
    return kinds;
  }
}
