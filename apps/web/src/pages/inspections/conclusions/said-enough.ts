/** A report that says less than this and shows no file proves nothing; the server counts the same. */
const FEWEST_CHARACTERS = 20;

/** What a report of a repair still lacks; null when it can be sent. */
export function saidEnough(
  text: string,
  { files, evidenceRequired }: { files: number; evidenceRequired: boolean },
): 'none' | 'noFile' | 'tooShort' | null {
  const said = text.trim();
  if (said === '') return 'none';
  if (files > 0) return null;
  if (evidenceRequired) return 'noFile';
  return said.length < FEWEST_CHARACTERS ? 'tooShort' : null;
}
