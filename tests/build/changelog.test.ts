import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changelogFaults } from '../../src/build/release/changelog.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'changelog-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function faultsOf(text: string): string[] {
  const file = path.join(folder, 'CHANGELOG.md');
  writeFileSync(file, text);
  return changelogFaults('1.1.0', '2026-03-01', file).map((fault) => fault.replace(file, 'file'));
}

test('a change log that begins with this version, and says something of it, is ready', () => {
  expect(
    faultsOf('# Changes\n\n## 1.1.0 (2026-03-01)\n\n- A figure.\n\n## 1.0.0 (2026-02-01)\n'),
  ).toEqual([]);
});

test('another version, a day to come, a wrong order, an empty entry are faults', () => {
  expect(faultsOf('## 1.0.0 (2026-02-01)\n\n- First.\n')).toHaveLength(1);
  expect(faultsOf('## 1.1.0 (2026-03-02)\n\n- A figure.\n')).toHaveLength(1);
  expect(faultsOf('## 1.1.0 (2026-01-01)\n\n- A.\n\n## 1.0.0 (2026-02-01)\n\n- B.\n')).toHaveLength(
    1,
  );
  expect(faultsOf('## 1.1.0 (2026-03-01)\n')).toHaveLength(1);
  expect(faultsOf('')).toHaveLength(1);
});
