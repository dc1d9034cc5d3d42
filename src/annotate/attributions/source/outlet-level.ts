import { findOrganizationKind } from '../../../language/lists/organizations.ts';
import { findFirstNameGender } from '../../../language/lists/person-names.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import { type AttributionSentence, isCapital, spanOf, type TokenRange, tagAt, textOf, wordAt } from '../sentence.ts';
import { isAmbiguousName, isListedName } from './listed-names.ts';
import {
  bodyWords,
  hasOutletEnding,
  journalistNouns,
  outletFirstWords,
  outletNouns,
  outletReports,
  outletWords,
  personNouns,
} from './lists.ts';
import { isTimeWord } from './times.ts';

/**
 * How sure a phrase names an outlet: 3 by a list or by a noun for outlets, 2 by the form of its name ("the Jakarta Lantern"),
 * 1 a name that may be an outlet's where its verb speaks for it, 0 no outlet.
 */
export type OutletLevel = 0 | 1 | 2 | 3;

const determiners: ReadonlySet<string> = new Set('the a an his her its their our one another some several'.split(' '));

/** The range without article or possessive in front. */
export const bareRange = (sentence: AttributionSentence, { from, to }: TokenRange): TokenRange => {
  const skips = determiners.has(wordAt(sentence, from)) && to - from > 1;
  return { from: skips ? from + 1 : from, to };
};

/** How sure a phrase names an outlet. */
export function outletLevel(sentence: AttributionSentence, range: TokenRange): OutletLevel {
  const bare = bareRange(sentence, range);
  if (bare.to <= bare.from) return 0;
  if (isGeneric(sentence, range, bare) || isTitled(sentence, bare) || isListed(sentence, range, bare)) return 3;
  if (!isWholeName(sentence, bare)) return 0;
  const name = nameOf(sentence, bare);
  if (hasOutletShape(sentence, bare, name) || isCalledOutlet(sentence, range)) return 2;
  return isPossibleOutlet(sentence, bare, name) ? 1 : 0;
}

/** "local television", "the navy's newspaper"; "the agency" only where an outlet was named before. */
function isGeneric(sentence: AttributionSentence, whole: TokenRange, { from, to }: TokenRange): boolean {
  const last = wordAt(sentence, to - 1);
  const two = `${wordAt(sentence, to - 2)} ${last}`;
  if (
    isCapital(sentence, to - 1) &&
    isCapital(sentence, from) &&
    to - from > 1 &&
    !/media|television|radio|^tv$/.test(last)
  )
    return false;
  if (two === 'social media') return false;
  const kind = (to - from > 1 ? outletNouns().get(two) : undefined) ?? outletNouns().get(last);
  if (kind === 'outlet' || (last === 'reports' && to - whole.from === 1)) return true;
  if (kind === 'titled' && to - from > 1 && isDescribed(sentence, to - 2) && ownable.has(last)) return true;
  return (
    kind === 'titled' &&
    to - from === 1 &&
    sentence.antecedents.has(last === 'agency' ? 'agency' : 'outlet') &&
    wordAt(sentence, whole.from) === 'the'
  );
}

/** Nouns that with a word of kind or place in front mean an outlet: "a Finnish daily", "a rebel station". */
const ownable: ReadonlySet<string> = new Set(
  'daily weekly monthly tabloid station channel website portal blog magazine podcast paper mouthpiece newsletter'.split(
    ' ',
  ),
);
/** Those that stand behind a name: "the Sabah daily", but "Waterloo station". */
const titledBehind: ReadonlySet<string> = new Set(
  'daily weekly monthly tabloid channel portal magazine newsletter podcast'.split(' '),
);
const mediaKinds: ReadonlySet<string> = new Set(
  'local regional provincial state state-run state-owned private independent opposition pro-government exile exiled rebel leftist conservative liberal left-wing right-wing business financial gossip sports trade student catholic news evening morning sunday weekly online video village city party military army church satirical influential popular leading rival'.split(
    ' ',
  ),
);

const isDescribed = (sentence: AttributionSentence, at: number): boolean =>
  mediaKinds.has(wordAt(sentence, at)) ||
  (isCapital(sentence, at) &&
    (tagAt(sentence, at) === 'ADJ' ||
      (tagAt(sentence, at) === 'PROPN' &&
        titledBehind.has(wordAt(sentence, at + 1)) &&
        !/^(?:telegram|youtube|whatsapp|company|government)$/.test(wordAt(sentence, at)))));

/** "the independent website Otkryto": a noun for outlets, then nothing but a name. */
function isTitled(sentence: AttributionSentence, { from, to }: TokenRange): boolean {
  for (let at = from; at < to - 1; at += 1) {
    const word = wordAt(sentence, at);
    if (outletNouns().has(word) && isPlain(sentence, at) && isWholeName(sentence, { from: at + 1, to })) return true;
  }
  return false;
}

/** Not in capitals, but at the start of a sentence. */
const isPlain = (sentence: AttributionSentence, at: number): boolean =>
  !isCapital(sentence, at) || (at === 0 && !isCapital(sentence, 1));

/** A listed name or an address of a site; words of no name may stand in front ("state-run Xinhua"). */
function isListed(sentence: AttributionSentence, whole: TokenRange, { from, to }: TokenRange): boolean {
  if (nameOf(sentence, { from, to })?.type === 'person') return false;
  if (/^[\p{L}\p{N}-]{2,40}\.\p{L}{2,10}$/u.test(textOf(sentence, { from, to }))) return true;
  if (isEdition(sentence, { from, to })) return true;
  const hasArticle = wordAt(sentence, whole.from) === 'the';
  for (let start = from; start < to; start += 1) {
    if (
      isListedName(
        textOf(sentence, { from: start, to }),
        hasArticle || isArticleOfNoun(sentence, start, whole.from) || wordAt(sentence, start - 1) === 'the',
      )
    )
      return true;
    if (to - start === 2 && isCapital(sentence, start) && tagAt(sentence, start) !== 'ADJ') return false;
  }
  return false;
}

/** "BBC Radio Ulster", "CNN Türk": a listed broadcaster or agency, and a name of its own behind. */
function isEdition(sentence: AttributionSentence, { from, to }: TokenRange): boolean {
  if (to - from < 2 || !isWholeName(sentence, { from, to }) || bodyWords().has(wordAt(sentence, to - 1))) return false;
  if (/^(?:foundation|philanthropies|prize|building|headquarters|studios?|poll)$/.test(wordAt(sentence, to - 1)))
    return false;
  if (sentence.words.slice(from, to).some((word) => journalistNouns().has(word))) return false;
  const first = textOf(sentence, { from, to: from + 1 });
  return /^\p{Lu}{3,}$/u.test(first)
    ? isListedName(first, false)
    : to - from > 2 && isListedName(textOf(sentence, { from, to: from + 2 }), false);
}

const inner =
  /^(?:'s|'|-|&|\/|\.|da|de|del|della|delle|dello|dei|di|do|dos|das|du|des|la|le|les|los|el|y|e|am|im|an|der|die|den|dem|van|von|und|et|al|of|the|and)$/;

/** "a Guardian investigation": the article in front belongs to the noun behind. */
const isArticleOfNoun = (sentence: AttributionSentence, start: number, from: number): boolean =>
  start === from && tagAt(sentence, start - 1) === 'DET';

/** Nothing but words in capitals and what stands between them; a plain noun that only opens the sentence does not count. */
function isWholeName(sentence: AttributionSentence, { from, to }: TokenRange): boolean {
  if (to <= from || !isCapital(sentence, from) || tagAt(sentence, from) === 'NUM') return false;
  if (from === 0 && to === 1 && tagAt(sentence, 0) !== 'PROPN') return false;
  for (let at = from + 1; at < to; at += 1)
    if (!isCapital(sentence, at) && !inner.test(wordAt(sentence, at))) return false;
  return true;
}

/** "Pulsul Zilei, a Bucharest daily", "the junta's mouthpiece, the New Light": a noun for outlets beside the name says so. */
function isCalledOutlet(sentence: AttributionSentence, { from, to }: TokenRange): boolean {
  if (wordAt(sentence, to) !== ',') return false;
  if (/^(?:an?|the|its|his|her|their)$/.test(wordAt(sentence, to + 1))) {
    let end = to + 2;
    while (
      end < to + 9 &&
      (/^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(tagAt(sentence, end)) || wordAt(sentence, end) === '-')
    )
      end += 1;
    if (
      isCalled(sentence, end - 1) &&
      /^(?:[,.;]|in|of|for|that|which|close|run|based|owned|)$/.test(wordAt(sentence, end))
    )
      return true;
  }
  return wordAt(sentence, from - 1) === ',' && isCalled(sentence, from - 2) && !isCapital(sentence, from - 2);
}

/** "daily", "news agency"; a bare "agency" or "service" is an office just as well. */
function isCalled(sentence: AttributionSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (/^(?:agency|service|program|programme|organ|press|network|journal)$/.test(word))
    return /^(?:news|press|wire|monitoring|radio|tv|television)$/.test(wordAt(sentence, at - 1));
  return outletNouns().has(word);
}

/** The name annotation that lies in a range, the last of several. */
export const nameOf = (sentence: AttributionSentence, range: TokenRange): NameAnnotation | undefined => {
  const { start, end } = spanOf(sentence, range);
  return sentence.names.findLast((name) => name.start < end && name.end > start);
};

/** Whether a name is a person's: typed so, with a title or a listed first name. */
const isPerson = (name: NameAnnotation | undefined, words: readonly string[]): boolean =>
  name?.type === 'person' &&
  (name.title !== undefined || (words[1] !== '-' && findFirstNameGender(words[0]!) !== undefined));

function hasOutletShape(sentence: AttributionSentence, range: TokenRange, name: NameAnnotation | undefined): boolean {
  const words = sentence.words.slice(range.from, range.to);
  const kinds = words.map((word) => outletWords().get(word));
  if (kinds.includes('any') && words.length > 1) return !isPerson(name, words) || /^(?:radio|tv)$/.test(words[0]!);
  if (isPerson(name, words)) return false;
  const head = headIndex(words);
  const kind = kinds[head];
  const hasArticle =
    wordAt(sentence, range.from - 1) === 'the' ||
    (tagAt(sentence, range.from - 1) === 'DET' && outletReports().has(wordAt(sentence, range.to)));
  if (kind === 'last' && (words.length > 1 || hasArticle)) return true;
  if (kind === 'weak' && (words.length > 1 || hasArticle)) return name?.type !== 'person' || hasArticle;
  const isApart = name?.type !== 'person' || name.start > spanOf(sentence, range).start;
  if (words.length > 1 && outletFirstWords().has(words[0]!) && isApart) return true;
  return (
    words.length === 1 &&
    (hasOutletEnding(words[0]!) || /^\p{L}{1,10}(?:tv|fm|news)\d{0,3}$|^tv\d{1,3}$/u.test(words[0]!))
  );
}

/** The word that tells what a name names: the last, or the one in front of "of". */
function headIndex(words: readonly string[]): number {
  const of = words.findIndex((word, index) => index > 0 && /^(?:of|di|do|da|de|am|des|du|del)$/.test(word));
  return of > 0 ? of - 1 : words.length - 1;
}

/** A name of nobody and no place that we know, and of no body of another kind. */
function isPossibleOutlet(sentence: AttributionSentence, range: TokenRange, name: NameAnnotation | undefined): boolean {
  const words = sentence.words.slice(range.from, range.to);
  const whole = textOf(sentence, range);
  if (isPerson(name, words) || (name?.type === 'person' && words.length === 2 && name.certainty >= 0.9)) return false;
  if (name?.type === 'place' && words.length === 1) return false;
  if (words.length === 1 && tagAt(sentence, range.from) !== 'PROPN') return false;
  if (words.some((word) => isTimeWord(word)) || /\d$/.test(words[0]!)) return false;
  if (isAmbiguousName(whole)) return true;
  if (/^\p{Lu}{2,6}$/u.test(whole) || words.some((word) => bodyWords().has(word) || personNouns().has(word)))
    return false;
  return findOrganizationKind(words.join(' ')) === undefined;
}
