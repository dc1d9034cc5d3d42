import type { Article } from '../../../model/article.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Span } from '../../../model/span.ts';
import { splitWords } from '../../../text/words.ts';
import type { QuoteRecord } from '../record.ts';
import type { Element } from '../sentence/element.ts';
import type { OuterBlock } from '../sentence/split-sentences.ts';
import { running } from '../voices.ts';

/** Why words in quotation marks are no quote: a notice's rule, and what it says. */
interface Reason {
  readonly rule: string;
  readonly reason: string;
}

const title: Reason = {
  rule: 'annotate/quotes/title-in-marks',
  reason: 'a title or a programme in quotation marks, not what somebody said',
};
const nickname: Reason = {
  rule: 'annotate/quotes/nickname-in-marks',
  reason: 'a nickname in quotation marks, not what somebody said',
};
const term: Reason = {
  rule: 'annotate/quotes/term-in-marks',
  reason: 'a term, or words held at a distance, in quotation marks; nobody is named as saying them',
};
const noSpeaker: Reason = {
  rule: 'annotate/quotes/no-speaker-in-marks',
  reason: 'words in quotation marks of which nobody is found to be the speaker',
};

/** So many are told one by one. */
const mostTold = 10;
const [mostTermWords, longestTerm] = [4, 80];

/** Tells the stretches in quotation marks that are no quotes, each with the reason. Linear but for sorting. */
export function findAsides(
  { id, text }: Pick<Article, 'id' | 'text'>,
  blocks: readonly OuterBlock[],
  records: readonly QuoteRecord[],
): Notice[] {
  const spoken = records.flatMap(({ marked }) => marked).sort((a, b) => a.start - b.start);
  const asides: Notice[] = [];
  let next = 0;
  for (const { block, sentences, marked } of blocks) {
    if (!marked || !running.has(block.kind)) continue;
    for (const { elements } of sentences)
      elements.forEach((element, at) => {
        if (element.region?.state !== 'closed') return;
        while (next < spoken.length && spoken[next]!.end <= element.start) next += 1;
        if (!overlaps(spoken[next], element)) asides.push(createAside(id, element, reasonOf(text, elements, at)));
      });
  }
  return asides.length > mostTold ? [...asides.slice(0, mostTold), createRest(id, asides.length)] : asides;
}

const overlaps = (spoken: Span | undefined, { end, start }: Span): boolean =>
  spoken !== undefined && spoken.start < end && start < spoken.end;

function reasonOf(text: string, elements: readonly Element[], at: number): Reason {
  const { region, programme, titled } = elements[at]!;
  if (isNamePart(elements[at - 1]) && isNamePart(elements[at + 1])) return nickname;
  if (titled || programme) return title;
  return isShort(text.slice(region!.inner.start, region!.inner.end)) ? term : noSpeaker;
}

const isNamePart = (element: Element | undefined): boolean =>
  element !== undefined && (element.kind === 'name' || element.tag === 'PROPN');

/** A few words at most; a longer stretch than any few words have is not looked through. */
const isShort = (words: string): boolean =>
  words.length <= longestTerm &&
  (plain.test(words) ? countSpaces(words) < mostTermWords : splitWords(words).length <= mostTermWords);

/** Letters and single spaces alone, as most terms are. */
const plain = /^[a-z]+(?: [a-z]+)*$/i;

function countSpaces(words: string): number {
  let count = 0;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1;
  return count;
}

const createAside = (articleId: string, { end, start }: Span, { reason, rule }: Reason): Notice => ({
  severity: 'info',
  rule,
  reason,
  articleId,
  span: { start, end },
});

const createRest = (articleId: string, count: number): Notice => ({
  severity: 'info',
  rule: 'annotate/quotes/more-in-marks',
  reason: `${count - mostTold} more stretches in quotation marks are no quotes`,
  articleId,
});
