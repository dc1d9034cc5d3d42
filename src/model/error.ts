/** Every code of {@link VariorumError}, with the cure that its message ends on. All misuse of the library is in this table. */
export const errorCures = {
  'citation/out-of-range': 'cite a span that lies inside the article text and splits no surrogate pair',
  'citation/unknown-field': 'cite a metadata field that the article has, such as title',
  'span/invalid': 'give 0 <= start < end, both whole numbers',
  'stage/unmet': 'put the stage that provides it earlier in the list',
  'input/missing': 'check the path',
  'input/none': 'name at least one file, folder, glob, or - for standard input',
  'input/unreadable': 'give a readable file, at most as large as the limit named',
  'output/overwrites-input': 'choose another path for -o',
  'output/unwritable': 'choose a path in a folder that can be written',
  'option/invalid': 'see --help for the values that the option takes',
  'corrections/unreadable': 'give a YAML list, a JSON array or JSON Lines of corrections, as docs/corrections.md shows',
  'words/unfit': 'give a quote or a claim of two words or more, a thousand at most',
  'edition/unreadable': 'give JSON or HTML made by variorum compare or variorum check',
  'state/unreadable':
    'give the file that variorum group --state wrote, with the same --window and --decay, or a path that is free',
  'lexicon/unreadable': 'install the package again: a word list of it is missing or broken',
  'model/unreadable': 'install the package again: a model file of it is missing or broken',
} as const;

/** The codes of {@link VariorumError}. */
export type ErrorCode = keyof typeof errorCures;

/** Misuse of the library or the command line: a code, the value that was seen, and the cure. Content problems are {@link Notice}s. */
export class VariorumError extends Error {
  override readonly name = 'VariorumError';
  readonly code: ErrorCode;
  readonly seen: string;

  /** `seen` is what was met, in words for the user. */
  constructor(code: ErrorCode, seen: string) {
    super(`${seen}: ${errorCures[code]}`);
    this.code = code;
    this.seen = seen;
  }
}
