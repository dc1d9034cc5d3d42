import { lazy, readLexicon } from '../lexicon.ts';
import { foldWord } from './fold-word.ts';
import { numberFeatures } from './number-features.ts';

/** The features of a pair of tags: those of single forms, and those of all others. */
interface TagFeatures {
  readonly usual: string;
  /** Absent where no form differs from the others. */
  readonly byForm?: ReadonlyMap<string, string>;
  readonly mayBeNumber: boolean;
}

interface FeatureTable {
  readonly byTags: ReadonlyMap<string, ReadonlyMap<string, TagFeatures>>;
  /** For pairs of tags that are not in the table: what the Penn tag tells. */
  readonly byPennTag: ReadonlyMap<string, TagFeatures>;
}

const numberTags: ReadonlySet<string> = new Set(['NUM', 'ADJ', 'NOUN']);

const readTable = lazy((): FeatureTable => {
  const forms = new Map<string, Map<string, string>>();
  for (const [upos, xpos, features, some] of readLexicon('morphology/features.tsv')) {
    const key = `${upos}\t${xpos}`;
    const known = forms.get(key) ?? new Map<string, string>();
    for (const form of some!.split(' ')) known.set(form, features!);
    forms.set(key, known);
  }
  const byTags = new Map<string, Map<string, TagFeatures>>();
  const byPennTag = new Map<string, TagFeatures>();
  for (const [key, byForm] of forms) {
    const [upos, xpos] = key.split('\t') as [string, string];
    const usual = byForm.get('*') ?? '';
    byForm.delete('*');
    const pair = { usual, ...(byForm.size > 0 && { byForm }), mayBeNumber: numberTags.has(upos) };
    byTags.set(upos, (byTags.get(upos) ?? new Map<string, TagFeatures>()).set(xpos, pair));
    if (!byPennTag.has(xpos)) byPennTag.set(xpos, pair);
  }
  return { byTags, byPennTag };
});

/**
 * The morphological features of a word, as UD English writes them ("Mood=Ind|Tense=Past|VerbForm=Fin"), in UD's order; empty for none.
 * They hold what the form and the tags tell: not the voice of a participle, not the person and number that a verb takes from its
 * subject ("said", "have"; but "says", "am"), not the imperative (VB is always `VerbForm=Inf`).
 */
export function featuresOf(form: string, upos: string, xpos: string): string {
  const { byTags, byPennTag } = readTable();
  const pair = byTags.get(upos)?.get(xpos);
  if (pair === undefined) {
    if (upos === 'VERB' && xpos.startsWith('NN')) return verbInName(foldWord(form));
    return byPennTag.get(xpos)?.usual ?? '';
  }
  if (pair.byForm === undefined && !pair.mayBeNumber) return pair.usual;
  const word = foldWord(form);
  const own = pair.byForm?.get(word);
  if (own !== undefined) return own;
  return (pair.mayBeNumber && numberFeatures(word, upos, xpos)) || pair.usual;
}

/** A verb inside a name carries a noun's tag ("United", "Breaking Bad"). */
function verbInName(word: string): string {
  if (word.endsWith('ing')) return 'VerbForm=Ger';
  return word.endsWith('ed') || word.endsWith('en') ? 'Tense=Past|VerbForm=Part' : '';
}
