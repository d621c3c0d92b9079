import type { Units } from '../scene/format.ts';
import { keepInAddress } from './address.ts';

/** How the story is read. */
export type Form = 'scroll' | 'steps' | 'article' | 'tables';

/** What a reader can choose. The values are those of `src/build/hosting/reader.js`, which sets them before the first paint. */
export interface Choices {
  form: Form;
  theme: 'system' | 'light' | 'dark';
  units: Units;
  motion: 'system' | 'reduced';
}

/** What stands where nothing was chosen. */
export const defaults: Choices = { form: 'scroll', theme: 'system', units: 'km', motion: 'system' };

/** The choices that stand on the page; at build there is no page, and the defaults stand. */
function chosen(): Choices {
  if (typeof document === 'undefined') return defaults;
  const { dataset } = document.documentElement;
  return {
    form: (dataset['form'] as Form | undefined) ?? defaults.form,
    theme: (dataset['theme'] as Choices['theme'] | undefined) ?? defaults.theme,
    units: (dataset['units'] as Units | undefined) ?? defaults.units,
    motion: (dataset['motion'] as Choices['motion'] | undefined) ?? defaults.motion,
  };
}

/** The reader's choices, and the step that is open where one is read at a time; shared by everything on the page. */
export const reader = $state({ ...chosen(), index: 0 });

/** What was chosen on any page of this site, as far as the browser keeps it. */
export function keptChoices(): Partial<Choices> {
  try {
    return (JSON.parse(localStorage.getItem('reader') ?? '{}') ?? {}) as Partial<Choices>;
  } catch {
    return {};
  }
}

/**
 * Makes a choice: on the page at once, in the address where it is the form, and in the browser's storage where there
 * is any.
 */
export function choose(name: keyof Choices, value: Choices[keyof Choices]): void {
  Object.assign(reader, { [name]: value });
  document.documentElement.dataset[name] = value;
  keepInAddress(name, name === 'form' && value !== defaults.form ? value : undefined);
  try {
    const { form, theme, units, motion } = reader;
    localStorage.setItem('reader', JSON.stringify({ form, theme, units, motion }));
  } catch {
    // A reader without storage chooses for this page, and by its address.
  }
}
