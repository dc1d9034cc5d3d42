import { readFileSync } from 'node:fs';
import { type Article, annotateArticle, readLine, type Span } from '../../src/index.ts';

/** Words of one report. */
export interface GoldPassage extends Span {
  readonly report: string;
  readonly exact: string;
}

/** A finding that an editor wants to be told. */
export interface GoldFinding {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly status: 'disputed' | 'agreed' | 'single';
  readonly positions: readonly { readonly value: string; readonly passages: readonly GoldPassage[] }[];
  readonly silent?: readonly string[];
}

/** A difference that is none. */
export interface GoldTrap {
  readonly id: string;
  readonly kind: string;
  readonly passages: readonly GoldPassage[];
}

/** How the left clause stands to the right one. */
export type GoldRelation = 'same' | 'entails' | 'compatible' | 'conflicting' | 'different';

/** Two clauses of two reports. */
export interface GoldPair {
  readonly id: string;
  readonly left: GoldPassage;
  readonly right: GoldPassage;
  readonly relation: GoldRelation;
}

/** A small story with all that is to be found in it. */
export interface GoldStory {
  readonly id: string;
  readonly news: string;
  readonly half: 'dev' | 'test';
  readonly reports: readonly {
    readonly id: string;
    readonly outlet: string;
    readonly title: string;
    readonly publishedAt: string;
    readonly text: string;
  }[];
  readonly findings: readonly GoldFinding[];
  readonly traps: readonly GoldTrap[];
  readonly pairs: readonly GoldPair[];
}

/** The stories of one half; the other half is not so much as parsed. */
export const readGoldStories = (half: 'dev' | 'test'): GoldStory[] =>
  readFileSync(new URL('../gold/stories.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => new RegExp(`"half": ?"${half}"`).test(line.slice(0, 200)))
    .map((line) => JSON.parse(line) as GoldStory);

/** The reports of a story as the pipeline reads and annotates them; their ids and texts are the gold's. */
export const annotateStory = ({ reports }: GoldStory): Article[] =>
  reports.map((report) => {
    const bytes = new TextEncoder().encode(JSON.stringify(report));
    const { article } = readLine(bytes, { name: 'gold', lineNumber: 1 });
    if (!article || article.text !== report.text) throw new Error(`${report.id} cannot be read as it stands`);
    return annotateArticle(article);
  });
