import type { SentenceView } from '../sentence-view.ts';

const persons: ReadonlySet<string> = new Set(
  'i me my mine myself we our ours ourselves you your yours yourself'.split(' '),
);

/** The writer or the reader is in it outside of quotation marks ("our skies", "you can see"), or it asks something or orders. */
export const speaksForWriter = ({ tokens, words, quoted, plain, text, sentence }: SentenceView): boolean =>
  plain.includes('?') ||
  tokens.some((token, index) => {
    if (quoted[index]) return false;
    const printed = text.slice(token.start - sentence.start, token.end - sentence.start);
    return persons.has(words[index]!) || printed === 'us' || printed === 'Us';
  }) ||
  isOrder(tokens, words);

const orderly: ReadonlySet<string> = new Set('please let picture imagine consider remember note'.split(' '));

const isOrder = (tokens: SentenceView['tokens'], words: readonly string[]): boolean =>
  orderly.has(words[0] ?? '') || (tokens[0]?.features?.includes('Mood=Imp') ?? false);
