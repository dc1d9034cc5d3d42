import { isCapital } from '../../case.ts';
import type { NameWord } from '../../words.ts';
import type { Entity } from '../entity.ts';
import { addMention, type Discourse, type Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../mentions/person-nouns.ts';
import { type PersonPhrase, readPersonPhrase } from '../mentions/person-phrases.ts';
import { readThingPhrase } from '../mentions/thing-phrases.ts';
import { type PeopleIndex, resolvePerson } from './described-person.ts';
import { resolveThing } from './described-thing.ts';
import { findPersonPronoun, personPronounKeys } from './he-she.ts';
import { findThingPronoun, thingPronounKeys } from './it-its.ts';
import { addAdjective, addStranger } from './strangers.ts';
import { mentionOf, type Taken, takePersonPronoun, takeThingPronoun } from './taken.ts';

/** A phrase that the grammar ties to a name: "Ann Lee, a lawyer". */
export interface Apposed {
  readonly from: number;
  readonly to: number;
  /** Index behind its head noun. */
  readonly headTo: number;
  readonly entity: Entity;
}

/** What the pass looks things up in. */
export interface PassIndex {
  readonly people: PeopleIndex;
  /** Appositions by sentence. */
  readonly apposed: ReadonlyMap<number, readonly Apposed[]>;
}

/** Goes through an article from left to right and takes each description and pronoun up with what was mentioned before. */
export function takeUp(discourse: Discourse, index: PassIndex): Taken[] {
  const taken: Taken[] = [];
  for (const at of discourse.sentences.keys()) takeUpSentence(discourse, index, at, taken);
  return taken;
}

function takeUpSentence(discourse: Discourse, index: PassIndex, at: number, into: Taken[]): void {
  const { words } = discourse.sentences[at]!;
  const names = discourse.names[at]!;
  const apposed = index.apposed.get(at) ?? [];
  let next = 0;
  let covered = 0;
  for (let i = 0; i < words.length; i += 1) {
    while (next < names.length && names[next]!.from === i) {
      const name = names[next]!;
      addMention(discourse, name);
      noteNumber(discourse, name, words[name.to]);
      covered = Math.max(covered, name.to);
      next += 1;
    }
    if (i < covered && !words[i]!.possessive) continue;
    const found = readAt(discourse, index, { at, from: i, apposed });
    if (found) {
      into.push(found);
      addMention(discourse, mentionOf(discourse, found));
      if (found.what.form !== 'pronoun') covered = Math.max(covered, found.to);
    } else if (i >= covered && isPersonNoun(words[i]!)) addStranger(discourse, at, i);
    else if (i >= covered && words[i]!.shape === 'capital') addAdjective(discourse, at, i);
  }
}

/** "England have", "the team were": spoken of as many. */
function noteNumber({ plurals }: Discourse, { entity, isPerson }: Mention, next: NameWord | undefined): void {
  if (!entity || isPerson || next?.gap !== ' ' || plurals.has(entity.id)) return;
  if (/^(?:have|are|were)$/.test(next.key)) plurals.set(entity.id, true);
}

/** Words that may open a description or be a pronoun, beside owners. */
const triggers: ReadonlySet<string> = new Set(['the', ...personPronounKeys, ...thingPronounKeys]);

const triggerStarts = new Set([...triggers].map((word) => word.charCodeAt(0)));

/** Looks at the first letter first, since every word of the article comes by. */
const mayTrigger = (key: string): boolean => triggerStarts.has(key.charCodeAt(0)) && triggers.has(key);

interface Spot {
  readonly at: number;
  readonly from: number;
  readonly apposed: readonly Apposed[];
}

function readAt(discourse: Discourse, index: PassIndex, { at, from, apposed }: Spot): Taken | undefined {
  const sentence = discourse.sentences[at]!;
  const word = sentence.words[from]!;
  const own = apposed.length ? apposed.find((phrase) => phrase.from === from) : undefined;
  if (!own && !word.possessive && !mayTrigger(word.key)) return undefined;
  if (own) return { at, from, to: own.to, entity: own.entity, what: { form: 'apposition', headTo: own.headTo } };
  const person = findPersonPronoun(word.key);
  const counterpart = person ? readPersonPhrase(sentence, from) : undefined;
  if (person && !counterpart) return takePersonPronoun(discourse, at, from, person);
  const thing = findThingPronoun(word.key);
  if (thing) return takeThingPronoun(discourse, at, from, thing);
  if (word.key !== 'the' && !counterpart && !(word.possessive && isCapital(word))) return undefined;
  const phrase = counterpart ?? readPersonPhrase(sentence, from);
  if (phrase) {
    const entity = findNamed(discourse, at, phrase) ?? resolvePerson(discourse, index.people, at, phrase);
    if (entity || phrase.country)
      return { at, from, to: phrase.to, ...(entity ? { entity } : {}), what: { form: 'person', phrase } };
    return undefined;
  }
  const described = discourse.zoneAt(word.start) < 0 ? readThingPhrase(sentence, from) : undefined;
  const entity = described && resolveThing(discourse, at, described);
  return entity && { at, from, to: described.to, entity, what: { form: 'thing', phrase: described } };
}

/** "the Slovak prime minister, Ann Lee": the person whose name stands right behind, or in front, with a comma. */
function findNamed({ names, sentences }: Discourse, at: number, { from, to }: PersonPhrase): Entity | undefined {
  const { words } = sentences[at]!;
  if (words[to]?.gap === ', ') {
    const behind = names[at]!.find((name) => name.isPerson && name.from === to);
    const after = behind && words[behind.to];
    if (behind && (after === undefined || /^[,.;]/.test(after.gap))) return behind.entity;
  }
  if (words[from]!.gap !== ', ') return undefined;
  const before = names[at]!.find((name) => name.isPerson && name.to === from);
  return before && (words[to] === undefined || /^[,.;]/.test(words[to]!.gap)) ? before.entity : undefined;
}
