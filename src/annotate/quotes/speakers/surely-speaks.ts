import { type Element, isIndefinite, isPersonalPronoun } from '../sentence/element.ts';
import { headPhrase, type Phrase } from '../sentence/noun-phrase.ts';
import { isSourceNoun } from './source-nouns.ts';

/** Whether a noun phrase names people or bodies, so that a verb that things may have too tells what was said: not "the storm". */
export function surelySpeaks(elements: readonly Element[], phrase: Phrase): boolean {
  const first = elements[phrase.from]!;
  if (first.folded === 'it') return false;
  if (isPersonalPronoun(first)) return true;
  if (isIndefinite(first)) return isIndefiniteSpeaker(elements, phrase);
  const last = elements[headPhrase(elements, phrase).to - 1]!;
  return last.kind === 'name' ? last.name!.type !== 'other' : isSourceNoun(last.folded);
}

/** "many", "some of the officials", "most voters", but not "one of his jokes". */
function isIndefiniteSpeaker(elements: readonly Element[], { from, to }: Phrase): boolean {
  if (to === from + 1) return true;
  const rest = elements[from + 1]!.folded === 'of' ? from + 2 : from + 1;
  return rest >= to || surelySpeaks(elements, { from: rest, to }) || isPlural(elements[to - 1]!);
}

const isPlural = ({ folded, tag }: Element): boolean =>
  tag === 'NOUN' && /(?:ers|ors|ists|ans|men|women|people)$/.test(folded);
