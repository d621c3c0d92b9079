import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';

/** Two places at exactly one position: ground between them cannot be divided. */
export function noTwoPlacesAtOneSpot({ sheets: { places } }: Desk): Problem[] {
  const first = new Map<string, { readonly id: string; readonly row: number }>();
  return places.rows.flatMap(({ row, record }) => {
    if (!record || record.kind === 'reference') return [];
    const spot = record.at.join();
    const earlier = first.get(spot);
    if (!earlier) {
      first.set(spot, { id: record.id, row });
      return [];
    }
    return [
      {
        file: places.file,
        row,
        column: 'lat',
        message: `"${record.id}" lies exactly where "${earlier.id}" of row ${earlier.row} does: are they one place? If not, look up the position of each; ground between them cannot be divided.`,
      },
    ];
  });
}
