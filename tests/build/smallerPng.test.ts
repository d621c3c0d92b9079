import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallerPng } from '../../src/build/smallerPng.ts';

const folder = 'tests/golden/screens';

test('the pictures of screens stay small together', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(11);
  const sizes = pictures.map((name) => readFileSync(`${folder}/${name}`).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});

test('a picture that has its colours in a palette is left as it is', () => {
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.png'));
  const picture = readFileSync(path.join(folder, name));
  expect(smallerPng(picture)).toBe(picture);
});

/** A picture of one row: red, red, nearly red, blue. */
const row = (): Buffer => {
  const head = Buffer.from([0, 0, 0, 4, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 255, 0, 0, 255, 0, 0, 254, 0, 0, 0, 0, 255]));
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

test('few colours are kept as they are, in a palette', () => {
  const smaller = smallerPng(row());
  const at = smaller.indexOf('PLTE');
  const colours = [0, 1, 2].map((i) => smaller.readUIntBE(at + 4 + i * 3, 3).toString(16));
  expect(colours.toSorted()).toEqual(['fe0000', 'ff', 'ff0000']);
});
