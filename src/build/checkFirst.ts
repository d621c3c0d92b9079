import type { AstroIntegration } from 'astro';
import { findProblems } from './inspect.ts';
import { printProblems } from './problems.ts';

/**
 * Before a build begins, says what is wrong with the tables and the words, as `check:data` does, and ends it there: nothing is
 * written over what was built before, and nobody is shown where in the code an error came up.
 */
export function checkFirst(): AstroIntegration {
  return {
    name: 'check-first',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const { problems } = findProblems(process.cwd());
        if (problems.length === 0) return;
        printProblems(problems, '; nothing was built');
        process.exit(1);
      },
    },
  };
}
