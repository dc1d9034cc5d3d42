import type { NameAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { bodyNouns, documentNouns, outletNouns, outletReports, personNouns } from './lists.ts';

const plain: ReadonlySet<string> = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'several',
  'many',
  'two',
  'three',
  'four',
  'five',
  'six',
  'both',
  'unnamed',
  'anonymous',
]);
const always: ReadonlySet<string> = new Set([
  'source',
  'sources',
  'insider',
  'insiders',
  'people',
  'witnesses',
  'eyewitnesses',
  'officials',
]);

/**
 * Whether a phrase describes somebody without saying who: "two people close to the talks", "a palace source", "officials". "The mayor"
 * is somebody, and so is whoever is named in front of the first preposition.
 */
export function isUnnamed(
  text: string,
  span: Span,
  tokens: readonly TokenAnnotation[],
  names: readonly NameAnnotation[],
): boolean {
  const head = headOf(tokens);
  if (!head) return false;
  const word = text.slice(head.start, head.end).toLowerCase();
  if (!personNouns().has(word) && isThing(word)) return false;
  if (
    names.some(
      (name) => name.form === 'name' && name.type === 'person' && name.start >= span.start && name.end <= span.end,
    )
  )
    return false;
  const first = text.slice(tokens[0]!.start, tokens[0]!.end).toLowerCase();
  const isPlural = head.penn === 'NNS' || word.endsWith('s') || word === 'people';
  return plain.has(first) || always.has(word) || tokens[0]!.tag === 'NUM' || (isPlural && tokens[0]!.tag !== 'DET');
}

/** A body, a paper or an outlet: it is what it is called, and hides nobody. */
const isThing = (word: string): boolean =>
  bodyNouns().has(word) || documentNouns().has(word) || outletNouns().has(word) || outletReports().has(word);

/** The noun that the phrase is about: the last in front of the first preposition, participle or mark; "one of the negotiators" is about them. */
function headOf(tokens: readonly TokenAnnotation[]): TokenAnnotation | undefined {
  const starts = tokens[0]?.tag === 'NUM' || tokens[0]?.lemma === 'some' ? 2 : 1;
  const isOf = (at: number): boolean => tokens[at]?.lemma === 'of' && at <= starts;
  let end = 0;
  while (end < tokens.length && (isOf(end) || !/^(?:ADP|PUNCT|SCONJ|VERB|PRON|AUX|ADV)$/.test(tokens[end]!.tag)))
    end += 1;
  while (end > 1 && tokens[end - 1]!.tag === 'ADJ') end -= 1;
  return tokens.slice(0, end).findLast(({ tag }) => tag === 'NOUN');
}
