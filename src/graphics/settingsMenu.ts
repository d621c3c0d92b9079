import { addressWith } from './address.ts';
import { stepRead } from './place.ts';
import { choose, defaults, reader, type Choices } from './reader.svelte.ts';

const names: readonly string[] = ['form', 'theme', 'units', 'motion'];

/** What holds the page at its step while the form changes: it comes when the menu opens. */
const keeper = () => import('./keepPlace.ts');

const isChoice = (name: string): name is keyof Choices => names.includes(name);

/**
 * Brings the menu of settings to life: its radio buttons show what was chosen, and choose. It closes by Escape and by
 * a press anywhere else. The link to the other edition takes the reader's step and choices along.
 */
export function bindSettings(menu: HTMLDetailsElement): void {
  const inputs = menu.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  const show = (): void => {
    for (const input of inputs)
      if (isChoice(input.name)) input.checked = reader[input.name] === input.value;
  };
  show();
  const take = ({ name, value }: HTMLInputElement): void => {
    if (!isChoice(name)) return;
    const change = (): void => choose(name, value as Choices[keyof Choices]);
    if (name === 'form') void keeper().then(({ keepPlace }) => keepPlace(change), change);
    else change();
  };
  menu.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) take(target);
  });
  // A page from the back-forward cache comes with its buttons as the browser left them, and its choices as they were.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    void import('./takeKept.ts').then(({ takeKept }) => {
      takeKept(inputs, take);
      show();
    }, show);
  });
  menu.addEventListener('toggle', () => void keeper().catch(() => undefined));
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  for (const link of menu.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.addEventListener('click', () => {
      const asked = Object.entries(defaults).flatMap(([name, value]) => {
        const choice = isChoice(name) ? reader[name] : value;
        return choice === value ? [] : [[name, choice]];
      });
      const spot = stepRead()?.id ?? location.hash;
      link.href = addressWith(link.href, Object.fromEntries(asked), spot);
    });
  }
}
