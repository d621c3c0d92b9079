import { z } from 'astro/zod';
import type { NamesThing, RefersTo } from '../schema/references.ts';

/** The part of a JSON Schema that is read here. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly refersTo?: RefersTo;
  readonly reserved?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly default?: unknown;
  readonly pattern?: string;
}

const trees = new WeakMap<z.ZodType, SchemaNode>();

/** A schema as a tree that can be walked. */
export function treeOf(schema: z.ZodType): SchemaNode {
  const known = trees.get(schema);
  if (known) return known;
  const tree = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as SchemaNode;
  trees.set(schema, tree);
  return tree;
}

/** The schemas that may hold for a value below a node: one, or several where there is a choice. */
function branches(node: SchemaNode, value: unknown): readonly SchemaNode[] {
  if (!node.anyOf) return [node];
  const type = Array.isArray(value) ? 'array' : typeof value;
  return node.anyOf.filter((branch) => branch.type === undefined || branch.type === type);
}

/** The schema of what a key holds. */
export function below(node: SchemaNode, key: PropertyKey, value: unknown): SchemaNode | undefined {
  for (const branch of branches(node, value)) {
    const found =
      typeof key === 'number'
        ? (branch.prefixItems?.[key] ?? branch.items)
        : (branch.properties?.[String(key)] ??
          (typeof branch.additionalProperties === 'object'
            ? branch.additionalProperties
            : undefined));
    if (found) return found;
  }
  return undefined;
}

/** The schema of a path. */
export function nodeAt(
  tree: SchemaNode,
  path: readonly PropertyKey[],
  raw: unknown,
): SchemaNode | undefined {
  let node: SchemaNode | undefined = tree;
  let value = raw;
  for (const key of path) {
    node = node && below(node, key, value);
    value =
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined;
  }
  return node;
}

/** The keys that an object may have. */
export function keysOf(node: SchemaNode | undefined, value: unknown): string[] {
  return node
    ? branches(node, value).flatMap((branch) => Object.keys(branch.properties ?? {}))
    : [];
}

/** A text of a YAML file that names something. */
export interface NamedThing extends NamesThing {
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

/** Everything that a value names, as its schema says. */
export function namesIn(
  node: SchemaNode,
  value: unknown,
  path: readonly PropertyKey[] = [],
): NamedThing[] {
  if (typeof value === 'string')
    return branches(node, value).flatMap(({ refersTo, reserved }) =>
      refersTo ? [{ path, id: value, refersTo, ...(reserved ? { reserved } : {}) }] : [],
    );
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const keys = branches(node, value).flatMap(({ propertyNames }) => propertyNames ?? []);
  return entries.flatMap(([key, inner]) => {
    const inside = below(node, key, value);
    return [
      ...(typeof key === 'string'
        ? keys.flatMap((name) => namesIn(name, key, [...path, key]))
        : []),
      ...(inside ? namesIn(inside, inner, [...path, key]) : []),
    ];
  });
}
