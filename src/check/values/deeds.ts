import { isLoose } from '../../collate/claims/roles.ts';
import { areNearWords } from '../../collate/claims/trees.ts';
import { lazyWordSet } from '../../language/lexicon.ts';
import type { TokenAnnotation } from '../../model/annotation.ts';
import { spansOverlap } from '../../model/span.ts';
import { type Frame, tokensOf } from './frame.ts';
import type { FrameMatch } from './match-frames.ts';

const saying = lazyWordSet('collate/telling-verbs.tsv');
const governing: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN']);
const mostGovernors = 2;

const known = new WeakMap<Frame, readonly TokenAnnotation[]>();

/** The first words above a value in the tree of its sentence that tell what it is of. */
export function governorsOf(frame: Frame): readonly TokenAnnotation[] {
  const found = known.get(frame) ?? findGovernors(frame);
  known.set(frame, found);
  return found;
}

function findGovernors({ slot }: Frame): TokenAnnotation[] {
  const tokens = tokensOf(slot.sentence);
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const isInside = ({ start, end }: TokenAnnotation): boolean => start >= slot.value.start && end <= slot.value.end;
  const top = tokens.find((token) => isInside(token) && !isInside(byId.get(token.head ?? '') ?? token));
  const governors: TokenAnnotation[] = [];
  let next = byId.get(top?.head ?? '');
  for (let step = 0; next && governors.length < mostGovernors && step < tokens.length; step += 1) {
    if (governing.has(next.tag)) governors.push(next);
    const { id, tag } = next;
    const object = tag === 'VERB' && isLoose(next) && tokens.find((token) => token.head === id && isObject(token));
    if (object && !spansOverlap(object, slot.anchor) && !spansOverlap(object, slot.value)) governors.push(object);
    next = byId.get(next.head ?? '');
  }
  return governors;
}

/** "Charge" of "take charge". */
const isObject = ({ relation, tag }: TokenAnnotation): boolean => relation === 'obj' && tag === 'NOUN';

/** Whether a verb of everyday ("take", "go") stands above both. */
export const shareLooseDeed = (a: Frame, b: Frame): boolean =>
  governorsOf(a).some((one) => governorsOf(b).some((other) => one.lemma === other.lemma));

/** Whether one of the words right above one value is one of those above the other, or of near meaning, and tells more than "be". */
export const shareDeed = (a: Frame, b: Frame): boolean =>
  governorsOf(a).some((one) => !isLoose(one) && governorsOf(b).some((other) => areNearWords(one, other)));

/** "Said on Friday": of the telling, and people say many things. */
export const isOfSaying = (frame: Frame): boolean => {
  const verb = governorsOf(frame).find(({ tag }) => tag === 'VERB');
  return verb !== undefined && saying().has(verb.lemma);
};

const planning = lazyWordSet('collate/open-words.tsv');

/** Whether only one of the deeds is still to come: "will leave on Monday", "left on Tuesday". */
export const isOnlyOnePlanned = (a: Frame, b: Frame): boolean => isPlanned(a) !== isPlanned(b);

/** The verb above the value has "will" or "is to" before it, or hangs on "plans" or "is due". */
function isPlanned(frame: Frame): boolean {
  const tokens = tokensOf(frame.slot.sentence);
  const verb = governorsOf(frame).find(({ tag }) => tag === 'VERB');
  if (!verb) return false;
  const above = tokens.find(({ id }) => id === verb.head);
  const own = tokens.filter(({ head }) => head === verb.id);
  const isInfinitive = own.some(({ lemma, tag }) => lemma === 'to' && tag === 'PART');
  return (
    planning().has(verb.lemma) ||
    own.some(({ lemma, start }) => start < verb.start && planning().has(lemma)) ||
    (isInfinitive &&
      (above === undefined ||
        above.lemma === 'be' ||
        planning().has(above.lemma) ||
        own.some(({ lemma }) => lemma === 'be')))
  );
}

const subjects: ReadonlySet<string> = new Set(['nsubj', 'csubj']);

/**
 * Whether the verbs above the values have subjects, or the nouns counted complements, of which neither is told of the other: "the module weighs", "the
 * pieces weigh"; "a chance of success", "a chance of rain".
 */
export const areOfOtherSubjects = (a: Frame, b: Frame, match: FrameMatch): boolean =>
  areUnmatched(subjectOf(a), subjectOf(b), match) || areUnmatched(complementOf(a), complementOf(b), match);

function areUnmatched(
  left: TokenAnnotation | undefined,
  right: TokenAnnotation | undefined,
  { pairs }: FrameMatch,
): boolean {
  if (!left || !right || areNearWords(left, right)) return false;
  return !pairs.some(([one, other]) => one.term.token === left || other.term.token === right);
}

/** The noun that is the subject of the first verb above; none where it is what is counted, a pronoun or a name. */
function subjectOf(frame: Frame): TokenAnnotation | undefined {
  const verb = governorsOf(frame).find(({ tag }) => tag === 'VERB');
  const tokens = tokensOf(frame.slot.sentence);
  const found =
    verb?.relation === 'acl'
      ? tokens.find(({ id }) => id === verb.head)
      : tokens.find(({ head, relation }) => head === verb?.id && subjects.has(relation ?? ''));
  return found?.tag === 'NOUN' && !spansOverlap(found, frame.slot.anchor) && !spansOverlap(found, frame.slot.value)
    ? found
    : undefined;
}

/** "Success" of "a 70 per cent chance of success". */
const complementOf = ({ slot, stepsOf }: Frame): TokenAnnotation | undefined =>
  tokensOf(slot.sentence).find(
    (token) => stepsOf.get(token) === 1 && token.relation === 'nmod' && token.tag === 'NOUN' && token.start >= slot.end,
  );
