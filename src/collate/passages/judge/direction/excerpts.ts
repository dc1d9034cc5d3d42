import type { SourceProof } from '../../../../model/collation.ts';
import { type Span, splitsSurrogatePair } from '../../../../model/span.ts';
import type { WordRange } from '../../match/common-words.ts';
import { type Credit, isAgencyId, sourceId } from '../credits/credit.ts';
import { isOwn } from '../credits.ts';
import { isOutletKnown } from '../outlets.ts';
import { findAddedAttribution } from './added-attributions.ts';
import { type CreditedArticle, isWordForWord, type JudgedPair, type Reason, type Third } from './reason.ts';

/** What passages tell of who took them over. */
export interface Excerpts {
  readonly reasons: readonly Reason[];
  readonly third?: Third;
}

/** A place where an article says that a passage is another's. */
interface Excerpt {
  readonly span: Span;
  /** Whose it is said to be. */
  readonly source?: Credit;
  readonly words: string;
  readonly weight: number;
}

const leastWords = 12;
const none: Excerpts = { reasons: [] };

/** An article that opens a passage with a colon, or adds to it whom it has it from, took it over from the other, which does neither. */
export function weighExcerpts(pair: JudgedPair): Excerpts {
  if (!isWordForWord(pair)) return none;
  const [a, b] = [
    findExcerpt(pair, 'left') ?? findAdded(pair, 'left'),
    findExcerpt(pair, 'right') ?? findAdded(pair, 'right'),
  ];
  if ((a === undefined) === (b === undefined)) return none;
  const [taker, other] = a ? [pair.left, pair.right] : [pair.right, pair.left];
  const { span, source, words, weight } = (a ?? b)!;
  const proofs: SourceProof[] = [{ articleId: taker.article.id, span }];
  const isOther =
    source === undefined ||
    isOwn(other.credits.own, source) ||
    (!isOutletKnown(other.article) && !isAgencyId(source.id));
  if (isOther) return { reasons: [{ weight: a ? -weight : weight, words, proofs }] };
  return { reasons: [], third: { via: source.name, evidence: [`${words}, and both print it`], proofs } };
}

function findAdded(pair: JudgedPair, side: 'left' | 'right'): Excerpt | undefined {
  const { article, credits } = pair[side];
  const added = findAddedAttribution(pair, side);
  if (!added || (added.source && isOwn(credits.own, added.source))) return undefined;
  const name = added.source?.name ?? article.text.slice(added.span.start, added.span.end);
  return {
    ...added,
    weight: added.source && isOutletKnown(article) ? 2.5 : 1.5,
    words: `${article.outlet} adds that it has a passage from ${name}`,
  };
}

function findExcerpt({ left, right, passages }: JudgedPair, side: 'left' | 'right'): Excerpt | undefined {
  const [taker, other] = side === 'left' ? [left, right] : [right, left];
  for (const { [side]: mine, [side === 'left' ? 'right' : 'left']: theirs, likeness } of passages) {
    if (likeness === 'heavy' || mine.to - mine.from < leastWords) continue;
    const found = findOpening(taker, mine);
    if (found && !findOpening(other, theirs)) return found;
  }
  return undefined;
}

const wholeStart = (text: string, at: number): number => (splitsSurrogatePair(text, at) ? at + 1 : at);

const longestOpening = 220;
/** A few words are a label: "Now playing:". */
const leastOpening = 30;

/** The sentence that opens a passage with a colon: "As Orla Vance writes in the Lantern:". */
function findOpening({ article, words, credits }: CreditedArticle, { from }: WordRange): Excerpt | undefined {
  const end = words[from]!.start;
  const before = article.text.slice(wholeStart(article.text, Math.max(0, end - longestOpening)), end);
  const opening = /:["“'‘>\s]{0,8}$/.exec(before);
  if (!opening) return undefined;
  const start = end - before.length + sentenceStart(before.slice(0, opening.index));
  const span = { start, end: end - (before.length - opening.index) + 1 };
  const link = credits.links.find(
    (one) => one.start >= span.start && one.end <= span.end && !one.unnamed && /\p{Lu}/u.test(one.name),
  );
  const source = link && { id: sourceId(link.name), name: link.name };
  if (!source && span.end - span.start < leastOpening) return undefined;
  if (source && isOwn(credits.own, source)) return undefined;
  const described = source
    ? `${article.outlet} prints a passage as ${source.name}’s`
    : `${article.outlet} opens it as an excerpt`;
  return { span, ...(source && { source }), words: described, weight: 5 };
}

const sentenceEnds: readonly string[] = ['\n', '. ', '! ', '? ', '.” ', '." '];

/** Where the last sentence or line of a stretch begins. */
const sentenceStart = (before: string): number =>
  Math.max(...sentenceEnds.map((sign) => (before.includes(sign) ? before.lastIndexOf(sign) + sign.length : 0)));
