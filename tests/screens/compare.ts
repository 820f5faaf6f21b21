import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Side of the square of pixels that becomes one: letters blur into grey, blocks and lines of text stay where they are. */
const SHRINK = 6;
/** How far two blurred pixels may be apart, in pixelmatch's measure of perceived colour, 0 to 1. */
const ALIKE = 0.12;

/**
 * A picture in small, each pixel the mean of a square. How a machine smooths and hints its letters is gone from it; what
 * moved, vanished, overlaps or changed colour is not.
 */
export function thumbnail(picture: Uint8Array): Buffer {
  const whole = PNG.sync.read(Buffer.from(picture));
  const small = new PNG({ width: Math.floor(whole.width / SHRINK), height: Math.floor(whole.height / SHRINK) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = 0; dy < SHRINK; dy++) {
          const row = (y * SHRINK + dy) * whole.width + x * SHRINK;
          for (let dx = 0; dx < SHRINK; dx++) sum += whole.data[(row + dx) * 4 + channel] ?? 0;
        }
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / SHRINK ** 2);
      }
    }
  }
  return PNG.sync.write(small, { colorType: 2 });
}

/** Share of two thumbnails' pixels that are seen to differ, 0 to 1; 1 where their sizes do. */
export function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return (
    pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: ALIKE, includeAA: true }) /
    (a.width * a.height)
  );
}
