/** A part of a paper; without a heading it is a paragraph. */
export type PaperSection = { heading: string | null; text: string };

/** A first line longer than this is text, not a heading. */
const HEADING_MAX = 100;

/**
 * A paper comes as one text: parts with an empty line between them, each with its heading on the first line. Where a
 * part looks otherwise nothing is taken for a heading, so that no words are lost or set apart from their sentence.
 */
export function sectionsOf(content: string): PaperSection[] {
  return content
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [first = '', ...rest] = part.split('\n');
      const heading = first.trim().replace(/:$/, '');
      const isHeading =
        rest.length > 0 &&
        heading.length <= HEADING_MAX &&
        !/^[-–+•]/.test(heading) &&
        !/[.;,!?…]$/.test(heading);
      return isHeading ? { heading, text: rest.join('\n').trim() } : { heading: null, text: part };
    });
}
