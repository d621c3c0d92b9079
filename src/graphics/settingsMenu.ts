import { addressWith } from './address.ts';
import { keepPlace, stepRead } from './place.ts';
import { choose, defaults, keptChoices, reader, type Choices } from './reader.svelte.ts';

const names: readonly string[] = ['form', 'theme', 'units', 'motion'];

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
    if (name === 'form') keepPlace(change);
    else change();
  };
  menu.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) take(target);
  });
  let before = keptChoices();
  addEventListener('pagehide', () => {
    before = keptChoices();
  });
  // A page from the back-forward cache comes as it was left: what was chosen on another page since then is taken here too.
  addEventListener('pageshow', ({ persisted }) => {
    const now = keptChoices();
    for (const input of persisted ? inputs : [])
      if (isChoice(input.name) && now[input.name] === input.value)
        if (before[input.name] !== input.value) take(input);
    show();
  });
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
