import { parse } from 'csv-parse/sync';
import fs from 'node:fs';
import YAML from 'yaml';
export function loadSettings(root: string): any {
  const s = YAML.parse(fs.readFileSync('src/story/settings.yaml', 'utf8'));
  s.parties.forEach((p: any) => (p.focus = !!p.focus));
  return s;
}
const n = (x: string) => (x === '' || x === undefined ? undefined : +x);
const l = (x: string) => (x ?? '').split(';').filter(Boolean);
export function loadDataset(root: string): any {
  const rd = (p: string) =>
    parse(fs.readFileSync('data/' + p + '.csv', 'utf8'), { columns: true }) as any[];
  const places = rd('places').map((r) => ({
    ...r,
    nameAr: r.name_ar,
    at: [+r.lon, +r.lat],
    rank: +r.rank,
  }));
  const control = rd('control').map((r) => ({
    ...r,
    day: r.date,
    isUnsourced: r.sources.includes('unsourced'),
    sources: l(r.sources).filter((s) => s !== 'unsourced'),
  }));
  const claims = rd('claims').map((r) => ({
    ...r,
    figure: n(r.figure),
    figureLow: n(r.figure_low),
    figureHigh: n(r.figure_high),
    figureDate: r.figure_date || undefined,
    figureDatePrecision: r.figure_date_precision || undefined,
    asOf: r.as_of,
    attributedTo: r.attributed_to,
    statusThen: r.status_then,
    statusNow: r.status_now,
    laterEvidence: r.later_evidence,
    sources: l(r.sources),
  }));
  const casualties = rd('casualties').map((r) => ({
    ...r,
    day: r.date,
    figure: +r.figure,
    attributedTo: r.attributed_to,
    sources: l(r.sources),
  }));
  const distances = rd('distances').map((r) => ({
    ...r,
    fromName: r.from_name,
    toName: r.to_name,
    km: n(r.km),
    miles: n(r.miles),
    sources: l(r.sources),
  }));
  const events = rd('events').map((r) => ({
    ...r,
    day: r.date,
    endDay: r.date_end || undefined,
    partOfDay: r.part_of_day,
    places: l(r.place),
    placeName: r.place_name,
    attributedTo: r.attributed_to,
    sources: l(r.sources),
  }));
  const territory = rd('territory').map((r) => ({
    ...r,
    day: r.date,
    areaKm2: n(r.area_km2),
    sources: l(r.sources),
  }));
  const gj = (p: string) =>
    JSON.parse(fs.readFileSync('data/' + p + '.geojson', 'utf8')).features.map((f: any) => ({
      ...f.properties,
      kind: String(f.properties.kind ?? f.properties.rank ?? ''),
      points: f.geometry.type === 'Polygon' ? f.geometry.coordinates[0] : f.geometry.coordinates,
    }));
  return {
    places,
    control,
    claims,
    sources: rd('sources'),
    territory,
    casualties,
    distances,
    events,
    routes: [],
    roads: gj('roads'),
    rivers: gj('rivers'),
    lakes: gj('lakes'),
  };
}
