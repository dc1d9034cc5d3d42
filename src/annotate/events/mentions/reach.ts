import { type EventSentence, headOf, nameAt, relationOf, tagOf, wordOf } from '../tree/sentence.ts';
import { isNominal, isTime } from '../tree/surface.ts';
import { canAct, hasPeopleName } from './actors.ts';
import { collectMentions, type Mention } from './mention.ts';

const farthest = 40;

/**
 * The first phrase behind a trigger that names or is somebody who acts, as far as the trigger's clause reaches: whom a demand, a
 * threat or a ban concerns is told in many ways ("rejected Esterland's offer", "imposed a curfew in Northport").
 */
export function findReached(sentence: EventSentence, at: number, taken: readonly Mention[]): Mention | undefined {
  return (
    searchBehind(sentence, { at, taken, isFit: isNamed }) ?? searchBehind(sentence, { at, taken, isFit: isSomebody })
  );
}

interface Search {
  readonly at: number;
  readonly taken: readonly Mention[];
  readonly isFit: (sentence: EventSentence, mention: Mention) => boolean;
}

function searchBehind(sentence: EventSentence, { at, taken, isFit }: Search): Mention | undefined {
  const last = Math.min(sentence.tokens.length, at + farthest);
  for (let token = at + 1; token < last; token += 1) {
    if (closesClause(sentence, at, token)) return undefined;
    if (!isNominal(sentence, token) || isTime(sentence, token) || isInPhrase(sentence, token)) continue;
    const mention = collectMentions(sentence, token, (one) => isFit(sentence, one))[0];
    if (mention && !taken.some(({ start, end }) => start < mention.end && mention.start < end)) return mention;
  }
  return undefined;
}

/** Inside a longer noun phrase, whose last word is read for all of it; but "Esterland's offer" is two. */
function isInPhrase(sentence: EventSentence, token: number): boolean {
  const relation = relationOf(sentence, token);
  return (
    (relation === 'compound' || relation === 'flat') &&
    headOf(sentence, token) === token + 1 &&
    nameAt(sentence, token) === undefined
  );
}

/** ", officials said": the clause that reports the trigger's, or one that is joined to it. */
function closesClause(sentence: EventSentence, at: number, token: number): boolean {
  if (wordOf(sentence, token) !== ',') return wordOf(sentence, token) === ';';
  const next = token + 1;
  const head = headOf(sentence, next);
  if (!isNominal(sentence, next) && tagOf(sentence, next) !== 'DET') return false;
  const subject = tagOf(sentence, next) === 'DET' && head >= 0 ? head : next;
  return relationOf(sentence, subject) === 'nsubj' && headOf(sentence, subject) !== at;
}

/** Whether a phrase names somebody, or has a name for a people in it, or is of people. */
export function isSomebody(sentence: EventSentence, mention: Mention): boolean {
  return isNamed(sentence, mention) || (tagOf(sentence, mention.at) !== 'PRON' && canAct(sentence, mention, 'actor'));
}

function isNamed(sentence: EventSentence, mention: Mention): boolean {
  if (!canAct(sentence, mention, 'any') || tagOf(sentence, mention.at) === 'PRON') return false;
  return (mention.name?.form === 'name' && mention.name.type !== 'other') || hasPeopleName(sentence, mention);
}
