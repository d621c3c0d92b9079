import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDay } from '../../src/model/day.ts';
import { inspect } from '../../src/build/inspect.ts';
import { loadDataset, loadSettings } from '../../src/build/loadData.ts';
import { formatProblem } from '../../src/build/problems.ts';

const NOW = parseDay('2026-01-01');

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync('data', join(root, 'data'), { recursive: true });
  cpSync('src/story', join(root, 'src/story'), {
    recursive: true,
    filter: (path) => !/\.(astro|ts)$/.test(path),
  });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Changes a file as an editor would; the text must be there, or the test tests nothing. */
function change(file: string, found: string | RegExp, put: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(found, put);
  if (changed === text) throw new Error(`${file} does not hold ${String(found)}`);
  writeFileSync(path, changed);
}

/** Changes one row of a table, counted as a spreadsheet counts. The rows named here hold no line ends. */
function changeRow(table: string, row: number, found: string | RegExp, put: string): void {
  const path = join(root, `data/${table}.csv`);
  const lines = readFileSync(path, 'utf8').split('\n');
  const line = lines[row - 1] ?? '';
  const changed = line.replace(found, put);
  if (changed === line)
    throw new Error(`row ${row} of ${table} does not hold ${String(found)}: ${line}`);
  writeFileSync(path, lines.with(row - 1, changed).join('\n'));
}

/** The row of the first line of a table that begins so. */
function rowOf(table: string, start: string): number {
  const at = readFileSync(join(root, `data/${table}.csv`), 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(start));
  if (at === -1) throw new Error(`${table} has no line "${start}…"`);
  return at + 1;
}

/** The message without its pointer, which every message has. */
function unpointed(line: string): string {
  const [, message] =
    /^(.*) \(see (?:data\/README\.md#\w+|data\/LINES\.md|README\.md#[\w-]+|src\/story\/README\.md#\w+)\)$/.exec(
      line,
    ) ?? [];
  if (message === undefined) throw new Error(`no pointer: ${line}`);
  return message;
}

const inspected = () => inspect(root, NOW);
const problems = (): string[] => inspected().problems.map(formatProblem).map(unpointed);
/** What is mentioned of the project as it is, such as a claim that no step speaks of. */
const MENTIONED = new Set(inspect('.', NOW).notices.map(formatProblem));
const notices = (): string[] =>
  inspected()
    .notices.map(formatProblem)
    .filter((line) => !MENTIONED.has(line))
    .map(unpointed);

test('the data of the project have no problems', () => {
  expect(problems()).toEqual([]);
});

test('what is loaded has a record for every row', () => {
  const data = loadDataset(root);
  const rows = (file: string): number =>
    readFileSync(`data/${file}.csv`, 'utf8').trim().split('\n').length - 1;
  expect(data.control).toHaveLength(rows('control'));
  expect(data.places).toHaveLength(rows('places'));
  expect(data.sources).toHaveLength(rows('sources'));
  expect(data.places.find(({ id }) => id === 'palmyra')).toMatchObject({
    nameAr: 'تدمر',
    at: [38.284, 34.5624],
  });
  expect(data.claims.find(({ id }) => id === 'C02')?.figure).toBeUndefined();
  expect(data.lakes[0]?.points[0]).not.toEqual(data.lakes[0]?.points.at(-1));
});

test('the settings are typed, and one party has the focus', () => {
  const { parties, storyDay, projection } = loadSettings(root);
  expect(parties.filter(({ focus }) => focus).map(({ id }) => id)).toEqual(['is']);
  expect([storyDay, projection.parallels]).toEqual(['2017-10-01', [31.5, 36.5]]);
});

describe('a cell', () => {
  test('with a date that no calendar has', () => {
    changeRow('control', 3, '2015-08-06', '2015-02-30');
    expect(problems()).toEqual([
      'data/control.csv:3:date: "2015-02-30" is no date; write a real day as yyyy-mm-dd, such as 2014-01-01.',
    ]);
  });

  test('with a date that a spreadsheet turned into a number', () => {
    changeRow('control', 3, '2015-08-06', '42222');
    expect(problems()).toEqual([
      'data/control.csv:3:date: "42222" is no date; write a real day as yyyy-mm-dd, such as 2014-01-01. Did you mean 2015-08-06? A spreadsheet turned the date into a number.',
    ]);
  });

  test('with a date in a local form, of which two readings are possible', () => {
    changeRow('control', 3, '2015-08-06', '06/08/2015');
    expect(problems()).toEqual([
      'data/control.csv:3:date: "06/08/2015" is no date; write a real day as yyyy-mm-dd, such as 2014-01-01. Did you mean 2015-08-06 or 2015-06-08?',
    ]);
  });

  test.each(['6 Aug 2015', '6-Aug-15', 'August 6, 2015', '6. August 2015'])(
    'with the month in letters: %s',
    (cell) => {
      changeRow('control', 3, '2015-08-06', cell.includes(',') ? `"${cell}"` : cell);
      expect(problems()).toEqual([
        `data/control.csv:3:date: "${cell}" is no date; write a real day as yyyy-mm-dd, such as 2014-01-01. Did you mean 2015-08-06?`,
      ]);
    },
  );

  test('with a day after today', () => {
    changeRow('events', 2, ',2015-05-20,', ',2027-05-20,');
    expect(problems()).toEqual([
      'data/events.csv:2:date: 2027-05-20 is out of bounds; dates here run from 2014-01-01 to 2026-01-01',
    ]);
  });

  test('with a decimal comma', () => {
    changeRow('places', 2, '34.2296', '"34,2296"');
    expect(problems()).toEqual([
      'data/places.csv:2:lat: "34,2296" is no number. Did you mean 34.2296? Decimals take a point.',
    ]);
  });

  test('that is blank where something is needed, which is never read as 0', () => {
    changeRow('places', 2, '34.2296', '');
    expect(problems()).toEqual(['data/places.csv:2:lat: is blank; a number is needed here']);
  });

  test('with an unknown word', () => {
    changeRow('control', 3, ',is,', ',syria-gv,');
    expect(problems()).toEqual([
      'data/control.csv:3:holder: "syria-gv" is not known here. Did you mean "syria-gov"? Known: syria-gov, hezbollah, lebanon-army, iraq-gov, krg, opposition, turkey-backed, us-backed-opposition, sdf, contested, is',
    ]);
  });

  test('with an address that is no web page', () => {
    changeRow('sources', 2, 'http://www.20min.ch', 'www.20min.ch');
    expect(problems()).toEqual([
      'data/sources.csv:2:url: "www.20min.ch/ro/news/monde/story/22419664" is no link; it must begin with http:// or https://. Did you mean "https://www.20min.ch/ro/news/monde/story/22419664"?',
    ]);
  });

  test('with an address that would run, or that leads elsewhere than it seems to', () => {
    for (const [address, message] of [
      ['javascript:alert(1)//www.20min.ch', 'is no link; it must begin with http:// or https://.'],
      ['data:text/html;charset=utf-8#www.20min.ch', 'is no link; it must begin with'],
      ['https://www.20min.ch@example.org', 'leads to example.org, not to what stands before the @'],
    ] as const) {
      const before = readFileSync(join(root, 'data/sources.csv'), 'utf8');
      changeRow('sources', 2, /https?:\/\/www\.20min\.ch/, address);
      const [problem = '', ...others] = problems();
      expect(problem).toContain(message);
      expect(others).toEqual([]);
      writeFileSync(join(root, 'data/sources.csv'), before);
    }
  });

  test('with markup', () => {
    changeRow('places', 2, /,$/, ',<b>here</b>');
    expect(problems()).toEqual([
      'data/places.csv:2:note: "<b>" is markup; a cell holds plain text',
    ]);
  });
});

describe('a setting', () => {
  const settings = 'src/story/settings.yaml';

  test('that is not known', () => {
    change(settings, 'title: Too', 'titel: Too');
    expect(problems()).toEqual([
      'src/story/settings.yaml:2:title: is missing. Add "title: …" here',
      'src/story/settings.yaml:2:titel: "titel" is not known here. Did you mean "title"? Known: title, editions, offline, chapters, subject, reference, storyDay, firstDay, lastDay, firstReport, monitor, topics, countries, labelledCountries, projection, parties, ground, mainBody, otherRule',
    ]);
  });

  test('with a day that no calendar has', () => {
    change(settings, "storyDay: '2017-10-01'", 'storyDay: 2017-02-30');
    expect(problems()).toEqual([
      'src/story/settings.yaml:6:storyDay: "2017-02-30" is no date; write a real day in quotes, as \'2017-10-01\'.',
    ]);
  });

  test('that gives the focus to two parties', () => {
    change(settings, 'holders: [sdf]', 'focus: true, holders: [sdf]');
    expect(problems()).toEqual([
      'src/story/settings.yaml:25:parties: exactly one party must have focus: true. Write it at the party whose ground is measured, and at no other',
    ]);
  });

  test('in a file that is no YAML', () => {
    change(settings, 'chapters: [', 'chapters: [[');
    expect(problems()[0]).toMatch(/^src\/story\/settings\.yaml:\d+:file: /);
  });
});

describe('a name of another row', () => {
  test('that is no place', () => {
    changeRow(
      'casualties',
      rowOf('casualties', 'press-the-indepe'),
      ',al-qaryatayn,',
      ',al-qaryatain,',
    );
    expect(problems()).toEqual([
      'data/casualties.csv:39:place: no place "al-qaryatain" in places.csv. Did you mean "al-qaryatayn"?',
    ]);
  });

  test('that is no source', () => {
    changeRow('control', 3, 'sohr-29722', 'sohr-2972');
    expect(problems()).toEqual([
      'data/control.csv:3:sources: no source "sohr-2972" in sources.csv. Did you mean "sohr-29722"?',
    ]);
  });

  test('in the settings', () => {
    change('src/story/settings.yaml', 'subject: al-qaryatayn', 'subject: al-karyatayn');
    expect(problems()).toEqual([
      'src/story/settings.yaml:4:subject: no "al-karyatayn" in places.csv. Did you mean "al-qaryatayn"?',
    ]);
  });

  test('twice in one cell', () => {
    changeRow('control', 3, 'upi-2015-08-06', 'epoch-2015-08-06');
    expect(problems()).toEqual([
      'data/control.csv:3:sources: "epoch-2015-08-06" stands twice in this cell. Take one out',
    ]);
  });
});

describe('an id', () => {
  test('that another row has', () => {
    changeRow('territory', 3, 'rand-2014-12', 'pentagon-2014-08-iraq');
    expect(problems()).toEqual([
      'data/territory.csv:3:id: "pentagon-2014-08-iraq" is already the id of row 2; each row needs its own. Write another here, or take the row out',
      'src/story/charts/territory.yaml:35:series.rows: no row "rand-2014-12" in territory.csv. Did you mean "rand-2017-03"?',
    ]);
  });

  test('that differs from another in hyphens only', () => {
    const row = rowOf('sources', '7al-2018-03-23-t2,');
    change('data/sources.csv', /^(7al-2018-03-23-t2)(,.*)$/m, '$1$2\n7al-2018-0323-t2$2');
    expect(problems()).toEqual([
      `data/sources.csv:${row + 1}:id: "7al-2018-0323-t2" is "7al-2018-03-23-t2" of row ${row} but for hyphens; are they the same? If so, keep one row; if not, give one another id`,
    ]);
  });
});

describe('the record', () => {
  test('with two rows in the wrong order', () => {
    change('data/control.csv', /^(al-qaryatayn,2015.*)\n(al-qaryatayn,2016.*)$/m, '$2\n$1');
    expect(problems()).toEqual([
      'data/control.csv:4:date: 2015-08-06 stands after 2016-04-03; the rows of a place go by date. Move it above',
    ]);
  });

  test('with two rows of one day', () => {
    changeRow('control', 4, '2016-04-03', '2015-08-06');
    expect(problems()).toEqual([
      'data/control.csv:4:date: al-qaryatayn has two rows of 2015-08-06; one day can have one. Keep the later state, and tell the other in its note',
    ]);
  });

  test('with a change to the holder that was there', () => {
    changeRow('control', 3, ',is,', ',syria-gov,');
    expect(problems()).toEqual([
      'data/control.csv:3:holder: al-qaryatayn is already held by "syria-gov" since 2014-01-01. Write who took it, or take the row out; a siege is siege-begun or siege-broken in the column how',
      'data/control.csv:4:holder: al-qaryatayn is already held by "syria-gov" since 2015-08-06. Write who took it, or take the row out; a siege is siege-begun or siege-broken in the column how',
    ]);
  });

  test('with a siege that changes the holder', () => {
    changeRow('control', 3, ',seized,', ',siege-begun,');
    expect(problems()).toEqual([
      'data/control.csv:3:holder: siege-begun changes no holder: al-qaryatayn is held by "syria-gov", not "is". Write "syria-gov" here, or another word in the column how',
    ]);
  });

  test('that does not begin with an initial row on the first day', () => {
    changeRow('control', 2, '2014-01-01', '2014-01-02');
    expect(problems()).toEqual([
      'data/control.csv:2:date: the first row of al-qaryatayn must be of 2014-01-01, not 2014-01-02. Correct the date, or add a row of that day above',
    ]);
  });

  test('that leaves a place out', () => {
    change('data/control.csv', /^baghuz-camp,.*\n/gm, '');
    const row = rowOf('places', 'baghuz-camp,');
    expect(problems()).toEqual([
      `data/places.csv:${row}:id: "baghuz-camp" has no row in control.csv; give it an initial one, or make its kind reference`,
    ]);
  });

  test('of a place that is for measuring only', () => {
    const row = readFileSync(join(root, 'data/control.csv'), 'utf8').trim().split('\n').length + 1;
    const last = 'deir-ez-zor-centre,2014-01-01,day,contested,initial,claimed,,\n';
    writeFileSync(
      join(root, 'data/control.csv'),
      readFileSync(join(root, 'data/control.csv'), 'utf8') + last,
    );
    expect(problems()).toEqual([
      `data/control.csv:${row}:place: "deir-ez-zor-centre" is a reference, for measuring only, and has no holder. Take the row out, or give the place another kind in places.csv`,
    ]);
  });

  test('with a change that nobody reported', () => {
    changeRow('control', 4, 'newsweekme-2016-04-03;den-2016-04-03;agathocle-2016-04-03', '');
    expect(problems()).toEqual([
      'data/control.csv:4:sources: is blank; a change needs a source, or the word unsourced where one was looked for and not found',
    ]);
  });
});

describe('a place', () => {
  test('with a sign that turns what follows around', () => {
    changeRow('places', 3, 'the ruins', 'the \u202eruins');
    expect(problems()).toEqual([
      'data/places.csv:3:note: holds U+202E, which cannot be seen and changes how what follows is read; take it out before "ruins lie about 1 km"',
    ]);
  });

  test('with the position of another place', () => {
    changeRow('places', 3, '34.5624,38.2840', '34.2296,37.2407');
    expect(problems()).toEqual([
      'data/places.csv:3:lat: "palmyra" lies exactly where "al-qaryatayn" of row 2 does: are they one place? If not, look up the position of each; ground between them cannot be divided.',
    ]);
  });

  test('with latitude and longitude swapped', () => {
    changeRow('places', 2, '34.2296,37.2407', '37.2407,34.2296');
    expect(problems()).toEqual([
      'data/places.csv:2:lat: "al-qaryatayn" at lat 37.2407, lon 34.2296 is more than 2 km outside SY. Did you swap lat and lon?',
    ]);
  });

  test('in another country than it says', () => {
    changeRow('places', 2, ',SY,', ',IQ,');
    expect(problems()).toEqual([
      'data/places.csv:2:country: "al-qaryatayn" at lat 34.2296, lon 37.2407 is more than 2 km outside IQ. It lies in SY: is the country wrong, or a digit?',
    ]);
  });
});

describe('a drawn line', () => {
  const lake = (ring: string): void => {
    change('data/lakes.geojson', /"coordinates":\[\[\[.*?\]\]\]/, `"coordinates":[[${ring}]]`);
  };

  test('around a lake the wrong way', () => {
    lake('[38,36],[38,36.1],[38.1,36.1],[38,36]');
    expect(problems()).toEqual([
      'data/lakes.geojson:2:geometry: the ring of "assad" runs clockwise, and must run counterclockwise. List its points in the opposite order',
    ]);
  });

  test('that does not close', () => {
    lake('[38,36],[38.1,36.1],[38,36.1],[38,36.2]');
    expect(problems()).toEqual([
      'data/lakes.geojson:2:geometry: the outline does not close. Write its first point once more at its end',
    ]);
  });

  test('around more than half the Earth', () => {
    lake('[-120,-80],[120,-80],[120,80],[-120,80],[-120,-80]');
    expect(problems()).toEqual([
      'data/lakes.geojson:2:geometry: "assad" is larger than half the Earth; look for a point with a wrong longitude',
    ]);
  });

  test('that misses a place by a hundredth of a degree', () => {
    change('data/roads.geojson', /\[37\.24,34\.23\]/g, '[37.25,34.23]');
    const [first = '', ...others] = problems();
    expect(others).toEqual([]);
    expect(first).toMatch(
      /^data\/roads\.geojson:\d+:geometry: "[a-z-]+" misses al-qaryatayn by a hair: its point \[37\.25, 34\.23\] should be \[37\.24, 34\.23\]$/,
    );
  });

  test('with latitude first, of which the point is named', () => {
    change('data/rivers.geojson', /"coordinates":\[\[[\d.]+,[\d.]+\]/, '"coordinates":[[36.8,138]');
    expect(problems()).toEqual([
      'data/rivers.geojson:2:geometry: point 1: latitude is above 90; longitude comes first',
    ]);
  });

  test('of a kind that is not known', () => {
    change('data/roads.geojson', '"kind":"main"', '"kind":"big"');
    expect(problems()).toEqual([
      'data/roads.geojson:2:kind: "big" is not known here. Known: main, minor',
    ]);
  });

  test('in a file that is no JSON', () => {
    change('data/rivers.geojson', '"features":[', '"features":[,');
    expect(problems()).toContain(
      'data/rivers.geojson:1:file: the file cannot be read on from here. Look in this line and the one above for a comma, a bracket or a quotation mark too many or too few',
    );
  });
});

describe('what spreadsheets do to a file', () => {
  const rewrite = (table: string, edit: (text: string) => string | Uint8Array): void => {
    const path = join(root, `data/${table}.csv`);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };

  test('a byte order mark and the line ends of Windows are read rightly', () => {
    rewrite('control', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect([problems(), notices()]).toEqual([[], []]);
  });

  test('semicolons between cells are read rightly', () => {
    rewrite(
      'findings',
      () =>
        'id;severity;kind;where;what;evidence;state;settlement\n1;low;k;w;;;open;\n2;lo;k;"w;x";;;open;\n',
    );
    expect(problems()).toEqual([
      'data/findings.csv:3:severity: "lo" is not known here. Did you mean "low"? Known: high, medium, low',
    ]);
  });

  test('rows count as a spreadsheet counts: line ends in quotes do not, blank rows do', () => {
    rewrite(
      'findings',
      () =>
        'id,severity,kind,where,what,evidence,state,settlement\n1,low,k,w,"two\nlines",,open,\n\n3,lo,k,w,,,open,\n,,,,,,,\n',
    );
    expect([problems(), notices()]).toEqual([
      [
        'data/findings.csv:4:severity: "lo" is not known here. Did you mean "low"? Known: high, medium, low',
      ],
      ['data/findings.csv:3:id: the row is blank'],
    ]);
  });

  test('an old encoding is refused at the line where it shows', () => {
    rewrite('findings', () =>
      Buffer.from(
        'id,severity,kind,where,what,evidence,state,settlement\n1,low,caf\u00e9,w,,,open,\n',
        'latin1',
      ),
    );
    expect(problems()).toEqual([
      'data/findings.csv:2:file: a letter here is not in UTF-8: perhaps "café". Save it again as UTF-8: in Excel as "CSV UTF-8", in LibreOffice with the character set "Unicode (UTF-8)", in a text editor as UTF-8',
    ]);
  });

  test('a quotation mark that is never closed', () => {
    changeRow('findings', 2, '"Both villages', '"Both" villages');
    expect(problems()).toEqual([
      'data/findings.csv:2:file: a quotation mark stands inside a cell. Write it twice, and put the whole cell in quotes: "the ""front"""',
    ]);
  });

  test('a row with a cell too many', () => {
    changeRow('routes', 2, /^R01,/, 'R01,also,');
    expect(problems()).toEqual([
      'data/routes.csv:2:note: the row has 12 cells, and the header 11; a comma inside a cell needs quotes around the cell. Blank cells count',
    ]);
  });

  test('spaces around a cell are left out, and mentioned', () => {
    changeRow('control', 3, ',is,', ', is\u00A0,');
    expect([problems(), notices()]).toEqual([
      [],
      ['data/control.csv:3:holder: spaces around the cell were left out'],
    ]);
  });

  test('a column with a new name', () => {
    changeRow('control', 1, 'holder', 'holdr');
    expect(problems()).toEqual([
      'data/control.csv:1:holdr: unknown column "holdr". Did you mean "holder"?',
    ]);
  });

  test('a column that is missing, and one that is there twice', () => {
    changeRow('findings', 1, 'evidence', 'what');
    expect(problems()).toEqual([
      'data/findings.csv:1:what: the column stands here twice. Take one out',
      'data/findings.csv:1:evidence: the column is missing. Add it to the first row, and to every row below; the file has id, severity, kind, where, what, what, state, settlement',
    ]);
  });

  test('columns in another order are read by name, and mentioned', () => {
    rewrite(
      'findings',
      () => 'severity,id,kind,where,what,evidence,state,settlement\nlow,1,k,w,,,open,\n',
    );
    expect([problems(), notices()]).toEqual([
      [],
      [
        'data/findings.csv:1:severity: the columns are in another order than id, severity, kind, where, what, evidence, state, settlement',
      ],
    ]);
  });

  test('blank columns without a name are left out, and mentioned', () => {
    rewrite('findings', (text) => text.replace('\n', ',,\n'));
    expect(problems()).toEqual([]);
    expect(notices()).toEqual([
      'data/findings.csv:1:file: 2 columns without a name and all blank; left out',
    ]);
  });

  test('a cell in a column without a name', () => {
    rewrite(
      'findings',
      () => 'id,severity,kind,where,what,evidence,state,settlement,\n1,low,k,w,,,open,,stray\n',
    );
    expect(problems()).toEqual([
      'data/findings.csv:2:file: "stray" stands in a column without a name. Move it to its column, or take it out',
    ]);
  });

  test('coordinates in degrees and minutes', () => {
    changeRow('places', 2, '34.2296', '"34°13′47″N"');
    expect(problems()).toEqual([
      'data/places.csv:2:lat: "34°13′47″N" is no number. Did you mean 34.22972? Degrees are written as a decimal number.',
    ]);
  });

  test('smart quotes around a word', () => {
    changeRow('control', 3, ',is,', ',“is”,');
    expect(problems()).toEqual([
      'data/control.csv:3:holder: "“is”" is not known here. Did you mean "is"? Known: syria-gov, hezbollah, lebanon-army, iraq-gov, krg, opposition, turkey-backed, us-backed-opposition, sdf, contested, is',
      'data/control.csv:3:holder: "“is”" has a quotation mark in it; take it out',
    ]);
  });

  test('a no-break space inside an id', () => {
    changeRow('control', 3, 'sohr-29722', 'sohr-\u00A029722');
    expect(problems()).toEqual([
      'data/control.csv:3:sources: no source "sohr-\u00A029722" in sources.csv. Did you mean "sohr-29722"?',
      'data/control.csv:3:sources: "sohr-\u00A029722" has a no-break space in it; write it anew without',
    ]);
  });

  test('a long dash in an id', () => {
    changeRow('control', 3, 'sohr-29722', 'sohr–29722');
    expect(problems().at(-1)).toBe(
      'data/control.csv:3:sources: "sohr–29722" has a long dash in it; write a plain hyphen, -',
    );
  });

  test('a cell that begins like a formula is text, and mentioned', () => {
    changeRow('places', 2, /,$/, ',=1+1');
    expect([problems(), notices()]).toEqual([
      [],
      [
        'data/places.csv:2:note: "=1+1" begins like a formula; it is read as text, and made safe in downloads',
      ],
    ]);
  });

  test('a file that is gone', () => {
    rmSync(join(root, 'data/events.csv'));
    expect(problems()).toEqual([
      'data/events.csv:1:file: the file is not there. Put it back under this name; it needs its row of column names, at least',
    ]);
  });
});

test('a source that nothing rests on is mentioned and stops nothing', () => {
  change(
    'data/sources.csv',
    /$(?![\s\S])/,
    'zz-unused,Nobody,Nothing,2017,https://example.org/,news,\n',
  );
  expect(problems()).toEqual([]);
  expect(notices()).toEqual([
    expect.stringMatching(/:id: no row of the other tables uses "zz-unused"$/),
  ]);
});

test('all problems come at once, by file and then by row', () => {
  changeRow('places', 3, ',city,', ',cty,');
  changeRow('control', 300, /,(day|month|season),/, ',week,');
  changeRow('control', 3, ',is,', ',si,');
  expect(problems().map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
    'data/control.csv:3:holder',
    'data/control.csv:300:precision',
    'data/places.csv:3:kind',
  ]);
});

test('loading refuses data with problems, and tells all of them in one error', () => {
  changeRow('places', 3, ',city,', ',cty,');
  changeRow('control', 3, ',is,', ',si,');
  expect(() => loadDataset(root)).toThrow(
    /^the data: 2 problems\ndata\/control.csv:3:holder: .*\ndata\/places.csv:3:kind: /,
  );
});

describe('the command', () => {
  const check = () =>
    promisify(execFile)(process.execPath, ['src/build/checkData.ts', '--root', root]).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );

  test('counts what it read, and ends well', async () => {
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /(^|\n)data\/places\.csv: \d+ rows\n[\s\S]*\nno problems, \d+ notices?\n$/,
    );
  });

  test('prints the problems and a sum, ends with 1, and shows no stack', async () => {
    changeRow('control', 3, ',is,', ',si,');
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^data\/control\.csv:3:holder: "si" is not known here\..*\n1 problem in 1 file, \d+ notices?\n$/,
    );
  });

  test('says which files a spreadsheet changed in ways that --fix undoes', async () => {
    const path = join(root, 'data/events.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace(',2015-05-20,', ',20/05/2015,'));
    const { stderr } = await check();
    expect(stderr).toMatch(
      /\nnpm run check:data -- --fix undoes what a spreadsheet did to data\/events\.csv, and shows each repair\n$/,
    );
  });
});

describe('the words of the story', () => {
  const text = (words: string): void => {
    writeFileSync(join(root, 'src/story/how.en.mdx'), `---\ntitle: How\n---\n\nWords.\n${words}\n`);
  };

  test('hold no typed figure, and are told which row has it', () => {
    text('The report counted\n153 dead.');
    expect(problems()).toEqual([
      'src/story/how.en.mdx:7:text: "153" is typed; every number comes from the data. This figure is that of <Figure claim="C08" />, <Dead id="sohr-2017-10-02-pro-government" />, <Dead id="press-the-indepe-n.d.-soldiers" />',
    ]);
  });

  test('hold no typed year, unless it is part of a name', () => {
    text('It began in 2014.');
    expect(problems()).toEqual([
      'src/story/how.en.mdx:6:text: "2014" is typed; write the date as <DateOf event="…" form="year" />, or <Name>2014</Name> where the year is part of a name',
    ]);
    text('The war of <Name>2014</Name>.');
    expect(problems()).toEqual([]);
  });

  test('may quote a figure as somebody printed it', () => {
    text('It said <Quote source="independent-2017-10-02">200 miles</Quote>.');
    expect(problems()).toEqual([]);
  });

  test('hold no number in braces', () => {
    text('It held {20} towns.');
    expect(problems().map((line) => line.slice(0, 40))).toEqual([
      'src/story/how.en.mdx:6:text: "20" is typ',
    ]);
  });

  test('are told where they are no MDX', () => {
    text('An open <Claim id="C01">tag.');
    expect(problems()).toHaveLength(1);
    expect(problems()[0]).toContain('src/story/how.en.mdx:');
  });
});
