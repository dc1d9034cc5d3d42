import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { splitComparableWords } from '../../comparable-words.ts';
import type { AlignedStep, TellingWords } from './alignment.ts';

type QualifierKind = 'condition' | 'hedge' | 'doubt' | 'limit' | 'part';

const phrases = lazy(() => {
  const byKind = new Map<QualifierKind, string[]>();
  for (const [phrase, kind] of readLexicon('collate/qualifiers.tsv')) {
    const list = byKind.get(kind as QualifierKind);
    if (list) list.push(phrase!);
    else byKind.set(kind as QualifierKind, [phrase!]);
  }
  return byKind;
});

const phrasesOf = (kind: QualifierKind): readonly string[] => phrases().get(kind) ?? [];

/** What the telling is asked about. */
export interface QualifierQuestion {
  readonly telling: TellingWords;
  readonly base: TellingWords;
  readonly around: string;
}

/**
 * Whether a telling leaves off words that limit what it keeps: a condition right behind it or in the clause right before it,
 * a doubt right before it, a hedge or a fraction inside it. Not if the report says something of the kind around the quote.
 */
export function dropsQualifier(steps: readonly AlignedStep[], { around, base }: QualifierQuestion): boolean {
  const first = steps.findIndex(({ op }) => op === 'equal');
  const last = steps.findLastIndex(({ op }) => op === 'equal');
  const said = ` ${wordsOf(around, { start: 0, end: around.length }).join(' ')} `;
  const isNew = (kind: QualifierKind) => !phrasesOf(kind).some((phrase) => said.includes(` ${phrase} `));
  return steps.some((step, at) => {
    const { op, words, others } = step;
    if (op === 'equal' || others.length === 0) return false;
    const cut = { start: others[0]!.start, end: others.at(-1)!.end };
    const dropped = base.text.slice(cut.start, cut.end);
    const [keptBefore, keptBehind] = [at > first && isLong(steps[at - 1]), at < last && isLong(steps[at + 1])];
    const isSameSentence = !sentenceEnd.test(base.text.slice(cut.start - 2, cut.start));
    if (keptBefore && isSameSentence && words.length === 0) {
      if (clausesOf(dropped).some((clause) => opensWith(clause, 'condition')) && isNew('condition')) return true;
      if (isDenied(steps[at - 1]!) && opensWith(dropped, 'limit') && isNew('limit')) return true;
    }
    if (!keptBehind) return false;
    const lead = lastClause(dropped + base.text.slice(cut.end, cut.end + 1));
    if (words.length <= 1 && opensWith(lead, 'condition') && isNew('condition')) return true;
    if (words.length === 0 && closesWith(dropped, 'doubt') && isNew('doubt')) return true;
    if (!keptBefore || words.length > 0) return false;
    return (isAll(dropped, 'hedge') && isNew('hedge')) || (closesWithPart(dropped) && isNew('part'));
  });
}

/** The clauses of a stretch up to the end of its sentence. */
const clausesOf = (text: string): string[] => text.slice(0, endOfSentence(text)).split(',');

function endOfSentence(text: string): number {
  const end = text.search(/[.!?;](?:\s|["”’]|$)/u);
  return end < 0 ? text.length : end;
}

const denials: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing']);

/** "no plans to close it" without its "this year" denies more than was denied. */
const isDenied = ({ words }: AlignedStep): boolean => words.some(({ key }) => denials.has(key));

/** A single small word is aligned by chance. */
const isLong = (step: AlignedStep | undefined): boolean =>
  step !== undefined && (step.words.length >= 2 || step.words.some(({ content }) => content));

const sentenceEnd = /[.!?]/;

const wordsOf = (text: string, span = { start: 0, end: text.length }): string[] =>
  splitComparableWords(text, [span]).map(({ key }) => key);

const startsWithPhrase = (words: string, kind: QualifierKind): boolean =>
  phrasesOf(kind).some((phrase) => `${words} `.startsWith(`${phrase} `));

const opensWith = (text: string, kind: QualifierKind): boolean => startsWithPhrase(wordsOf(text).join(' '), kind);

const closesWith = (text: string, kind: QualifierKind): boolean => {
  const words = ` ${wordsOf(text)
    .join(' ')
    .replace(/ that$/, '')}`;
  return phrasesOf(kind).some((phrase) => words.endsWith(` ${phrase}`));
};

const isAll = (text: string, kind: QualifierKind): boolean => phrasesOf(kind).includes(wordsOf(text).join(' '));

/** "three out of five", "half of the". */
const closesWithPart = (text: string): boolean => {
  const words = wordsOf(text)
    .join(' ')
    .replace(/ (?:the|our|their|his|her|its)$/, '');
  return /^\d+ (?:out of|in|of) \d+$/.test(words) || phrasesOf('part').includes(words);
};

/** What follows the last comma or full stop of a stretch that ends before kept words, without the comma at its very end. */
function lastClause(text: string): string {
  const whole = text.replace(/[\s,;:–—-]+\S?$/u, '');
  return whole.slice(whole.search(/[^.!?;,]*$/u));
}
