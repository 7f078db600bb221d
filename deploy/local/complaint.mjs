/**
 * A failure that a person can act on: it is printed as its one sentence, without a stack trace.
 * Anything else that escapes is a fault of ours and keeps its stack.
 */
export class Complaint extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'Complaint';
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function inOneSentence(error) {
  if (error instanceof Complaint) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
