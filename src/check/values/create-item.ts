import type { CheckEvidence, CheckKind } from '../../model/check.ts';
import { createCitation } from '../../model/citation.ts';
import type { FoundItem } from '../context.ts';
import type { Candidate } from './candidates.ts';
import { aside } from './frame.ts';
import type { JudgedSlot } from './judge-slots.ts';
import type { Slot } from './slot.ts';

const mostEvidence = 12;
const mostWords = 4;

/** The item of a value that was judged. */
export function createItem(kind: CheckKind, judged: JudgedSlot): FoundItem {
  const { frame, verdict, certainty, same, other } = judged;
  const bearing = firstOfEach(same);
  const against = firstOfEach(other);
  const [alike, unlike] = [
    bearing.map((one) => createEvidence(one, 'same')),
    against.map((one) => createEvidence(one, 'contradicts')),
  ];
  const shown = verdict === 'found' ? [...alike, ...unlike] : [...unlike, ...alike];
  const primary = shown.filter((one) => one.primary);
  const evidence = [...primary, ...shown.filter((one) => !one.primary)].slice(0, mostEvidence);
  const more = bearing.length - evidence.filter(({ stands }) => stands === 'same').length;
  return {
    kind,
    citation: createCitation(frame.slot.sentence.source.article, frame.slot),
    verdict,
    certainty,
    why: describe(judged),
    evidence,
    ...(more > 0 && { more }),
  };
}

/** The nearest of each article. */
function firstOfEach(list: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return list.filter(({ frame }) => {
    const { id } = frame.slot.sentence.source.article;
    return !seen.has(id) && seen.add(id);
  });
}

const primaries: ReadonlySet<string> = new Set(['transcript', 'statement', 'press-release']);

function createEvidence({ frame: { slot } }: Candidate, stands: CheckEvidence['stands']): CheckEvidence {
  const { article } = slot.sentence.source;
  return {
    citation: createCitation(article, slot),
    stands,
    value: wordsOf(slot),
    ...(primaries.has(article.genre ?? '') && { primary: true as const }),
  };
}

const wordsOf = ({ sentence, start, end }: Slot): string =>
  sentence.source.article.text.slice(start, end).replace(/\s+/g, ' ');

function describe({ verdict, same, other, superseded }: JudgedSlot): string[] {
  if (verdict === 'not-found') return ['no input tells it of the same thing'];
  const best = (verdict === 'found' ? same : other)[0]!;
  const words = best.match.pairs
    .filter(([one, two]) => one.steps !== aside && two.steps !== aside)
    .sort((a, b) => a[0].steps - b[0].steps)
    .slice(0, mostWords)
    .map(([one]) => one.term.token.lemma);
  const shared = words.length > 0 ? [`told of the same: ${words.join(', ')}`] : [];
  if (verdict === 'contradicted')
    return [`${superseded ? 'later inputs' : 'the inputs'} have ${wordsOf(best.frame.slot)}`, ...shared];
  const against = other[0] ? [`another input has ${wordsOf(other[0].frame.slot)}`] : [];
  return ['an input has it', ...against, ...shared];
}
