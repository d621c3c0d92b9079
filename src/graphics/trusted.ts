interface WithTypes {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML: (text: string) => string },
    ): { createHTML(text: string): string };
  };
}

const policy = (globalThis as WithTypes).trustedTypes?.createPolicy('drawing', {
  createHTML: (text) => text,
});

/** Lets a browser that takes no text for markup take this one. Only for what `markup` wrote: every word in it is escaped. */
export function trusted(text: string): string {
  return policy?.createHTML(text) ?? text;
}
