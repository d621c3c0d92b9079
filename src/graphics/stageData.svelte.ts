import { dayNumber } from '../model/day.ts';
import { readTables, type Locale } from '../scene/format.ts';
import type { Step } from '../scene/scene.ts';
import type { StoryData } from '../scene/storyData.ts';
import { inTasks } from './inTasks.ts';
import { loadCharts, type Charts } from './loadCharts.ts';
import { startGround, type LoadedGround, type LoadGround } from './loadGround.ts';
import type NamesLayerComponent from './NamesLayer.svelte';

/** Where what the stage shows is to be had, in the page's language. */
export interface StageUrls {
  /** The steps, in their order. */
  readonly steps: string;
  /** The story's data. */
  readonly data: string;
  /** What the charts draw. */
  readonly charts: string;
}

/** Charts come a few screens down: the map has the line to itself first, ms. */
const CHARTS_AFTER_MS = 600;

/** What the stage loads, part by part. Without a part the page keeps what it has: the map is bare, or each step its own figure. */
export class StageData {
  steps = $state.raw<readonly Step[]>([]);
  story = $state.raw<StoryData>();
  /** What writes the names of the map: it comes with what it names. */
  NamesLayer = $state.raw<typeof NamesLayerComponent>();
  /** The story again: what tells the date is drawn once the map is. */
  told = $state.raw<StoryData>();
  land = $state.raw<LoadedGround>();
  charts = $state.raw<Charts>();

  constructor(first: Step) {
    this.steps = [first];
  }

  /**
   * Fetches the steps and the story.
   *
   * @returns shows the date and the ground as well, the first time that it is called after that
   */
  loadMap(urls: StageUrls, locale: Locale, signal: AbortSignal): () => void {
    const loadGround = startGround(locale, signal);
    const load = async <T>(url: string): Promise<T> =>
      (await (await fetch(url, { signal })).json()) as T;
    const layer = import('./NamesLayer.svelte').then((code) => code.default);
    Promise.all([load<Step[]>(urls.steps), load<StoryData>(urls.data), layer])
      .then(([steps, story, NamesLayer]) => {
        inTasks(
          signal,
          // Done already where the ground's worker was quicker than the line.
          () => readTables(locale),
          () => Object.assign(this, { steps, story, NamesLayer }),
        );
      })
      .catch(() => undefined);
    let isRestAsked = false;
    return () => {
      const { story } = this;
      if (!story || isRestAsked) return;
      isRestAsked = true;
      inTasks(
        signal,
        () => (this.told = story),
        () => void this.#loadGround(story, loadGround).catch(() => undefined),
      );
    };
  }

  /** Fetches what shows the ground, and has that of every day drawn before it is asked for. */
  async #loadGround(story: StoryData, loadGround: LoadGround): Promise<void> {
    const changes = story.readings.map(({ day }) => day);
    const rested = this.steps.flatMap(
      ({ scene }) => changes.findLast((change) => change <= dayNumber(scene.day)) ?? [],
    );
    // Those at which steps rest come first, in the order of the story.
    const days = [...rested, ...changes];
    this.land = await loadGround(
      story.ground,
      days.filter((day, i) => days.indexOf(day) === i),
    );
  }

  loadCharts(urls: StageUrls, locale: Locale, signal: AbortSignal): void {
    const timer = setTimeout(() => {
      loadCharts(urls.charts, locale, signal)
        .then((charts) => (this.charts = charts))
        .catch(() => undefined);
    }, CHARTS_AFTER_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  }
}
