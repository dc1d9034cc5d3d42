import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { ComparableWord } from '../../comparable-words.ts';
import { countNegations, type Step, textOf } from './align-passages.ts';
import type { MarkedPassage } from './marked-passages.ts';

const phrasesOf = (wanted: string): (() => readonly string[]) =>
  lazy(() => readLexicon('collate/qualifiers.tsv').flatMap(([phrase, kind]) => (kind === wanted ? [phrase!] : [])));
const conditions = phrasesOf('condition');
const doubts = phrasesOf('doubt');
const sentenceEnd = /[.!?;]/;

/** The long one has a condition right behind or before what the short one keeps, and the short one's report says nothing of the kind near by. */
export function dropsCondition(steps: readonly Step[], long: MarkedPassage, short: MarkedPassage): boolean {
  const at = steps.findIndex(({ isEqual }) => isEqual);
  const kept = steps[at];
  if (!kept || steps.filter(({ isEqual }) => isEqual).length !== 1) return false;
  const [before, behind] = [steps[at - 1]?.left ?? [], steps[at + 1]?.left ?? []];
  const text = long.article.text;
  if (opensWithCondition(behind) && !sentenceEnd.test(text.slice(kept.left.at(-1)!.end, behind[0]!.start)))
    return isUnsaid(short);
  const clause = lastClause(before, long);
  return opensWithCondition(clause) && isUnsaid(short);
}

const mostLead = 8;

/** "I never said that" or "I believe" right before what the short one keeps as a sentence of its own. */
export function dropsDenial(steps: readonly Step[], long: MarkedPassage, short: MarkedPassage): boolean {
  const at = steps.findIndex(({ isEqual }) => isEqual);
  const [kept, lead] = [steps[at], steps[at - 1]?.left ?? []];
  if (!kept || lead.length === 0 || lead.length > mostLead) return false;
  const text = long.article.text.slice(lead[0]!.start, kept.left[0]!.start);
  if (/[.!?;:,]/.test(text) || !/^\p{Lu}/u.test(textOf(short))) return false;
  const words = ` ${lead
    .map(({ key }) => key)
    .join(' ')
    .replace(/ that$/, '')}`;
  const isDenial = countNegations(lead) % 2 === 1 && countNegations(short.words) === 0;
  const isDoubt = doubts().some((phrase) => words.endsWith(` ${phrase}`));
  return (isDenial || isDoubt) && !saysNo.test(short.around);
}

const saysNo =
  /\b(?:not|no|never|nobody|nothing|none|neither|nor|den(?:y|ie[ds])|doubts?|believe[sd]?|thinks?|thought)\b|n['’]t\b/iu;

const opensWithCondition = (words: readonly ComparableWord[]): boolean => {
  if (words.length === 0) return false;
  const told = `${words.map(({ key }) => key).join(' ')} `;
  return conditions().some((phrase) => told.startsWith(`${phrase} `));
};

/** The words behind the last comma or full stop but the one right before what is kept. */
function lastClause(words: readonly ComparableWord[], { article }: MarkedPassage): readonly ComparableWord[] {
  const last = words.at(-1);
  if (!last || sentenceEnd.test(article.text.slice(last.end, last.end + 1))) return [];
  const from = words.findLastIndex(
    (word, at) => at > 0 && /[.!?;,]/.test(article.text.slice(words[at - 1]!.end, word.start)),
  );
  return words.slice(Math.max(0, from));
}

/** Neither the words around the short one nor the rest of it hold a condition. */
const isUnsaid = ({ around, words }: MarkedPassage): boolean => {
  const said = ` ${around.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
  return (
    !conditions().some((phrase) => said.includes(` ${phrase} `)) &&
    !words.some(({ key }) => key === 'if' || key === 'unless')
  );
};
