import { create } from 'fontkitten';

/** One run of a format 4 character map: characters from `start` to `end` are glyphs from `glyph` on. */
interface Segment {
  start: number;
  end: number;
  glyph: number;
}

function segmentsOf(glyphs: ReadonlyMap<number, number>): Segment[] {
  const segments: Segment[] = [];
  for (const [character, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const last = segments.at(-1);
    if (last?.end === character - 1 && glyph - last.glyph === character - last.start) {
      last.end = character;
    } else {
      segments.push({ start: character, end: character, glyph });
    }
  }
  return segments;
}

/** A `cmap` table of one format 4 subtable: the form that every program reads. */
function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const segments = [...segmentsOf(glyphs), { start: 0xffff, end: 0xffff, glyph: 0 }];
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const header = [4, 16 + 8 * count, 0, 2 * count];
  const search = [2 * power, Math.log2(power), 2 * (count - power)];
  const words = [
    ...[0, 1, 3, 1, 0, 12], // version, one subtable, for Windows, Unicode, at byte 12
    ...[...header, ...search],
    ...segments.map(({ end }) => end),
    0,
    ...segments.map(({ start }) => start),
    ...segments.map(({ start, glyph }) => (glyph - start) & 0xffff),
    ...segments.map(() => 0),
  ];
  const table = Buffer.alloc(2 * words.length);
  words.forEach((word, i) => table.writeUInt16BE(word, 2 * i));
  return table;
}

/** The font file with one of its tables exchanged. Checksums are left to whoever writes it next. */
function withTable(font: Buffer, tag: string, table: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const directory = Buffer.from(font.subarray(0, 12 + 16 * count));
  const bodies: Buffer[] = [];
  let offset = directory.length;
  for (let at = 12; at < directory.length; at += 16) {
    const old = font.subarray(
      directory.readUInt32BE(at + 8),
      directory.readUInt32BE(at + 8) + directory.readUInt32BE(at + 12),
    );
    const body = directory.toString('latin1', at, at + 4) === tag ? table : old;
    const padding = Buffer.alloc((4 - (body.length % 4)) % 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(body.length, at + 12);
    bodies.push(body, padding);
    offset += body.length + padding.length;
  }
  return Buffer.concat([directory, ...bodies]);
}

/**
 * Gives characters that a font lacks the glyphs of characters it has.
 *
 * @param font an uncompressed font file
 * @param twins by the character to add, the one that looks the same
 */
export function addCharacters(font: Buffer, twins: Readonly<Record<string, string>>): Buffer {
  const face = create(font);
  if (face.isCollection) throw new Error('a file of several fonts');
  const glyphs = new Map(
    face.characterSet
      .filter((character) => character < 0xffff)
      .map((character) => [character, face.glyphForCodePoint(character).id]),
  );
  for (const [added, twin] of Object.entries(twins)) {
    const glyph = glyphs.get(twin.charCodeAt(0));
    if (glyph !== undefined && !glyphs.has(added.charCodeAt(0))) {
      glyphs.set(added.charCodeAt(0), glyph);
    }
  }
  return withTable(font, 'cmap', characterMap(glyphs));
}
