import { findSuperlative } from '../superlatives.ts';
import { areNearWords } from '../trees.ts';
import type { Conflict, FindConflict } from './conflict.ts';

/** Two ranks of one thing that are not one. */
export const findSuperlatives: FindConflict = (a, b, match): Conflict | undefined => {
  const [left, right] = [findSuperlative(a.article.text, a.tokens), findSuperlative(b.article.text, b.tokens)];
  if (!left || !right) return undefined;
  if (left.rank === right.rank && left.scope === right.scope) return undefined;
  const isSameRank = areNearWords(left.token, right.token);
  return {
    kind: 'superlative',
    certainty: isSameRank && left.rank !== right.rank && match.dice >= 0.3 && match.shared >= 5 ? 0.85 : 0.5,
    why: 'other ranks or scopes',
    values: [left.words, right.words],
  };
};
