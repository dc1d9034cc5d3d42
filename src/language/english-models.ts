import { lazy } from './lexicon.ts';
import { hashString } from './linear/hash.ts';
import { type ModelFile, readModelFile } from './linear/model-file.ts';
import { createPackedModel } from './linear/packed-model.ts';
import { createRowModel } from './linear/row-model.ts';
import type { Scorer } from './linear/scorer.ts';
import { placeOf } from './linear/word-table.ts';
import { createTagFacts, type TagFacts } from './parser/input.ts';
import type { ParserLeads, ParserModel } from './parser/parse.ts';
import { createRelationsOf } from './parser/relation-lists.ts';
import type { TaggerModel } from './tagger/tag.ts';
import { createWordReader, type TagLexicon, type WordFacts } from './words/word-facts.ts';

/** What is read from models/ to read English. */
export interface EnglishModels {
  readonly read: (form: string) => WordFacts;
  readonly tagger: TaggerModel;
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

/** The models of English, read when they are first asked for. */
export const englishModels = lazy((): EnglishModels => {
  const tagger = readModelFile('english-tagger');
  const guide = readModelFile('english-guide');
  const parser = readModelFile('english-parser');
  const tags = tagger.header.lists.tags!;
  const relations = parser.header.lists.relations!;
  return {
    read: createWordReader(createTagLexicon(tagger)),
    tagger: {
      scorer: createRowModel(tagger.array('tagger.table', 'int32'), tagger.array('tagger.rows', 'int16'), tags.length),
      classes: tags.length,
      firstStep: tagger.array('leads', 'int32')[0]!,
    },
    tags: tags.map((tag) => tag.split(' ') as [string, string]),
    tagFacts: tags.map(createTagFacts),
    guide: { actions: readActions(guide), relationCount: 0, leads: readLeads(guide) },
    parser: createParser(parser, relations.length),
    relations,
    past: tags.indexOf('VERB VBD'),
    root: relations.indexOf('root') + 1,
    others: relations.indexOf('parataxis') + 1,
  };
});

const readActions = (file: ModelFile): Scorer => createPackedModel(file.array('actions', 'int32'));

const createParser = (file: ModelFile, relationCount: number): ParserModel => ({
  actions: readActions(file),
  relations: createRowModel(
    file.array('relations.table', 'int32'),
    file.array('relations.rows', 'int16'),
    relationCount,
  ),
  relationCount,
  relationsOf: createRelationsOf({
    starts: file.array('arcs.starts', 'int32'),
    relations: file.array('arcs.relations', 'uint8'),
  }),
  leads: readLeads(file),
});

function readLeads(file: ModelFile): ParserLeads {
  const [firstStep, secondStep, relation] = file.array('leads', 'int32') as unknown as [number, number, number];
  return { firstStep, secondStep, relation };
}

/** The words that the training data knows, by hash: their usual tags, most frequent first, as a place in a list, and those that they may have. */
function createTagLexicon(file: ModelFile): TagLexicon {
  const classes = file.header.lists.tagClasses!.map((tags) => ({
    tagClass: hashString(tags),
    properName: tags.startsWith('PROPN'),
  }));
  const keys = file.array('lexicon.keys', 'int32');
  const classOf = file.array('lexicon.classes', 'int16');
  const starts = file.array('lexicon.choiceStarts', 'int32');
  const choices = file.array('lexicon.choices', 'uint8');
  const openTags = file.array('openTags', 'uint8');
  const find = (folded: string) => {
    const place = placeOf(keys, hashString(folded));
    return place < 0
      ? undefined
      : { ...classes[classOf[place]!]!, choices: choices.subarray(starts[place], starts[place + 1]) };
  };
  return { find, openTags };
}
