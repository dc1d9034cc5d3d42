import type { BlockKind } from '../../../model/article.ts';
import type { PageElement } from '../page/page-node.ts';

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

/** Classes that say what an article is about: "category-tax-credits". */
const topics = /(?:^|\s)(?:category|tag|topic)-\S+/g;

const kindOfClasses = (classes: string): BlockKind | undefined =>
  byClass.find(([, pattern]) => pattern.test(classes))?.[0];

const telling = /credit|copyright|photo|image|img|caption|quote/i;

/** The kind that an element gives to the blocks inside, by its name or its class; `outer` where it gives none. */
export function kindOfElement({ name, attributes }: PageElement, outer: BlockKind | undefined): BlockKind | undefined {
  const classes = attributes.class;
  const told = classes && telling.test(classes) ? kindOfClasses(classes.slice(0, 500).replace(topics, '')) : undefined;
  if (told === 'credit' && (outer === 'caption' || !inlineNames.has(name))) return told;
  if (outer && strong.has(outer)) return outer;
  if (told && told !== 'credit' && !inlineNames.has(name)) return told;
  return byName.get(name) ?? outer;
}
