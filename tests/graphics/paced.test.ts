import { expect, test } from 'vitest';
import { paced, type Clock } from '../../src/graphics/paced.ts';

/** A machine on which a frame comes when it is called, and takes as long as it is told. */
function machine() {
  let now = 0;
  const frames: (() => void)[] = [];
  const timers: { readonly at: number; readonly then: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    afterFrame: (then) => void frames.push(then),
    wait: (ms, then) => void timers.push({ at: now + ms, then }),
  };
  const run = (): void => {
    for (const timer of timers.splice(0)) {
      if (timer.at <= now) timer.then();
      else timers.push(timer);
    }
  };
  return {
    clock,
    /** A frame ends after so many milliseconds. */
    frame: (ms: number): void => {
      now += ms;
      for (const then of frames.splice(0)) then();
      run();
    },
    pass: (ms: number): void => {
      now += ms;
      run();
    },
  };
}

test('the first value is shown at once', () => {
  const shown: number[] = [];
  paced<number>((value) => shown.push(value), machine().clock)(1);
  expect(shown).toEqual([1]);
});

test('on a quick machine every frame shows the newest value', () => {
  const shown: number[] = [];
  const { clock, frame } = machine();
  const show = paced<number>((value) => shown.push(value), clock);
  for (let i = 1; i <= 5; i++) {
    show(i);
    frame(16);
  }
  expect(shown).toEqual([1, 2, 3, 4, 5]);
});

test('while a slow machine draws, values are left out, and never the last', () => {
  const shown: number[] = [];
  const { clock, frame, pass } = machine();
  const show = paced<number>((value) => shown.push(value), clock);
  show(1);
  for (let i = 2; i <= 9; i++) show(i);
  expect(shown).toEqual([1]);
  frame(104);
  // Its frame was 80 ms late: the page has half as much again to itself.
  pass(100);
  expect(shown).toEqual([1]);
  pass(20);
  expect(shown).toEqual([1, 9]);
  frame(16);
  expect(shown).toEqual([1, 9]);
});
