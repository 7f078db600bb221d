import { SECTIONS, type Draft, type Fields, type Section } from './draft';

/** What of a report is taken from the one or the other when it was written in two places. */
export type Part = 'kind' | 'travellers' | 'meetings' | 'findings' | Section;
export const PARTS: readonly Part[] = ['kind', 'travellers', 'meetings', ...SECTIONS, 'findings'];

export function isSection(part: Part): part is Section {
  return (SECTIONS as readonly Part[]).includes(part);
}

/** The part as one text, for telling whether it is the same. */
export function textOf(fields: Fields, part: Part): string {
  return JSON.stringify(isSection(part) ? fields.sections[part] : fields[part]);
}

export function differs(one: Fields, other: Fields, part: Part): boolean {
  return textOf(one, part) !== textOf(other, part);
}

export type Comparison = {
  /** Written here and elsewhere, and not the same: a person has to choose. */
  both: Part[];
  /** Written elsewhere alone. */
  theirs: Part[];
};

/**
 * @param bases what mine was written upon; also what was sent from here and may have been done
 */
export function compare(bases: readonly Fields[], mine: Fields, theirs: Fields): Comparison {
  const changedThere = PARTS.filter(
    (part) => differs(mine, theirs, part) && bases.every((base) => differs(base, theirs, part)),
  );
  const changedHere = (part: Part) => bases.every((base) => differs(base, mine, part));
  return {
    both: changedThere.filter(changedHere),
    theirs: changedThere.filter((part) => !changedHere(part)),
  };
}

/** Mine, with these parts of theirs. */
export function taking(mine: Draft, theirs: Draft, parts: readonly Part[]): Draft {
  const merged: Draft = { ...mine, sections: { ...mine.sections } };
  for (const part of parts) {
    if (isSection(part)) merged.sections[part] = theirs.sections[part];
    else Object.assign(merged, { [part]: theirs[part] });
  }
  return merged;
}
