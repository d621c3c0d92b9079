import { expect, test } from 'vitest';
import { safeCsv, unsafeCsv } from '../../src/build/downloads/safeCsv.ts';
import { isFormula } from '../../src/scene/csvField.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a cell that a spreadsheet would run begins with an apostrophe, and numbers do not', () => {
  const text = 'id,note\na,=HYPERLINK("x")\nb,@SUM(A1)\nc,-12.5\nd,-is no number\n';
  const safe = safeCsv(
    't.csv',
    bytes('id,note\na,"=HYPERLINK(""x"")"\nb,@SUM(A1)\nc,-12.5\nd,-is no number\n'),
  );
  expect(safe).toBe(`id,note\na,"'=HYPERLINK(""x"")"\nb,'@SUM(A1)\nc,-12.5\nd,'-is no number\n`);
  expect(
    text
      .split('\n')
      .slice(1, 5)
      .map((row) => isFormula(row.slice(2))),
  ).toEqual([true, true, false, true]);
});

test('the project’s own table comes back from the safe one', () => {
  const own = 'id,note\na,"=1+1, twice"\nb,\'quoted\' word\nc,+3';
  expect(unsafeCsv('t.csv', bytes(safeCsv('t.csv', bytes(own)))).trim()).toBe(own);
});
