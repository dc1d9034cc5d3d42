import type { CollatedContrast } from '../../model/collation.ts';
import { quoteWords } from './quote-words.ts';

/** How each kind is asked, with the words of a report that it is about. */
const questions: ReadonlyMap<string, (about: string) => string> = new Map([
  ['number', (about) => `Which number is right? ${about}`],
  ['date', (about) => `On which day? ${about}`],
  ['place', (about) => `Where? ${about}`],
  ['participant', (about) => `Who? ${about}`],
  ['voice', (about) => `Is it fact or claim? ${about}`],
  ['denied', (about) => `Is it so? ${about}`],
  ['status', (about) => `Has it happened? ${about}`],
  ['superlative', (about) => `How does it rank? ${about}`],
  ['qualifier', (about) => `How sure is it? ${about}`],
  ['cause', (about) => `What was the cause? ${about}`],
  ['quote-altered', (about) => `What was said? ${about}`],
  ['quote-speaker', (about) => `Who said it? ${about}`],
  ['agreed-number', (about) => `How many? ${about}`],
  ['left-out', (about) => `Who leaves it out? ${about}`],
  ['single', (about) => `What does one report alone have? ${about}`],
]);

/** One short neutral question, with the words of a report that it is about. */
export const askAbout = ({ kind, about }: Pick<CollatedContrast, 'kind' | 'about'>): string =>
  questions.get(kind)?.(quoteWords(about)) ?? quoteWords(about);
