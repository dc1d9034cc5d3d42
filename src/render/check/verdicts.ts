import type { CheckEvidence, CheckItem, CheckKind, CheckVerdict } from '../../model/check.ts';
import { checkVerdicts } from '../../model/check.ts';

/** How a verdict is shown. */
export interface VerdictLook {
  /** One column wide, so that it can stand in a margin; each verdict has its own, for those who see no colour. */
  readonly sign: string;
  /** What the inputs say, in words; never whether it is true. */
  readonly label: string;
  readonly meaning: string;
}

/** The look of each verdict. */
export const verdictLooks: Readonly<Record<CheckVerdict, VerdictLook>> = {
  contradicted: { sign: '✗', label: 'contradicted', meaning: 'the inputs have another number, day, role or place' },
  altered: {
    sign: '≠',
    label: 'altered',
    meaning: 'a quote that says something else than in the inputs, or a name spelled otherwise',
  },
  'other-speaker': { sign: '@', label: 'other speaker', meaning: 'the inputs give the words to somebody else' },
  'not-found': { sign: '?', label: 'not found', meaning: 'no input has it' },
  'one-origin': {
    sign: '○',
    label: 'found only in copies of one origin',
    meaning: 'several inputs have it, all from one source',
  },
  'other-wording': {
    sign: '~',
    label: 'other wording',
    meaning: 'the same utterance in words that do not change what is said',
  },
  'found-trimmed': {
    sign: '…',
    label: 'found, trimmed or spliced',
    meaning: 'every word is there, with words left out or stretches joined',
  },
  found: { sign: '✓', label: 'found', meaning: 'an input has it so' },
  'found-verbatim': {
    sign: '=',
    label: 'found verbatim',
    meaning: 'a quote that stands so in an input, word for word',
  },
};

/** What an item is, in a plain word. */
export const kindLabels: Readonly<Record<CheckKind, string>> = {
  quote: 'quote',
  number: 'number',
  date: 'date',
  name: 'name',
  role: 'title or role',
  place: 'place',
  superlative: 'first, largest, only',
  attribution: 'who says it',
};

/** How an input stands to an item, in words. */
export const standLabels: Readonly<Record<CheckEvidence['stands'], string>> = {
  same: 'has it so',
  trimmed: 'has it with more words',
  'other-wording': 'has it in other words',
  altered: 'has it otherwise',
  'other-speaker': 'gives it to another',
  contradicts: 'has another',
  near: 'the nearest, not the same',
};

/** The verdicts that stand for something to look at, worst first. */
const grave: ReadonlySet<CheckVerdict> = new Set([
  'contradicted',
  'altered',
  'other-speaker',
  'not-found',
  'one-origin',
]);

/** Whether an item wants a second look before the draft goes out. */
export const isGrave = ({ verdict }: Pick<CheckItem, 'verdict'>): boolean => grave.has(verdict);

const rankOf = new Map(checkVerdicts.map((verdict, index) => [verdict, index]));

/** How bad an item is: 0 is worst. */
export const rankOfItem = ({ verdict }: Pick<CheckItem, 'verdict'>): number => rankOf.get(verdict) ?? rankOf.size;

/** The items by verdict, the worst verdict first, each in order of the draft; verdicts without items are left out. */
export const groupByVerdict = (items: readonly CheckItem[]): (readonly [CheckVerdict, readonly CheckItem[]])[] =>
  checkVerdicts.flatMap((verdict) => {
    const own = items.filter((item) => item.verdict === verdict);
    return own.length > 0 ? [[verdict, own] as const] : [];
  });

/** The number by which a page calls an item: `i12` is 12. */
export const numberOf = ({ id }: Pick<CheckItem, 'id'>): string => id.replace(/^i/, '');

/** The sign of an item with its number: `≠12`. */
export const tagOf = (item: Pick<CheckItem, 'id' | 'verdict'>): string =>
  `${verdictLooks[item.verdict].sign}${numberOf(item)}`;
