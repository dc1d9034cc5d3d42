import type { Capture, Edition, EditionArticle, EditionEntity } from '../../model/edition.ts';
import { countWords } from '../labels.ts';
import { createMarks } from '../marks.ts';
import { articleAddress, encodeId } from './address.ts';

/** A report as the page speaks of it. */
export interface Report {
  readonly article: EditionArticle;
  /** The letter that stands for it where room is short: A, B, … Z, AA. */
  readonly siglum: string;
  /** Its address in the page. */
  readonly address: string;
  readonly capture?: Capture;
  /** Absent if the edition carries no text. */
  readonly words?: number;
}

/** One story of a page: its edition, looked up, and where it stands in the document. */
export interface StoryPage {
  readonly edition: Edition;
  /** Put before every address of the story: empty if the page holds one story, `s2-` otherwise. */
  readonly prefix: string;
  /** The level of the heading that holds the story's title. */
  readonly level: number;
  /** By article id, in the edition's order. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly entities: ReadonlyMap<string, EditionEntity>;
}

/** Looks up what the parts of a story's page need. */
export function createStoryPage(edition: Edition, prefix: string, level: number): StoryPage {
  const marks = createMarks(edition);
  const captures = new Map(edition.capture.map((capture) => [capture.articleId, capture]));
  const reports = edition.articles.map((article): [string, Report] => {
    const capture = captures.get(article.id);
    const words = countWords(article);
    return [
      article.id,
      {
        article,
        siglum: marks.of(article.id),
        address: articleAddress(prefix, article.id),
        ...(capture && { capture }),
        ...(words !== undefined && { words }),
      },
    ];
  });
  return {
    edition,
    prefix,
    level,
    reports: new Map(reports),
    entities: new Map(edition.entities.map((entity) => [entity.id, entity])),
  };
}

/** The address of a line of the page that is no citation: `q3`, `f1`. */
export const lineAddress = (page: StoryPage, id: string): string => page.prefix + encodeId(id);

/** The outlet that a citation's article is by. */
export const outletOf = (page: StoryPage, articleId: string): string =>
  page.reports.get(articleId)?.article.outlet ?? articleId;

/** The letter of the report with this id. */
export const siglumFor = (page: StoryPage, articleId: string): string => page.reports.get(articleId)?.siglum ?? '?';

/** The name of an entity, if the edition knows it. */
export const entityName = (page: StoryPage, id: string | undefined): string | undefined =>
  id === undefined ? undefined : page.entities.get(id)?.name;
