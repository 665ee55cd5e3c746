import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

// Draws the icons of the installed app into public/icons: the mark of app/icon.svg on a ground, as PNG. Run it when the mark changes.

type Colour = readonly [red: number, green: number, blue: number];

const GROUND: Colour = [246, 247, 244];
const INK: Colour = [18, 25, 23];
const FAULT: Colour = [185, 42, 23];

/** The strokes of the mark in a box of 32, each a line of a width; the last lies on top. */
const STROKES: { from: [number, number]; to: [number, number]; colour: Colour }[] = [
  { from: [2, 12], to: [13, 12], colour: INK },
  { from: [19, 21], to: [30, 21], colour: INK },
  { from: [19.5, 3], to: [12.5, 29], colour: FAULT },
];
const WIDTH = 3.5;

/** Samples a side of a pixel. */
const SAMPLES = 4;

const folder = path.resolve(import.meta.dirname, '..', 'public', 'icons');
mkdirSync(folder, { recursive: true });
// Launchers cut a maskable icon to a circle of 80 % of its side: the mark stands inside it.
for (const [name, size, share] of [
  ['icon-192', 192, 0.8],
  ['icon-512', 512, 0.8],
  ['maskable-512', 512, 0.56],
] as const) {
  writeFileSync(
    path.join(folder, `${name}.png`),
    png(size, (x, y) => colourAt((x - 0.5) / share + 0.5, (y - 0.5) / share + 0.5)),
  );
}

/** Colour at a point of the square from 0 to 1. */
function colourAt(x: number, y: number): Colour {
  const hit = STROKES.findLast((stroke) => isOn(stroke, 32 * x, 32 * y));
  return hit?.colour ?? GROUND;
}

/** Whether a point is on a stroke with square ends. */
function isOn({ from, to }: (typeof STROKES)[number], x: number, y: number): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const aside = Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length;
  return along >= 0 && along <= length && aside <= WIDTH / 2;
}

/** A PNG of 8 bits a channel without transparency (PNG specification, section 11). */
function png(size: number, at: (x: number, y: number) => Colour): Buffer {
  const rows = Buffer.alloc(size * (1 + 3 * size));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sums = [0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        for (const [channel, value] of at(x, y).entries()) sums[channel] = (sums[channel] ?? 0) + value;
      }
      const place = row * (1 + 3 * size) + 1 + 3 * column;
      for (const [channel, sum] of sums.entries()) rows[place + channel] = Math.round(sum / SAMPLES ** 2);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length, 0);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body), 0);
  return Buffer.concat([length, body, sum]);
}
