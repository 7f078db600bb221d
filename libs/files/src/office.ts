import { Refusal } from '#contracts';
import { examineArchive, type ArchiveLimits } from './archive.js';
import type { MediaType } from './media.js';

const CONTENT_TYPES = '[content_types].xml';
const MOST_CONTENT_TYPES = 1024 * 1024;

/** The main part of a document without macros, as `[Content_Types].xml` names it. */
const MAIN_PARTS: readonly (readonly [string, MediaType])[] = [
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
];

/** Programs inside of a document: VBA, Excel 4 macro sheets, ActiveX. */
const PROGRAM_PART = /(?:^|\/)(?:vbaproject|vbadata)[^/]*$|\/(?:macrosheets|activex)\//;
const PROGRAM_TYPE = /macroEnabled|vbaProject|activeX|intlmacrosheet|excel4macros/i;
/** Comments, declarations and characters by number: with them a type reads differently here than in Office. */
const VEILED = /<!|&#/;

/**
 * A zip file is a DOCX or an XLSX or is refused.
 *
 * @throws Refusal FILE_TYPE_REFUSED, FILE_BROKEN, FILE_SUSPICIOUS
 */
export async function examineOffice(path: string, limits: ArchiveLimits): Promise<MediaType> {
  const { names, kept } = await examineArchive(path, limits, {
    name: CONTENT_TYPES,
    maxBytes: MOST_CONTENT_TYPES,
  });
  const types = kept.toString('utf8');
  if (VEILED.test(types) || PROGRAM_TYPE.test(types) || [...names].some((name) => PROGRAM_PART.test(name)))
    throw new Refusal('FILE_TYPE_REFUSED');
  // Not beyond the next `<`: from each of a million tags that never close it would be searched to the end.
  const mains = [...types.matchAll(/<(?:\w+:)?Override\b[^<>]*>/g)].flatMap(([tag]) => {
    const type = attribute(tag, 'ContentType');
    const part = attribute(tag, 'PartName').replace(/^\//, '').toLowerCase();
    const main = MAIN_PARTS.find(([content]) => content === type);
    return main === undefined || !names.has(part) ? [] : [main[1]];
  });
  const [only, ...others] = mains;
  if (only === undefined || others.length > 0) throw new Refusal('FILE_TYPE_REFUSED');
  return only;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ?? '';
}
