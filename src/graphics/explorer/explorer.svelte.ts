import { untrack } from 'svelte';
import { conicPlane, type ConicPlane } from '../../model/conic.ts';
import { dayFromNumber, dayNumber, type Day } from '../../model/day.ts';
import { distanceKm } from '../../model/geodesy.ts';
import type { LonLat } from '../../model/records.ts';
import { nearestGround, roadAccess, roadKm, type NearestGround } from '../../model/reach.ts';
import type { Locale } from '../../scene/format.ts';
import type { MapContent } from '../../scene/mapMarks.ts';
import { unpackGround } from '../../scene/packedGround.ts';
import type { StoryData } from '../../scene/storyData.ts';
import { stateFrom, type Misread } from '../../scene/explorer/address.ts';
import { dayKeeper } from '../../scene/explorer/days.ts';
import { faceAt } from '../../scene/explorer/faceAt.ts';
import {
  placesById,
  type ExplorerPlaces,
  type ExplorerRecords,
  type ReachGround,
} from '../../scene/explorer/explorerData.ts';
import { POINT, type ChosenMark } from '../../scene/explorer/marks.ts';
import { namesakesOf } from '../../scene/explorer/names.ts';
import { formatPoint } from '../../scene/explorer/precision.ts';
import { roadsOf } from '../../scene/explorer/roadsOf.ts';
import { placeSearch } from '../../scene/explorer/search.ts';
import type { ExplorerSetup } from '../../scene/explorer/setup.ts';
import { openingState, type Camera, type ExplorerState } from '../../scene/explorer/state.ts';
import { startGround, type LoadedGround } from '../loadGround.ts';
import { fetchJson } from './loading.ts';

/** A bare point farther from any road than this has no way by road, km. */
const ROAD_WITHIN_KM = 10;

/** How much ground is shown around a place that was not on the screen, km. */
const FOUND_SPAN_KM = 450;

/** The explorer's one state, and everything that follows from it and from what has been loaded. */
export class Explorer {
  readonly setup: ExplorerSetup;
  readonly locale: Locale;
  readonly plane: ConicPlane;
  state = $state.raw<ExplorerState>() as ExplorerState;
  /** The days that the maps show: they follow the dates as fast as the machine draws. */
  drawnDay = $state.raw<Day>() as Day;
  drawnVersus = $state.raw<Day>();
  misread = $state.raw<readonly Misread[]>([]);
  hasFailed = $state(false);
  story = $state.raw<StoryData>();
  data = $state.raw<ExplorerPlaces>();
  records = $state.raw<ExplorerRecords>();
  others = $state.raw<Readonly<Record<number, ReachGround>>>({});
  /** The drawings of every day, as they are made beside the page. */
  land = $state.raw<LoadedGround>();

  readonly byId = $derived(placesById(this.data));
  readonly links = $derived(this.data ? roadsOf(this.data) : []);
  readonly search = $derived(placeSearch(this.data?.places ?? []));
  readonly #namesakes = $derived.by(() => namesakesOf(this.data?.places ?? [], this.locale));

  /** The reach that is drawn: the story's until another has been loaded. */
  readonly drawnReachKm = $derived.by(() => {
    const { reachKm } = this.state;
    return this.others[reachKm] ? reachKm : this.setup.bounds.reachKm;
  });
  readonly #packed = $derived(this.others[this.drawnReachKm]?.ground ?? this.story?.ground);
  readonly divided = $derived(this.#packed && unpackGround(this.#packed));
  readonly keeper = $derived(this.divided && dayKeeper(this.divided.ground));
  /** The last day on which anything changed: while it stays, nothing below is computed anew. */
  readonly turn = $derived(this.keeper?.turnOf(dayNumber(this.drawnDay)));
  readonly versusTurn = $derived(
    this.drawnVersus && this.keeper?.turnOf(dayNumber(this.drawnVersus)),
  );
  readonly holding = $derived(
    this.turn === undefined ? undefined : this.keeper?.holding(this.turn),
  );

  /** The map shows the day that it should. */
  readonly isDrawn = $derived(this.turn !== undefined && this.land?.on(this.turn) !== undefined);

  readonly content = $derived.by((): MapContent | undefined => {
    if (!this.story || !this.data) return undefined;
    return {
      ...this.story.content,
      places: this.data.places.map((place) => ({
        id: place.id,
        name: this.locale === 'ar' ? place.shortAr : place.short,
        at: this.plane.toPlane([place.lon, place.lat]),
        rank: place.rank,
        isCity: place.kind === 'city' || place.kind === 'reference',
      })),
    };
  });

  readonly chosenPlace = $derived.by(() => {
    const { chosen } = this.state;
    return typeof chosen === 'string' ? this.byId.get(chosen) : undefined;
  });
  readonly chosenPoint = $derived.by(() => {
    const { chosen } = this.state;
    return typeof chosen === 'object' ? chosen : undefined;
  });
  readonly chosenAt = $derived.by((): LonLat | undefined =>
    this.chosenPlace ? [this.chosenPlace.lon, this.chosenPlace.lat] : this.chosenPoint,
  );
  readonly chosenMark = $derived.by((): ChosenMark | undefined => {
    if (!this.chosenAt) return undefined;
    const place = this.chosenPlace;
    return {
      id: place?.id ?? POINT,
      name: place ? this.nameOf(place.id) : formatPoint(this.chosenAt),
      at: this.plane.toPlane(this.chosenAt),
    };
  });
  /** Every place with a record, nearest to the chosen first. */
  readonly measured = $derived.by(() => {
    const from = this.chosenAt;
    if (!from) return [];
    return (this.data?.places ?? [])
      .filter(({ kind }) => kind !== 'reference')
      .map(({ id, lon, lat }) => ({ id, km: distanceKm(from, [lon, lat]) }))
      .sort((a, b) => a.km - b.km);
  });
  /** Index of the party that holds the ground under a bare point; -1 where nobody does. */
  readonly pointFace = $derived.by(() =>
    this.chosenPoint && this.divided
      ? faceAt(this.divided.edges, this.plane.toPlane(this.chosenPoint))
      : -1,
  );
  readonly nearest = $derived.by((): NearestGround | undefined => {
    if (!this.holding || this.measured.length === 0) return undefined;
    const own = this.chosenPlace?.id ?? this.holding.faceHolder[this.pointFace];
    return nearestGround(this.measured, this.holding, own);
  });
  /** Where the roads are entered: a place, a point of a road, or nowhere near one. */
  readonly access = $derived.by(() => {
    if (this.chosenPlace) return this.chosenPlace.id;
    return this.chosenPoint && roadAccess(this.links, this.chosenPoint, ROAD_WITHIN_KM);
  });

  constructor(setup: ExplorerSetup, locale: Locale) {
    this.setup = setup;
    this.locale = locale;
    this.plane = conicPlane(setup.projection);
    this.state = openingState(setup.bounds);
    this.drawnDay = this.state.day;
  }

  /** A place's name as the map prints it, or whole where another place is printed so too. */
  nameOf(id: string): string {
    const place = this.byId.get(id);
    const isWhole = this.#namesakes.has(id);
    if (this.locale === 'ar') return (isWhole ? place?.nameAr : place?.shortAr) ?? id;
    return (isWhole ? place?.name : place?.short) ?? id;
  }

  /** Kilometres by road from the chosen place or point; undefined where no road leads there. */
  roadTo(id: string): number | undefined {
    return this.access === undefined ? undefined : roadKm(this.links, this.access, id);
  }

  set(change: Partial<ExplorerState>): void {
    this.state = { ...this.state, ...change };
  }

  /** Chooses a place or a point, and moves the map there where it is out of sight. */
  choose(chosen: string | LonLat): void {
    const place = typeof chosen === 'string' ? this.byId.get(chosen) : undefined;
    const at = place
      ? ([place.lon, place.lat] as const)
      : typeof chosen === 'object'
        ? chosen
        : undefined;
    this.set({ chosen, camera: at && !this.isSeen(at) ? this.cameraAt(at) : this.state.camera });
  }

  /** Whether a point surely lies on the screen, whatever its shape. */
  private isSeen(at: LonLat): boolean {
    const [x, y] = this.plane.toPlane(at);
    const { camera } = this.state;
    if (camera) {
      const [midX, midY] = this.plane.toPlane(camera.at);
      return Math.max(Math.abs(x - midX), Math.abs(y - midY)) < camera.spanKm * 0.45;
    }
    const box = this.setup.frame.narrow;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  }

  private cameraAt(at: LonLat): Camera {
    return { at, spanKm: this.state.camera?.spanKm ?? FOUND_SPAN_KM };
  }

  setDay(day: number): void {
    const { firstDay, lastDay } = this.setup.bounds;
    const within = Math.min(dayNumber(lastDay), Math.max(dayNumber(firstDay), day));
    if (Number.isFinite(within)) this.set({ day: dayFromNumber(within) });
  }

  /** Goes to the state of an address. Ids of places are believed until the places are there. */
  open(query: string): void {
    const { state, misread } = stateFrom(
      query,
      this.setup.bounds,
      (id) => !this.data || this.byId.has(id),
    );
    this.state = state;
    this.misread = misread;
  }

  /** Loads what the map needs; the query is read again once its place can be checked. */
  async load(query: string, signal: AbortSignal): Promise<void> {
    const { story, places } = this.setup.urls;
    try {
      const [storyData, data] = await Promise.all([
        fetchJson<StoryData>(story, signal),
        fetchJson<ExplorerPlaces>(places, signal),
      ]);
      this.story = storyData;
      this.data = data;
      const { chosen } = this.state;
      if (typeof chosen === 'string' && !this.byId.has(chosen)) this.open(query);
    } catch {
      this.hasFailed = !signal.aborted;
    }
  }

  /** Has every day of the ground drawn, those near the date first. @returns ends it; undefined until there is a ground */
  drawGround(): (() => void) | undefined {
    const [packed, turns] = [this.#packed, this.keeper?.turns];
    if (!packed || !turns) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const now = untrack(() => dayNumber(this.drawnDay));
    const nearFirst = turns.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now));
    startGround(this.locale, signal)(packed, nearFirst)
      .then((land) => {
        if (!signal.aborted) this.land = land;
      })
      .catch(() => {
        this.hasFailed = true;
      });
    return () => {
      controller.abort();
    };
  }

  async loadRecords(): Promise<ExplorerRecords | undefined> {
    try {
      this.records ??= await fetchJson<ExplorerRecords>(this.setup.urls.records);
    } catch {
      this.hasFailed = true;
    }
    return this.records;
  }

  async loadReach(reachKm: number): Promise<void> {
    if (reachKm === this.setup.bounds.reachKm || this.others[reachKm]) return;
    try {
      const url = this.setup.urls.ground.replace('{reach}', String(reachKm));
      const ground = await fetchJson<ReachGround>(url);
      this.others = { ...this.others, [reachKm]: ground };
    } catch {
      this.hasFailed = true;
    }
  }

  /** Modelled square kilometres of the focus party on a day. */
  landKm2(day: number): number | undefined {
    const land = this.others[this.drawnReachKm]?.land;
    if (land) return land.findLast(([from]) => from <= day)?.[1];
    return this.story?.readings.findLast((reading) => reading.day <= day)?.landKm2;
  }
}
