import { type AttributionSentence, lemmaAt, type TokenRange, tagAt, wordAt } from '../sentence.ts';
import { documentBefore, isVehicle } from '../source/document.ts';
import { documentNouns } from '../source/lists.ts';
import { nameOf } from '../source/outlet-level.ts';
import { listFrom, type Source } from '../source/source.ts';
import { isCrowd, isOwnPlace } from './crowd.ts';
import { hangsOnPrinted } from './printed.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

/** What an outlet does with another's words or papers: `tells` itself, `quotes`, `prints`, or `holds`. */
const deeds: ReadonlyMap<string, 'tells' | 'quotes' | 'prints' | 'holds'> = new Map([
  ...(['report', 'reveal', 'tell', 'disclose', 'uncover', 'write', 'monitor', 'break'] as const).map(
    (lemma) => [lemma, 'tells'] as const,
  ),
  ...(['quote', 'cite'] as const).map((lemma) => [lemma, 'quotes'] as const),
  ...(['publish', 'carry', 'broadcast', 'air', 'print', 'run', 'release', 'relay', 'post'] as const).map(
    (lemma) => [lemma, 'prints'] as const,
  ),
  ...(
    [
      'see',
      'obtain',
      'review',
      'leak',
      'share',
      'view',
      'provide',
      'send',
      'verify',
      'examine',
      'access',
      'pass',
    ] as const
  ).map((lemma) => [lemma, 'holds'] as const),
]);

/** …, first reported by the Daily Post · quoted as saying by Reuters · remarks carried by state media · a memo leaked to the Herald. */
export const doneBySource: AttributionRule = {
  id: 'annotate/attributions/done-by-source',
  lemmas: new Set(deeds.keys()),
  find: (sentence, at) => {
    if (tagAt(sentence, at) !== 'VERB' && tagAt(sentence, at) !== 'ADJ') return [];
    const deed = deeds.get(lemmaAt(sentence, at))!;
    const by = prepositionAfter(sentence, at, deed);
    if (by === undefined) return [];
    if (deed === 'prints' && !hangsOnPrinted(sentence, at)) return [];
    const sources = listFrom(sentence, by + 1, deed === 'quotes' || deed === 'tells' ? 1 : 2);
    const isBy = wordAt(sentence, by) === 'by';
    return sources
      .filter(
        (source) =>
          (isBy || source.level > 1) &&
          !isOwnPlace(sentence, source) &&
          !(deed === 'holds' && isCrowd(sentence, source)) &&
          isTrusted(sentence, source, deed),
      )
      .map((source) => createFound(sentence, { at, deed, source }));
  },
};

/** A name that no list knows is an outlet's if it quotes, or is no person's. */
const isTrusted = (sentence: AttributionSentence, source: Source, deed: string): boolean =>
  source.level > 1 ||
  deed === 'quotes' ||
  (lemmaAt(sentence, source.from) !== 'twitter' && nameOf(sentence, source)?.type !== 'person');

/** "by", or what the verb takes instead: "leaked to", "aired on"; adverbs, times and "as saying" may stand between. */
function prepositionAfter(sentence: AttributionSentence, at: number, deed: string): number | undefined {
  const wanted = /^(?:leak|share|provide|send|pass)$/.test(lemmaAt(sentence, at))
    ? /^(?:to|with)$/
    : deed === 'holds'
      ? /^by$/
      : /^(?:by|in|on)$/;
  for (let index = at + 1; index < at + 6; index += 1) {
    const word = wordAt(sentence, index);
    if (wanted.test(word) && !isBeforeTime(sentence, index)) return index;
    if (!isPassing(sentence, index)) return undefined;
  }
  return undefined;
}

const isBeforeTime = (sentence: AttributionSentence, at: number): boolean =>
  /day$/.test(wordAt(sentence, at + 1)) && !/^(?:by)$/.test(wordAt(sentence, at));

const isPassing = (sentence: AttributionSentence, at: number): boolean =>
  tagAt(sentence, at) === 'ADV' ||
  /^(?:as|saying|on|in|last|this|week|month|year|exclusively|live|first|yesterday|today|late|early)$|day$/.test(
    wordAt(sentence, at),
  );

interface Deed {
  readonly at: number;
  readonly deed: string;
  readonly source: Source;
}

function createFound(sentence: AttributionSentence, { at, deed, source }: Deed): FoundChain {
  const paper = deed === 'holds' || deed === 'prints' ? paperBefore(sentence, at, deed) : undefined;
  const links = [{ from: source.from, to: source.to }, ...(paper ? [paper] : [])];
  return {
    from: paper ? paper.from : at,
    to: source.end,
    links,
    certainty: 0.85,
    place: 'inside',
    reports: deed === 'tells',
  };
}

/** The document that the verb hangs on, where it is a source of its own: not "in a letter seen by …", not "comments carried by …". */
function paperBefore(sentence: AttributionSentence, at: number, deed: string): TokenRange | undefined {
  let end = at;
  while (
    end > 0 &&
    (/^(?:AUX|ADV)$/.test(tagAt(sentence, end - 1)) || /^(?:that|which|,)$/.test(wordAt(sentence, end - 1)))
  )
    end -= 1;
  const paper = documentBefore(sentence, end);
  if (!paper || isVehicle(sentence, paper)) return undefined;
  const head = sentence.words.slice(paper.from, paper.to).find((word) => documentNouns().has(word))!;
  if (deed === 'prints' && (spoken.test(head) || documentNouns().get(head) === 'recording')) return undefined;
  return deed === 'holds' || isAccordingTo(sentence, paper) || isShowing(sentence, at) ? paper : undefined;
}

/** What is printed of these is a speaker's words, or the outlet's own work. */
const spoken =
  /^(?:reports?|stud(?:y|ies)|statements?|letters?|messages?|texts?|lists?|plans?|surveys?|analysis|investigation|review|note|proposal|research|bulletin)$/;

/** "cables published by the Post show": the paper tells. */
const isShowing = (sentence: AttributionSentence, at: number): boolean =>
  sentence.words
    .slice(at, at + 12)
    .some((word) => /^(?:shows?|showed|reveals?|revealed|suggests?|indicates?)$/.test(word));

const isAccordingTo = (sentence: AttributionSentence, { from }: TokenRange): boolean =>
  wordAt(sentence, from - 1) === 'to' && wordAt(sentence, from - 2) === 'according';
