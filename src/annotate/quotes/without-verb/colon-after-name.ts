import { createMarkedPieces, type Draft } from '../draft.ts';
import { isSentenceAt } from '../rules/continued.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, isColon, isComma, isDash, isNominal, isStop } from '../sentence/element.ts';
import { headPhrase, isTimeNoun, type Phrase, phraseEndAfter } from '../sentence/noun-phrase.ts';
import { isSourceNoun } from '../speakers/source-nouns.ts';

const id = 'annotate/quotes/colon-after-name';
const certainty = 0.85;
const longestLead = 30;

/**
 * Ann Vale: “We must go.” · Mayor Ann Vale, on the quay on Monday: “We must go.” — words without a finite verb that begin with a
 * person or body, a colon, and words in marks to the sentence's end.
 */
export function findColonAfterName({ elements, text, marked }: SentenceReading): Draft | undefined {
  const colon = marked ? findLead(elements) : undefined;
  if (colon === undefined) return undefined;
  const from = findLeadStart(elements, colon);
  const speaker = findNamed(elements, from, colon);
  const bare = colon === from + 1 && elements[from]!.kind === 'name';
  if (!speaker || !(bare || isAllSentences(text, elements, colon + 1))) return undefined;
  return {
    rule: id,
    certainty,
    pieces: createMarkedPieces(text, elements, { from: colon + 1, to: colon + 2 }),
    speaker,
    adverbials: { from: speaker.to, to: colon },
  };
}

/** Index of the colon behind which nothing but words in marks stands. */
function findLead(elements: readonly Element[]): number | undefined {
  const colon = elements.slice(0, longestLead).findIndex((element) => isColon(element));
  if (colon < 1 || elements[colon + 1]?.kind !== 'marked') return undefined;
  const only = elements
    .slice(colon + 1)
    .every((element) => element.kind === 'marked' || isStop(element) || element.folded === ']');
  return only ? colon : undefined;
}

/** Behind an opening bracket, and behind the dash of "Old dams, new fears - Northport Herald: “…”", which only a bare name may follow. */
function findLeadStart(elements: readonly Element[], colon: number): number {
  const name = colon - 1;
  const label = elements[name]!.tag === 'PROPN' && elements[name]!.kind === 'name';
  if (label && (isDash(elements, name - 1) || (elements[name - 1]?.tag === 'DET' && isDash(elements, name - 2))))
    return name;
  return elements[0]!.folded === '[' ? 1 : 0;
}

const isAllSentences = (text: string, elements: readonly Element[], from: number): boolean =>
  elements.slice(from).every((element, at) => !element.region || isSentenceAt(text, elements, from + at));

/** The person or body that opens the lead, if what follows tells only who that is, when, where and about what. */
function findNamed(elements: readonly Element[], from: number, colon: number): Phrase | undefined {
  const phrase = { from, to: Math.min(colon, phraseEndAfter(elements, from)) };
  if (phrase.to === from || !isAside(elements, phrase.to, colon)) return undefined;
  const head = headPhrase(elements, phrase);
  const last = elements[head.to - 1]!;
  const name = elements[phrase.to + 1];
  if (
    last.kind === 'word' &&
    isComma(elements[phrase.to]) &&
    name?.name?.type === 'person' &&
    name.name.form === 'name'
  )
    return { from: phrase.to + 1, to: phrase.to + 2 };
  const speaks =
    last.kind === 'name'
      ? last.name!.type === 'person' || last.name!.type === 'organization'
      : isSourceNoun(last.folded) || isPersonWord(elements, head);
  return speaks ? head : undefined;
}

/** "chairwoman", and two names in a row that no list knows: "Receiver Dermot Phail". */
function isPersonWord(elements: readonly Element[], { from, to }: Phrase): boolean {
  const [before, last] = [elements[to - 2], elements[to - 1]!];
  if (last.tag === 'NOUN') return /.(?:man|woman|person)$/.test(last.folded);
  return (
    to - from > 1 && last.tag === 'PROPN' && before?.tag === 'PROPN' && before.kind === 'word' && !isTimeNoun(last)
  );
}

/** ", the mayor, on Monday", "after losing the vote", "at the quay": no finite verb, and no clause of somebody else. */
function isAside(elements: readonly Element[], from: number, colon: number): boolean {
  for (let at = from; at < colon; at += 1) {
    const element = elements[at]!;
    if (element.kind === 'marked' && !element.titled) return false;
    if (element.tag === 'AUX' || element.folded === ';' || isDash(elements, at)) return false;
    if (element.tag === 'VERB' && !isNominal(elements, at) && !isLedVerb(elements, at)) return false;
  }
  return from === colon || opensAside(elements[from]!);
}

const opensAside = (element: Element): boolean =>
  isComma(element) ||
  element.folded === '(' ||
  isTimeNoun(element) ||
  /^(?:ADP|ADV|PART)$/.test(element.tag) ||
  /^(?:after|before|while|when)$/.test(element.folded);

/** "after losing", ", asked about the plan", ", speaking on Monday". */
function isLedVerb(elements: readonly Element[], at: number): boolean {
  const { folded } = elements[at]!;
  const before = elements[at - 1]!;
  if (isComma(before)) return /(?:ing|ed|en)$/.test(folded);
  return folded.endsWith('ing') && /^(?:ADP|SCONJ|ADV)$/.test(before.tag);
}
