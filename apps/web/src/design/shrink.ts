/** The longest side of a photo that is sent, pixels; enough to read a notice board, a tenth of the bytes. */
export const LONGEST_SIDE = 2_000;
const QUALITY = 0.8;
/** A photo that is small already is sent as it was taken. */
const SMALL_BYTES = 700_000;

export type Size = { width: number; height: number };

/** The size at which the longest side is at most `longest`, in the same proportions; never larger than it was. */
export function shrunk({ width, height }: Size, longest = LONGEST_SIDE): Size {
  const factor = Math.min(1, longest / Math.max(width, height));
  return { width: atLeastOne(width * factor), height: atLeastOne(height * factor) };
}

function atLeastOne(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

/** The browser cannot open this picture; phones take them in a format of their own (HEIC). */
export class UnreadablePicture extends Error {}

export function isHeic({ type, name }: { type: string; name: string }): boolean {
  return /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);
}

/**
 * A photo as it is sent: upright, at most `LONGEST_SIDE` long, as JPEG.
 *
 * @throws UnreadablePicture
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new UnreadablePicture(file.name);
  });
  try {
    const size = shrunk(picture);
    const small = file.size <= SMALL_BYTES && size.width === picture.width;
    if (small && /^image\/(jpeg|png|webp)$/.test(file.type)) return file;
    return await drawn(picture, size);
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, { width, height }: Size): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new UnreadablePicture('no canvas');
  // JPEG knows no transparency: what is clear in a PNG would turn black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new UnreadablePicture('no picture')) : resolve(blob)),
      'image/jpeg',
      QUALITY,
    ),
  );
}
