import { type AttributionSentence, lemmaAt, type TokenRange, tagAt, wordAt } from '../sentence.ts';
import { documentBefore, isVehicle } from '../source/document.ts';
import { documentNouns, outletDeeds } from '../source/lists.ts';
import { nameOf } from '../source/outlet-level.ts';
import { listFrom, type Source } from '../source/source.ts';
import { isCrowd, isOwnPlace } from './crowd.ts';
import { hangsOnPrinted } from './printed.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

/** …, first reported by the Daily Post · quoted as saying by Reuters · remarks carried by state media · a memo leaked to the Herald. */
export const doneBySource: AttributionRule = {
  id: 'annotate/attributions/done-by-source',
  lemmas: new Set(outletDeeds().keys()),
  lone: new Set([...outletDeeds()].flatMap(([lemma, deed]) => (/^(?:tells|quotes)$/.test(deed) ? [lemma] : []))),
  find: (sentence, at) => {
    if (tagAt(sentence, at) !== 'VERB' && tagAt(sentence, at) !== 'ADJ') return [];
    const deed = outletDeeds().get(lemmaAt(sentence, at))!;
    const by = prepositionAfter(sentence, at, deed);
    if (by === undefined || !hasParticle(sentence, at) || (deed === 'asks' && isUnanswered(sentence))) return [];
    if (deed === 'prints' && !hangsOnPrinted(sentence, at)) return [];
    const sources = listFrom(sentence, by + 1, deed === 'quotes' || deed === 'tells' ? 1 : 2);
    const isBy = wordAt(sentence, by) === 'by';
    return sources
      .filter(
        (source) =>
          (isBy || source.level > 1) &&
          !isOwnPlace(sentence, source) &&
          !(/^(?:holds|given|asks)$/.test(deed) && isCrowd(sentence, source)) &&
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
  const wanted =
    deed === 'given' && !isMadePublic(sentence, at)
      ? /^(?:to|with)$/
      : /^(?:tells|quotes|prints)$/.test(deed)
        ? /^(?:by|in|on|via|through)$/
        : /^by$/;
  for (let index = at + 1; index < at + 6; index += 1) {
    const word = wordAt(sentence, index);
    if (wanted.test(word) && !isBeforeTime(sentence, index)) return index;
    if (!isPassing(sentence, index)) return undefined;
  }
  return undefined;
}

const isBeforeTime = (sentence: AttributionSentence, at: number): boolean =>
  /day$/.test(wordAt(sentence, at + 1)) && !/^(?:by)$/.test(wordAt(sentence, at));

const particles: ReadonlyMap<string, RegExp> = new Map([
  ['make', /^(?:public|known|available)$/],
  ['bring', /^to$/],
  ['pick', /^up$/],
]);

/** "made public", "brought to light", "picked up": the verb alone says something else. */
const hasParticle = (sentence: AttributionSentence, at: number): boolean =>
  particles.get(lemmaAt(sentence, at))?.test(wordAt(sentence, at + 1)) ?? true;

/** "made public by", but "made available to". */
const isMadePublic = (sentence: AttributionSentence, at: number): boolean =>
  /^(?:public|known)$/.test(wordAt(sentence, at + 1));

/** Who did not answer said nothing. */
const isUnanswered = (sentence: AttributionSentence): boolean =>
  sentence.words.some((word) => /^(?:not|n't|never|declined|refused|unavailable|unreachable)$/.test(word));

const isPassing = (sentence: AttributionSentence, at: number): boolean =>
  tagAt(sentence, at) === 'ADV' ||
  /^(?:as|saying|reporting|telling|on|in|last|this|week|month|year|months|years|exclusively|live|first|yesterday|today|late|early|and|confirmed|authenticated|checked|verified|up|public|known|available|to|light|over|back|phone|telephone|email|hours|later|earlier)$|day$/.test(
    wordAt(sentence, at),
  );

interface Deed {
  readonly at: number;
  readonly deed: string;
  readonly source: Source;
}

function createFound(sentence: AttributionSentence, { at, deed, source }: Deed): FoundChain {
  const paper = /^(?:holds|given|prints)$/.test(deed) ? paperBefore(sentence, at, deed) : undefined;
  const links = [{ from: source.from, to: source.to }, ...(paper ? [paper] : [])];
  return {
    from: paper ? paper.from : at,
    to: source.end,
    links,
    certainty: 0.85,
    place: 'inside',
    reports: deed === 'tells' || deed === 'hears',
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
  if (wordAt(sentence, end - 1) === 'of' && /^cop(?:y|ies)$/.test(wordAt(sentence, end - 2)))
    end -= wordAt(sentence, end - 3) === 'a' ? 3 : 2;
  if (wordAt(sentence, end - 1) === ',') end -= 1;
  if (wordAt(sentence, end - 1) === 'and') return paperWithDeed(sentence, end - 1);
  const paper = documentBefore(sentence, end);
  if (!paper || isVehicle(sentence, paper)) return undefined;
  const head = sentence.words.slice(paper.from, paper.to).find((word) => documentNouns().has(word))!;
  if (/^(?:compile|calculate|tally|count|collate)$/.test(lemmaAt(sentence, at))) return undefined;
  if (deed === 'prints' && (spoken.test(head) || documentNouns().get(head) === 'recording')) return undefined;
  return deed === 'holds' || deed === 'given' || isAccordingTo(sentence, paper) || isShowing(sentence, at)
    ? paper
    : undefined;
}

/** "an affidavit filed in March and seen by …": the paper with what else was done with it. */
function paperWithDeed(sentence: AttributionSentence, to: number): TokenRange | undefined {
  for (let at = to - 1; at > Math.max(0, to - 9); at -= 1) {
    const paper = tagAt(sentence, at) === 'VERB' ? documentBefore(sentence, at) : undefined;
    if (paper && !isVehicle(sentence, paper)) return { from: paper.from, to };
  }
  return undefined;
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
