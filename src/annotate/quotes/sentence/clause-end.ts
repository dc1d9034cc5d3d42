import { lazyWordSet } from '../../../language/lexicon.ts';
import { type CueReading, firstCueFrom, type SentenceReading } from './context.ts';
import {
  type Element,
  isAfterComma,
  isComma,
  isDash,
  isNominal,
  isPersonalPronoun,
  isRelative,
  isStop,
} from './element.ts';
import { isTimeNoun } from './noun-phrase.ts';
import { isSettingNoun } from './setting-nouns.ts';

const commentNouns = lazyWordSet('comment-nouns.tsv');
const maxContent = 250;

/** The index behind the last element of the content that begins at an index and belongs to a cue. At most 250 elements are read. */
export function findContentEnd(reading: SentenceReading, from: number, owner: CueReading | undefined): number {
  const { elements } = reading;
  const limit = Math.min(elements.length, from + maxContent);
  const cut = findOtherCue(reading, from, owner, limit);
  let end = from + 1;
  const inRelative = owner !== undefined && isRelative(elements[owner.verbFrom - 1]);
  let insideDashes = false;
  for (; end < cut; end += 1) {
    const closesDashes = insideDashes && isDash(elements, end);
    if (
      !closesDashes &&
      ((endsContent(elements, end) && !staysReported(elements, from, end)) ||
        (inRelative && resumesMainClause(elements, end)))
    )
      break;
    if (isDash(elements, end)) insideDashes = !insideDashes;
  }
  return trimEnd(elements, from, end);
}

/** "Vale, who said it was safe, left": behind the comma the main clause goes on with its verb. */
const resumesMainClause = (elements: readonly Element[], at: number): boolean =>
  isComma(elements[at]) &&
  /^(?:VERB|AUX)$/.test(elements[at + 1]?.tag ?? '') &&
  !elements[at + 1]!.folded.endsWith('ing');

/** Index of the comma or conjunction at which another cue takes over: ", adding that", ", and Smith said". */
function findOtherCue(reading: SentenceReading, from: number, owner: CueReading | undefined, limit: number): number {
  for (let index = firstCueFrom(reading.cues, from + 1); index < reading.cues.length; index += 1) {
    const other = reading.cues[index]!;
    if (other.cue.from >= limit) break;
    if (other === owner || isWithin(other, from)) continue;
    const cut = belongsToContent(reading, from, other) ? undefined : takesOver(reading.elements, other, owner);
    if (cut !== undefined && cut > from) return Math.min(cut, limit);
  }
  return limit;
}

/** "he'll win by naming it": the verb shares a subject that stands in the content itself. */
const isWithin = ({ subject }: CueReading, from: number): boolean =>
  subject?.place === 'shared' && subject.phrase.from >= from;

/** "he is proud and expects to win": by the tree, a verb joined to one inside the content is part of it. */
function belongsToContent(
  { elements, sentence }: SentenceReading,
  from: number,
  { subject, cue }: CueReading,
): boolean {
  if (subject?.place !== 'shared' || cue.participle || isAfterComma(elements[cue.from - 2])) return false;
  const tree = sentence.tree();
  const verb = elements[cue.from]!.token;
  return tree.tokens[verb]!.relation === 'conj' && tree.heads[verb]! >= elements[from]!.token;
}

function takesOver(elements: readonly Element[], other: CueReading, owner: CueReading | undefined): number | undefined {
  const { subject, verbFrom } = other;
  if (!subject) return undefined;
  if (subject.place === 'shared') {
    const same = owner?.subject?.phrase.from === subject.phrase.from;
    return same || other.cue.participle ? behindRegion(elements, verbFrom - 1) : undefined;
  }
  const at = subject.groupFrom - 1;
  if (isAfterComma(elements[at])) return isRowOfAdjectives(elements, at) ? undefined : behindRegion(elements, at);
  return elements[at]?.tag === 'CCONJ' && isComma(elements[at - 1]) ? at - 1 : undefined;
}

/** "the tired, old horse was afraid": the comma stands inside the noun phrase. */
const isRowOfAdjectives = (elements: readonly Element[], comma: number): boolean =>
  elements[comma - 1]?.tag === 'ADJ' &&
  isNominal(elements, comma - 1) &&
  (elements[comma + 1]?.tag === 'ADJ' || elements[comma + 1]?.folded.endsWith('ing') === true);

/** The index itself, or the one behind it where a stretch in marks with the comma inside stands there. */
const behindRegion = (elements: readonly Element[], at: number): number =>
  elements[at]?.kind === 'marked' ? at + 1 : at;

function endsContent(elements: readonly Element[], at: number): boolean {
  const element = elements[at]!;
  const next = elements[at + 1];
  if (element.folded === ';' || (isStop(element) && next === undefined)) return true;
  if (elements[at - 1]!.endsOnComma && (isAside(elements, at) || isComment(elements, at) || isSetting(elements, at)))
    return true;
  if (elements[at - 1]!.kind === 'marked' && element.folded === 'as' && isPersonalPronoun(next)) return true;
  if (element.folded === 'according' && next?.folded === 'to') return true;
  if (isDash(elements, at)) return !hasLaterDash(elements, at) || isComment(elements, at + 1);
  if (!isComma(element) && !(element.folded === '(' && isComment(elements, at + 1))) return isAside(elements, at);
  return isAside(elements, at + 1) || isComment(elements, at + 1);
}

const contrasts: ReadonlySet<string> = new Set(['while', 'whereas']);
const farthestModal = 10;

/** "that one would leave, while the other would stay": the other half is reported too. */
function staysReported(elements: readonly Element[], from: number, end: number): boolean {
  const at = isComma(elements[end]) ? end : end - 1;
  if (!contrasts.has(elements[at + 1]?.folded ?? '') || !isComma(elements[at])) return false;
  const would = (start: number, end: number) => elements.slice(start, end).some(({ folded }) => folded === 'would');
  return would(from, at) && would(at + 2, at + 2 + farthestModal);
}

const hasLaterDash = (elements: readonly Element[], at: number): boolean => {
  for (let index = at + 1; index < Math.min(elements.length, at + 40); index += 1)
    if (isDash(elements, index)) return true;
  return false;
};

/** "in an interview", "on Monday" behind the comma of the marks: they belong to the cue. */
function isSetting(elements: readonly Element[], at: number): boolean {
  if (!/^(?:in|on|at|during|after)$/.test(elements[at]!.folded)) return false;
  for (let index = at + 1; index <= Math.min(at + 5, elements.length - 1); index += 1)
    if (isSettingNoun(elements[index]!.folded) || isTimeNoun(elements[index])) return true;
  return false;
}

const asides: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);

/** "while the mayor ...", "in reference to ...": the reporter goes on in the outlet's own voice. */
function isAside(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element?.kind !== 'word') return false;
  if (asides.has(element.folded)) return isAfterComma(elements[at - 1]) || isDash(elements, at - 1);
  if (element.folded === 'in')
    return (
      /^(?:reference|comments|remarks|response)$/.test(elements[at + 1]?.folded ?? '') && isAfterComma(elements[at - 1])
    );
  return element.folded === 'according' && elements[at + 1]?.folded === 'to';
}

/** "a claim that ...", "an inaccurate reference to ...": a noun of comment within four words. */
function isComment(elements: readonly Element[], at: number): boolean {
  const first = elements[at];
  if (first?.folded !== 'a' && first?.folded !== 'an' && first?.folded !== 'the' && first?.folded !== 'all')
    return false;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const element = elements[index];
    if (element?.kind !== 'word' || isComma(element)) return false;
    if (commentNouns().has(element.folded)) return true;
  }
  return false;
}

function trimEnd(elements: readonly Element[], from: number, end: number): number {
  let to = end;
  while (to > from + 1 && isTrailing(elements, to - 1)) to -= 1;
  return to;
}

const isTrailing = (elements: readonly Element[], at: number): boolean => {
  const element = elements[at]!;
  if (element.kind === 'marked' || element.kind === 'name') return false;
  return (
    isComma(element) ||
    isStop(element) ||
    isDash(elements, at) ||
    element.tag === 'CCONJ' ||
    /^[;:(]$/.test(element.folded)
  );
};
