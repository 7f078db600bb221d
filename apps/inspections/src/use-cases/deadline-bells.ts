import { Injectable } from '@nestjs/common';
import type { DeadlineSubject } from '../domain/deadline.js';
import { DeadlineBells, type DeadlineBell } from './deadlines.ports.js';

/** Which part rings for which subject. */
@Injectable()
export class BellRegister extends DeadlineBells {
  private readonly bells = new Map<DeadlineSubject, DeadlineBell>();

  /** @throws when the subject has a bell already */
  register(subject: DeadlineSubject, bell: DeadlineBell): void {
    if (this.bells.has(subject)) throw new Error(`two bells for ${subject}`);
    this.bells.set(subject, bell);
  }

  /** @throws when nobody registered one: the deadline goes on waiting, and shows in the metrics */
  bellOf(subject: DeadlineSubject): DeadlineBell {
    const bell = this.bells.get(subject);
    if (bell === undefined) throw new Error(`nobody rings for ${subject}`);
    return bell;
  }
}
