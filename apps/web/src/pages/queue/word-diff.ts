export type Part = { text: string; as: 'SAME' | 'REMOVED' | 'ADDED' };

/** Above this many pairs of words the texts are shown one after the other, without a mark on each word. */
const MOST_PAIRS = 1_000_000;

/** What became of a text, by words: the longest common run of words stays, the rest was removed or added. */
export function wordDiff(before: string, after: string): Part[] {
  const [a, b] = [words(before), words(after)];
  if (a.length * b.length > MOST_PAIRS) {
    return joined([
      { text: before, as: 'REMOVED' },
      { text: after, as: 'ADDED' },
    ]);
  }
  const common = lengths(a, b);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      parts.push({ text: b[j] as string, as: 'SAME' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      parts.push({ text: a[i] as string, as: 'REMOVED' });
      i += 1;
    } else {
      parts.push({ text: b[j] as string, as: 'ADDED' });
      j += 1;
    }
  }
  return joined(parts);
}

/** Of what stayed the same so much is left at each side of a change, characters. */
const AROUND = 140;
export const LEFT_OUT = ' […] ';

/** Leaves out the middle of long runs that stayed the same: a change in a paper of many pages is to be seen at once. */
export function aroundChanges(parts: readonly Part[]): Part[] {
  return parts.map((part, n) => {
    if (part.as !== 'SAME' || part.text.length <= 3 * AROUND) return part;
    const begin = n === 0 ? '' : (/^[^]*(?=\s)/.exec(part.text.slice(0, AROUND))?.[0] ?? '');
    const end = n === parts.length - 1 ? '' : (/\s[^]*$/.exec(part.text.slice(-AROUND))?.[0] ?? '');
    return { ...part, text: `${begin}${LEFT_OUT}${end.trimStart()}` };
  });
}

/** Words with the space after them, so that joining them gives the text again. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** `[i][j]`: how many words the rests from `i` and from `j` have in common, in order. */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (rows[i] as Uint32Array)[j] = same(a[i], b[j])
        ? at(rows, i + 1, j + 1) + 1
        : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
  return rows;
}

/** The last word of a text has no space after it. */
function same(a: string | undefined, b: string | undefined): boolean {
  return a?.trimEnd() === b?.trimEnd();
}

function at(rows: readonly Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.as === part.as) last.text += part.text;
    else if (part.text !== '') whole.push({ ...part });
  }
  return whole;
}
