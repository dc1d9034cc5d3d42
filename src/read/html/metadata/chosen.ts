/** Where in a page a metadata field was taken from. */
export type FieldOrigin =
  | 'json-ld'
  | 'microdata'
  | 'open-graph'
  | 'meta'
  | 'link'
  | 'title'
  | 'heading'
  | 'visible'
  | 'url';

/** A value that a page gives for a field, and where. */
export interface Candidate {
  readonly value: string;
  readonly from: FieldOrigin;
}

/** A candidate for each value that is a string with something in it. */
export const candidatesFrom = (from: FieldOrigin, values: readonly unknown[]): Candidate[] =>
  values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [{ value, from }] : []));

/** The candidates whose values can be parsed, with what they were parsed to. */
export const parseCandidates = (
  candidates: readonly Candidate[],
  parse: (value: string) => string | undefined,
): Candidate[] =>
  candidates.flatMap(({ value, from }) => {
    const parsed = parse(value);
    return parsed === undefined ? [] : [{ value: parsed, from }];
  });
