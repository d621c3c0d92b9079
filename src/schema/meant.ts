import { parseDay } from '../model/day.ts';

/** Days from 30 December 1899, from which spreadsheets count, to 1 January 1970. */
const SPREADSHEET_EPOCH_DAYS = 25_569;

/** What a cell may have meant, and why it looks as it does. */
export interface Meant {
  /** Every reading that makes sense; more than one must be asked, not guessed. */
  readonly readings: readonly string[];
  readonly why: string;
}

const NOTHING: Meant = { readings: [], why: '' };

/** Whether a text is a day of the calendar as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
}

const NAMED_MONTH =
  /^(\d{1,2}[ .-]+[a-z]{3,9}\.?[ ,-]+(\d{2}|\d{4})|[a-z]{3,9}\.? \d{1,2},? \d{4})$/i;

/** The days that a cell may mean: a spreadsheet's count of days, a local form, or a date without its zeros. */
export function meantDay(cell: string): Meant {
  if (/^[34]\d{4}$/.test(cell)) {
    const day = new Date((Number(cell) - SPREADSHEET_EPOCH_DAYS) * 86_400_000);
    return {
      readings: [day.toISOString().slice(0, 10)],
      why: 'A spreadsheet turned the date into a number.',
    };
  }
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(cell) ?? [];
  if (year !== '') {
    const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')];
    return {
      readings: [...new Set([`${year}-${b}-${a}`, `${year}-${a}-${b}`])].filter(isDay),
      why: '',
    };
  }
  // With the month in letters, as spreadsheets and papers write it: 1-Oct-17, 1 October 2017, Oct 1, 2017.
  if (NAMED_MONTH.test(cell)) {
    const time = Date.parse(`${cell.replaceAll(/[.-]/g, ' ')} UTC`);
    if (!Number.isNaN(time))
      return { readings: [new Date(time).toISOString().slice(0, 10)], why: '' };
  }
  const [, y = '', m = '', d = ''] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(cell) ?? [];
  const padded = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return padded !== cell && isDay(padded) ? { readings: [padded], why: '' } : NOTHING;
}

/** Degrees, minutes and seconds as a decimal number, to five places (a metre). */
function fromSexagesimal(cell: string): string | undefined {
  const [found, degrees = '', minutes = '0', seconds = '0', side = ''] =
    /^(\d{1,3})\s*°\s*(?:(\d{1,2})\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|”|'')\s*)?([NSEW])?$/i.exec(
      cell,
    ) ?? [];
  if (found === undefined) return undefined;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return String(Number((/[SW]/i.test(side) ? -value : value).toFixed(5)));
}

/** The number that a cell may mean: a decimal comma, commas between thousands, degrees and minutes. */
export function meantNumber(cell: string): Meant {
  const plain = cell.replaceAll(/[\s\u00A0\u202F]/g, '');
  if (/^-?\d+,\d+$/.test(plain) && !/^-?\d{1,3},\d{3}$/.test(plain))
    return { readings: [plain.replace(',', '.')], why: 'Decimals take a point.' };
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain))
    return { readings: [plain.replaceAll(',', '')], why: 'Thousands take no comma.' };
  if (/^-?\d+(\.\d+)?$/.test(plain)) return { readings: [plain], why: '' };
  const decimal = fromSexagesimal(cell);
  if (decimal !== undefined)
    return { readings: [decimal], why: 'Degrees are written as a decimal number.' };
  return /°/.test(cell)
    ? { readings: [], why: 'Write degrees as a decimal number, such as 34.2296.' }
    : NOTHING;
}

/** ` Did you mean …?`, or nothing: to stand at the end of a message. */
export function meantInWords({ readings, why }: Meant): string {
  const question = readings.length > 0 ? ` Did you mean ${readings.join(' or ')}?` : '';
  return `${question}${why === '' ? '' : ` ${why}`}`;
}
