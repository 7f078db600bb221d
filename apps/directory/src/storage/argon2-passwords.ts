import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Algorithm, hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../use-cases/session.ports.js';

/** OWASP ASVS 5.0: argon2id, t = 2, m = 19 MiB, p = 1. */
const OPTIONS = {
  // isolatedModules cannot read a const enum of another package: 2 is Argon2id.
  algorithm: 2 as Algorithm,
  timeCost: 2,
  memoryCost: 19_456,
  parallelism: 1,
} as const;

@Injectable()
export class Argon2Passwords implements Passwords {
  /** Of a password that nobody knows: what is checked where there is no account. */
  private readonly nobody = hash(randomBytes(32).toString('base64url'), OPTIONS);

  hash(password: string): Promise<string> {
    return hash(spelled(password), OPTIONS);
  }

  async verify(stored: string | undefined, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.nobody), spelled(password));
    return right && stored !== undefined;
  }
}

/** One keyboard sends `ế` as one character, another as three. */
function spelled(password: string): string {
  return password.normalize('NFC');
}
