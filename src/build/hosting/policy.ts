/*
 * What pages may do, in one place: `astro.config.mjs` writes it into each page as a meta tag, and the build into the
 * files that hosts read, where it can say a little more.
 */

/** The content security policy but for scripts and styles, which Astro adds with their hashes. */
export const DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  // The markup of components, which Svelte clones, that of the marks of charts, and the addresses of workers.
  // Nothing else may turn text into markup or into a script.
  'trusted-types svelte-trusted-html drawing offline',
] as const;

/** Who may show a page in a frame. A meta tag cannot say it. */
export const FRAMES = {
  page: "frame-ancestors 'none'",
  embed: 'frame-ancestors *',
} as const;

/** Headers of every answer besides the policy. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture'],
    ...['geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment'],
    ...['publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Files with a hash in their names never change; everything else is asked for anew. */
export const CACHE = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** The whole policy for a header, given the hashes of what stands in the pages themselves. */
export function policyOf(
  inline: { readonly scripts: readonly string[]; readonly styles: readonly string[] },
  frames: string,
): string {
  return [
    ...DIRECTIVES,
    ["script-src 'self'", ...inline.scripts].join(' '),
    ["style-src 'self'", ...inline.styles].join(' '),
    frames,
  ].join('; ');
}
