/** The parts of Vite's graph of modules that are used here. */
interface ModuleNode {
  readonly id: string | null;
}
interface Evaluated {
  readonly getModuleById: (id: string) => object | undefined;
  readonly invalidateModule: (node: object) => void;
}
interface Context {
  readonly environment: {
    readonly moduleGraph: {
      readonly invalidateModule: (
        node: ModuleNode,
        seen: Set<ModuleNode>,
        at: number,
        isHmr: boolean,
      ) => void;
    };
    readonly runner?: { readonly evaluatedModules: Evaluated };
  };
}
interface Update {
  readonly type: string;
  readonly file: string;
  readonly timestamp: number;
  readonly modules: readonly ModuleNode[];
}

/**
 * A Vite plugin for the preview: a text that is saved is read anew, but the open page is not told before the text has been
 * checked. Astro would load the page at once, and where the text cannot be read show the stack of its parser.
 */
export function textsWait(isEditors: (file: string) => boolean) {
  return {
    name: 'texts-wait',
    hotUpdate: {
      order: 'pre' as const,
      handler(this: unknown, { type, file, timestamp, modules }: Update): [] | undefined {
        if (type !== 'update' || !file.endsWith('.mdx') || !isEditors(file)) return undefined;
        const { moduleGraph, runner } = (this as Context).environment;
        const seen = new Set<ModuleNode>();
        for (const node of modules) moduleGraph.invalidateModule(node, seen, timestamp, true);
        for (const { id } of seen) {
          const evaluated = id === null ? undefined : runner?.evaluatedModules.getModuleById(id);
          if (evaluated) runner?.evaluatedModules.invalidateModule(evaluated);
        }
        return [];
      },
    },
  };
}
