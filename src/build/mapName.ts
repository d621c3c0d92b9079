import type { Locale } from '../scene/format.ts';

/** A place's name as it stands on a map or a chart: "Palmyra (Tadmur)" is Palmyra there. */
export function mapName(
  { name, nameAr }: { readonly name: string; readonly nameAr: string },
  locale: Locale,
): string {
  const full = locale === 'ar' ? nameAr : name;
  return full.split(/ \(|, | - /)[0] ?? full;
}
