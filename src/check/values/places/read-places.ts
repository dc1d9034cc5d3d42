import { firstFrom, within } from '../../../collate/spans.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import type { IndexedSentence } from '../../index/sentence-index.ts';
import type { Slot } from '../slot.ts';

/** Words that put a deed at a place, or lead to it or from it; those of one sort do so alike. */
const prepositions: ReadonlyMap<string, Slot['direction'] | 'at'> = new Map([
  ...['in', 'at', 'near', 'off', 'on', 'outside', 'inside', 'behind', 'beside', 'around'].map(
    (word) => [word, 'at'] as const,
  ),
  ...['to', 'into', 'towards', 'toward'].map((word) => [word, 'to'] as const),
  ['from', 'from'],
]);

/** The places that a sentence puts something at, or has it go to or come from: "in Station Road", "off Cape Lenz", "to Orrin". */
export function readPlaces(sentence: IndexedSentence): Slot[] {
  const { source } = sentence;
  const names = within(source.names, sentence);
  return names.flatMap((name, at): Slot[] => {
    if (name.form !== 'name' || name.type === 'person') return [];
    const way = findPreposition(sentence, name.start);
    if (way === undefined || (way !== 'at' && name.type !== 'place')) return [];
    const span = { start: name.start, end: name.end };
    const origin = way === 'to' ? findOrigin(sentence, name, names[at - 1]) : undefined;
    return [
      {
        ...{ sort: 'place', sentence, ...span, value: span, anchor: span, quantities: [], name },
        ...(way !== 'at' && { direction: way }),
        ...(origin && { origin }),
      },
    ];
  });
}

function findPreposition({ source: { tokens } }: IndexedSentence, start: number): Slot['direction'] | 'at' | undefined {
  const at = firstFrom(tokens, start);
  const before = tokens[at - 1]?.tag === 'DET' ? tokens[at - 2] : tokens[at - 1];
  return before && prepositions.get(before.lemma);
}

/** "Wend" of "from Wend to Orrin". */
function findOrigin(
  sentence: IndexedSentence,
  { start }: NameAnnotation,
  before: NameAnnotation | undefined,
): NameAnnotation | undefined {
  if (!before || findPreposition(sentence, before.start) !== 'from') return undefined;
  return /^ (?:in)?to (?:the )?$/.test(sentence.source.article.text.slice(before.end, start)) ? before : undefined;
}
