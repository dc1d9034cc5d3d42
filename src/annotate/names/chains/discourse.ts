import type { NameSentence } from '../words.ts';
import type { Entity } from './entity.ts';
import { findStanding } from './mentions/grammar.ts';
import type { Discourse, Mention } from './mentions/mention.ts';
import type { Trees } from './mentions/tree.ts';

/** What a discourse is made of. */
export interface DiscourseParts {
  readonly text: string;
  readonly sentences: readonly NameSentence[];
  readonly trees: Trees;
  readonly entities: readonly Entity[];
  readonly zoneAt: (offset: number) => number;
}

/** An article before anything was taken up again: who and what is named in each sentence, by the names alone. */
export function createDiscourse({ text, sentences, trees, entities, zoneAt }: DiscourseParts): Discourse {
  const names: Mention[][] = sentences.map(() => []);
  for (const entity of entities) {
    for (const { at, from, to, titleFrom } of entity.names) {
      const { words } = sentences[at]!;
      const start = titleFrom ?? from;
      const inBrackets = text[words[start]!.start - 1] === '(';
      const standing = findStanding(trees, words, start, to);
      names[at]!.push({
        at,
        from: start,
        to,
        entity,
        isPerson: entity.type === 'person',
        isPlural: entity.isPlural,
        ...(inBrackets ? { isSubject: false, weight: 0 } : standing),
        zone: zoneAt(words[start]!.start),
      });
    }
  }
  for (const list of names) list.sort((a, b) => a.from - b.from || b.to - a.to);
  const passedOver = sentences.map((sentence) => isPassedOver(sentence, zoneAt));
  return {
    text,
    sentences,
    trees,
    names,
    mentions: sentences.map(() => []),
    genders: new Map(entities.flatMap(({ id, facts }) => (facts.gender ? [[id, facts.gender] as const] : []))),
    byCountry: new Map(entities.flatMap((entity) => (entity.country ? [[entity.country, entity] as const] : []))),
    plurals: new Map(),
    counts: new Map(),
    zoneAt,
    isPassedOver: (at) => passedOver[at]!,
  };
}

const outsideKinds = new Set(['caption', 'heading']);

function isPassedOver({ words, blockKind }: NameSentence, zoneAt: (offset: number) => number): boolean {
  if (outsideKinds.has(blockKind)) return true;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || zoneAt(first.start) < 0 || zoneAt(last.start) < 0) return false;
  return words.every(({ start }) => zoneAt(start) >= 0);
}
