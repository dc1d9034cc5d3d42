import type { BlockKind } from '../../model/article.ts';
import type { EditionContext } from '../context.ts';
import { articleOf } from '../context.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { hasLostPronoun } from './alone/has-lost-pronoun.ts';
import { isFragment } from './alone/is-fragment.ts';
import { isBeforeCredit, isCaptionLike, isFurniture } from './alone/is-furniture.ts';
import { isHalfSpeech } from './alone/is-half-speech.ts';
import { leansOnBefore } from './alone/leans-on-before.ts';
import { speaksForWriter } from './alone/speaks-for-writer.ts';
import { createView, type SentenceView } from './sentence-view.ts';

/** A sentence that may stand in the brief, and how near the top of its article it stands: 1 for the first. */
export interface BriefCandidate {
  readonly sentence: PrintedSentence;
  readonly view: SentenceView;
  readonly nearTop: number;
}

/** What keeps a sentence from standing alone, each with the name that `whyNotAlone` gives it. */
const rules: readonly (readonly [name: string, holds: (view: SentenceView) => boolean])[] = [
  ['fragment', isFragment],
  ['furniture', isFurniture],
  ['caption', (view) => isCaptionLike(view) || isBeforeCredit(view)],
  ['writer', speaksForWriter],
  ['leaning', leansOnBefore],
  ['half-speech', isHalfSpeech],
  ['pronoun', hasLostPronoun],
];

const agencies = String.raw`\((?:AP|AFP|Reuters|CNN|Associated Press|Thomson Reuters Foundation)\)`;
const city = String.raw`\p{Lu}[\p{Lu}.’'-]{1,30}(?:[ /]\p{Lu}[\p{Lu}.’'-]{0,30}){0,4}(?:, (?:\p{L}[\p{L}.]{0,20} ?){1,3})?(?:, \w{3,9}\.? \d{1,2})?`;
const dateline = new RegExp(
  String.raw`^(?:${city}\s?(?:${agencies}\s?)?|${agencies}\s?)[—–-]{1,2}\s(?=\p{Lu}|["“])`,
  'u',
);

/** The sentence without the place and the agency in front of it: "HARBOUR CITY, Me. (AP) — ". */
export function withoutDateline(context: EditionContext, sentence: PrintedSentence): PrintedSentence {
  const text = articleOf(context, sentence.articleId).article.text.slice(sentence.start, sentence.start + 160);
  const length = dateline.exec(text)?.[0].length ?? 0;
  return length > 0 && sentence.start + length < sentence.end
    ? { ...sentence, start: sentence.start + length }
    : sentence;
}

const tellingKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'update']);

/** The rule that keeps a sentence from standing alone: cut out of its place it would mean less or something else; undefined if none does. */
export const whyNotAlone = (view: SentenceView): string | undefined =>
  tellingKinds.has(view.sentence.block) ? rules.find(([, holds]) => holds(view))?.[0] : 'block';

/** The sentences of an article that can stand alone. */
export function findCandidates(context: EditionContext, articleId: string): BriefCandidate[] {
  const sentences = context.sentences.get(articleId)!;
  return sentences.flatMap((sentence) => {
    const view = createView(context, withoutDateline(context, sentence));
    return whyNotAlone(view) === undefined ? [{ sentence, view, nearTop: 1 - sentence.index / sentences.length }] : [];
  });
}
