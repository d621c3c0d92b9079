declare module 'fontverter' {
  /** A font in another container: woff2 to sfnt, for instance. */
  const fontverter: {
    convert(font: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
  };
  export default fontverter;
}
