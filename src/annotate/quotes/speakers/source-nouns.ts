import { lazy, readLexicon } from '../../../language/lexicon.ts';

const kinds = lazy(() => new Map(readLexicon('source-nouns.tsv').map(([noun, kind]) => [noun!, kind!])));

/** Whether a noun names people, bodies or papers on whose word things are told. */
export const isSourceNoun = (noun: string): boolean => kinds().has(noun);

/** Whether a noun names a body, or one who speaks for it: its words are those of the body named beside it. */
export const speaksForBody = (noun: string): boolean => kinds().get(noun) === 'voice';
