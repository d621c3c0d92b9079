import { keptChoices, reader, type Choices } from './reader.svelte.ts';

/**
 * What was chosen on another page while this one lay in the back-forward cache is taken here too, unless this page's
 * address asks for something else.
 */
export function takeKept(
  inputs: Iterable<HTMLInputElement>,
  take: (input: HTMLInputElement) => void,
): void {
  const kept: Partial<Record<string, string>> = keptChoices();
  const asked = new URLSearchParams(location.search);
  for (const input of inputs) {
    const { name, value } = input;
    if (kept[name] === value && !asked.has(name) && reader[name as keyof Choices] !== value)
      take(input);
  }
}
