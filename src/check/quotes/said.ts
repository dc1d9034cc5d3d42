import { readSpeakers } from '../../collate/quotations/judge/speakers.ts';
import { readUtterances, type Utterance, weighByStory } from '../../collate/quotations/utterances.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { readGenders } from '../people/genders.ts';
import { gatherRoles } from '../people/roles/told-roles.ts';
import { splitStretches, withLooseQuotes } from './stretches.ts';
import { type StrictWord, splitStrictWords } from './strict-words.ts';
import { readVoice, type Voice } from './voices.ts';

/** Words that somebody says in an article, and who it is. */
export interface Said {
  readonly utterance: Utterance;
  readonly voice: Voice;
  /** Where the words stand: those in marks, or all of the content where nothing is marked. */
  readonly spans: readonly Span[];
  /** Whether they stand in quotation marks. */
  readonly marked: boolean;
  /** The words as they are printed, in order of text. */
  readonly strict: () => readonly StrictWord[];
}

/** What the draft has in quotation marks, and all that the inputs tell somebody to have said. */
export interface SaidWords {
  readonly draft: readonly Said[];
  readonly inputs: readonly Said[];
}

/** Reads the stretches of the draft and the utterances of the inputs. */
export function readSaidWords({ draft, articles, entities }: CheckContext): SaidWords {
  const [stretched, ...read] = [splitStretches(draft), ...articles.map(withLooseQuotes)];
  const all = [stretched!, ...read];
  const speakers = readSpeakers(all, entities);
  const people = {
    speakers,
    genders: readGenders(all, entities),
    roles: gatherRoles([draft, ...articles], entities),
  };
  const toSaid = (utterance: Utterance): Said => createSaid(utterance, readVoice(utterance, people));
  return {
    draft: readUtterances(stretched!, speakers).map(toSaid),
    inputs: weighByStory(read.flatMap((article) => readUtterances(article, speakers))).map(toSaid),
  };
}

function createSaid(utterance: Utterance, voice: Voice): Said {
  const { article, quotes } = utterance;
  const marks = quotes.flatMap(({ marked }) => marked);
  const spans = marks.length > 0 ? marks : quotes;
  return { utterance, voice, spans, marked: marks.length > 0, strict: onceRead(article, spans) };
}

function onceRead({ text }: Article, spans: readonly Span[]): () => readonly StrictWord[] {
  let words: readonly StrictWord[] | undefined;
  return () => {
    words ??= spans.flatMap((span) => splitStrictWords(text, span));
    return words;
  };
}

const joint = 500;

/**
 * What one person says in one go, with a cue or a few words between: utterances of one article that follow each other, by one
 * speaker who is known. Each stands for itself too.
 */
export function joinTurns(inputs: readonly Said[]): (readonly Said[])[] {
  const turns: Said[][] = [];
  for (const said of inputs) {
    const turn = turns.at(-1);
    if (turn && isNextOf(turn.at(-1)!, said)) turn.push(said);
    else turns.push([said]);
  }
  return turns.filter(({ length }) => length > 1);
}

const isNextOf = (before: Said, said: Said): boolean => {
  const [one, other] = [before.voice.speaker, said.voice.speaker];
  if (!before.marked || !said.marked || before.utterance.article !== said.utterance.article) return false;
  const way = said.spans[0]!.start - before.spans.at(-1)!.end;
  return one !== undefined && one === other && way >= 0 && way <= joint;
};
