import { createMarkedPieces, createPiece, type Draft, type Piece } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import { isCueAt, maxContentBefore } from '../sentence/context.ts';
import { isCueVerb } from '../sentence/cue.ts';
import { type Element, isColon, isComma, isDash, isPersonalPronoun, isRelative, isStop } from '../sentence/element.ts';
import { innerEnding } from '../sentence/ending.ts';
import type { Phrase } from '../sentence/noun-phrase.ts';
import type { Subject } from '../speakers/create-subject.ts';
import { findSubjectAfter } from '../speakers/subject-after.ts';
import { findTagSubject } from '../speakers/tag-subject.ts';
import type { CueRule, CueSituation } from './rule.ts';

/** “…,” she said · “…,” said Smith on Monday, “…” · Relations were “…,” she said: words in marks right before subject and cue. */
export const cueAfter: CueRule = {
  id: 'annotate/quotes/cue-after',
  find: (situation) => {
    const { reading, current } = situation;
    if (!reading.marked || !current.cue.frames.has('quote') || current.cue.participle) return undefined;
    const { elements, text } = reading;
    const found = findPostposed(situation);
    const near = found && markedBefore(elements, found.groupFrom, text);
    const subject = near === undefined ? findTag(situation) : found;
    const marked = subject && (near ?? markedBefore(elements, subject.groupFrom, text));
    if (!subject || marked === undefined) return undefined;
    const from = contentStart(reading.elements, marked);
    if (isLeadIn(situation, subject, { from, to: marked + 1 })) return undefined;
    return createDraft(situation, subject, { from, to: marked + 1 });
  },
};

/**
 * Words before the marks that only lead to the subject: "Speaking on “Long Roads,” Vale said that …", "Asked about the “plan,” …".
 * Where content follows the cue, nothing but a stretch in marks can be content before it.
 */
function isLeadIn({ reading, tail }: CueSituation, subject: Subject, content: Phrase): boolean {
  if (onlyMarked(reading.elements, content)) return false;
  const closes = tail.kind === 'end' || tail.kind === 'comma' || tail.kind === 'other';
  if (!closes && subject.place !== 'after') return true;
  const first = reading.elements[content.from]!;
  return (
    (first.tag === 'VERB' && /(?:ing|ed)$/.test(first.folded)) ||
    /^(?:when|while|after|as|before|if)$/.test(first.folded)
  );
}

function findPostposed({ reading, current }: CueSituation): Subject | undefined {
  const { subject, cue, verbFrom } = current;
  const { elements } = reading;
  const adjacent = subject?.phrase.to === verbFrom;
  if (subject?.place === 'before' && (adjacent || !isInverted(elements, current))) return subject;
  const direct = reading.elements[cue.from - 1];
  if (direct?.titled && elements[cue.from]!.lemma === 'tell') return undefined;
  if (
    verbFrom !== cue.from ||
    !(direct?.kind === 'marked' || (isComma(direct) && reading.elements[cue.from - 2]?.kind === 'marked'))
  )
    return undefined;
  const after = findSubjectAfter(reading.elements, cue);
  return after && { ...after, groupFrom: cue.from };
}

/** The verb right behind the comma of the marks, and behind it a phrase that closes the sentence, or of which "who …" tells more. */
function isInverted(elements: readonly Element[], { cue, verbFrom }: CueSituation['current']): boolean {
  if (verbFrom !== cue.from || cue.frames.has('addressee')) return false;
  if (elements[cue.from - 1]?.endsOnComma !== true) return false;
  const after = findSubjectAfter(elements, cue);
  const next = after && elements[after.phrase.to];
  return after !== undefined && (next === undefined || isStop(next) || isRelative(next));
}

/** “…,” Vale, D-Kent, said: not where another verb of saying stands before it, or a name of its own behind a comma ("…, Orr said"). */
function findTag({ reading, current }: CueSituation): Subject | undefined {
  const { elements, text, cues } = reading;
  const { subject, verbFrom } = current;
  const own = subject?.phrase.to === verbFrom && isComma(elements[subject.phrase.from - 1]);
  const tag = own ? undefined : findTagSubject(elements, verbFrom);
  if (!tag || cues.some(({ cue }) => cue.frames.has('quote') && cue.from >= tag.groupFrom && cue.from < verbFrom))
    return undefined;
  const before = elements[tag.groupFrom - 1]!;
  const closed =
    isComma(before) || (before.region && /[,?!\u2026\u2013\u2014-]/.test(innerEnding(text, before.region.inner)));
  return closed ? tag : undefined;
}

/** Index of the stretch in marks that ends right before a subject: by its own comma, question mark and so on, or by one behind it. */
function markedBefore(elements: readonly Element[], groupFrom: number, text: string): number | undefined {
  const comma = isComma(elements[groupFrom - 1]) || isDash(elements, groupFrom - 1);
  const at = (comma ? groupFrom - 2 : groupFrom - 1) - (!comma && isBareRole(elements, groupFrom - 1) ? 1 : 0);
  const element = elements[at];
  if (element?.kind !== 'marked') return undefined;
  const ending = innerEnding(text, element.region!.inner);
  if (comma || /[,?!\u2026.;\u2013-\u2015-]/.test(ending) || element.region!.state === 'unclosed') return at;
  return !element.titled && (at === 0 || isPersonalPronoun(elements[groupFrom])) ? at : undefined;
}

/** “…,” glaciologist Ann Vale said: a rare trade that a tagger may take for a verb, between the marks' comma and a name. */
function isBareRole(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element?.kind !== 'word' || !/^(?:VERB|ADV)$/.test(element.tag) || isCueVerb(element.lemma)) return false;
  return elements[at - 1]?.endsOnComma === true && elements[at + 1]?.name?.type === 'person';
}

/** Where the content begins that a stretch in marks closes: with the sentence, or behind a colon or semicolon. */
function contentStart(elements: readonly Element[], marked: number): number {
  const floor = Math.max(0, marked - maxContentBefore);
  let at = marked;
  while (at > floor && elements[at - 1]!.folded !== ';' && !isColon(elements[at - 1])) at -= 1;
  return at;
}

function createDraft({ reading, current, tail }: CueSituation, subject: Subject, content: Phrase): Draft {
  const { elements, text } = reading;
  const pieces = onlyMarked(elements, content)
    ? createMarkedPieces(text, elements, content)
    : [createPiece(text, elements, content, true)];
  const rest = findRest({ reading, current, tail }, subject);
  return {
    rule: cueAfter.id,
    certainty: subject.certainty,
    pieces: [...pieces, ...rest],
    cue: cueSpan({ reading, current }),
    speaker: subject.phrase,
    adverbials: {
      from: current.cue.to,
      to: Math.max(current.cue.to, subject.place === 'after' ? subject.phrase.to : 0, tail.at),
    },
    ...(tail.addressee && subject.place === 'before' ? { addressee: tail.addressee } : {}),
  };
}

const onlyMarked = (elements: readonly Element[], { from, to }: Phrase): boolean =>
  elements
    .slice(from, to)
    .every((element) => element.kind === 'marked' || isComma(element) || element.tag === 'CCONJ' || isStop(element));

/** What goes on behind the cue: “…,” she said, “…”. */
function findRest({ reading, current, tail }: CueSituation, subject: Subject): Piece[] {
  const { elements, text } = reading;
  const behind = subject.place === 'after' ? subject.phrase.to : (tail.addressee?.to ?? 0);
  const from = Math.max(current.cue.to, behind);
  for (let at = from; at < Math.min(elements.length, from + 25); at += 1) {
    const element = elements[at]!;
    const isOther = at !== current.cue.from && isCueAt(reading, at);
    if (isOther || isStop(element) || element.folded === ';') return [];
    if (element.kind !== 'marked') continue;
    if (
      !isComma(elements[at - 1]) &&
      !isColon(elements[at - 1]) &&
      !isDash(elements, at - 1) &&
      (at !== from || subject.place === 'after')
    )
      return [];
    const end = findContentEnd(reading, at, current);
    return [createPiece(text, elements, { from: at, to: end }, true)];
  }
  return [];
}

/** The whole verb group: "has said", "also warned", "was quoted as saying". */
export const cueSpan = ({
  reading,
  current,
}: Pick<CueSituation, 'reading' | 'current'>): NonNullable<Draft['cue']> => ({
  start: reading.elements[Math.min(current.verbFrom, current.cue.from)]!.start,
  end: reading.elements[current.cue.to - 1]!.end,
  class: current.cue.class,
});
