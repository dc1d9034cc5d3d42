import { lazy, readLexicon } from '../../language/lexicon.ts';

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const months: () => ReadonlyMap<string, string> = lazy(
  () => new Map(readLexicon('read/month-names.tsv').map(([number, name]) => [name!, english[Number(number) - 1]!])),
);

const written = /(?<![\p{L}\d])(\d{1,2})(\.?º? ?(?:de )?|[ -])(\p{L}{3,10})(\.?(?: |-| de |, ))(?=\d{4}(?!\d))/giu;

/**
 * A line with the months of other languages in English: pages in English have dates that their system wrote in its own
 * language, "04-ago-2021". Only between a day and a year. Source: `lexicons/en/read/month-names.tsv`.
 */
export const englishMonths = (line: string): string =>
  line.replace(written, (whole, day: string, _between: string, name: string) => {
    const month = months().get(name.toLowerCase());
    return month ? `${day} ${month} ` : whole;
  });
