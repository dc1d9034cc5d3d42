import type { PageElement } from '../page/page-node.ts';
import { createMarkFinder, type FindMark, type MarkedWord } from './class-words.ts';

/** What an element is by its name, role and classes; from `perhaps` on it is no part of the article. */
export const marks = { none: 0, article: 1, body: 2, perhaps: 3, furniture: 4, comments: 5 } as const;

const furnitureNames: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'menu']);
const furnitureRoles: ReadonlySet<string> = new Set(['complementary', 'contentinfo', 'banner', 'navigation', 'form']);

/** The share of the page's prose from which on a word says nothing on this page. */
const mostOfPage = { perhaps: 0.4, furniture: 0.75 } as const;

/** A page's elements with the units of prose in each, by `order`. */
export interface WeighedElements {
  readonly elements: readonly PageElement[];
  readonly prose: Float64Array;
  /** The heading that is the article's title. What stands around it is no furniture. */
  readonly headline?: PageElement;
}

/** The mark of each element, by `order`. */
export function markElements({ elements, prose, headline }: WeighedElements): Uint8Array {
  const findMark = createMarkFinder();
  const words = elements.map((element) => wordOf(element, findMark));
  const shares = sharesOfWords(elements, words, prose);
  const around = new Set<PageElement>();
  for (let at = headline; at; at = at.parent) around.add(at);
  return Uint8Array.from(elements, (element, order) => {
    if (element.attributes.itemprop && /\barticleBody\b/i.test(element.attributes.itemprop)) return marks.body;
    const found = words[order];
    const isArticle = found?.mark === 'article' || element.name === 'article' || element.name === 'main';
    const plain = isArticle ? marks.article : marks.none;
    if (!found || found.mark === 'article' || around.has(element)) return plain;
    if (found.mark === 'comments' || found.word === '<footer>') return marks[found.mark];
    return shares.get(found.word)! >= mostOfPage[found.mark] ? plain : marks[found.mark];
  });
}

function wordOf(element: PageElement, findMark: FindMark): MarkedWord | undefined {
  const found = findMark(element);
  if (found && found.mark !== 'article') return found;
  const role = element.attributes.role?.toLowerCase();
  if (furnitureNames.has(element.name)) return { mark: 'furniture', word: `<${element.name}>` };
  return role && furnitureRoles.has(role) ? { mark: 'furniture', word: `role=${role}` } : found;
}

/** How much of the page's prose, comments apart, stands under each word; what is inside two elements of one word counts once. */
function sharesOfWords(
  elements: readonly PageElement[],
  words: readonly (MarkedWord | undefined)[],
  prose: Float64Array,
): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  const under: (string | undefined)[] = [];
  let comments = 0;
  elements.forEach(({ parent }, order) => {
    const outer = parent && under[parent.order];
    const found = words[order];
    const isTold = found !== undefined && found.mark !== 'article' && outer !== 'comments';
    under[order] = isTold ? (found.mark === 'comments' ? 'comments' : found.word) : outer;
    if (!isTold || found.word === outer) return;
    if (found.mark === 'comments') comments += prose[order]!;
    else units.set(found.word, (units.get(found.word) ?? 0) + prose[order]!);
  });
  const total = Math.max(prose[0]! - comments, 1);
  return new Map(
    words.flatMap((found) => (found ? [[found.word, (units.get(found.word) ?? 0) / total] as const] : [])),
  );
}
