import sharp, { type Sharp } from 'sharp';
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
 * @throws Refusal FILE_BROKEN, FILE_SUSPICIOUS (more pixels than allowed; nothing is decoded then)
 */
export async function remakeImage(path: string, type: ImageType, maxPixels: number): Promise<MadeImage> {
  const { width, height, format } = await decoding(() => sharp(path, { limitInputPixels: false }).metadata());
  if (width * height > maxPixels) throw new Refusal('FILE_SUSPICIOUS');
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
