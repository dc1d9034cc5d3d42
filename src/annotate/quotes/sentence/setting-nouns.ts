import { lazy, readLexicon } from '../../../language/lexicon.ts';

const kinds = lazy(
  () => new Map(readLexicon('quote-settings.tsv').map(([noun, kind]) => [noun!, kind as 'occasion' | 'medium'])),
);

/** Whether a noun names an occasion on which, or a medium through which, things are said. */
export const settingKindOf = (noun: string): 'occasion' | 'medium' | undefined =>
  kinds().get(noun.replace(/^the /, ''));

/** Whether a word names an occasion or a medium. */
export const isSettingNoun = (noun: string): boolean => settingKindOf(noun) !== undefined;
