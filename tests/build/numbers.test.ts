import { describe, expect, test } from 'vitest';
import { loadDataset, loadSettings } from '../../src/build/loadData.ts';
import { explain } from '../../src/build/numbers/explain.ts';
import { printedNumbers } from '../../src/build/numbers/printed.ts';
import { loadWords } from '../../src/build/words.ts';

const speaker = {
  data: loadDataset('.'),
  settings: loadSettings('.'),
  words: loadWords('en'),
  locale: 'en',
} as const;

describe('numbers in built words', () => {
  const html =
    '<section class="step" data-step="a"><p><a class="value" href="#" data-value="292.4" data-from="places:x places:y">292 km</a></p></section>' +
    '<section data-step="b"><a class="claim wrong" data-claim="C10" data-value="1" data-from="claims:C10">Monday</a> <a class="value" data-value="292.4" data-from="places:x places:y"><time datetime="2017">about 290 km</time></a></section>';

  test('stand once for each origin, with their forms and their steps', () => {
    expect(printedNumbers(html)).toEqual([
      {
        from: 'places:x places:y',
        value: 292.4,
        texts: ['292 km', 'about 290 km'],
        steps: ['a', 'b'],
      },
    ]);
  });

  test('are none where there are none', () => {
    expect(printedNumbers('<p>words</p>')).toEqual([]);
  });
});

describe('where a number is from', () => {
  test('a distance is measured between two places, and told before rounding', () => {
    const { how, exact, references } = explain(
      speaker,
      'places:al-qaryatayn places:deir-ez-zor-centre',
      292.424,
    );
    expect(how).toMatch(/Measured.*Al‑Qaryatayn.*Deir ez‑Zor/);
    expect(exact).toBe('292.4\u00a0km');
    expect(references.map(({ text }) => text)).toHaveLength(2);
  });

  test('what the model gives is called modelled', () => {
    for (const from of [
      'model:connected:own:2017-10-01 places:t2-station',
      'model:connected:desert:2017-10-01 places:al-hayl-gas-field',
      'model:pocket:2017-10-01 places:jabal-shumariyah',
      'model:land:2017-10-01',
    ])
      expect(explain(speaker, from, 1).how).toMatch(/^Modelled/);
  });

  test('a count of the dead names its sources and is not rounded', () => {
    const { exact, references } = explain(
      speaker,
      'casualties:sohr-2017-10-08-pro-government',
      217,
    );
    expect(exact).toBeUndefined();
    expect(references[0]?.sources.length).toBeGreaterThan(0);
  });

  test('a month is told as a month, never by its stand-in day', () => {
    const row = speaker.data.control.find(({ precision }) => precision === 'month');
    const { references } = explain(speaker, `control:${row?.place}:${row?.day}`, 0);
    expect(references[0]?.text).toMatch(
      /, (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}:/,
    );
  });

  test('an origin that is not known yet still has words', () => {
    expect(explain(speaker, 'something:new', 3).how).not.toBe('');
  });
});
