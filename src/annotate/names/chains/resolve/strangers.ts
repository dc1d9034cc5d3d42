import { findCountryByDemonym } from '../../../../language/lists/places.ts';
import { isIn, lists } from '../../gazetteer.ts';
import type { Entity } from '../entity.ts';
import { findStanding } from '../mentions/grammar.ts';
import { addMention, type Discourse } from '../mentions/mention.ts';
import { findNounGender, findPhraseStart, isPersonNoun, isPredicate } from '../mentions/person-nouns.ts';

/** Somebody whom nobody names: "an officer", "his mother". */
export function addStranger(discourse: Discourse, at: number, noun: number): void {
  const sentence = discourse.sentences[at]!;
  const { words } = sentence;
  const from = findPhraseStart(sentence, noun);
  const next = words[noun + 1];
  if (next?.gap === ' ' && (next.tag === 'NOUN' || isPersonNoun(next))) return;
  if (isPredicate(words, from)) return;
  const gender = findNounGender(words[noun]!.key);
  const entity = findBeside(discourse, at, from, noun + 1);
  addMention(discourse, {
    at,
    from,
    to: noun + 1,
    ...(entity ? { entity } : {}),
    isPerson: true,
    isPlural: false,
    ...(gender ? { gender } : {}),
    ...findStanding(discourse.trees, words, from, noun + 1),
    zone: discourse.zoneAt(words[noun]!.start),
  });
}

/** The person whose name stands at the other side of a comma: "Ann Lee, a girl of nine", "another woman, Ann Lee". */
function findBeside({ names, sentences }: Discourse, at: number, from: number, to: number): Entity | undefined {
  const { words } = sentences[at]!;
  const isNew = /^(?:a|an|another)$/.test(words[from]!.key);
  if (words[to]?.gap === ', ') {
    const behind = names[at]!.find((name) => name.isPerson && name.from === to);
    if (behind) return behind.entity;
  }
  if (!isNew || words[from]!.gap !== ', ') return undefined;
  return names[at]!.find((name) => name.isPerson && name.to === from)?.entity;
}

const adjectiveWeight = 0.4;
const kindsOfCountry: ReadonlySet<string> = new Set(['country']);
const kindsOfUnion: ReadonlySet<string> = new Set(['bloc']);

/** A country of which only the adjective speaks, so that "the country" is not taken for another one. */
export function addAdjective(discourse: Discourse, at: number, index: number): void {
  const word = discourse.sentences[at]!.words[index]!;
  const country =
    word.key === 'european' ? 'EU' : isIn(word, lists.demonym) ? findCountryByDemonym(word.key)?.code : undefined;
  if (country === undefined) return;
  const entity = discourse.byCountry.get(country);
  addMention(discourse, {
    at,
    from: index,
    to: index + 1,
    ...(entity ? { entity } : { kinds: country === 'EU' ? kindsOfUnion : kindsOfCountry }),
    isPerson: false,
    isPlural: false,
    isSubject: false,
    weight: adjectiveWeight,
    zone: discourse.zoneAt(word.start),
  });
}
