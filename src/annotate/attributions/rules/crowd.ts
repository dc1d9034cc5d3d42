import { type AttributionSentence, type TokenRange, wordAt } from '../sentence.ts';

/** "told the press", "leaked to the media": everybody, and hence nobody's report. "State media" is an outlet. */
export const isCrowd = (sentence: AttributionSentence, { from, to }: TokenRange): boolean =>
  /^(?:media|press)$/.test(wordAt(sentence, to - 1)) &&
  (to - from === 1 ||
    /^(?:the|national|international|world|foreign|news|assembled|waiting)$/.test(wordAt(sentence, to - 2)));

/** "its Telegram channel", "the army's own website": where somebody publishes himself, and no outlet reports. */
export const isOwnPlace = (sentence: AttributionSentence, { from, to }: TokenRange): boolean =>
  /^(?:channel|channels|website|site|page|blog|account|portal|app)$/.test(wordAt(sentence, to - 1)) &&
  sentence.words.slice(from, to).some((word) => /^(?:its|his|her|their|our|my|own|'s|')$/.test(word));
