import { readSpeakers, type Speakers } from '../../collate/quotations/judge/speakers.ts';
import { readUtterances, type Utterance, weighByStory } from '../../collate/quotations/utterances.ts';
import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { memberKey } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { readGenders } from '../people/genders.ts';
import { gatherRoles } from '../people/roles/told-roles.ts';
import { addPronounGenders } from './pronoun-genders.ts';
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
    genders: addPronounGenders(readGenders(all, entities), all, speakers),
    talkers: readTalkers(read, speakers),
    roles: gatherRoles([draft, ...articles], entities),
  };
  const toSaid = (utterance: Utterance): Said =>
    createSaid(
      utterance,
      once(() => readVoice(utterance, people)),
    );
  return {
    draft: readUtterances(stretched!, speakers).map(toSaid),
    inputs: weighByStory(read.flatMap((article) => readUtterances(article, speakers))).map(toSaid),
  };
}

/** Which articles quote each person, as `articleId person`. */
function readTalkers(articles: readonly Article[], speakers: Speakers): Set<string> {
  const talkers = new Set<string>();
  for (const { id, annotations } of articles)
    for (const { speaker } of annotationsOf(annotations, 'quote')) {
      const person = speaker?.entity === undefined ? undefined : speakers.get(memberKey(id, speaker.entity));
      if (person) talkers.add(`${id} ${person.id}`);
    }
  return talkers;
}

function createSaid(utterance: Utterance, readOwn: () => Voice): Said {
  const { article, quotes } = utterance;
  const marks = quotes.flatMap(({ marked }) => marked);
  const spans = marks.length > 0 ? marks : quotes;
  const strict = once(() => spans.flatMap((span) => splitStrictWords(article.text, span)));
  return {
    utterance,
    get voice() {
      return readOwn();
    },
    spans,
    marked: marks.length > 0,
    strict,
  };
}

/** Most of what the inputs have is never looked at: what costs is read when it is first asked for. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

const joint = 500;

/** The turn that an utterance is part of, itself included. */
export type TurnFinder = (said: Said) => readonly Said[];

/**
 * Finds what one person says in one go, with a cue or a few words between: utterances of one article that follow each other, by one
 * speaker who is known.
 */
export function createTurnFinder(inputs: readonly Said[]): TurnFinder {
  const places = new Map(inputs.map((said, at) => [said, at] as const));
  return (said) => {
    let first = places.get(said)!;
    let last = first;
    while (first > 0 && isNextOf(inputs[first - 1]!, inputs[first]!)) first -= 1;
    while (last + 1 < inputs.length && isNextOf(inputs[last]!, inputs[last + 1]!)) last += 1;
    return inputs.slice(first, last + 1);
  };
}

const isNextOf = (before: Said, said: Said): boolean => {
  if (!before.marked || !said.marked || before.utterance.article !== said.utterance.article) return false;
  const way = said.spans[0]!.start - before.spans.at(-1)!.end;
  return way >= 0 && way <= joint && before.voice.speaker !== undefined && before.voice.speaker === said.voice.speaker;
};
