import type { BlockKind } from '../../../model/article.ts';
import { isElement, type PageElement } from '../page/page-node.ts';

/** Elements that stand in a line of text; all others begin and end a block. */
export const inlineNames: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const byName: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quote'],
  ['li', 'list'],
  ['dt', 'list'],
  ['dd', 'list'],
  ['tr', 'table'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

const byClass: readonly (readonly [kind: BlockKind, pattern: RegExp])[] = [
  [
    'credit',
    /(?:^|[\s_-])(?:photo-?)?(?:credits?|copyright|photographer|caption-?credit|img-?credit|image-?source|photo-?by)(?:$|[\s_-])/i,
  ],
  [
    'caption',
    /(?:^|[\s_-])(?:caption|wp-caption-text|captiontext|photo-?caption|image-?caption|img-?caption|figcaption)(?:$|[\s_-])/i,
  ],
  ['pullquote', /(?:^|[\s_-])(?:pull-?quote|pulled-quote|callout-quote)(?:$|[\s_-])/i],
];

/** Kinds that an element inside does not change: a list item in a quotation is part of it. */
const strong: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'credit', 'pullquote', 'table']);

/** What a caption's parts are called that name whose the picture is. */
const owner = /(?:^|[\s_-])(?:attribution|owner|source|agency|by-?line|author|copy-?rite)(?:$|[\s_-])/i;

/** Classes that say what an article is about: "category-tax-credits". */
const topics = /(?:^|\s)(?:category|tag|topic)-\S+/g;

const kindOfClasses = (classes: string): BlockKind | undefined =>
  byClass.find(([, pattern]) => pattern.test(classes))?.[0];

const telling =
  /credit|copyright|photo|image|img|caption|quote|owner|source|attribution|agency|by-?line|author|copy-?rite/i;

/** The kind that an element gives to the blocks inside, by its name or its class; `outer` where it gives none. */
export function kindOfElement(element: PageElement, outer: BlockKind | undefined): BlockKind | undefined {
  const { name } = element;
  const told = kindOfNames(element, outer);
  if (told === 'credit' && (outer === 'caption' || !inlineNames.has(name))) return told;
  // "caption-credit" may call the whole of a caption and its credit.
  if (told === 'caption' && outer === 'credit' && !inlineNames.has(name)) return told;
  if (outer && strong.has(outer)) return outer;
  if (told && told !== 'credit' && !inlineNames.has(name)) return told;
  return name === 'p' && outer === 'list' && isInAnswer(element) ? undefined : (byName.get(name) ?? outer);
}

function kindOfNames({ attributes }: PageElement, outer: BlockKind | undefined): BlockKind | undefined {
  const classes = attributes.class;
  if (!classes || !telling.test(classes)) return undefined;
  const names = classes.slice(0, 500).replace(topics, '');
  return outer === 'caption' && owner.test(names) ? 'credit' : kindOfClasses(names);
}

/** Paragraphs below a term or a heading are no items, even if a list holds both. */
function isInAnswer({ parent }: PageElement): boolean {
  let at = parent;
  while (at && at.name !== 'li' && at.name !== 'dd' && at.name !== 'dt') at = at.parent;
  return (
    at?.name === 'dd' ||
    (at?.name === 'li' && at.children.some((child) => isElement(child) && /^h[2-6]$/.test(child.name)))
  );
}
