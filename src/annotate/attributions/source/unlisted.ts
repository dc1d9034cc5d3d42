import { type AttributionSentence, type TokenRange, tagAt, wordAt } from '../sentence.ts';
import { nameOf } from './outlet-level.ts';

const articles: ReadonlySet<string> = new Set('le la les el los il lo gli o die der das de het den al'.split(' '));

/**
 * Whether a name that no list knows may be taken for an outlet's where somebody speaks to it: a foreign article in front of it, or one word
 * that is nobody's name ("Deutschlandfunk", "the Tagesbote"), not a firm's or a body's.
 */
export function isUnlisted(sentence: AttributionSentence, range: TokenRange): boolean {
  const name = nameOf(sentence, range);
  if (name !== undefined && name.type !== 'organization' && name.certainty >= 0.6) return false;
  if (range.to - range.from > 2) return articles.has(wordAt(sentence, range.from));
  if (range.to - range.from > 1)
    return (
      articles.has(wordAt(sentence, range.from)) ||
      (wordAt(sentence, range.from) === 'the' && name?.type === 'organization' && name.certainty < 0.7)
    );
  return (
    name !== undefined &&
    name.certainty < 0.6 &&
    tagAt(sentence, range.from) === 'PROPN' &&
    wordAt(sentence, range.from).length >= 9
  );
}
