import { lazyWordSet } from '../../../language/lexicon.ts';
import type { ClaimAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { splitWords } from '../../../text/words.ts';
import type { Claim } from '../claim.ts';

/** Somebody on whose word a report tells something. */
export interface Teller {
  /** The dictionary form of the verb: `allege`; `accord` for "according to". */
  readonly cue?: string;
  readonly name: string;
  readonly unnamed?: true;
}

const accordingTo = /\baccording to ([^,.;:“”"()]{2,80})/iu;

/** On whose word a claim is told, if not in quotation marks, by its quote, its annotation, or an "according to" in its sentence. */
export function findTeller(claim: Claim, assertion: ClaimAnnotation | undefined): Teller | undefined {
  const { voice, article, sentence, head } = claim;
  if (voice.by === 'speaker')
    return voice.marked || voice.class === 'deny'
      ? undefined
      : { ...(voice.cue && { cue: voice.cue }), name: voice.name ?? '', ...(voice.unnamed && { unnamed: true }) };
  if (assertion && assertion.voice !== 'outlet')
    return assertion.voice.marked || assertion.voice.class === 'deny' ? undefined : { name: assertion.voice.speaker };
  const named = accordingTo.exec(article.text.slice(sentence.start, sentence.end))?.[1];
  if (named !== undefined) return { cue: 'accord', name: named, unnamed: true };
  return head && accusing().has(head.lemma) ? { cue: head.lemma, name: '' } : undefined;
}

const accusing = lazyWordSet('collate/accusing-words.tsv');
const doubtful = lazyWordSet('collate/doubtful-cues.tsv');
const weak = lazyWordSet('collate/weak-sources.tsv');

/** Whether a word leaves a thing open: an accuser's, a belief, or that of a few people without names. */
export function isDoubtful({ cue = '', name, unnamed }: Teller): boolean {
  if (accusing().has(cue) || doubtful().has(cue)) return true;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .map((word) => word.replace(/(?<=\p{L}{3})(?:s|es)$/u, ''));
  return words.some((word) => accusing().has(word) || weak().has(word)) || (unnamed === true && fewPeople.test(name));
}

const fewPeople = /^(?:one|two|three|several|some|people|persons)\b/i;

/**
 * Whether a report states something itself: a clause that holds, in its own voice, with no reserve, quote or attribution in its
 * whole sentence.
 */
export function isPlainFact(claim: Claim, assertion: ClaimAnnotation | undefined): boolean {
  const { voice, open, sourced, article, sentence } = claim;
  if (voice.by !== 'outlet' || open || sourced || assertion?.modality !== 'done' || assertion.voice !== 'outlet')
    return false;
  if (assertion.qualifiers?.some(({ kind }) => kind !== 'scope')) return false;
  if (claim.head?.relation === 'ccomp' || isNearSource(article, sentence)) return false;
  const words = article.text.slice(sentence.start, sentence.end);
  return (
    !/[“”"]/u.test(words) && !accordingTo.test(words) && !splitWords(words).some(({ folded }) => isAccusing(folded))
  );
}

const nearUnits = 300;

/** Another outlet or a document is credited in a sentence near by: the plain one may rest on it too. */
const isNearSource = ({ annotations }: Article, { start, end }: Span): boolean =>
  annotations.some((one) => one.kind === 'attribution' && one.start < end + nearUnits && one.end > start - nearUnits);

/** "accused", "alleging", "prosecutors": as printed. */
const isAccusing = (word: string): boolean =>
  [word, word.replace(/(?:s|d|ed|ing)$/, ''), word.replace(/ing$/, 'e')].some((form) => accusing().has(form));
