import { rememberAnswers } from '../../text/remember.ts';
import { hashString } from '../linear/hash.ts';
import type { Classes } from '../linear/scorer.ts';
import { wordClass } from './word-class.ts';
import { wordCluster } from './word-cluster.ts';

/** What is known of a word by itself, as hashes and small numbers: what the tagger and the parser make features of. */
export interface WordFacts {
  /** Lower case, digits alike, straight marks. */
  readonly folded: string;
  /** Hashes of the word as printed and folded; those of an unknown word are all alike. */
  readonly form: number;
  readonly word: number;
  /** Capitals, small letters, digits, marks, in order. */
  readonly shape: number;
  /** The last one, two, three and four characters; the first one, two and three. */
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  /** The tags that the training data has for the word, as one number. */
  readonly tagClass: number;
  /** The tags that the word may have, as places in the list of tags; undefined for any. */
  readonly choices: Classes | undefined;
  /** The training data has it as a name more often than not. */
  readonly properName: boolean;
  /** Which parts of speech the dictionary knows, and the ending. */
  readonly parts: number;
  /** See `wordClass`. */
  readonly fields: number;
  /** See `wordCluster`. */
  readonly cluster: number;
}

/** What the training data tells of folded words: nothing of those that it hardly knows. */
export interface TagLexicon {
  readonly find: (folded: string) => WordTags | undefined;
  /** The tags that a word may have which the training data does not know. */
  readonly openTags: Classes;
}

export interface WordTags {
  readonly tagClass: number;
  readonly choices: Classes | undefined;
  readonly properName: boolean;
}

const digit = /\d/g;
const singleMark = /[\u2018\u2019]/g;
const doubleMark = /[\u201c\u201d]/g;
const unknown = hashString('\u0000unknown');
const none = hashString('\u0000none');
const maxShape = 6;

/** A word as the models know it. */
export const foldForm = (form: string): string =>
  form.toLowerCase().replace(digit, '0').replace(singleMark, "'").replace(doubleMark, '"');

/** What stands before the first word and behind the last. */
export const noWord: WordFacts = {
  folded: '',
  form: none,
  word: none,
  shape: none,
  suffix1: none,
  suffix2: none,
  suffix3: none,
  suffix4: none,
  prefix1: none,
  prefix2: none,
  prefix3: none,
  tagClass: none,
  choices: undefined,
  properName: false,
  parts: -1,
  fields: 0,
  cluster: -1,
};

/** Reads words, and keeps what it has read of the last many thousand. */
export const createWordReader = (lexicon: TagLexicon): ((form: string) => WordFacts) =>
  rememberAnswers((form) => readWord(form, lexicon));

function readWord(form: string, lexicon: TagLexicon): WordFacts {
  const folded = foldForm(form);
  const known = lexicon.find(folded);
  const fields = wordClass(folded);
  return {
    folded,
    form: known ? hashString(form) : unknown,
    word: known ? hashString(folded) : unknown,
    shape: hashString(shapeOf(form)),
    suffix1: hashString(folded.slice(-1)),
    suffix2: hashString(folded.slice(-2)),
    suffix3: hashString(folded.slice(-3)),
    suffix4: hashString(folded.slice(-4)),
    prefix1: hashString(folded.slice(0, 1)),
    prefix2: hashString(folded.slice(0, 2)),
    prefix3: hashString(folded.slice(0, 3)),
    tagClass: known?.tagClass ?? unknown,
    choices: known ? known.choices : lexicon.openTags,
    properName: known?.properName ?? false,
    parts: partsOfSpeech(fields),
    fields,
    cluster: wordCluster(folded),
  };
}

const partsOfSpeech = (fields: number): number =>
  ((fields & 31) > 0 ? 1 : 0) | ((fields & 480) > 0 ? 2 : 0) | ((fields >> 9) << 2);

function shapeOf(form: string): string {
  let shape = '';
  for (let at = 0; at < form.length && shape.length < maxShape; at += 1) {
    const kind = kindOf(form.charCodeAt(at));
    if (!shape.endsWith(kind) || shape.length === 1) shape += kind;
  }
  return shape;
}

function kindOf(code: number): string {
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return '0';
  const character = String.fromCharCode(code);
  if (code < 128) return character;
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : '?';
}
