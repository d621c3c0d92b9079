import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { change, copyOfTheDesk, noticesIn, problemsIn } from '../fixtures/desk.ts';

let root = '';
beforeEach(() => {
  root = copyOfTheDesk();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const TOWN = 'src/story/chapters/town';

/** The line of a file that holds a text. */
function lineOf(file: string, text: string): number {
  const at = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`${file} has no line with ${text}`);
  return at + 1;
}

describe('a step', () => {
  const steps = `${TOWN}/steps.yaml`;

  test.each([
    [
      'with a key that is not known',
      ['frame:', 'fram:'],
      (row: number) => [
        `${steps}:${row - 3}:frame: is missing. Add "frame: …" here. A frame of map.yaml.`,
        `${steps}:${row}:fram: "fram" is not known here. Did you mean "frame"? Known: id, picture, form, day, run, beside, frame, ground, lines, names, areas`,
      ],
    ],
    [
      'with a picture that is not known',
      ['picture: map', 'picture: mapp'],
      (row: number) => [
        `${steps}:${row}:picture: "mapp" is not known here. Did you mean "map"? Known: map, ruler, road, distance, dead, elsewhere, territory, reach, days, accounts, week, thennow, found, timeline, recaptures, prediction`,
      ],
    ],
    [
      'with a day without quotes',
      [/day: '(2017-\d\d-\d\d)'/, 'day: 17'],
      (row: number) => [
        `${steps}:${row}:day: a day must stand in quotes, '2017-10-01' (found 17). The day that map and instrument show.`,
      ],
    ],
    [
      'with a day that no calendar has',
      [/day: '2017-\d\d-\d\d'/, "day: '2017-02-30'"],
      (row: number) => [
        `${steps}:${row}:day: "2017-02-30" is no date; write a real day in quotes, as '2017-10-01'. The day that map and instrument show.`,
      ],
    ],
    [
      'outside the days of the story',
      [/day: '2017-\d\d-\d\d'/, "day: '2027-01-01'"],
      (row: number) => [
        `${steps}:${row}:day: 2027-01-01 is out of bounds; the story's days run from 2014-01-01 to 2019-03-23`,
      ],
    ],
  ] as const)('%s', (_, [found, put], expected) => {
    const text = readFileSync(join(root, steps), 'utf8');
    const row = text.slice(0, text.search(found)).split('\n').length;
    change(root, steps, found, put);
    expect(problemsIn(root)).toEqual(expected(row));
  });

  test('in a form that its picture does not have', () => {
    const after = 'src/story/chapters/distance/steps.yaml';
    const row = lineOf(after, 'form: lens');
    change(root, after, 'form: lens', 'form: lense');
    expect(problemsIn(root)).toEqual([
      `${after}:${row}:form: the picture "ruler" has no form "lense". Did you mean "lens"? Known: whole, lens`,
    ]);
  });

  test('in a frame, at a place and with words that are not there', () => {
    writeFileSync(
      join(root, steps),
      readFileSync(join(root, steps), 'utf8')
        .replace(/frame: \w+/, 'frame: twn')
        .replace(/words: toConnected/, 'words: toConected')
        .replace(/(names:[^a-z]*)palmyra/, '$1palmira'),
    );
    const messages = problemsIn(root).map((line) => line.replace(/:\d+:/, ':'));
    expect(messages).toContain(`${steps}:frame: no frame "twn" in map.yaml. Did you mean "town"?`);
    expect(messages).toContain(
      `${steps}:lines.words: no words "toConected" in onMap of words/en.yaml. Did you mean "toConnected"?`,
    );
  });

  test('without a text, and a text without its step', () => {
    const row = lineOf(`${TOWN}/en.mdx`, '<Step id="highway"');
    const step = lineOf(steps, 'id: highway');
    change(root, `${TOWN}/en.mdx`, '<Step id="highway"', '<Step id="highwy"');
    expect(problemsIn(root)).toEqual([
      `${TOWN}/en.mdx:${row}:Step.id: no step "highwy" in ${steps}. Did you mean "highway"?`,
      `${steps}:${step}:id: "highway" has no text; write <Step id="highway"> in ${TOWN}/en.mdx`,
    ]);
  });

  test('in another order than its text', () => {
    change(root, `${TOWN}/en.mdx`, '<Step id="where"', '<Step id="x"');
    change(root, `${TOWN}/en.mdx`, '<Step id="highway"', '<Step id="where"');
    change(root, `${TOWN}/en.mdx`, '<Step id="x"', '<Step id="highway"');
    const [first = '', ...rest] = problemsIn(root);
    expect(rest).toEqual([]);
    expect(first).toMatch(
      /Step\.id: "\w+" stands where .*steps\.yaml has "\w+"; put both in one order$/,
    );
  });

  test('without the words of its picture, and such words for no step', () => {
    const row = lineOf(`${TOWN}/figures.en.yaml`, 'highway:') + 1;
    const step = lineOf(steps, 'id: highway');
    change(root, `${TOWN}/figures.en.yaml`, 'highway:', 'highwy:');
    expect(problemsIn(root)).toEqual([
      `${TOWN}/figures.en.yaml:${row}:highwy: no step "highwy" in ${steps}. Did you mean "highway"?`,
      `${steps}:${step}:id: "highway" has no words for its picture; write its title and alt in ${TOWN}/figures.en.yaml`,
    ]);
  });

  test('of the id of another step', () => {
    change(root, steps, 'id: highway', 'id: opening');
    expect(problemsIn(root).join('\n')).toMatch(
      /steps\.yaml:\d+:id: "opening" is already the step of src\/story\/chapters\/opening\/steps\.yaml:\d+; each step needs its own/,
    );
  });
});

describe('the words around a picture', () => {
  const figures = `${TOWN}/figures.en.yaml`;
  const title = (text: string): void => {
    change(root, figures, /^( {2}title: ).*$/m, `$1'${text}'`);
  };

  test('hold no typed number', () => {
    title('Some 153 dead');
    expect(problemsIn(root).map((line) => line.replace(/:\d+:\w[\w-]*\./, ':'))).toEqual([
      `${figures}:title: "153" is typed; write what it is in braces, such as {day}, {month:2017-10}, {turn:place:1} or {claim:C01} (see README, "The words of a number"), or the name that it is part of in brackets, [name]. This figure is that of {claim:C08}, {dead:sohr-2017-10-02-pro-government}, {dead:press-the-indepe-n.d.-soldiers}`,
    ]);
  });

  test('may hold a name with a number in brackets, and numbers in braces', () => {
    title('The [T 2] of {turn:al-qaryatayn:3:month}, {claim:C08} in {reachKm}');
    expect(problemsIn(root)).toEqual([]);
  });

  test('ask for no number that nothing stands for', () => {
    title(
      '{conectedKm} and {held:palmyra:7} and {claim:C99} and {turns:palmyra:1} and {month:2017}',
    );
    expect(
      problemsIn(root).map((line) => line.replace(/^.*?title: /, '').replace(/ Known: .*/, '')),
    ).toEqual([
      '{conectedKm} is no number that is known here. Did you mean "connectedKm"?',
      '{claim:C99}: no claim "C99" in claims.csv. Did you mean "C09"?',
      '{turns:palmyra:1} is no number that is known here. Did you mean "turn"?',
      '{month:2017} is written so: {month:2017-10}',
      '{held:palmyra:7}: palmyra is taken and lost again by the party of the story 2 times in control.csv, and 7 is asked for. Write a number from 1 to 2',
    ]);
  });

  test('name no source that is not there', () => {
    change(
      root,
      'src/story/chapters/after/figures.en.yaml',
      'newindianexpress-afp-2017-10-17',
      'newindianexpress-afp-2017-10-18',
    );
    expect(problemsIn(root).join()).toMatch(
      /vanquished\.source: no source "newindianexpress-afp-2017-10-18" in sources\.csv\. Did you mean "newindianexpress-afp-2017-10-17"\?/,
    );
  });
});

describe('a text', () => {
  const how = 'src/story/how.en.mdx';
  const text = (words: string): void => {
    writeFileSync(join(root, how), `---\ntitle: How\n---\n\n${words}\n`);
  };

  test.each([
    [
      '<Distnce from="palmyra" to="homs" />',
      /text: <Distnce> is not known here\. Did you mean "Distance"\? Known: /,
    ],
    [
      '<Distance from="palmira" to="homs" />',
      /Distance\.from: no place "palmira" in places\.csv\. Did you mean "palmyra"\?$/,
    ],
    ['<Distance from="palmyra" />', /Distance\.to: <Distance> needs to="…"$/],
    [
      '<Distance from="palmyra" to="homs" rough />',
      /Distance\.rough: <Distance> takes no "rough"\./,
    ],
    ['<Claim id="C77">so</Claim>', /Claim\.id: no claim "C77" in claims\.csv\./],
    [
      '<Land day="2017-13-01" />',
      /Land\.day: "2017-13-01" is no date; write a real day as yyyy-mm-dd, such as 2017-10-01$/,
    ],
    [
      '<DateOf place="palmyra" turn={9} />',
      /DateOf\.place: palmyra changes hands 4 times in control\.csv, and 9 is asked for\. Write a number from 1 to 4$/,
    ],
    ['<DateOf turn={1} />', /DateOf: <DateOf> needs event="…", or place="…" and turn=\{1\}$/],
    [
      '<Figure claim="C02" />',
      /Figure\.claim: "C02" has nothing in the column figure \(data\/claims\.csv:3\)\. Fill it in, or ask for another$/,
    ],
    [
      '<Printed id="the-independent-al-qaryatayn-deir-ez-zor-city" unit="mile" />',
      /Printed\.unit: "mile" is not known here\. Did you mean "miles"\? Known: km, miles$/,
    ],
  ])('%s', (words, message) => {
    text(words);
    const [first = '', ...rest] = problemsIn(root);
    expect(rest).toEqual([]);
    expect(first).toMatch(new RegExp(`^src/story/how\\.en\\.mdx:5:`));
    expect(first).toMatch(message);
  });

  test('with a number typed at its head, or in a sentence of a page', () => {
    const text = 'src/story/chapters/twenty-days/en.mdx';
    const words = 'src/story/words/en.yaml';
    change(root, text, /^title: .*$/m, 'title: Twenty-one days');
    change(root, words, /\{held:al-qaryatayn:2\} days\. Maps/, '21 days. Maps');
    const hint =
      'is typed; write what it is in braces, such as {day}, {month:2017-10}, {turn:place:1} or {claim:C01} (see README, "The words of a number"), or the name that it is part of in brackets, [name].';
    expect(problemsIn(root).map((line) => line.slice(0, line.indexOf('[name].') + 7))).toEqual([
      `${text}:2:title: "Twenty" ${hint}`,
      `${words}:${lineOf(words, '21 days. Maps')}:header.description: "21" ${hint}`,
    ]);
  });

  test('that is gone', () => {
    rmSync(join(root, how));
    expect(problemsIn(root)).toEqual([
      'src/story/how.en.mdx:1:text: the file is not there; every published language needs it. Put it back, or write it',
    ]);
  });
});

describe('charts, words and settings', () => {
  test('a chart that names a row which is not there', () => {
    const row = lineOf('src/story/charts/dead.yaml', 'sohr-2017-10-08-both-sides');
    change(
      root,
      'src/story/charts/dead.yaml',
      'sohr-2017-10-08-both-sides',
      'sohr-2017-10-08-both',
    );
    expect(problemsIn(root)).toEqual([
      `src/story/charts/dead.yaml:${row}:figures.id: no row "sohr-2017-10-08-both" in casualties.csv. Did you mean "sohr-2017-10-08-both-sides"?`,
    ]);
  });

  test('a file that is no YAML', () => {
    change(root, 'src/story/map.yaml', 'frames:', 'frames: [');
    expect(problemsIn(root)[0]).toMatch(/^src\/story\/map\.yaml:\d+:file: /);
  });

  test('a party, a topic or the shared step that readers would meet without a name', () => {
    const words = 'src/story/words/en.yaml';
    change(root, 'src/story/settings.yaml', 'topics: [town,', 'topics: [town, weather,');
    change(root, words, /^ {2}step: taken$/m, '  step: takn');
    const row = (text: string): number => lineOf(words, text);
    expect(problemsIn(root).filter((line) => line.startsWith(words))).toEqual([
      `${words}:${row('    town: The fall')}:claim.topic: the topic "weather" of the settings has no name here; add "weather:" and what readers are to read`,
      `${words}:${row('  step: takn')}:share.step: no step "takn"; write the step whose picture stands for the story when somebody shares it. Did you mean "taken"?`,
    ]);
  });

  test('words that are missing in a language, or ask for what nothing stands for', () => {
    change(root, 'src/story/words/ar.yaml', /^ {2}toConnected:/m, '  toConected:');
    const messages = problemsIn(root).filter((line) => line.startsWith('src/story/words/ar.yaml'));
    expect(messages.join('\n')).toMatch(
      /onMap\.toConnected: is missing; add it\. src\/story\/words\/en\.yaml has "to the nearest/,
    );
    expect(messages.join('\n')).toMatch(
      /onMap\.toConected: is not known in src\/story\/words\/en\.yaml\. Did you mean "onMap\.toConnected"\?/,
    );
  });
});

describe('what is used nowhere is mentioned and stops nothing', () => {
  test('a frame, words of the map, a chapter', () => {
    change(
      root,
      'src/story/map.yaml',
      'frames:\n',
      'frames:\n  spare: { wide: [36, 33, 38, 35], narrow: [36, 33, 38, 35] }\n',
    );
    change(root, 'src/story/words/en.yaml', 'onMap:\n', 'onMap:\n  spare: Spare\n');
    change(root, 'src/story/words/ar.yaml', 'onMap:\n', 'onMap:\n  spare: Spare\n');
    change(root, 'src/story/settings.yaml', ', after]', ']');
    const notices = noticesIn(root).join('\n');
    expect(problemsIn(root)).toEqual([]);
    expect(notices).toContain('frames.spare: no step uses the frame "spare"');
    expect(notices).toContain('onMap.spare: no step uses the words "spare"');
    expect(notices).toContain(
      'chapters: does not name "after", of which there is a folder; readers do not see it',
    );
  });
});
