import { lazy, readLexicon } from '../lexicon.ts';
import { createEndingTree, type Edit, type EndingTree, rewriteEnding } from './endings.ts';
import { foldWord } from './fold-word.ts';
import { inflectionOf } from './inflection.ts';

/** Words of one Penn tag with dictionary forms of their own, and the endings that all others of that tag follow. */
interface Tag {
  readonly words?: ReadonlyMap<string, string>;
  readonly endings?: EndingTree;
}

const readEndings = lazy((): ReadonlyMap<string, EndingTree> => {
  const rows = new Map<string, (Edit & { ending: string })[]>();
  for (const [inflection, cut, add, endings] of readLexicon('morphology/endings.tsv')) {
    const some = rows.get(inflection!) ?? [];
    for (const ending of endings!.split(' ')) some.push({ ending, cut: Number(cut), add: add! });
    rows.set(inflection!, some);
  }
  return new Map([...rows].map(([inflection, some]) => [inflection, createEndingTree(some)]));
});

const readWords = lazy((): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const words = new Map<string, Map<string, string>>();
  for (const [xpos, lemma, forms] of readLexicon('morphology/words.tsv')) {
    const some = words.get(xpos!) ?? new Map<string, string>();
    for (const form of forms!.split(' ')) some.set(form, lemma!);
    words.set(xpos!, some);
  }
  return words;
});

const tags = new Map<string, Tag>();
const mostTags = 100;

function tagOf(xpos: string): Tag {
  const known = tags.get(xpos);
  if (known !== undefined) return known;
  const inflection = inflectionOf(xpos);
  const endings = inflection && readEndings().get(inflection);
  const words = readWords().get(xpos);
  const tag: Tag = { ...(words && { words }), ...(endings && { endings }) };
  if (tags.size < mostTags) tags.set(xpos, tag);
  return tag;
}

/**
 * The dictionary form of a word, by the conventions of UD English: "children" gives "child", "n't" gives "not", "40,000" gives
 * "40000". Always folded and in lower case, names too ("Sept." gives "september", "States" as NNPS "state"). "'s" is "be" as VBZ,
 * "have" cannot be told from it by form and tag. Words never seen follow the longest ending known; empty gives empty.
 */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  const word = foldWord(form);
  const tag = tagOf(xpos);
  const own = tag.words?.get(word);
  if (own !== undefined) return own;
  if (tag.endings !== undefined) return rewriteEnding(tag.endings, word);
  if (upos === 'NUM' && word.includes(',')) return word.replaceAll(',', '') || word;
  return (upos === 'VERB' || upos === 'AUX') && xpos.startsWith('N') ? verbInName(word) : word;
}

/** A verb inside a name carries a noun's tag ("United", "Breaking Bad"): its ending alone tells how it is inflected. */
function verbInName(word: string): string {
  const inflection = word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'past' : undefined;
  const endings = inflection && readEndings().get(inflection);
  return endings ? rewriteEnding(endings, word) : word;
}
