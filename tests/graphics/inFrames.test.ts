import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inFrames } from '../../src/graphics/inFrames.ts';

let now = 0;
let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => frames.push(call));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function nextFrame(): void {
  for (const call of frames.splice(0)) call(now);
}

/** Work of some parts, each of which takes so long, ms, and writes its name. */
function parts(name: string, count: number, ms: number, done: string[]): () => boolean {
  let left = count;
  return () => {
    now += ms;
    done.push(name);
    left -= 1;
    return left > 0;
  };
}

test('all that waits shares the time of a frame, and takes turns', () => {
  const done: string[] = [];
  inFrames(parts('a', 3, 3, done));
  inFrames(parts('b', 2, 3, done));
  expect(frames).toHaveLength(1);
  nextFrame();
  expect(done).toEqual(['a', 'b']);
  nextFrame();
  nextFrame();
  expect(done).toEqual(['a', 'b', 'a', 'b', 'a']);
  expect(frames).toHaveLength(0);
});

test('what is seen comes before what is not, and what is not has half of the time', () => {
  const done: string[] = [];
  inFrames(parts('unseen', 3, 1, done), () => false);
  inFrames(parts('seen', 4, 1, done));
  nextFrame();
  expect(done).toEqual(['seen', 'seen', 'seen', 'seen']);
  nextFrame();
  expect(done.slice(4)).toEqual(['unseen', 'unseen']);
  nextFrame();
  expect(done.slice(4)).toEqual(['unseen', 'unseen', 'unseen']);
});

test('what is given up is not done, and a long part has a frame to itself', () => {
  const done: string[] = [];
  inFrames(parts('long', 1, 20, done));
  const giveUp = inFrames(parts('given up', 1, 1, done));
  inFrames(parts('next', 1, 1, done));
  giveUp();
  nextFrame();
  expect(done).toEqual(['long']);
  nextFrame();
  expect(done).toEqual(['long', 'next']);
});

test('what fails holds up nothing else', () => {
  const done: string[] = [];
  inFrames(() => {
    throw new Error('no such mark');
  });
  inFrames(parts('next', 1, 1, done));
  expect(nextFrame).toThrow('no such mark');
  nextFrame();
  expect(done).toEqual(['next']);
});
