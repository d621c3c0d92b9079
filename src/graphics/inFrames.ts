/** What a frame may spend on what changes in pictures, ms: less while nobody sees it. Style and layout take about as much again. */
const [SEEN_MS, UNSEEN_MS] = [4, 2];

interface Job {
  readonly act: () => boolean;
  readonly isSeen: () => boolean;
}

let waiting: readonly Job[] = [];
let frame = 0;

function work(): void {
  const begun = performance.now();
  let job: Job | undefined;
  try {
    do {
      job = waiting.find(({ isSeen }) => isSeen()) ?? waiting[0];
      waiting = waiting.filter((other) => other !== job);
      if (job?.act()) waiting = [...waiting, job];
    } while (
      waiting.length > 0 &&
      performance.now() - begun < (job?.isSeen() ? SEEN_MS : UNSEEN_MS)
    );
  } finally {
    // What fails is out of the line; the others go on.
    frame = waiting.length > 0 ? requestAnimationFrame(work) : 0;
  }
}

/**
 * Does work on pictures in small parts, as many a frame as it has time for: all that waits shares one frame's time, so that
 * it never holds up the scroll. What is seen comes first, and what came first.
 *
 * @param act does a part that is short enough not to be felt, and says whether there is more
 * @returns gives it up
 */
export function inFrames(act: () => boolean, isSeen: () => boolean = () => true): () => void {
  const job: Job = { act, isSeen };
  waiting = [...waiting, job];
  if (frame === 0) frame = requestAnimationFrame(work);
  return () => {
    waiting = waiting.filter((other) => other !== job);
  };
}
