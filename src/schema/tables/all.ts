import type { Settings } from '../../model/settings.ts';
import type { Day } from '../../model/day.ts';
import { aliasesTable } from './aliases.ts';
import { casualtiesTable } from './casualties.ts';
import { claimsTable } from './claims.ts';
import { controlTable } from './control.ts';
import { correctionsTable } from './corrections.ts';
import { distancesTable } from './distances.ts';
import { eventsTable } from './events.ts';
import { findingsTable } from './findings.ts';
import { placesTable } from './places.ts';
import { quotedTable } from './quoted.ts';
import { routesTable } from './routes.ts';
import { sourcesTable } from './sources.ts';
import { territoryTable } from './territory.ts';

/** All tables of the data folder, with what the story's settings allow in them. */
export function tablesFor(settings: Settings, today: Day) {
  const bounds = {
    firstDay: settings.firstDay,
    today,
    countries: settings.countries.map(({ id }) => id),
    topics: settings.topics,
  };
  const holders = settings.parties.flatMap((party) => party.holders);
  const countries = [...settings.countries.map(({ id }) => id), ...settings.labelledCountries];
  return {
    places: placesTable(countries, settings.editions.includes('ar')),
    aliases: aliasesTable(),
    control: controlTable(bounds, holders),
    sources: sourcesTable(),
    claims: claimsTable(bounds),
    territory: territoryTable(bounds),
    casualties: casualtiesTable(bounds),
    distances: distancesTable(),
    events: eventsTable(bounds),
    routes: routesTable(),
    quoted: quotedTable(),
    findings: findingsTable(),
    corrections: correctionsTable(bounds),
  };
}

/** The tables by name. */
export type Tables = ReturnType<typeof tablesFor>;
