import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';

const deeds = lazy(() => new Set(readLexicon('collate/weighty-deeds.tsv').map(([word, tag]) => `${word} ${tag}`)));

const tags: ReadonlyMap<string, string> = new Map([
  ['VERB', 'v'],
  ['NOUN', 'n'],
  ['ADJ', 'n'],
]);
const near: ReadonlySet<string> = new Set(['nsubj', 'obj', 'xcomp', 'ccomp', 'obl', 'acl', 'advcl', 'conj']);

/** The words of a claim that tell a weighty deed: its head, or what stands right below it. */
export const findWeighty = ({ tokens, head }: Claim): TokenAnnotation[] =>
  tokens.filter(
    (token) =>
      (token === head || (token.head === head?.id && near.has(token.relation ?? ''))) &&
      deeds().has(`${token.lemma} ${tags.get(token.tag) ?? ''}`),
  );
