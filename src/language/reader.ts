import { lazy, readLexicon } from './lexicon.ts';
import { hashString } from './linear/hash.ts';
import { createLinearModel, type Scorer } from './linear/linear-model.ts';
import { type ModelFile, readModelFile } from './linear/model-file.ts';
import { featuresOf } from './morphology/features.ts';
import { lemmaOf } from './morphology/lemma.ts';
import { type Arcs, createParserInput, createTagFacts, type TagFacts } from './parser/input.ts';
import { type ParserModel, parseGreedily } from './parser/parse.ts';
import { reverseArcs } from './parser/reverse.ts';
import { withSingleRoot } from './parser/single-root.ts';
import { tagWords } from './tagger/tag.ts';
import { plainCase } from './words/plain-case.ts';
import { createWordReader, type TagLexicon, type WordFacts } from './words/word-facts.ts';

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

interface Models {
  readonly read: (form: string) => WordFacts;
  readonly tagger: Scorer;
  readonly tags: readonly (readonly [upos: string, xpos: string])[];
  readonly tagFacts: readonly TagFacts[];
  /** Reads from right to left; its tree guides the one who reads from left to right. */
  readonly guide: ParserModel;
  readonly parser: ParserModel;
  readonly relations: readonly string[];
  /** Place of the tag of a verb in the past tense. */
  readonly past: number;
  readonly root: number;
  readonly others: number;
}

/** The rule of what the models say. */
export const readerVersion = 'language/english@1';

const models = lazy(loadModels);

function loadModels(): Models {
  const tagger = readModelFile('english-tagger');
  const parser = readModelFile('english-parser');
  const tags = tagger.header.lists.tags!;
  const relations = parser.header.lists.relations!;
  return {
    read: createWordReader(createTagLexicon(tagger)),
    tagger: createLinearModel(tagger, 'tagger'),
    tags: tags.map((tag) => tag.split(' ') as [string, string]),
    tagFacts: tags.map(createTagFacts),
    guide: createParserModel(readModelFile('english-guide')),
    parser: createParserModel(parser),
    relations,
    past: tags.indexOf('VERB VBD'),
    root: relations.indexOf('root') + 1,
    others: relations.indexOf('parataxis') + 1,
  };
}

const createParserModel = (file: ModelFile): ParserModel => ({
  actions: createLinearModel(file, 'actions'),
  relations: file.header.arrays.some(({ name }) => name === 'relations.keys')
    ? createLinearModel(file, 'relations')
    : undefined,
  relationCount: file.header.lists.relations!.length,
});

/** The words that the training data knows, by hash: their tags, most frequent first, as a place in a list; the only tag of a frequent one. */
function createTagLexicon(file: ModelFile): TagLexicon {
  const classes = file.header.lists.tagClasses!.map((tags) => ({
    tagClass: hashString(tags),
    properName: tags.startsWith('PROPN'),
  }));
  const [classOf, only] = [file.array('lexicon.classes', 'int16'), file.array('lexicon.only', 'int16')];
  const places = new Map(Array.from(file.array('lexicon.keys', 'int32'), (key, place) => [key, place]));
  return (folded) => {
    const place = places.get(hashString(folded));
    return place === undefined ? undefined : { ...classes[classOf[place]!]!, onlyTag: only[place]! };
  };
}

/** Reads a sentence of words as printed: tags, lemmas, features and its tree. Empty for no words. */
export function readSentence(forms: readonly string[]): ReadWord[] {
  const { read, relations, tagger, tags } = models();
  const words = plainCase(forms, read).map(read);
  const tagged = mendIrregularPasts(words, tagWords(words, tagger, tags.length));
  const { heads, labels } = parse(words, tagged);
  return forms.map((form, index) => {
    const [tag, penn] = tags[tagged[index]!]!;
    const head = heads[index + 1]! - 1;
    return {
      tag,
      penn,
      lemma: lemmaOf(form, tag, penn),
      features: featuresOf(form, tag, penn),
      head: head === forms.length ? -1 : head,
      relation: relations[labels[index + 1]! - 1]!,
    };
  });
}

/** Two readings of a sentence, the first from its end; the second sees the tree of the first. Source: Nivre and McDonald 2008 (stacking). */
function parse(words: readonly WordFacts[], tags: Int32Array): Arcs {
  const { guide, others, parser, root, tagFacts } = models();
  const reversed = createParserInput(words.toReversed(), tags.toReversed(), tagFacts);
  const input = createParserInput(words, tags, tagFacts);
  const first = reverseArcs(parseGreedily(reversed, guide), words.length);
  return withSingleRoot(parseGreedily({ ...input, guide: first }, parser), input, root, others);
}

const irregularPasts = lazy(
  () =>
    new Set(
      readLexicon('morphology/irregular.tsv').flatMap(([kind, , forms]) => (kind === 'past' ? forms!.split(' ') : [])),
    ),
);

/** An irregular past is no interjection; one that the dictionary knows as nothing else ("sank") is no noun and no adjective either. */
function mendIrregularPasts(words: readonly WordFacts[], tagged: Int32Array): Int32Array {
  const { past, tags } = models();
  words.forEach(({ fields, folded }, at) => {
    const [tag] = tags[tagged[at]!]!;
    const mayBeWrong = tag === 'INTJ' || (fields === 0 && (tag === 'NOUN' || tag === 'ADJ'));
    if (mayBeWrong && irregularPasts().has(folded)) tagged[at] = past;
  });
  return tagged;
}
