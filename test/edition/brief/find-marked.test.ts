import { describe, expect, it } from 'vitest';
import { findMarked } from '../../../src/edition/brief/find-marked.ts';

describe('findMarked', () => {
  it.each<[string, readonly string[], boolean]>([
    ['“We stay,” Quill said.', ['“We stay,”'], false],
    ['"We stay," Quill said, "and wait."', ['"We stay,"', '"and wait."'], false],
    ["'We don't leave,' Quill said.", ["'We don't leave,'"], false],
    ["Quill doesn't leave the workers' hall.", [], false],
    ["We stay,' Quill said.", [], true],
    ["Quill said: 'We stay. ", [], true],
    ['“Quill calls it ‘our bridge’ at home,” Brandt said.', ['“Quill calls it ‘our bridge’ at home,”'], false],
    ['', [], false],
  ])('%s', (text, marked, isHalf) => {
    const found = findMarked(text);
    expect(found.marked.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
    expect(found.isHalf).toBe(isHalf);
  });
});
