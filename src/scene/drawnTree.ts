/**
 * A drawing as a tree: name of the element, its attributes, and what is in it. A page builds it node by node, since its
 * policy lets no text become markup.
 */
export type DrawnTree = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: DrawnNode[],
];

/** An element, or words. */
export type DrawnNode = DrawnTree | string;
