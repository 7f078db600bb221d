import sharp, { type Metadata, type Sharp } from 'sharp';
import { Refusal } from '#contracts';
import { PREVIEW_TYPE, type MediaType } from './media.js';

/** Longest side of a preview, pixels. */
const PREVIEW_SIDE = 480;
/** Nobody’s photo takes so long; a crafted one may. */
const LONGEST_SECONDS = 60;

// One thread and no cache each: uploads run beside one another, and pictures of people must not linger in memory.
sharp.concurrency(1);
sharp.cache(false);
// A decoder that is not there has no holes. What is opened was recognised before; this holds if that was wrong.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
});

export type ImageType = Extract<MediaType, `image/${string}`>;

export type ImageLimits = { maxPixels: number; maxDecodedBytes: number };

export type MadeImage = {
  width: number;
  height: number;
  bytes: Buffer;
  preview: { mediaType: typeof PREVIEW_TYPE; bytes: Buffer };
};

const FORMATS: Record<ImageType, string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/**
 * Decodes a picture whole and makes it anew, upright, in sRGB, with nothing but its pixels: where, when and by which
 * device it was taken, comments, embedded thumbnails and whatever was hung behind it stay out.
 *
 * @throws Refusal FILE_BROKEN, FILE_SUSPICIOUS (more pixels or bytes than allowed; nothing is decoded then)
 */
export async function remakeImage(
  path: string,
  type: ImageType,
  { maxPixels, maxDecodedBytes }: ImageLimits,
): Promise<MadeImage> {
  const facts = await decoding(() => sharp(path, { limitInputPixels: false }).metadata());
  const { width, height, format } = facts;
  if (width * height > maxPixels || decodedBytes(facts) > maxDecodedBytes)
    throw new Refusal('FILE_SUSPICIOUS');
  if (format !== FORMATS[type]) throw new Refusal('FILE_BROKEN');
  return decoding(async () => {
    const upright = sharp(path, { failOn: 'error', limitInputPixels: maxPixels })
      .timeout({ seconds: LONGEST_SECONDS })
      .autoOrient();
    const { data, info } = await encoded(upright, type).toBuffer({ resolveWithObject: true });
    const preview = await sharp(data)
      .resize({ width: PREVIEW_SIDE, height: PREVIEW_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer();
    return {
      width: info.width,
      height: info.height,
      bytes: data,
      preview: { mediaType: PREVIEW_TYPE, bytes: preview },
    };
  });
}

/** A few hundred kilobytes of a progressive or 16-bit picture can take a gigabyte: pixels alone say little. */
function decodedBytes({ width, height, channels, depth, isProgressive, format }: Metadata): number {
  const sample = depth === 'uchar' ? 1 : 2;
  // What comes in passes, and all of WebP, is held whole beside its result.
  const held = isProgressive || format === 'webp' ? 2 : 1;
  return width * height * channels * sample * held;
}

function encoded(image: Sharp, type: ImageType): Sharp {
  if (type === 'image/png') return image.png();
  if (type === 'image/webp') return image.webp({ quality: 88 });
  return image.jpeg({ quality: 88 });
}

// libvips names no kinds of errors; reading from the local disk, what it cannot decode is the file’s fault.
async function decoding<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch {
    throw new Refusal('FILE_BROKEN');
  }
}
