import type { NameAnnotation } from '../../../model/annotation.ts';
import { countOf } from '../../labels.ts';
import { wrapRuns, wrapText } from '../../terminal/wrap.ts';
import { type Cell, createCell, measureColumns, setColumns } from '../columns.ts';
import { type Page, styleOfType } from '../page.ts';
import { type Chain, findFullestName, groupChains } from './group-chains.ts';
import { setSnippet } from './set-snippet.ts';

const indent = '  ';
const deepIndent = '    ';
/** A snippet narrower than this tells too little beside its row, and stands below it. */
const narrowestSnippet = 56;

/** Every chain of an article with its mentions in the order of the text, then the names in no chain. */
export function setNames(page: Page): string[] {
  const { article, colors, width } = page;
  const chains = groupChains(article);
  if (chains.length === 0) return ['', ...wrapText('No names were found.', { width }, colors.dim)];
  const linesOf = setMentions(page, chains);
  const sections: [heading: string, chains: Chain[]][] = [
    ['CHAINS', chains.filter(({ mentions }) => mentions.length > 1)],
    ['ONE MENTION', chains.filter(({ mentions, entity }) => mentions.length === 1 && entity !== undefined)],
    ['IN NO CHAIN', chains.filter(({ entity }) => entity === undefined)],
  ];
  return sections
    .filter(([, held]) => held.length > 0)
    .flatMap(([heading, held]) => [
      '',
      `${colors.bold(heading)} ${held.length}`,
      ...held.flatMap((chain) => [
        ...(chain.mentions.length > 1 ? [''] : []),
        ...setChainHead(page, chain),
        ...chain.mentions.flatMap((mention) => linesOf.get(mention)!),
      ]),
    ]);
}

/** The fullest name, the types, the roles with the place where each is told, and the id of the chain. */
function setChainHead(page: Page, chain: Chain): string[] {
  const { article, colors, width } = page;
  const { mentions, entity } = chain;
  const types = [...new Set(mentions.map(({ type }) => type))];
  const count = mentions.length > 1 ? countOf(mentions.length, 'mention') : undefined;
  return wrapRuns(
    [
      { text: findFullestName(article.text, chain), style: colors.bold },
      { text: ` ${types.join('/')}`, style: styleOfType(colors, types[0]!) },
      {
        text: findRoles(page, chain)
          .map((role) => ` · ${role}`)
          .join(''),
      },
      { text: [entity, count].map((told) => (told === undefined ? '' : ` · ${told}`)).join(''), style: colors.dim },
    ],
    { width, first: indent, rest: deepIndent },
  );
}

/** Each role and affiliation once, with the place of the mention that tells it first. */
function findRoles({ placeOf }: Page, { mentions }: Chain): string[] {
  const places = new Map<string, string>();
  for (const mention of mentions) {
    const told = [mention.role, mention.affiliation].filter((part) => part !== undefined).join(', ');
    if (told !== '' && !places.has(told))
      places.set(told, placeOf(mention.roleCitation ?? mention.affiliationCitation ?? mention));
  }
  return [...places].map(([told, place]) => `${told} (${place})`);
}

/** The lines of all mentions, in columns that stand at one place throughout the article. */
function setMentions(page: Page, chains: readonly Chain[]): ReadonlyMap<NameAnnotation, string[]> {
  const { width } = page;
  const mentions = chains.flatMap((chain) => chain.mentions);
  const rows = mentions.map((mention) => setRow(page, mention));
  const room = width - deepIndent.length - measureColumns(rows);
  const frame = { width, indent: deepIndent };
  if (room >= narrowestSnippet) {
    const lines = setColumns(
      mentions.map((mention, index) => [...rows[index]!, setContext(page, mention, room)]),
      frame,
    );
    return new Map(mentions.map((mention, index) => [mention, [lines[index]!]]));
  }
  const lines = setColumns(rows, frame);
  const below = setColumns(
    mentions.map((mention) => [setContext(page, mention, width - deepIndent.length)]),
    frame,
  );
  return new Map(mentions.map((mention, index) => [mention, [lines[index]!, below[index]!]]));
}

const setRow = ({ colors, placeOf }: Page, mention: NameAnnotation): Cell[] => [
  createCell(placeOf(mention), colors.dim),
  createCell(mention.form),
  createCell(mention.certainty.toFixed(3)),
  createCell(mention.rule, colors.dim),
];

const setContext = ({ article, colors }: Page, mention: NameAnnotation, width: number): Cell =>
  setSnippet(article.text, mention, {
    width,
    style: (text) => colors.bold((styleOfType(colors, mention.type) ?? colors.underline)(text)),
    context: (text) => text,
  });
