import { didYouMean } from '../../schema/closest.ts';
import type { ChapterFiles } from '../storyFiles.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';

/** A step as its file declares it, also where the file has other faults. */
interface Declared {
  readonly id: string;
  readonly row: number;
  readonly index: number;
}

/** The steps that a chapter declares, in their order. */
export function declaredSteps({ steps }: ChapterFiles): Declared[] {
  if (!Array.isArray(steps.raw)) return [];
  return steps.raw.flatMap((step: unknown, index) => {
    const id = typeof step === 'object' && step !== null && 'id' in step ? step.id : undefined;
    return typeof id === 'string' ? [{ id, index, row: steps.rowOf([index, 'id']) }] : [];
  });
}

/** Two steps with one id, in whatever chapters: the id is the step's address. */
export function noStepTwice({ story }: Desk): Problem[] {
  const first = new Map<string, string>();
  return story.chapters.flatMap((chapter) =>
    declaredSteps(chapter).flatMap(({ id, row }) => {
      const { file } = chapter.steps;
      const earlier = first.get(id);
      first.set(id, earlier ?? `${file}:${row}`);
      return earlier === undefined
        ? []
        : [
            {
              file,
              row,
              column: 'id',
              message: `"${id}" is already the step of ${earlier}; each step needs its own`,
            },
          ];
    }),
  );
}

/** A step outside the story's days, or one that runs from nowhere. */
export function noStepOutsideTheDays({ story, settings }: Desk): Problem[] {
  const { firstDay, lastDay } = settings;
  return story.chapters.flatMap(({ steps }) =>
    (steps.value ?? []).flatMap(({ day, run }, i): Problem[] => {
      const at = (key: string, message: string): Problem => ({
        file: steps.file,
        row: steps.rowOf([i, key]),
        column: key,
        message,
      });
      const outside = (key: string, date: string) =>
        date < firstDay || date > lastDay
          ? [
              at(
                key,
                `${date} is out of bounds; the story's days run from ${firstDay} to ${lastDay}`,
              ),
            ]
          : [];
      return [
        ...outside('day', day),
        ...(typeof run === 'string' ? outside('run', run) : []),
        ...(typeof run === 'string' && run > day
          ? [at('run', `${run} is after ${day}, the day to which the date runs`)]
          : []),
        ...(run === true && i === 0
          ? [
              at(
                'run',
                'true runs from the day of the step before, and the first step has none; name a day',
              ),
            ]
          : []),
      ];
    }),
  );
}

/** Steps without their text, texts without their step, and texts in another order. */
export function noTextWithoutItsStep({ story }: Desk): Problem[] {
  return story.chapters.flatMap((chapter) => {
    const declared = declaredSteps(chapter);
    const ids = declared.map(({ id }) => id);
    return chapter.editions.flatMap(({ text }): Problem[] => {
      if (!text.isWhole) return [];
      const told = text.elements.flatMap(({ name, line, properties: { id } }) =>
        name === 'Step' && typeof id === 'string' ? [{ id, row: line }] : [],
      );
      const toldIds = told.map(({ id }) => id);
      const missing = ids.filter((id) => !toldIds.includes(id));
      const problems = [
        ...told
          .filter(({ id }) => !ids.includes(id))
          .map(({ id, row }) => ({
            file: text.file,
            row,
            column: 'Step.id',
            message: `no step "${id}" in ${chapter.steps.file}.${didYouMean(id, missing.length > 0 ? missing : ids)}`,
          })),
        ...declared
          .filter(({ id }) => !toldIds.includes(id))
          .map(({ id, row }) => ({
            file: chapter.steps.file,
            row,
            column: 'id',
            message: `"${id}" has no text; write <Step id="${id}"> in ${text.file}`,
          })),
        ...told
          .filter(({ id }, i) => toldIds.indexOf(id) < i)
          .map(({ id, row }) => ({
            file: text.file,
            row,
            column: 'Step.id',
            message: `"${id}" is told twice in this chapter. Take one out, or give it another id`,
          })),
      ];
      if (problems.length > 0) return problems;
      const out = told.find(({ id }, i) => id !== ids[i]);
      return out
        ? [
            {
              file: text.file,
              row: out.row,
              column: 'Step.id',
              message: `"${out.id}" stands where ${chapter.steps.file} has "${ids[told.indexOf(out)] ?? ''}"; put both in one order`,
            },
          ]
        : [];
    });
  });
}

/** Steps whose picture has no title and no words for those who cannot see it, and such words for no step. */
export function noFigureWithoutItsStep({ story }: Desk): Problem[] {
  return story.chapters.flatMap((chapter) => {
    const declared = declaredSteps(chapter);
    const ids = declared.map(({ id }) => id);
    return chapter.editions.flatMap(({ figures }): Problem[] => {
      const { raw, file } = figures;
      if (typeof raw !== 'object' || raw === null) return [];
      const written = Object.keys(raw);
      const missing = declared.filter(({ id }) => !written.includes(id));
      return [
        ...written
          .filter((id) => !ids.includes(id))
          .map((id) => ({
            file,
            row: figures.rowOf([id]),
            column: id,
            message: `no step "${id}" in ${chapter.steps.file}.${didYouMean(
              id,
              missing.map((step) => step.id),
            )}`,
          })),
        ...missing.map(({ id, row }) => ({
          file: chapter.steps.file,
          row,
          column: 'id',
          message: `"${id}" has no words for its picture; write its title and alt in ${file}`,
        })),
      ];
    });
  });
}
