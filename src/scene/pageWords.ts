import type { ReaderWords } from './readerWords.ts';
import type {
  CardWords,
  ClaimWords,
  HowWords,
  LedgerWords,
  NumberWords,
  SourcesWords,
} from './backWords.ts';
import type { DownloadTexts, EmbedTexts, FeedTexts, ShareTexts } from './outputWords.ts';
import type { ExplorerWords } from './explorer/words.ts';
import type { StageWords } from './stageWords.ts';
import type { Words } from './words.ts';

/** The tables that are drawn. */
export type SheetName = 'days' | 'accounts' | 'week' | 'thennow';

/** Words of a row or of the heads, by column. */
export type SheetWords = Readonly<Record<string, string>>;

/** Every string of the interface in one language, as `src/story/words` holds them: charts, stage and page. */
export interface PageWords extends Words, StageWords, ReaderWords {
  readonly header: {
    readonly siteTitle: string;
    readonly description: string;
    readonly skip: string;
    readonly contents: string;
    readonly ledger: string;
    readonly methods: string;
    readonly explore: string;
    readonly sources: string;
  };
  readonly hero: { readonly scroll: string };
  /** Words on this story's maps and charts, by the key that a step or charts.yaml asks for. */
  readonly onMap: Readonly<Record<string, string>>;
  readonly onChart: Readonly<Record<string, string>>;
  /** Words of the counts of the dead, by the key that charts.yaml asks for. */
  readonly onDead: Readonly<
    Record<string, { readonly label: string; readonly scope: string; readonly later: string }>
  >;
  /** Words of drawn tables, by table and row. */
  readonly onSheet: Readonly<Record<SheetName, Readonly<Record<string, SheetWords>>>>;
  readonly claim: ClaimWords;
  readonly ledger: LedgerWords;
  readonly card: CardWords;
  readonly number: NumberWords;
  readonly share: ShareTexts;
  readonly how: HowWords;
  readonly sources: SourcesWords;
  readonly embed: EmbedTexts;
  readonly download: DownloadTexts;
  readonly feed: FeedTexts;
  readonly explorer: ExplorerWords;
  readonly notFound: { readonly title: string; readonly home: string };
}
