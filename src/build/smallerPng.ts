/*
 * Pictures of screens in 256 colours, a third of the bytes: those of tests are kept with the code. Near colours become
 * one, which is less than the difference that a comparison lets pass. Run as a script, it takes every PNG of the folders
 * named.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
const COLOURS = 256;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** What each filter of the PNG format expects of a byte, from the bytes before, above, and above before it. */
const filters: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** The rows of pixels, without the filters they were written with. */
function rowsOf(packed: Buffer, rowLength: number, pixel: number): Buffer[] {
  const rows: Buffer[] = [];
  for (let at = 0; at < packed.length; at += rowLength + 1) {
    const expect = filters[packed[at] ?? 0];
    if (!expect) throw new Error('a PNG with an unknown filter');
    const row = Buffer.from(packed.subarray(at + 1, at + 1 + rowLength));
    const above = rows.at(-1);
    for (let i = 0; i < rowLength; i++)
      row[i] =
        (row[i] ?? 0) + expect(row[i - pixel] ?? 0, above?.[i] ?? 0, above?.[i - pixel] ?? 0);
    rows.push(row);
  }
  return rows;
}

/** Colours of a picture, as one number each, and how many pixels have them. */
type Tally = readonly (readonly [colour: number, count: number])[];

const CHANNELS = [16, 8, 0] as const;
const channel = (colour: number, shift: number): number => (colour >> shift) & 255;

/** How far the colours of a box lie apart in each channel; the widest first. */
function spread(box: Tally): { shift: number; width: number }[] {
  return CHANNELS.map((shift) => {
    const values = box.map(([colour]) => channel(colour, shift));
    return { shift, width: Math.max(...values) - Math.min(...values) };
  }).toSorted((a, b) => b.width - a.width);
}

/** Two halves of a box, cut through its widest channel where half of its pixels are passed. */
function halves(box: Tally): Tally[] {
  const shift = spread(box)[0]?.shift ?? 0;
  const sorted = box.toSorted(([a], [b]) => channel(a, shift) - channel(b, shift));
  const half = box.reduce((sum, [, count]) => sum + count, 0) / 2;
  let passed = 0;
  const at = sorted.findIndex(([, count]) => (passed += count) >= half);
  const cut = Math.min(sorted.length - 1, Math.max(1, at));
  return [sorted.slice(0, cut), sorted.slice(cut)];
}

/** The colour that stands for a box: that of most of its pixels, so that flat grounds keep theirs exactly. */
const standing = (box: Tally): number =>
  box.reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0] as const)[0];

/** Boxes of near colours, by median cut: the one with the widest spread is cut next. */
function boxesOf(tally: Tally): Tally[] {
  const boxes = [tally];
  const widthOf = (box: Tally): number => (box.length > 1 ? (spread(box)[0]?.width ?? 0) : -1);
  while (boxes.length < COLOURS) {
    const widths = boxes.map(widthOf);
    const widest = widths.indexOf(Math.max(...widths));
    const box = boxes[widest];
    if (!box || box.length < 2) break;
    boxes.splice(widest, 1, ...halves(box));
  }
  return boxes;
}

/** The picture in 256 colours. One that is no plain picture of eight bits a channel is left as it is. */
export function smallerPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  const [depth, kind, , , interlace] = head?.subarray(8) ?? [];
  if (!head || depth !== 8 || (kind !== 2 && kind !== 6) || interlace !== 0) return png;
  const [width, pixel] = [head.readUInt32BE(0), kind === 2 ? 3 : 4];
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  const rows = rowsOf(inflateSync(packed), width * pixel, pixel).map((row) =>
    Array.from({ length: width }, (_, x) => row.readUIntBE(x * pixel, 3)),
  );
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const colour of row) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const boxes = boxesOf([...counts]);
  const indexOf = new Map(boxes.flatMap((box, i) => box.map(([colour]) => [colour, i])));
  const palette = Buffer.alloc(boxes.length * 3);
  for (const [i, box] of boxes.entries()) palette.writeUIntBE(standing(box), i * 3, 3);
  const header = Buffer.from(head);
  // A palette: every pixel is a number of a colour.
  header[9] = 3;
  const lines = rows.map((row) =>
    Buffer.from([0, ...row.map((colour) => indexOf.get(colour) ?? 0)]),
  );
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    ...[
      { type: 'IHDR', data: header },
      { type: 'PLTE', data: palette },
      { type: 'IDAT', data: deflateSync(Buffer.concat(lines), { level: 9, memLevel: 9 }) },
      { type: 'IEND', data: Buffer.alloc(0) },
    ].map(written),
  ]);
}

if (import.meta.main)
  for (const folder of process.argv.slice(2))
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
      const file = path.join(folder, name);
      const before = readFileSync(file);
      const after = smallerPng(before);
      if (after !== before) writeFileSync(file, after);
    }
