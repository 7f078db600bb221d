/**
 * Passwords and keys of local accounts, derived from one secret instead of being stored one by one:
 * every process that was handed the secret computes the same password, and nothing has to be kept in step.
 */
import { createHmac } from 'node:crypto';

/**
 * @param {string} secret
 * @param {string} purpose for instance `postgres:registration_app`
 * @returns {string} 32 hexadecimal digits, safe inside URLs
 */
export function derivedSecret(secret, purpose) {
  return createHmac('sha256', secret).update(purpose).digest('hex').slice(0, 32);
}
