import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { lazy } from './lexicon.ts';

/** The model takes a tenth of a second to unpack: only when it is needed. */
const wink = lazy(() => winkNlp(model, ['sbd', 'pos']));

/** What wink-nlp tells of one stretch of text: parallel lists, a row a token. */
export interface WinkTokens {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of the first token of each sentence. */
  readonly sentenceStarts: readonly number[];
}

/** Tokens, universal tags, lemmas and sentence starts of one block. Source: wink-nlp with wink-eng-lite-web-model. */
export function readWithWink(text: string): WinkTokens {
  const nlp = wink();
  const { its } = nlp;
  const doc = nlp.readDoc(text);
  const tokens = doc.tokens();
  return {
    values: tokens.out() as string[],
    tags: tokens.out(its.pos) as string[],
    lemmas: tokens.out(its.lemma as never) as string[],
    sentenceStarts: (doc.sentences().out(its.span) as [number, number][]).map(([start]) => start),
  };
}
