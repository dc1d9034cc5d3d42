import { type AttributionSentence, headAt, lemmaAt, textOf, wordAt } from '../../sentence.ts';
import { isAgencyName, isAmbiguousName } from '../../source/listed-names.ts';
import { reportVerbs } from '../../source/lists.ts';
import { nameOf } from '../../source/outlet-level.ts';
import type { Source } from '../../source/source.ts';
import { isPrinted } from '../printed.ts';
import { isComment } from '../verb-group.ts';
import { speaksOfItself } from './self.ts';

/** Whether the verb makes this subject an outlet that reports. */
export function suits(sentence: AttributionSentence, at: number, source: Source, isAfter: boolean): boolean {
  const lemma = lemmaAt(sentence, at);
  const kind = reportVerbs().get(lemma);
  if (source.tail === 'report') return kind === 'say' || kind === 'report';
  if (source.tail === 'journalist' && isOnTheSpot(sentence, source))
    return kind === 'say' || kind === 'know' || kind === 'report';
  if (source.tail === 'journalist') return kind === 'report' || (isAfter && kind === 'say');
  if (source.level === 1) return isLikely(sentence, at, source, isAfter);
  if (speaksOfItself(sentence, at, source)) return false;
  if (kind === 'announce') return source.level === 3 && mayAnnounce(sentence, at, source);
  if (kind === 'clause') return tellsClause(sentence, at, source, isAfter);
  if (
    lemma === 'show' &&
    source.level === 3 &&
    /^(?:media|television|tv|channel|station)$/.test(lastNoun(sentence, source))
  )
    return !isAhead(sentence, at);
  if (kind === 'print') return isPrinted(sentence, at) && !isIndefinite(sentence, source) && !isAhead(sentence, at);
  if (lemma === 'add' && hasObject(sentence, at)) return false;
  if (lemma === 'put') return wordAt(sentence, at + 1) === 'it' || sentence.words.slice(at + 1, at + 12).includes('at');
  if (lemma === 'describe' || lemma === 'detail' || lemma === 'continue') return source.level === 3;
  return true;
}

/** State media and stations announce what they were told to; an agency where a clause follows, or as a comment. */
const mayAnnounce = (sentence: AttributionSentence, at: number, source: Source): boolean =>
  /^(?:media|television|tv|radio|station|channel)$/.test(lastNoun(sentence, source)) ||
  (isAgencyName(textOf(sentence, source)) && tellsClause(sentence, at, source, false));

/** "finds that", "has it that", "identified him as", "tells how", or a comment: "…, the Post calculates". */
function tellsClause(sentence: AttributionSentence, at: number, source: Source, isAfter: boolean): boolean {
  const lemma = lemmaAt(sentence, at);
  const next = wordAt(sentence, at + 1);
  if (isAhead(sentence, at)) return false;
  if (lemma === 'have') return next === 'it' && /^(?:that|from|on|:|\.|,|)$/.test(wordAt(sentence, at + 2));
  if (lemma === 'set' || lemma === 'point' || lemma === 'list') return next === 'out' || next === 'that';
  if (lemma === 'tell') return /^(?:how|of|that)$/.test(next);
  if (lemma === 'name' || lemma === 'identify') return sentence.words.slice(at + 1, at + 9).includes('as');
  if (isAfter || isComment(sentence, source.from, at + 1) || /^(?:that|how|whether|what|why|:)$/.test(next))
    return true;
  return sentence.tokens
    .slice(at + 1, at + 16)
    .some(({ relation }, index) => relation === 'ccomp' && headAt(sentence, at + 1 + index) === at);
}

/** "a Reuters correspondent at the scene said", "an AFP journalist saw": sent by the outlet, whose word it is. */
const isOnTheSpot = (sentence: AttributionSentence, { to, end, from }: Source): boolean =>
  (/^(?:an?|the|two|three|several)$/.test(wordAt(sentence, from - 1)) ||
    /s$|crew|^team$/.test(wordAt(sentence, end - 1))) &&
  wordAt(sentence, to) !== "'s" &&
  sentence.words
    .slice(to, Math.min(end, to + 3))
    .some((word) =>
      /^(?:correspondents?|reporters?|journalists?|witness|witnesses|photographers?|cameraman|crew|team)$/.test(word),
    );

/** "added a note": it did something, and tells nothing. */
const hasObject = (sentence: AttributionSentence, at: number): boolean =>
  sentence.tokens
    .slice(at + 1, at + 6)
    .some(({ relation }, index) => relation === 'obj' && headAt(sentence, at + 1 + index) === at);

const isIndefinite = (sentence: AttributionSentence, { from }: Source): boolean =>
  /^(?:an?|most|many|no|any)$/.test(wordAt(sentence, from));

/** "will air", "plans to publish": it has told nothing yet. */
const isAhead = (sentence: AttributionSentence, at: number): boolean =>
  /^(?:will|would|to|can|could|should|may|might|'ll)$/.test(wordAt(sentence, at - 1));

/** The lower-case noun in front of the name, else the last word. */
function lastNoun(sentence: AttributionSentence, { from, to }: Source): string {
  return (
    sentence.words.slice(from, to).find((word) => /^(?:media|television|tv|radio|station|channel)$/.test(word)) ??
    wordAt(sentence, to - 1)
  );
}

/** A name that no list knows reports in a comment, writes, or quotes somebody as saying; said of a person or body it would be odd. */
function isLikely(sentence: AttributionSentence, at: number, source: Source, isAfter: boolean): boolean {
  const name = nameOf(sentence, source);
  const lemma = lemmaAt(sentence, at);
  if (isAmbiguousName(textOf(sentence, source)))
    return isAfter || lemma === 'report' || isComment(sentence, source.from, at + 1);
  if (/^(?:quote|cite)$/.test(lemma)) return name?.type !== 'person' && hasAsSaying(sentence, at);
  if (lemma === 'reveal' || lemma === 'uncover') return wordAt(sentence, at - 1) === 'that' && name?.type !== 'person';
  const isSomebody = name?.type === 'person' && !(lemma === 'report' && name.certainty < 0.6);
  if (!/^(?:report|write|claim)$/.test(lemma) || isSomebody) return false;
  const tells = wordAt(sentence, at + 1) === 'that' || wordAt(sentence, source.from - 1) === 'as';
  return isAfter || isComment(sentence, source.from, at + 1) || (tells && lemma === 'report');
}

const hasAsSaying = (sentence: AttributionSentence, at: number): boolean =>
  sentence.words.slice(at, at + 16).some((word, index, words) => word === 'as' && words[index + 1] === 'saying');
