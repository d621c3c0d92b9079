/* `npm run describe`: writes what is said about the files from the schemas that check them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { described } from './described.ts';

for (const [file, text] of Object.entries(described())) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
