import { compareStrings } from '../../src/model/link.ts';
import { addOne, mostOften, type TreeWord, valueAt } from './trees.ts';

/** What the trees tell of a pair of tags: the features of its words, `*` standing for all that are not named. */
export interface FeatureRow {
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
  readonly forms: readonly string[];
}

/** Features that the form and the tags of a word cannot tell, or that are no grammar. */
const untold = /^(?:Voice|Typo|ExtPos|Style|Foreign|Abbr=No)=/;
/** What the place in the sentence gives as a rule: kept where the form itself tells it ("says", "am", "him"; not "said", "it"). */
const fromPlace = /^(?:Number|Person|Case)=/;
const leastShare = 0.95;
const leastSeen = 5;
const leastCount = 2;
/** A form that is seen less often must have the same features each time. */
const frequentCount = 5;

/** Past and present forms that do not tell person and number; those of "be" do. */
const isPlainVerb = (xpos: string, lemma: string): boolean => (xpos === 'VBD' || xpos === 'VBP') && lemma !== 'be';

interface Group {
  readonly all: Map<string, number>;
  readonly byForm: Map<string, Map<string, number>>;
  /** For each form, and for all (`*`): how many words have each feature. */
  readonly shares: Map<string, Map<string, number>>;
}

const createGroup = (): Group => ({ all: new Map(), byForm: new Map(), shares: new Map() });

/** Learns the features of each pair of tags, and of the forms that differ: the most frequent value counts. */
export function learnFeatures(words: readonly TreeWord[]): FeatureRow[] {
  const groups = new Map<string, Group>();
  for (const { form, lemma, upos, xpos, features } of words) {
    if (features.includes('Typo=Yes') || (upos === 'VERB' && xpos === 'NNP')) continue;
    const group = valueAt(groups, `${upos}\t${xpos}`, createGroup);
    const told = features.filter(
      (feature) => !untold.test(feature) && !(isPlainVerb(xpos, lemma) && fromPlace.test(feature)),
    );
    const text = told.join('|');
    addOne(group.all, text);
    addOne(
      valueAt(group.byForm, form, () => new Map<string, number>()),
      text,
    );
    for (const key of ['*', form]) {
      for (const feature of told) {
        addOne(
          valueAt(group.shares, key, () => new Map<string, number>()),
          feature,
        );
      }
    }
  }
  return [...groups]
    .sort(([a, one], [b, two]) => sizeOf(two) - sizeOf(one) || compareStrings(a, b))
    .filter(([, group]) => sizeOf(group) >= leastCount)
    .flatMap(([tags, group]) => rowsOf(tags, group));
}

const sizeOf = (group: Group): number => mostOften(group.all).all;

function rowsOf(tags: string, group: Group): FeatureRow[] {
  const [upos, xpos] = tags.split('\t') as [string, string];
  // Determiners are few: one that is not named tells nothing.
  const usual = upos === 'DET' ? '' : toldBy('*', group, group.all);
  const rows = new Map<string, string[]>([[usual, ['*']]]);
  // An infinitive and an imperative look alike.
  const forms = xpos === 'VB' ? [] : [...group.byForm].sort(([a], [b]) => compareStrings(a, b));
  for (const [form, counts] of forms) {
    const { count, all } = mostOften(counts);
    if (count < Math.max(leastCount, Math.min(all, frequentCount)) || count <= all / 2 || form.includes(' ')) continue;
    const told = toldBy(form, group, counts);
    if (told !== usual) valueAt(rows, told, () => []).push(form);
  }
  return [...rows].map(([features, forms]) => ({ upos, xpos, features, forms }));
}

function toldBy(key: string, { shares }: Group, counts: ReadonlyMap<string, number>): string {
  const { key: text, all } = mostOften(counts);
  if (!/VerbForm=Fin|PronType=Prs/.test(text)) return text;
  return text
    .split('|')
    .filter(
      (feature) =>
        !fromPlace.test(feature) || (all >= leastSeen && (shares.get(key)?.get(feature) ?? 0) >= leastShare * all),
    )
    .join('|');
}
