import type { InputOptions, ReadResult } from '../../src/read/input.ts';
import { readInput } from '../../src/read/read-input.ts';

/** A text as UTF-8. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads one input of a test. */
export const read = (content: string | Uint8Array, options: InputOptions = {}, name = 'gull.dat'): ReadResult =>
  readInput({ name, bytes: typeof content === 'string' ? encode(content) : content, options });

/** All rules that gave notices, of inputs and articles. */
export const rulesOf = ({ articles, notices }: ReadResult): string[] => [
  ...notices.map(({ rule }) => rule),
  ...articles.flatMap((article) => article.notices.map(({ rule }) => rule)),
];

/** A sentence of a report. */
export const sentence =
  'The harbour authority of Wend said on Tuesday that the north pier would stay closed until the end of the month.';

/** A report of three paragraphs. */
export const paragraphs = [
  sentence,
  'A ferry had struck the pier in fog on Monday evening, and all other ferries berth on the other side until then.',
  '“Nobody was hurt, and the pier will be mended before the season opens,” the mayor, Ilse Brandt, told reporters.',
] as const;

/** The report as HTML. */
export const paragraphsHtml = paragraphs.map((text) => `<p>${text}</p>`).join('');
