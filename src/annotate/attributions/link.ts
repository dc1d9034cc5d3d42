import type { AttributionLink } from '../../model/annotation.ts';
import { type AttributionSentence, spanOf, type TokenRange, textOf } from './sentence.ts';
import { outletLevel } from './source/outlet-level.ts';
import { isUnnamed } from './source/unnamed.ts';

/** A link of a chain, called by the organisation that is named last in the phrase, or by the phrase itself. */
export function createLink(sentence: AttributionSentence, range: TokenRange): AttributionLink {
  const span = spanOf(sentence, range);
  const inside = sentence.names.filter(
    ({ type, start, end }) => type !== 'place' && start >= span.start && end <= span.end,
  );
  const named = inside.findLast(({ type, end }) => type === 'organization' && end === span.end);
  const shown = named ? sentence.text.slice(named.start, named.end) : textOf(sentence, range);
  const isOutlet = outletLevel(sentence, range) >= 2;
  const unnamed =
    !isOutlet && isUnnamed(sentence.text, span, sentence.tokens.slice(range.from, range.to), sentence.names);
  return { name: shown.replace(/^[Tt]he /, ''), ...span, ...(unnamed ? { unnamed } : {}) };
}
