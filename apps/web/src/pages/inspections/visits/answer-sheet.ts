import type { components } from '../../../api/schema';

type Schemas = components['schemas'];
export type Checklist = Schemas['Checklist'];
export type Item = Checklist['items'][number];
export type ItemFile = NonNullable<Item['team']>['files'][number];
export type SavedAnswers = Schemas['SavedAnswers'];
/** Who answers: the team at the unit, or the unit of itself. */
export type Side = 'team' | 'self';
export type Value = string | number | boolean | null;

/** `score`: only where the team gives the points by hand; `score` and `flagged` only of the team. */
export type Answer = {
  value: Value;
  notApplicable: boolean;
  note: string | null;
  score: number | null;
  flagged: boolean;
};
export type AnswerToSend = Answer & { itemCode: string; version: number };

type Stored = { answer: Answer; version: number };
/** What was written here and is not known to be on the server. */
export type Written = Stored & {
  /** What the server may have without anybody else having answered: what was seen, and what was sent since. */
  bases: Answer[];
};
export type Line = {
  item: Item;
  stored: Stored;
  written: Written | null;
  /** Somebody else’s answer to the same item; nothing of it is sent until a person has chosen. */
  theirs: Stored | null;
  /** The server’s words about what is wrong with it; not sent again before it is changed. */
  refused: string | null;
};
/** By the code of the item, in the order of the checklist. */
export type Sheet = ReadonlyMap<string, Line>;

export const BLANK: Answer = { value: null, notApplicable: false, note: null, score: null, flagged: false };

/** What is on the server, with what was kept on this device over it. */
export function sheetOf(items: readonly Item[], side: Side, kept: Readonly<Record<string, Written>>): Sheet {
  return new Map(
    items.map((item) => {
      const stored = storedOf(item, side);
      const written = kept[item.itemCode];
      const line: Line = { item, stored, written: null, theirs: null, refused: null };
      if (written === undefined) return [item.itemCode, line];
      const before: Stored = { answer: written.bases[0] ?? BLANK, version: written.version };
      return [item.itemCode, seen({ ...line, stored: before, written }, stored)];
    }),
  );
}

/** The same checklist, asked for again. */
export function refreshed(sheet: Sheet, items: readonly Item[], side: Side): Sheet {
  return new Map(
    items.map((item) => {
      const line = sheet.get(item.itemCode);
      const stored = storedOf(item, side);
      const fresh: Line = { item, stored, written: null, theirs: null, refused: null };
      return [item.itemCode, line === undefined ? fresh : seen({ ...line, item }, stored)];
    }),
  );
}

/** What stands on the screen. */
export function answerOn({ written, stored }: Line): Answer {
  return written?.answer ?? stored.answer;
}

export function write(sheet: Sheet, code: string, change: Partial<Answer>): Sheet {
  const line = sheet.get(code);
  if (line === undefined) return sheet;
  const answer = agreeing({ ...answerOn(line), ...change });
  const { version, bases } = line.written ?? { version: line.stored.version, bases: [line.stored.answer] };
  // Only where nothing else may be on its way: then the old answer has to be sent over it.
  const undone = line.theirs === null && bases.length === 1 && isSame(answer, line.stored.answer);
  return put(sheet, { ...line, written: undone ? null : { answer, version, bases }, refused: null });
}

/** What can be sent now, and the sheet that remembers that it was. */
export function outgoing(sheet: Sheet): { sheet: Sheet; answers: AnswerToSend[] } {
  const answers: AnswerToSend[] = [];
  const next = new Map(sheet);
  for (const [itemCode, line] of sheet) {
    const { item, written, theirs, refused } = line;
    if (written === null || theirs !== null || refused !== null) continue;
    if (faultOf(item, written.answer) !== null) continue;
    answers.push({ ...written.answer, itemCode, version: written.version });
    const known = written.bases.some((base) => isSame(base, written.answer));
    const bases = known ? written.bases : [...written.bases, written.answer];
    next.set(itemCode, { ...line, written: { ...written, bases } });
  }
  return { sheet: next, answers };
}

/** What the server says became of it. */
export function settled(sheet: Sheet, results: SavedAnswers['results']): Sheet {
  let next = sheet;
  for (const { itemCode, version, stored } of results) {
    const line = next.get(itemCode);
    if (line === undefined) continue;
    next = put(next, seen(line, { version, answer: plainOf(line.item, stored) }));
  }
  return next;
}

/** @param refused in the server’s words, by item */
export function marked(sheet: Sheet, refused: ReadonlyMap<string, string>): Sheet {
  let next = sheet;
  for (const [code, words] of refused) {
    const line = next.get(code);
    if (line !== undefined) next = put(next, { ...line, refused: words });
  }
  return next;
}

/** A person has looked at both. */
export function chosen(sheet: Sheet, code: string, whose: 'mine' | 'theirs'): Sheet {
  const line = sheet.get(code);
  if (!line?.theirs) return sheet;
  const { theirs, written } = line;
  const mine = written && { ...written, version: theirs.version, bases: [theirs.answer] };
  return put(sheet, { ...line, stored: theirs, theirs: null, written: whose === 'mine' ? mine : null });
}

/** To be kept on the device. */
export function keptOf(sheet: Sheet): Record<string, Written> {
  return Object.fromEntries(
    [...sheet].flatMap(([code, { written }]) => (written === null ? [] : [[code, written]])),
  );
}

/** @returns what is wrong with it before anybody is asked; null: it can be sent */
export function faultOf(item: Item, { value, score }: Answer): 'beyond' | 'below' | null {
  const points = item.answerKind === 'SCORE' ? value : score;
  if (typeof points !== 'number') return null;
  if (points < 0) return 'below';
  return points > item.weight ? 'beyond' : null;
}

/** The team gives the points of this item by hand. */
export function isJudged({ answerKind, weight }: Pick<Item, 'answerKind' | 'weight'>): boolean {
  return (answerKind === 'NUMBER' || answerKind === 'TEXT') && weight > 0;
}

export function isAnswered({ value, notApplicable }: Pick<Answer, 'value' | 'notApplicable'>): boolean {
  return value !== null || notApplicable;
}

/** Points that an answer makes; null: none (yet). */
export function pointsOf(item: Item, { value, notApplicable, score }: Answer): number | null {
  if (notApplicable || value === null) return null;
  switch (item.answerKind) {
    case 'YES_NO':
      return value === true ? item.weight : 0;
    case 'SCORE':
      return typeof value === 'number' ? value : null;
    case 'CHOICE':
      return rounded((item.choices.find(({ code }) => code === value)?.share ?? 0) * item.weight);
    default:
      return isJudged(item) ? score : null;
  }
}

/** Counted from what is on the screen, so that it holds without a network too. */
export function progressOf(sheet: Sheet): Checklist['progress'] {
  let [answered, score, maxScore] = [0, 0, 0];
  for (const line of sheet.values()) {
    const answer = answerOn(line);
    if (isAnswered(answer)) answered += 1;
    if (answer.notApplicable) continue;
    maxScore += line.item.weight;
    score += pointsOf(line.item, answer) ?? 0;
  }
  return { answered, total: sheet.size, score: rounded(score), maxScore: rounded(maxScore) };
}

/** One side’s answer as it is stored. */
export function answerIn(item: Item, side: Side): Answer {
  return plainOf(item, item[side]);
}

/** The checklist with what was just saved, for whoever reads it next. */
export function patched(checklist: Checklist, side: Side, { results, progress }: SavedAnswers): Checklist {
  const byCode = new Map(results.map((result) => [result.itemCode, result]));
  return {
    ...checklist,
    progress,
    items: checklist.items.map((item) => {
      const result = byCode.get(item.itemCode);
      if (result === undefined || result.version < item.version) return item;
      const files = item[side]?.files ?? [];
      const { value, notApplicable, note, score = null, flagged = false } = result.stored;
      const said = { value, notApplicable, note, files };
      const both = side === 'team' ? { team: { ...said, score, flagged } } : { self: said };
      return { ...item, ...both, version: result.version };
    }),
  };
}

function storedOf(item: Item, side: Side): Stored {
  return { answer: answerIn(item, side), version: item.version };
}

/** The line once it is known what the server has. An older answer of the server that comes late changes nothing. */
function seen(line: Line, stored: Stored): Line {
  const { written } = line;
  if (stored.version < line.stored.version) return line;
  if (written === null || isSame(stored.answer, written.answer))
    return { ...line, stored, written: null, theirs: null, refused: written === null ? line.refused : null };
  // The version counts both sides: the other one may have changed alone.
  if (written.bases.some((base) => isSame(base, stored.answer))) {
    const bases = stored.version > written.version ? [stored.answer] : written.bases;
    return { ...line, stored, theirs: null, written: { ...written, version: stored.version, bases } };
  }
  return { ...line, theirs: stored };
}

type Said = {
  value: Value;
  notApplicable: boolean;
  note: string | null;
  score?: number | null;
  flagged?: boolean;
};

/** Points that follow from the answer are no part of it. */
function plainOf(item: Item, said: Said | null): Answer {
  if (said === null) return BLANK;
  const { value, notApplicable, note, score = null, flagged = false } = said;
  return { value, notApplicable, note, score: isJudged(item) ? score : null, flagged };
}

/** What does not apply has no answer, and without an answer there is nothing to give points for. */
function agreeing(answer: Answer): Answer {
  const value = answer.notApplicable ? null : answer.value;
  return { ...answer, value, score: value === null ? null : answer.score };
}

function isSame(one: Answer, other: Answer): boolean {
  return (Object.keys(BLANK) as (keyof Answer)[]).every((key) => one[key] === other[key]);
}

function put(sheet: Sheet, line: Line): Sheet {
  return new Map(sheet).set(line.item.itemCode, line);
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
