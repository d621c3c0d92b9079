import { describe, expect, test } from 'vitest';
import { languageOf, scriptRuns } from '../../src/scene/scriptRuns.ts';
import { csvOf, textCell } from '../../src/scene/tables/table.ts';

const foreign = (text: string, locale: 'en' | 'ar'): string[] =>
  scriptRuns(text, locale).flatMap((run) => (run.isForeign ? [run.text] : []));

describe('names in the other script', () => {
  test('are found where they are set apart, and lose the marks that set them apart', () => {
    const text = '\u2068The Epoch Times\u2069 (أسوشيتد برس)؛ يو بي آي؛ \u2068Republika\u2069';
    expect(foreign(text, 'ar')).toEqual(['The Epoch Times', 'Republika']);
    expect(
      scriptRuns(text, 'ar')
        .map((run) => run.text)
        .join(''),
    ).toBe('The Epoch Times (أسوشيتد برس)؛ يو بي آي؛ Republika');
  });

  test('are found without it, as whole names', () => {
    expect(foreign('السواحل والحدود عن Natural Earth، بلا بحيرات', 'ar')).toEqual([
      'Natural Earth',
    ]);
    expect(foreign('رويترز وEA WorldView إنها', 'ar')).toEqual(['EA WorldView']);
    expect(foreign('Palmyra, in Arabic تدمر الحديثة.', 'en')).toEqual(['تدمر الحديثة']);
  });

  test('are no initials and no units, which either language spells', () => {
    expect(foreign('على مجسّم WGS84، وتقول TRT', 'ar')).toEqual([]);
    expect(foreign('268 km', 'en')).toEqual([]);
  });

  test('have the language that they are in', () => {
    expect(languageOf({ text: 'Republika', isForeign: true }, 'ar')).toBe('en');
    expect(languageOf({ text: 'تدمر', isForeign: true }, 'en')).toBe('ar');
    expect(languageOf({ text: 'تدمر', isForeign: true }, 'ar')).toBeUndefined();
  });
});

test('a file to take away carries no invisible marks', () => {
  const cell = textCell('\u2068Republika\u2069؛ رويترز');
  expect(csvOf({ columns: [{ key: 'by', head: 'By' }], rows: [[cell]] })).toBe(
    'by\r\nRepublika؛ رويترز\r\n',
  );
});
