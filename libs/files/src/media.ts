/** The types that are stored, and how each is called. Nothing else gets in, whatever its name says. */
export const MEDIA = {
  'image/jpeg': { extension: 'jpg', aliases: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  'image/png': { extension: 'png', aliases: ['png'] },
  'image/webp': { extension: 'webp', aliases: ['webp'] },
  'application/pdf': { extension: 'pdf', aliases: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    aliases: ['docx'],
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extension: 'xlsx',
    aliases: ['xlsx'],
  },
} as const satisfies Record<string, { extension: string; aliases: readonly string[] }>;

export type MediaType = keyof typeof MEDIA;

/** Previews are all of this type. */
export const PREVIEW_TYPE = 'image/webp' satisfies MediaType;

const LONGEST_STEM = 120;

/**
 * A name that can be shown and saved: without a path, without control and direction characters (they can make
 * `gpj.exe` look like `exe.jpg`), ending as the real type does.
 *
 * @param given by the person who uploads
 */
export function fileName(given: string, mediaType: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}\p{Zl}\p{Zp}"<>:|?*]/gu, '').trim();
  const known = mediaType in MEDIA ? MEDIA[mediaType as MediaType] : undefined;
  const ending = /\.([^.]*)$/.exec(plain)?.[1]?.toLowerCase() ?? '';
  const aliases: readonly string[] = known?.aliases ?? [];
  const named = aliases.includes(ending) ? plain.slice(0, -ending.length - 1) : plain;
  const stem = [...named]
    .slice(0, LONGEST_STEM)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${stem === '' ? 'tep' : stem}.${known?.extension ?? 'bin'}`;
}
