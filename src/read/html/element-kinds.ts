import type { BlockKind } from '../../model/article.ts';
import type { PageElement } from './page-node.ts';

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

/** The kind that an element gives to the blocks inside, by its name or its class; `outer` where it gives none. */
export function kindOfElement(element: PageElement, outer: BlockKind | undefined): BlockKind | undefined {
  const classes = element.className.slice(0, 500);
  const told = classes === '' ? undefined : byClass.find(([, pattern]) => pattern.test(classes))?.[0];
  if (told === 'credit' && (outer === 'caption' || !inlineNames.has(element.localName))) return told;
  if (outer && strong.has(outer)) return outer;
  if (told && told !== 'credit' && !inlineNames.has(element.localName)) return told;
  return byName.get(element.localName) ?? outer;
}
