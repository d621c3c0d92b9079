import { generate, parse, walk } from 'css-tree';
import type { Locale } from '../../scene/format.ts';
import { matchersOf, type Matcher, type Path } from './selectors.ts';

/** The two looks of the site. */
export type Theme = 'light' | 'dark';

/** Properties and their values, in words that every engine knows. */
export type Declarations = Readonly<Record<string, string>>;

interface Rule extends Matcher {
  readonly declarations: Declarations;
}

/** A sheet read for pictures: what it says of an element, by theme. */
export interface StyleSheet {
  readonly declarationsFor: (path: Path, theme: Theme) => Declarations;
}

/** The two arguments of light-dark(): the comma between them is the one outside of brackets. */
function lightOrDark(value: string, theme: Theme): string {
  const start = value.indexOf('light-dark(');
  if (start < 0) return value;
  let depth = 0;
  let comma = -1;
  for (let at = start + 'light-dark'.length; at < value.length; at++) {
    const sign = value[at];
    if (sign === '(') depth++;
    if (sign === ',' && depth === 1 && comma < 0) comma = at;
    if (sign === ')' && --depth === 0) {
      const chosen =
        theme === 'light'
          ? value.slice(start + 'light-dark('.length, comma)
          : value.slice(comma + 1, at);
      return lightOrDark(value.slice(0, start) + chosen.trim() + value.slice(at + 1), theme);
    }
  }
  throw new Error(`light-dark() is not closed: ${value}`);
}

/**
 * Reads style sheets for drawing without a browser. Rules inside of @media are left out: a file has no screen.
 *
 * @throws Error where a value asks for a custom property that no sheet sets
 */
export function styleSheet(css: string, locale: Locale): StyleSheet {
  const rules: Rule[] = [];
  const tokens = new Map<string, string>();
  walk(parse(css, { parseCustomProperty: false }), {
    visit: 'Rule',
    enter(node) {
      if (this.atrule !== null && this.atrule.name !== 'layer') return;
      const selector = generate(node.prelude);
      const declarations: Record<string, string> = {};
      for (const declaration of node.block.children)
        if (declaration.type === 'Declaration') {
          const value = generate(declaration.value).replaceAll(/\s+/g, ' ').trim();
          if (declaration.property.startsWith('--')) {
            if (selector === ':root' || selector === `:lang(${locale})`)
              tokens.set(declaration.property, value);
          } else declarations[declaration.property] = value;
        }
      if (Object.keys(declarations).length > 0)
        rules.push(...matchersOf(selector).map((matcher) => ({ ...matcher, declarations })));
    },
  });
  const resolved = (value: string, theme: Theme): string =>
    lightOrDark(
      value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
        const token = tokens.get(name);
        if (token === undefined) throw new Error(`no style sheet sets ${name}`);
        return resolved(token, theme);
      }),
      theme,
    );
  const sorted = rules
    .map((rule, order) => ({ ...rule, order }))
    .sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  const asked = ['class', ...new Set(rules.flatMap(({ asksFor }) => asksFor))];
  /** All that a selector can ask of a path: a picture has thousands of elements and a few dozen of these. */
  const keyOf = (path: Path, theme: Theme): string =>
    JSON.stringify([
      theme,
      path.map(({ name, attributes }) => [name, ...asked.map((one) => attributes[one])]),
    ]);
  const known = new Map<string, Declarations>();
  return {
    declarationsFor: (path, theme) => {
      const key = keyOf(path, theme);
      const declared =
        known.get(key) ??
        Object.fromEntries(
          sorted
            .filter(({ matches }) => matches(path, locale))
            .flatMap(({ declarations }) =>
              Object.entries(declarations).map(([name, value]) => [name, resolved(value, theme)]),
            ),
        );
      known.set(key, declared);
      return declared;
    },
  };
}
