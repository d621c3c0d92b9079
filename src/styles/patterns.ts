/** Tiles that tell ground apart besides its colour. */
export type Tile = 'dots' | 'level' | 'upright' | 'hatch';

/** The parties whose ground has a pattern, by their ids in the settings; their colours are in `parties.css`. */
export const PATTERNS: Readonly<Record<string, Tile>> = {
  sdf: 'dots',
  opp: 'level',
  krg: 'upright',
  contested: 'hatch',
};
