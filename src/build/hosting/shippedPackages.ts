import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the build leaves the names of the packages that it put into readers' scripts. */
export const SHIPPED_FILE = '.cache/shipped.json';

interface Chunk {
  readonly modules?: Readonly<Record<string, unknown>>;
}

/** A Vite plugin that notes which packages the scripts of the pages are made of. */
export function shippedPackages() {
  return {
    name: 'shipped-packages',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>): void {
      const names = Object.values(bundle)
        .flatMap(({ modules = {} }) => Object.keys(modules))
        .flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
      mkdirSync(path.dirname(SHIPPED_FILE), { recursive: true });
      writeFileSync(SHIPPED_FILE, JSON.stringify([...new Set(names)].sort()));
    },
  };
}
