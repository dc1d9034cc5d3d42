import { type Element, isComma, isDash, isNominal, isRelative, isStop } from '../sentence/element.ts';
import {
  headPhrase,
  isTimeNoun,
  opensWithPreposition,
  type Phrase,
  phraseStartBefore,
  splitSimplePhrases,
} from '../sentence/noun-phrase.ts';
import { isHardBoundary } from './apposition.ts';
import { canSpeak, createSubject, type Subject } from './create-subject.ts';
import { isSourceNoun } from './source-nouns.ts';

/** A noun phrase right before the verb; what stands before the phrase tells whether it can be a subject at all. */
export function findAdjacent(elements: readonly Element[], end: number): Subject | undefined {
  const start = phraseStartBefore(elements, end);
  if (start >= end) return undefined;
  const phrase = lastOfForeign(elements, subjectPart(elements, { from: start, to: end }));
  if (!phrase || !canSpeak(elements, phrase)) return undefined;
  const before = elements[phrase.from - 1];
  if (phrase.from === start && before && (before.tag === 'VERB' || before.tag === 'AUX')) {
    const relative = findRelativeBefore(elements, phrase.from - 1);
    return relative === undefined ? findBeforeParticiple(elements, start - 1) : findAntecedent(elements, relative);
  }
  if (phrase.from === start && before?.tag === 'ADP' && before.folded !== 'as' && before.folded !== 'after')
    return undefined;
  const apposed = findNameBeforeApposition(elements, phrase.from);
  return apposed === undefined ? createSubject(phrase, start, 0.95) : createSubject(apposed, apposed.from, 0.9);
}

/** "The colonel commanding the post said": the noun phrase before the participle, where the clause begins with it. */
function findBeforeParticiple(elements: readonly Element[], participle: number): Subject | undefined {
  if (!elements[participle]!.folded.endsWith('ing')) return undefined;
  const from = phraseStartBefore(elements, participle);
  const opens = from === 0 || isHardBoundary(elements, from - 1);
  const phrase = { from, to: participle };
  return opens && from < participle && canSpeak(elements, phrase) ? createSubject(phrase, from, 0.85) : undefined;
}

/** “…,” Ann Vale, a spokeswoman said: the name, though no comma closes its apposition. */
function findNameBeforeApposition(elements: readonly Element[], from: number): Phrase | undefined {
  const [marked, name, comma] = [elements[from - 3], elements[from - 2], elements[from - 1]];
  const apposed = isComma(comma) && name?.kind === 'name' && name.name!.type === 'person' && marked?.kind === 'marked';
  return apposed ? { from: from - 2, to: from - 1 } : undefined;
}

/**
 * The last of phrases joined by "and" where those before it belong to another clause ("met Orr and Vale said", "for a year and
 * critics say"), and the name behind a noun that is its object ("one reason Vale said").
 */
function lastOfForeign(elements: readonly Element[], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const parts = splitSimplePhrases(elements, phrase, false);
  const last = parts.at(-1)!;
  const before = elements[phrase.from - 1];
  const foreign = before !== undefined && /^(?:VERB|AUX|ADV|ADP)$/.test(before.tag);
  const joined = parts.length > 1 && elements[last.from - 1]?.tag === 'CCONJ';
  const verb =
    joined &&
    elements.slice(phrase.from, last.from).some((element, at) => isLooseVerb(elements, phrase.from + at, element));
  if (joined && (foreign || verb || isTimeNoun(elements[parts[0]!.to - 1]))) return last;
  return afterObjectNoun(elements, phrase);
}

/** "a woman asked for a photo and Vale said": a verb, though it may be a participle, behind a noun phrase that stands alone. */
const isLooseVerb = (elements: readonly Element[], at: number, { tag }: Element): boolean =>
  tag === 'VERB' && !isNominal(elements, at);

function afterObjectNoun(elements: readonly Element[], { from, to }: Phrase): Phrase {
  if (elements[from]!.tag !== 'DET' && elements[from]!.tag !== 'NUM') return { from, to };
  for (let at = from + 2; at < to; at += 1)
    if (
      elements[at]!.name?.type === 'person' &&
      elements[at]!.name?.form === 'name' &&
      elements[at - 1]!.tag === 'NOUN' &&
      !isSourceNoun(elements[at - 1]!.folded)
    )
      return { from: at, to };
  return { from, to };
}

/** What of a run of nominal elements is the subject: all of it, or what follows "On Monday" and "In a statement". */
function subjectPart(elements: readonly Element[], run: Phrase): Phrase | undefined {
  const leads = opensWithPreposition(elements, run);
  if (!leads && !isTimeNoun(elements[run.from])) return run;
  const parts = splitSimplePhrases(elements, run, leads);
  const at = parts.findLastIndex((part, index) => index > 0 && parts[index - 1]!.to === part.from);
  return at < 0 ? undefined : { from: parts[at]!.from, to: run.to };
}

/** The "who" whose clause holds an index, if one stands close before it in the same clause. */
function findRelativeBefore(elements: readonly Element[], at: number): number | undefined {
  for (let index = at; index >= Math.max(0, at - 15); index -= 1) {
    const element = elements[index]!;
    if (isRelative(element)) return index;
    if (element.kind === 'marked' || isComma(element) || isStop(element)) return undefined;
  }
  return undefined;
}

/** The noun phrase that a "who" or "which" takes up: the nearest, or the one before where the nearest only says where it is. */
export function findAntecedent(elements: readonly Element[], relative: number): Subject | undefined {
  const end = isComma(elements[relative - 1]) || isDash(elements, relative - 1) ? relative - 1 : relative;
  const start = phraseStartBefore(elements, end);
  if (start >= end) return undefined;
  const parts = splitSimplePhrases(elements, { from: start, to: end }, true);
  let first = parts.length - 1;
  while (first > 0 && isPlaceOrBody(elements, parts[first]!)) first -= 1;
  while (first > 0 && elements[parts[first]!.from - 1]?.tag === 'CCONJ') first -= 1;
  const phrase = parts[first] && { from: parts[first]!.from, to: end };
  if (!phrase || !canSpeak(elements, phrase)) return undefined;
  if (elements[relative]!.folded === 'which' && !isBodyOrPaper(elements, phrase)) return undefined;
  return createSubject(phrase, start, end === relative ? 0.65 : 0.85);
}

/** What "which" can take up as a speaker: a named body or place, or a noun for bodies and papers; not "allegiance to the Front". */
function isBodyOrPaper(elements: readonly Element[], phrase: Phrase): boolean {
  const last = elements[headPhrase(elements, phrase).to - 1]!;
  return last.kind === 'name' ? last.name!.type !== 'person' : isSourceNoun(last.folded);
}

const isPlaceOrBody = (elements: readonly Element[], { to }: Phrase): boolean => {
  const name = elements[to - 1]?.name;
  return name !== undefined && name.type !== 'person';
};
