import { describe, expect, it } from 'vitest';
import type { Telling, TellingDifference } from '../../src/model/edition.ts';
import { markDifferences } from '../../src/render/differences.ts';

const citation = { articleId: 'a', start: 0, end: 1, exact: 'x', prefix: '', suffix: '' };
const equal = (text: string): TellingDifference => ({ op: 'equal', text, other: text });
const left = (other: string): TellingDifference => ({ op: 'delete', text: '', other });
const swap = (text: string, other: string): TellingDifference => ({ op: 'replace', text, other });

const marksOf = (relation: Telling['relation'], ...differs: TellingDifference[]): string | undefined =>
  markDifferences({ citation, form: 'direct', relation, differs })
    ?.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join(' ');

describe('markDifferences', () => {
  it('shows a change without the marks at its edges', () => {
    expect(marksOf('trimmed', equal('It was late'), left('"We waited,” '))).toBe('It was late -[We waited]');
    expect(marksOf('reworded', equal('It was very '), swap('late,”', 'dark.”'))).toBe('It was very -[dark.] +[late]');
  });

  it('shows common words without a mark whose other half stands elsewhere', () => {
    expect(marksOf('trimmed', equal('“Cold War '), left('thinking”'))).toBe('Cold War -[thinking]');
    expect(marksOf('trimmed', equal('“Cold War” '), left('thinking'))).toBe('“Cold War” -[thinking]');
  });

  it('keeps its marks for words with enough in common', () => {
    expect(marksOf('reworded', equal('as '), left('we all said in the '), equal('end '), swap('here', 'there'))).toBe(
      undefined,
    );
    expect(marksOf('trimmed', equal('as '), left('we all said in the '), equal('end'))).toBe(
      'as -[we all said in the] end',
    );
    expect(marksOf('trimmed', left('In the first place, as was said, '), equal('it was late'))).toBeDefined();
    expect(marksOf('paraphrase', equal('It was late'))).toBeUndefined();
  });
});
