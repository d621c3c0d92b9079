import type { Attachment } from 'svelte/attachments';

/** What a map does when it is touched; points are px from its top left. */
export interface MapGestures {
  readonly pan: (dx: number, dy: number) => void;
  /** Over 1 goes closer. */
  readonly zoom: (factor: number, around: readonly [number, number]) => void;
  readonly tap: (at: readonly [number, number], isTouch: boolean) => void;
  /** The wheel scrolls the page unless a key is held: for a map that is a part of a page. */
  readonly wheelNeedsKey: boolean;
}

/** A finger trembles farther than a mouse. */
const STILL_PX = { mouse: 4, other: 9 };

/** Drags, pinches, wheels and taps, once a frame at most. */
export function gestures(handlers: () => MapGestures): Attachment<HTMLElement> {
  return (element) => {
    const down = new Map<number, { x: number; y: number }>();
    let [dx, dy, factor] = [0, 0, 1];
    let around: [number, number] = [0, 0];
    let travelled = 0;
    let frame = 0;

    const flush = (): void => {
      frame = 0;
      if (factor !== 1) handlers().zoom(factor, around);
      if (dx !== 0 || dy !== 0) handlers().pan(dx, dy);
      [dx, dy, factor] = [0, 0, 1];
    };
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(flush);
    };
    const pointOf = (event: PointerEvent | WheelEvent): { x: number; y: number } => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      if (down.size === 0) travelled = 0;
      down.set(event.pointerId, pointOf(event));
      element.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent): void => {
      const before = down.get(event.pointerId);
      if (!before) return;
      const now = pointOf(event);
      const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      if (other) {
        const was = Math.hypot(before.x - other.x, before.y - other.y) || 1;
        const is = Math.hypot(now.x - other.x, now.y - other.y) || 1;
        factor *= is / was;
        around = [(now.x + other.x) / 2, (now.y + other.y) / 2];
      }
      const share = other ? 0.5 : 1;
      travelled += Math.hypot(now.x - before.x, now.y - before.y);
      const still = event.pointerType === 'mouse' ? STILL_PX.mouse : STILL_PX.other;
      down.set(event.pointerId, now);
      if (travelled <= still && !other) return;
      dx += (now.x - before.x) * share;
      dy += (now.y - before.y) * share;
      schedule();
    };
    const onUp = (event: PointerEvent): void => {
      const point = down.get(event.pointerId);
      down.delete(event.pointerId);
      const isTouch = event.pointerType !== 'mouse';
      const still = isTouch ? STILL_PX.other : STILL_PX.mouse;
      if (point && event.type === 'pointerup' && down.size === 0 && travelled <= still)
        handlers().tap([point.x, point.y], isTouch);
    };
    const onWheel = (event: WheelEvent): void => {
      if (handlers().wheelNeedsKey && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { x, y } = pointOf(event);
      around = [x, y];
      factor *= Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0018));
      schedule();
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('wheel', onWheel);
    };
  };
}
