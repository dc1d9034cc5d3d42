import { lazy, lazyWordSet, readLexicon } from '../../language/lexicon.ts';
import type { TokenAnnotation } from '../../model/annotation.ts';

const kinds = lazy(() => new Map(readLexicon('event-verbs.tsv').map(([word, kind]) => [word!, kind!])));
const genericVerbs = lazyWordSet('generic-verbs.tsv');
const partialWords = lazyWordSet('partial-scope.tsv');
const severityWords = lazyWordSet('severity-words.tsv');

/** The kind of event that a word tells: "kill" for "killed", "dead" and "died"; other telling verbs stand for themselves. */
export function kindOfEvent({ lemma, tag }: TokenAnnotation): string | undefined {
  const kind = kinds().get(lemma);
  return kind ?? (tag === 'VERB' && !genericVerbs().has(lemma) ? lemma : undefined);
}

/** Whether words beside a number make it a part, a rate, a rank or a further number. */
export const isPartial = (tokens: readonly TokenAnnotation[]): boolean =>
  tokens.some(({ lemma }) => partialWords().has(lemma));

/** The words that narrow a count to those badly hurt, confirmed, missing. */
export const severitiesOf = (tokens: readonly TokenAnnotation[]): string[] =>
  tokens.flatMap(({ lemma }) => (severityWords().has(lemma) ? [lemma] : []));

const growingKinds: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'arrest',
  'missing',
  'rescue',
  'evacuate',
  'displace',
  'hospitalize',
  'infect',
  'destroy',
  'damage',
  'affect',
  'vote',
]);

/** Whether counts of this kind of event change from day to day. */
export const isGrowingCount = (kind: string): boolean => growingKinds.has(kind);
