import { splitAtoms } from '../../language/atoms.ts';
import type { Scene } from '../../language/scene.ts';
import { annotationId } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';

/** The datelines of an article ("NAIROBI, August 21") as rules see sentences; they have no tokens. */
export const splitDatelines = ({ blocks, text }: Article): Scene[] =>
  blocks
    .filter(({ kind }) => kind === 'dateline')
    .map(({ start, end }) => ({
      sentence: {
        id: annotationId('sentence', { start, end }),
        kind: 'sentence',
        start,
        end,
        rule: 'read',
        certainty: 1,
      },
      atoms: splitAtoms(text, { start, end }),
      tokens: [],
      names: [],
    }));
