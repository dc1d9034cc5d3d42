import { describe, expect, it } from 'vitest';
import { isCaptionBlock } from '../../../../src/collate/passages/words/caption-blocks.ts';

describe('isCaptionBlock', () => {
  it.each([
    ['A tanker off Skerrin on Tuesday. (Una Dell/Associated Press)', true],
    ['File - A tanker off Skerrin in 2029. (Una Dell, File/AP)', true],
    ['The site of the wreck, as the harbour office showed it. (Harbour office via AP) (Associated Press)', true],
    ['A tanker off Skerrin. (Getty Images/Una Dell)', true],
    ['The office said so (Reuters)', false],
    ['The tide turned at nine (and/or ten).', false],
    [`${'The tide turned at nine. '.repeat(40)}(Una Dell/AP)`, false],
    ['', false],
  ])('%s', (block, expected) => {
    expect(isCaptionBlock(block)).toBe(expected);
  });
});
