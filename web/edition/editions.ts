import type { Citation } from '../../src/model/citation.ts';
import type { Edition, EditionArticle } from '../../src/model/edition.ts';
import type { CitedPlace } from './address.ts';

const editions = new Map<string, Edition | undefined>();
const indexes = new Map<string, Map<string, string>>();

/** The article that a place lies in, as the edition inside the page has it. */
export const articleOf = ({ article }: CitedPlace): EditionArticle | undefined =>
  readEdition(article.dataset.edition ?? '')?.articles.find(({ id }) => id === article.dataset.article);

/** The exact characters of a place, piece by piece; from the citations if the edition carries no text. */
export function exactOf(place: CitedPlace): string[] {
  const article = articleOf(place);
  if (!article) return [];
  const whole = place.field ? (article as unknown as Record<string, string>)[place.field] : article.text;
  if (whole !== undefined) return place.spans.map(({ start, end }) => whole.slice(start, end));
  const index = citationIndex(place.article.dataset.edition ?? '');
  return place.spans.map(({ start, end }) => index.get(`${article.id}:${start}-${end}`) ?? '');
}

/** The edition that the page carries under this id; undefined if it carries none. */
export function readEdition(id: string): Edition | undefined {
  if (!editions.has(id)) editions.set(id, parseEdition(document.getElementById(id)?.textContent ?? ''));
  return editions.get(id);
}

function parseEdition(json: string): Edition | undefined {
  try {
    return JSON.parse(json) as Edition;
  } catch {
    return undefined;
  }
}

/** Every text citation of an edition by article and offsets. */
function citationIndex(id: string): ReadonlyMap<string, string> {
  const known = indexes.get(id);
  if (known) return known;
  const index = new Map<string, string>();
  const queue: unknown[] = [readEdition(id)];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isTextCitation(value)) index.set(`${value.articleId}:${value.start}-${value.end}`, value.exact);
    else queue.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null));
  }
  indexes.set(id, index);
  return index;
}

const isTextCitation = (value: object): value is Citation =>
  'exact' in value && 'articleId' in value && !('field' in value);
