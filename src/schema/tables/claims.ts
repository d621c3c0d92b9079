import type { Claim, StatusNow, StatusThen } from '../../model/records.ts';
import { id, maybeOneOf, neededIds, note, oneOf, words } from '../cells.ts';
import { maybeDay } from '../dayCells.ts';
import { maybeNumber } from '../numberCells.ts';
import { defineTable, type Table } from '../table.ts';
import type { Bounds } from './bounds.ts';
import { PRECISIONS } from './control.ts';

/** How a claim was put when it was made. */
const STATUSES_THEN = [
  'reported',
  'analysis',
  'unconfirmed',
  'denied',
  'no-comment',
  'confirmed',
] as const satisfies readonly StatusThen[];

/** What stands of a claim today. */
const STATUSES_NOW = [
  'confirmed',
  'borne-out',
  'revised',
  'disputed',
  'unresolved',
  'wrong',
  'not-borne-out',
] as const satisfies readonly StatusNow[];

/** The table of what the first report said. */
export function claimsTable(bounds: Bounds): Table<Claim> {
  return defineTable({
    name: 'claims',
    title: 'Claims of the first report',
    description: 'What the first report said, sentence by sentence, and what became of it.',
    shownIn:
      'The marks in the prose and their cards, the ledger, the charts of what was said and what is known.',
    columns: {
      id: {
        type: id(/^C\d{2,3}$/, 'write C and a number, such as C01'),
        description: 'Names the claim in the text.',
        example: 'C01',
      },
      claim: {
        type: words('the claim'),
        description: 'What was said, in our words.',
        example: 'The attack on the town came as a surprise counter-attack',
      },
      figure: { type: maybeNumber(), description: 'Its number, if it has one.', example: '153' },
      figure_low: {
        type: maybeNumber(),
        description: 'Lowest number known today.',
        example: '128',
      },
      figure_high: {
        type: maybeNumber(),
        description: 'Highest number known today.',
        example: '172',
      },
      unit: { type: note(), description: 'Unit of the three numbers.', example: 'people' },
      figure_date: {
        type: maybeDay({ from: bounds.firstDay, to: bounds.today }),
        description: 'Its date, if what it says is a date.',
        example: '2017-10-02',
      },
      figure_date_precision: {
        type: maybeOneOf(PRECISIONS),
        description: 'How closely that date is known.',
        example: 'month',
      },
      subject: {
        type: words('a subject'),
        description: 'What it is about.',
        example: 'manner of the attack',
      },
      topic: {
        type: oneOf(bounds.topics),
        description: 'The group of claims it is read with: what the ledger can be narrowed to.',
        example: 'army',
      },
      as_of: {
        type: note(),
        description: 'The time it speaks of: a day, a month, or two days with a slash.',
        example: '2017-09-28/2017-09-30',
      },
      attributed_to: { type: words('a speaker'), description: 'Who said it.', example: 'SOHR' },
      status_then: {
        type: oneOf(STATUSES_THEN),
        description: 'How it was put then.',
        example: 'reported',
      },
      status_now: {
        type: oneOf(STATUSES_NOW),
        description: 'What stands of it today.',
        example: 'revised',
      },
      in_short: {
        type: words('one line on what is known today'),
        description: 'What is known today, in one line: a closed row of the ledger shows it.',
        example: 'The denial is on record.',
      },
      later_evidence: {
        type: words('what is known today'),
        description: 'What was found later, for and against.',
        example: 'SOHR counted 128 dead by 7 October.',
      },
      sources: {
        type: neededIds('the id of a source'),
        description: 'Where it was read, ids with semicolons.',
        example: 'independent-2017-10-02',
        refersTo: 'sources',
      },
      claim_ar: {
        type: note(),
        description: 'The claim in Arabic; blank shows the English.',
        example: 'جاء الهجوم على البلدة مباغتًا',
      },
      attributed_to_ar: {
        type: note(),
        description: 'Who said it, in Arabic.',
        example: 'المرصد السوري لحقوق الإنسان',
      },
      in_short_ar: {
        type: note(),
        description: 'The one line in Arabic.',
        example: 'لا خلاف في ذلك.',
      },
      later_evidence_ar: {
        type: note(),
        description: 'What is known today, in Arabic.',
        example: 'لا خلاف في ذلك.',
      },
    },
    toRow: (cells) => ({
      id: cells.id,
      claim: cells.claim,
      figure: cells.figure,
      figureLow: cells.figure_low,
      figureHigh: cells.figure_high,
      unit: cells.unit,
      figureDate: cells.figure_date,
      figureDatePrecision: cells.figure_date_precision,
      subject: cells.subject,
      topic: cells.topic,
      asOf: cells.as_of,
      attributedTo: cells.attributed_to,
      statusThen: cells.status_then,
      statusNow: cells.status_now,
      inShort: cells.in_short,
      laterEvidence: cells.later_evidence,
      sources: cells.sources,
      ar: {
        claim: cells.claim_ar,
        attributedTo: cells.attributed_to_ar,
        inShort: cells.in_short_ar,
        laterEvidence: cells.later_evidence_ar,
      },
    }),
  });
}
