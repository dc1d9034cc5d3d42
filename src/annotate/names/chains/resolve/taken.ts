import type { NameWord } from '../../words.ts';
import type { Entity } from '../entity.ts';
import { findStanding } from '../mentions/grammar.ts';
import type { Discourse, Mention } from '../mentions/mention.ts';
import { findNounGender } from '../mentions/person-nouns.ts';
import type { PersonPhrase } from '../mentions/person-phrases.ts';
import type { ThingPhrase } from '../mentions/thing-phrases.ts';
import type { Trees } from '../mentions/tree.ts';
import { findPersonPronoun, type PersonPronoun, resolveHeShe } from './he-she.ts';
import { resolveIt, type ThingPronoun } from './it-its.ts';
import { resolveQuotedHeShe } from './quoted-he-she.ts';

/** A description or pronoun with what it takes up again; no entity where that is unsure. */
export interface Taken {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly entity?: Entity;
  readonly what:
    | { readonly form: 'person'; readonly phrase: PersonPhrase }
    | { readonly form: 'thing'; readonly phrase: ThingPhrase }
    | { readonly form: 'apposition'; readonly headTo: number }
    | { readonly form: 'pronoun'; readonly isPerson: boolean; readonly isQuoted: boolean };
}

/** Takes "he" or "she" up. */
export function takePersonPronoun(discourse: Discourse, at: number, from: number, pronoun: PersonPronoun): Taken {
  const zone = discourse.zoneAt(discourse.sentences[at]!.words[from]!.start);
  const entity =
    zone < 0 ? resolveHeShe(discourse, at, from, pronoun) : resolveQuotedHeShe(discourse, at, zone, pronoun);
  if (entity && zone < 0) discourse.genders.set(entity.id, pronoun.gender);
  const what = { form: 'pronoun', isPerson: true, isQuoted: zone >= 0 } as const;
  return { at, from, to: from + 1, ...(entity ? { entity } : {}), what };
}

/** Takes "it" or "they" up; absent where it is not sure that a body or place is meant. */
export function takeThingPronoun(
  discourse: Discourse,
  at: number,
  from: number,
  pronoun: ThingPronoun,
): Taken | undefined {
  if (discourse.zoneAt(discourse.sentences[at]!.words[from]!.start) >= 0) return undefined;
  const entity = resolveIt(discourse, at, from, pronoun);
  if (!entity) return undefined;
  discourse.plurals.set(entity.id, pronoun.isPlural);
  return { at, from, to: from + 1, entity, what: { form: 'pronoun', isPerson: false, isQuoted: false } };
}

/** What was taken up, as a mention among the others. */
export function mentionOf({ sentences, trees, zoneAt }: Discourse, { at, from, to, entity, what }: Taken): Mention {
  const { words } = sentences[at]!;
  const isPerson = what.form === 'pronoun' ? what.isPerson : what.form !== 'thing';
  const gender = isPerson ? genderOf(words, from, to, what) : undefined;
  return {
    at,
    from,
    to,
    ...(entity ? { entity } : {}),
    isPerson,
    isPlural: false,
    ...(gender ? { gender } : {}),
    ...(what.form === 'apposition' ? { isSubject: false, weight: 0.3 } : standingOf(trees, words, from, to)),
    zone: zoneAt(words[from]!.start),
  };
}

const genderOf = (words: readonly NameWord[], from: number, to: number, { form }: Taken['what']) =>
  form === 'pronoun' ? findPersonPronoun(words[from]!.key)?.gender : findNounGender(words[to - 1]!.key);

/** "his" and "its" hang on a noun as a possessive does. */
function standingOf(trees: Trees, words: readonly NameWord[], from: number, to: number) {
  const { key } = words[from]!;
  if (to === from + 1 && /^(?:his|her|its|their)$/.test(key) && !/^(?:ADP|PUNCT)$/.test(words[to]?.tag ?? 'PUNCT'))
    return { isSubject: false, weight: 0.55 };
  return findStanding(trees, words, from, to);
}
