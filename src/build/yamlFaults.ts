import type { z } from 'astro/zod';
import { didYouMean } from '../schema/closest.ts';
import { keysOf, nodeAt, treeOf } from './schemaTree.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong at a place in a YAML file. */
export interface YamlFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, [one, two]',
  tuple: 'a list, [one, two]',
  object: 'keys with values',
  record: 'keys with values',
};

/** `"mapp"`, `12`, `a list`. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'keys with values' : JSON.stringify(value);
}

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    raw,
  );

/** Of the ways in which a value could have been read, the one it came nearest to. */
function nearest(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const isWrongKind = (issues: readonly Issue[]): boolean =>
    issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return errors.find((issues) => !isWrongKind(issues)) ?? errors[0] ?? [];
}

const things = (value: unknown): string => (typeof value === 'string' ? 'letters' : 'entries');

/** A number, a text or a list that is too small or too large for its place. */
function outOfBounds(issue: Issue, found: unknown): string | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  // Where the schema says it in words of its own, these are better.
  if (!issue.message.startsWith('Too ')) return issue.message;
  const isSmall = issue.code === 'too_small';
  const bound = Number(isSmall ? issue.minimum : issue.maximum);
  if (typeof found !== 'number') {
    if (isSmall && bound === 1) return 'is empty. Write what belongs here, or take the line out';
    return `${shown(found)} has too ${isSmall ? 'few' : 'many'} ${things(found)}; ${bound} ${isSmall ? 'or more' : 'at most'} are needed`;
  }
  if (issue.inclusive === false)
    return `${found} is out of bounds; write a number ${isSmall ? 'above' : 'below'} ${bound}`;
  return `${found} is out of bounds; write a number of ${bound} or ${isSmall ? 'more' : 'less'}`;
}

/** What zod has against a file, in words that say what to write. */
export function faultsOf(
  issues: readonly Issue[],
  raw: unknown,
  schema: z.ZodType,
  above: readonly PropertyKey[] = [],
): YamlFault[] {
  const tree = treeOf(schema);
  return issues.flatMap((issue): YamlFault[] => {
    const path = [...above, ...issue.path];
    const found = valueAt(raw, path);
    const node = nodeAt(tree, path, raw);
    const meaning = node?.description === undefined ? '' : `. ${node.description}`;
    if (issue.code === 'unrecognized_keys') {
      const known = keysOf(node, found);
      const free = known.filter((key) => !Object.hasOwn(Object(found) as object, key));
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `"${key}" is not known here.${didYouMean(key, free)} Known: ${known.join(', ')}`,
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const inside = faultsOf(nearest(issue.errors), raw, schema, path);
      if (inside.length > 0) return inside;
    }
    if (found === undefined && issue.code !== 'custom') {
      const name = path.findLast((key) => typeof key === 'string');
      return [{ path, message: `is missing. Add "${String(name ?? '…')}: …" here${meaning}` }];
    }
    const bound = outOfBounds(issue, found);
    if (bound !== undefined) return [{ path, message: `${bound}${meaning}` }];
    if (issue.code === 'invalid_key') return faultsOf(issue.issues, raw, schema, path);
    if (issue.code === 'invalid_format')
      return [{ path, message: `${shown(found)} cannot stand here: ${issue.message}${meaning}` }];
    if (issue.code === 'invalid_value') {
      const known = issue.values.map(String);
      return [
        {
          path,
          message: `${shown(found)} is not known here.${didYouMean(String(found), known)} Known: ${known.join(', ')}`,
        },
      ];
    }
    if (
      issue.code === 'invalid_type' &&
      KINDS[issue.expected] !== undefined &&
      !/quotes/.test(issue.message)
    )
      return [
        {
          path,
          message: `${shown(found)} stands where ${KINDS[issue.expected] ?? ''} is needed${meaning}`,
        },
      ];
    return [
      { path, message: `${issue.message.replace(/\.$/, meaning === '' ? '.' : '')}${meaning}` },
    ];
  });
}
