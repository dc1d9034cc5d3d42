import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { PageElement } from '../page/page-node.ts';

/** What the names in an element's class and id say of the text inside. */
export type ClassMark = 'comments' | 'furniture' | 'perhaps' | 'article';

const words: () => ReadonlyMap<string, ClassMark> = lazy(
  () => new Map(readLexicon('read/class-words.tsv').map(([mark, word]) => [word!, mark as ClassMark])),
);

/** A mark, and the word that gave it. */
export interface MarkedWord {
  readonly mark: ClassMark;
  readonly word: string;
}

const rank: Readonly<Record<ClassMark, number>> = { article: 1, perhaps: 2, furniture: 3, comments: 4 };
const maxUnits = 300;

/** Names of more words are made from headings. */
const maxParts = 5;
/** Names that tell what an article is about, or how the page is laid out: "tag-comments", "has-sidebar". */
const aside =
  /^(?:tag|category|cat|topic|author|type|format|status|has|no|not|is|with|without|js|hide|show)[-_]|--?(?:false|off|none|disabled|hidden)$/i;
/** What tools put behind a name to make it one of a kind: "Header_title__x3Kd1". */
const hash = /__[\w-]{5}$/;
const part = /[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+/g;

/** Looks up the marks of one page's elements; each class is looked up once, since pages repeat them. */
export type FindMark = (element: PageElement) => MarkedWord | undefined;

/**
 * A look-up of the strongest of an element's marks: comments before furniture before article. It is made anew for each page:
 * what it keeps are pieces of the page, which hold the whole page in memory. Source: `lexicons/en/read/class-words.tsv`.
 */
export function createMarkFinder(): FindMark {
  const known = new Map<string, MarkedWord | undefined>();
  const markOfNames = (names: string): MarkedWord | undefined => {
    if (!known.has(names)) known.set(names, readNames(names.slice(0, maxUnits)));
    return known.get(names);
  };
  return ({ attributes: { class: classes, id } }) =>
    stronger(classes ? markOfNames(classes) : undefined, id ? markOfNames(id) : undefined);
}

function stronger(a: MarkedWord | undefined, b: MarkedWord | undefined): MarkedWord | undefined {
  if (!a || !b) return a ?? b;
  return rank[a.mark] >= rank[b.mark] ? a : b;
}

/** A word by itself, and two that follow each other as one: "read-more", "readMore". */
function readNames(names: string): MarkedWord | undefined {
  let found: MarkedWord | undefined;
  for (const name of names.split(/\s+/)) {
    if (aside.test(name)) continue;
    const parts =
      name
        .replace(hash, '')
        .match(part)
        ?.map((word) => word.toLowerCase()) ?? [];
    if (parts.length > maxParts) continue;
    parts.forEach((word, index) => {
      found = stronger(found, lookUp(word));
      if (index > 0) found = stronger(found, lookUp(parts[index - 1]! + word));
    });
  }
  return found;
}

function lookUp(word: string): MarkedWord | undefined {
  const mark = words().get(word);
  return mark && { mark, word };
}
