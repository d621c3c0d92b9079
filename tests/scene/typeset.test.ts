import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/scene/typeset.ts';

describe('a note as it is printed', () => {
  test('has curly quotes and apostrophes', () => {
    expect(typeset("SOHR's 'own' count")).toBe('SOHR’s ‘own’ count');
    expect(typeset('the "caliphate"')).toBe('the “caliphate”');
  });

  test('joins numbers by a dash, and squares kilometres', () => {
    expect(typeset('270-273 and 14,816 km2')).toBe('270–273 and 14,816\u00a0km²');
  });

  test('keeps names and dates together', () => {
    expect(typeset('al-Qaryatayn and Deir ez-Zor on 1 October')).toBe(
      'al\u2011Qaryatayn and Deir ez\u2011Zor on 1\u00a0October',
    );
  });

  test('leaves other words alone', () => {
    expect(typeset('counter-attack, mid-September')).toBe('counter-attack, mid-September');
  });
});
