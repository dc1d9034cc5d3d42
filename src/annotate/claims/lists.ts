import { lazy, lazyWordSet, readLexicon } from '../../language/lexicon.ts';
import type { ClaimModality, ClaimQualifier, CueClass } from '../../model/annotation.ts';

/** What a governor does to the clause or noun that hangs on it. */
export type Effect = ClaimModality | 'same' | 'hedge' | 'negative';

/** Effects on infinitives and gerunds, by lemma, with or without particle. */
export const readGovernors = lazy(
  () => new Map(readLexicon('claims/governors.tsv').map(([word, effect]) => [word!, effect as Effect])),
);

/** Effects on nouns that are the object. */
export const readNounGovernors = lazy(
  () =>
    new Map(readLexicon('claims/governors.tsv').flatMap(([word, , noun]) => (noun ? [[word!, noun as Effect]] : []))),
);

/** The modality that an auxiliary gives, by word. */
export const readAuxiliaries = lazy(
  () => new Map(readLexicon('claims/auxiliaries.tsv').map(([word, modality]) => [word!, modality as ClaimModality])),
);

/** Words that limit a clause, by word. */
export const readQualifiers = lazy(
  () => new Map(readLexicon('claims/qualifiers.tsv').map(([word, kind]) => [word!, kind as ClaimQualifier['kind']])),
);

/** A verb of saying, asking or thinking that a clause may hang on. */
export interface CueVerb {
  readonly class: CueClass;
  /** Takes a clause with or without "that". */
  readonly isClausal: boolean;
}

/** Verbs of saying, asking and thinking, by lemma. */
export const readCueVerbs = lazy(
  () =>
    new Map(
      readLexicon('cue-verbs.tsv').map(([verb, kind, frames]): [string, CueVerb] => [
        verb!,
        { class: kind as CueClass, isClausal: /(?:^|,)(?:that|bare|whether|addressee-that)/.test(frames ?? '') },
      ]),
    ),
);

/** Verbs that say of their object that it did what a gerund tells, by lemma, with whether that is only alleged. */
export const readAccusingVerbs = lazy(
  () => new Map(readLexicon('claims/accusing-verbs.tsv').map(([verb, alleged]) => [verb!, alleged !== undefined])),
);

/** Verbs beside which "over" tells why, by lemma. */
export const readOverVerbs = lazyWordSet('claims/over-verbs.tsv');

/** A noun for a deed. */
export interface DeedNoun {
  readonly verb: string;
  /** It tells a deed on its own, not only beside a light verb. */
  readonly isDeed: boolean;
  /** "of" tells to whom it is done. */
  readonly takesObject: boolean;
  /** Its owner undergoes it: "his arrest". */
  readonly isUndergone: boolean;
}

/** Nouns for deeds, by lemma; ours stand before those of WordNet. */
export const readDeedNouns = lazy((): ReadonlyMap<string, DeedNoun> => {
  const nouns = new Map<string, DeedNoun>();
  for (const [noun, verb, kind, object] of [
    ...readLexicon('claims/deed-nouns.tsv'),
    ...readLexicon('claims/own-deed-nouns.tsv'),
  ])
    if (verb === undefined) nouns.delete(noun!);
    else
      nouns.set(noun!, {
        verb,
        isDeed: kind === 'deed',
        takesObject: object !== undefined,
        isUndergone: object === 'undergone',
      });
  return nouns;
});

/** A verb that only carries a noun. */
export interface LightVerb {
  readonly voice: 'active' | 'passive';
  /** The nouns that it carries; absent where it carries all that tell a deed. */
  readonly nouns?: ReadonlySet<string>;
}

/** Verbs that only carry a noun, by lemma. */
export const readLightVerbs = lazy(
  () =>
    new Map(
      readLexicon('claims/light-verbs.tsv').map(([verb, voice, nouns]): [string, LightVerb] => [
        verb!,
        { voice: voice as LightVerb['voice'], ...(nouns && { nouns: new Set(nouns.split(' ')) }) },
      ]),
    ),
);

/** The verb of an adjective: "die" for "dead". */
export const readAdjectives = lazy(
  () => new Map(readLexicon('claims/adjectives.tsv').map(([adjective, verb]) => [adjective!, verb!])),
);

/** Effects of words before a noun for a deed, by word. */
export const readNounFronts = lazy(
  () => new Map(readLexicon('claims/noun-fronts.tsv').map(([word, effect]) => [word!, effect as Effect])),
);
