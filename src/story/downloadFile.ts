import type { DownloadFile } from '../build/downloads/dataPackage.ts';
import { locales, type Locale } from '../scene/format.ts';
import { rootPath } from './paths.ts';

/** Where a file that readers may take lies; the folder of them all for an empty name. */
export function downloadAddress(name: string): string {
  return rootPath(`data/${name}`);
}

/** How large a file is, in words. */
export function sizeOf({ bytes }: DownloadFile, locale: Locale): string {
  return new Intl.NumberFormat(locales[locale].tag, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: bytes.length < 10_000 ? 1 : 0,
    numberingSystem: 'latn',
  }).format(bytes.length / 1000);
}
