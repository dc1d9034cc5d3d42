import { rememberAnswers } from '../text/remember.ts';
import { englishModels } from './english-models.ts';
import { lazy, readLexicon } from './lexicon.ts';
import { featuresOf } from './morphology/features.ts';
import { lemmaOf } from './morphology/lemma.ts';
import { type Arcs, createParserInput, type ParserInput } from './parser/input.ts';
import { parseGreedily } from './parser/parse.ts';
import { reverseArcs } from './parser/reverse.ts';
import { withSingleRoot } from './parser/single-root.ts';
import { tagWords } from './tagger/tag.ts';
import { plainCase } from './words/plain-case.ts';
import type { WordFacts } from './words/word-facts.ts';

/** What the models say of one word of a sentence. */
export interface ReadWord {
  /** Universal and Penn tag. */
  readonly tag: string;
  readonly penn: string;
  readonly lemma: string;
  /** Universal features; empty if none. */
  readonly features: string;
  /** Place of the governor in the sentence, from 0; -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** The rule of what the models say. */
export const readerVersion = 'language/english@1';

/** What a word as printed is under a tag. */
type TaggedForm = Pick<ReadWord, 'tag' | 'penn' | 'lemma' | 'features'>;

/** What has been read of a word as printed, by the place of its tag. */
const taggedFormsOf = rememberAnswers((_form: string): TaggedForm[] => []);

/** Dictionary form and features of a word under a tag. */
function readTaggedForm(form: string, tag: number): TaggedForm {
  const known = taggedFormsOf(form);
  const [upos, penn] = englishModels().tags[tag]!;
  known[tag] ??= { tag: upos, penn, lemma: lemmaOf(form, upos, penn), features: featuresOf(form, upos, penn) };
  return known[tag];
}

/** Reads a sentence of words as printed: tags, lemmas, features and its tree. Empty for no words. */
export const readSentence = (forms: readonly string[]): ReadWord[] => readSentences([forms])[0]!;

/** A sentence with its words' facts and tags. */
interface TaggedSentence {
  readonly forms: readonly string[];
  readonly words: readonly WordFacts[];
  readonly tags: Int32Array;
}

/**
 * Reads sentences, each by itself. One model goes over all of them before the next one does: the weights of one stay close to the processor, those
 * of all would not.
 */
export function readSentences(sentences: readonly (readonly string[])[]): ReadWord[][] {
  const tagged = sentences.map(tagSentence);
  const inputs = tagged.map(({ tags, words }) => createParserInput(words, tags, englishModels().tagFacts));
  const guides = tagged.map(readBackwards);
  return tagged.map((sentence, at) => createReadWords(sentence, readForwards(inputs[at]!, guides[at]!)));
}

function tagSentence(forms: readonly string[]): TaggedSentence {
  const { read, tagger } = englishModels();
  const words = plainCase(forms, read).map(read);
  return { forms, words, tags: mendIrregularPasts(words, tagWords(words, tagger)) };
}

/** The tree that a reading from the sentence's end gives. */
function readBackwards({ tags, words }: TaggedSentence): Arcs {
  const { guide, tagFacts } = englishModels();
  const reversed = createParserInput(words.toReversed(), tags.toReversed(), tagFacts);
  return reverseArcs(parseGreedily(reversed, guide), words.length);
}

/** The tree of a reading that sees the other's. Source: Nivre and McDonald 2008 (stacking). */
function readForwards(input: ParserInput, guide: Arcs): Arcs {
  const { others, parser, root } = englishModels();
  return withSingleRoot(parseGreedily({ ...input, guide }, parser), input, root, others);
}

function createReadWords({ forms, tags }: TaggedSentence, { heads, labels }: Arcs): ReadWord[] {
  const { relations } = englishModels();
  return forms.map((form, index) => {
    const { features, lemma, penn, tag } = readTaggedForm(form, tags[index]!);
    const head = heads[index + 1]! - 1;
    return {
      tag,
      penn,
      lemma,
      features,
      head: head === forms.length ? -1 : head,
      relation: relations[labels[index + 1]! - 1]!,
    };
  });
}

const irregularPasts = lazy(
  () =>
    new Set(
      readLexicon('morphology/irregular.tsv').flatMap(([kind, , forms]) => (kind === 'past' ? forms!.split(' ') : [])),
    ),
);

/** An irregular past is no interjection; one that the dictionary knows as nothing else ("sank") is no noun and no adjective either. */
function mendIrregularPasts(words: readonly WordFacts[], tagged: Int32Array): Int32Array {
  const { past, tags } = englishModels();
  words.forEach(({ fields, folded }, at) => {
    const [tag] = tags[tagged[at]!]!;
    const mayBeWrong = tag === 'INTJ' || (fields === 0 && (tag === 'NOUN' || tag === 'ADJ'));
    if (mayBeWrong && irregularPasts().has(folded)) tagged[at] = past;
  });
  return tagged;
}
