import { firstFrom, within } from '../../../collate/spans.ts';
import type { IndexedSentence } from '../../index/sentence-index.ts';
import type { Slot } from '../slot.ts';

/** Words that put a deed at a place; those of one row put it there alike. */
const prepositions: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'off',
  'on',
  'outside',
  'inside',
  'behind',
  'beside',
  'around',
]);

/** The places that a sentence puts something at: "in Station Road", "off Cape Lenz". */
export function readPlaces(sentence: IndexedSentence): Slot[] {
  const { source } = sentence;
  return within(source.names, sentence).flatMap((name): Slot[] => {
    if (name.form !== 'name' || name.type === 'person' || !isBehindPreposition(sentence, name.start)) return [];
    const span = { start: name.start, end: name.end };
    return [{ sort: 'place', sentence, ...span, value: span, anchor: span, quantities: [], name }];
  });
}

function isBehindPreposition({ source: { tokens } }: IndexedSentence, start: number): boolean {
  const at = firstFrom(tokens, start);
  const before = tokens[at - 1]?.tag === 'DET' ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && prepositions.has(before.lemma);
}
