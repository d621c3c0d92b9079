import { describe, expect, test } from 'vitest';
import { explorerPlaces } from '../../../src/build/explorer.ts';
import { loadStory } from '../../../src/build/story.ts';
import { folded, lettersApart, soundOf } from '../../../src/scene/explorer/fold.ts';
import { placeSearch, typedPoint } from '../../../src/scene/explorer/search.ts';

const { places } = explorerPlaces(loadStory());
const search = placeSearch(places);
const first = (typed: string): string | undefined => search(typed)[0]?.place.id;

describe('a place is found', () => {
  test.each([
    ['al-Qaryatayn', 'al-qaryatayn'],
    ['Qaryatain', 'al-qaryatayn'],
    ['qaryatein', 'al-qaryatayn'],
    ['Karyateyn', 'al-qaryatayn'],
    ['القريتين', 'al-qaryatayn'],
    ['قريتين', 'al-qaryatayn'],
    ['pal', 'palmyra'],
    ['Tadmur', 'palmyra'],
    ['تدمر', 'palmyra'],
    ['Deir Ezzor', 'deir-ez-zor'],
    ['deir al zour', 'deir-ez-zor'],
    ['Dayr az-Zawr', 'deir-ez-zor'],
    ['دير الزور', 'deir-ez-zor'],
    ['ديرالزور', 'deir-ez-zor'],
    ['al-Khayr', 'deir-ez-zor'],
    ['Mosul', 'mosul-east'],
    ['Mawsil', 'mosul-east'],
    ['الموصل', 'mosul-east'],
    ['Ayn al-Islam', 'kobani'],
    ['ar-Raqqah', 'raqqa'],
    ['rakka', 'raqqa'],
    ['الرقه', 'raqqa'],
    ['Abu Kemal', 'abu-kamal'],
    ['البوكمال', 'abu-kamal'],
    ['Hassakeh', 'hasakah'],
    ['Mayadeen', 'mayadin'],
    ['T2', 't2-station'],
    ['Felluja', 'fallujah'],
    ['Tal Afer', 'tal-afar'],
    ['تل ابيض', 'tell-abyad'],
    ['Shingal', 'sinjar'],
    ['Baghouz', 'baghuz'],
    ['kirkuk', 'kirkuk'],
  ])('as %s', (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  test('by every name of the table and every alias, among the first', () => {
    const missed = places.flatMap(({ id, name, nameAr, aliases }) =>
      [name, nameAr, ...aliases].filter(
        (typed) =>
          !search(typed)
            .slice(0, 4)
            .some(({ place }) => place.id === id),
      ),
    );
    expect(missed).toEqual([]);
  });
});

test('nothing is found for nothing, signs, or another part of the world', () => {
  for (const typed of ['', '   ', '-', 'Reykjavik', '%%%', 'x'.repeat(500)]) {
    expect(search(typed)).toEqual([]);
  }
});

test('an alias says how the place was found; a name needs no telling', () => {
  expect(search('Mawsil')[0]?.alias).toBe('Mawsil');
  expect(search('palmyra')[0]?.alias).toBeUndefined();
});

test('folding takes away what hands differ in', () => {
  expect(folded('Al-Ḥasakah')).toBe('hasakah');
  expect(folded("Ma'arrat al-Nu'mān")).toBe('maarrat numan');
  expect(folded('إدلـب')).toBe(folded('ادلب'));
  expect(soundOf(folded('Deir ez-Zor'))).toBe(soundOf(folded('Dayr al-Zour')));
});

test('letters apart are counted up to a bound', () => {
  expect(lettersApart('tikrit', 'takrit', 2)).toBe(1);
  expect(lettersApart('abc', 'abc', 2)).toBe(0);
  expect(lettersApart('kitten', 'sitting', 3)).toBe(3);
  expect(lettersApart('a', 'abcdef', 2)).toBe(3);
});

describe('typed coordinates', () => {
  test.each([
    ['34.23, 37.24', [37.24, 34.23]],
    ['34.23 37.24', [37.24, 34.23]],
    ['34.23° N, 37.24° E', [37.24, 34.23]],
    ['٣٤٫٢٣، ٣٧٫٢٤', [37.24, 34.23]],
    ['34,38', [38, 34]],
  ] as const)('%s is a point, latitude first', (typed, point) => {
    expect(typedPoint(typed)).toEqual(point);
  });
  test.each(['T2', '34', 'palmyra 34', '1e5, 2', ''])('"%s" is none', (typed) => {
    expect(typedPoint(typed)).toBeUndefined();
  });
});
