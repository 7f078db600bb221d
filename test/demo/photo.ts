import sharp from 'sharp';

/** A picture as a telephone takes it: with the place and the device in it, which the product takes out. */
export function photoFromTheField(): Promise<Buffer> {
  return sharp({ create: { width: 1280, height: 960, channels: 3, background: '#7cb46b' } })
    .withExif({
      IFD0: { Make: 'Demo', Model: 'Demo Phone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '11/1 5/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '107/1 40/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
}
