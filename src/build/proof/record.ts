import type { Step } from '../../scene/scene.ts';
import { placesOn } from '../../scene/tables/map.ts';
import type { MapContent } from '../../scene/mapMarks.ts';
import type { ControlRow } from '../../model/records.ts';

/** The row by which a place has its holder on the day of a step. */
function rowOn(rows: readonly ControlRow[], day: string): ControlRow | undefined {
  return rows.findLast(
    (row) => row.day <= day && row.how !== 'siege-begun' && row.how !== 'siege-broken',
  );
}

/** Rows behind the named places of a step's map that nobody has confirmed, or for which no source was found. */
export function weakRows(
  step: Step,
  content: MapContent,
  control: readonly ControlRow[],
): readonly { readonly place: string; readonly row: ControlRow }[] {
  if (step.scene.picture !== 'map' || !step.scene.hasGround) return [];
  const rows = Map.groupBy(control, ({ place }) => place);
  return placesOn({ step, content }).flatMap((place) => {
    const row = rowOn(rows.get(place) ?? [], step.scene.day);
    return row && (row.isUnsourced || row.confidence !== 'confirmed') ? [{ place, row }] : [];
  });
}
