import { describe, expect, it } from 'vitest';
import { renderCheckMarkdown } from '../../../src/render/markdown/check/check.ts';
import { lockCheck } from './fixture.ts';
import { createLongCheck, emptyCheck, hostileCheck } from './hostile.ts';

describe('a checked draft as Markdown', () => {
  const text = renderCheckMarkdown(lockCheck);

  it('prints each footnote that it refers to, once', () => {
    const notes = [...text.matchAll(/^\[\^([^\]]+)\]:/gm)].map((match) => match[1]);
    const referred = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map((match) => match[1]));
    expect(new Set(notes)).toEqual(referred);
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('marks the draft and strikes what stands in the input alone', () => {
    expect(text).toContain('> **Eleven boats**‹✗1› still lie');
    expect(text).toContain('It could ~~not~~ have been foreseen');
    expect(text).toContain('“A pin of that size does not shear in one morning” (gives it to another: Tomas Ardell)');
  });

  it('lets nothing act', () => {
    const hostile = renderCheckMarkdown(hostileCheck);
    expect(hostile).not.toMatch(/<img|<\/script|[\u001B\u202E]/);
    expect(hostile).not.toMatch(/(?<!\\)\]\(javascript/);
  });

  it.each([emptyCheck, createLongCheck(200)])('ends on its footnotes', (check) => {
    expect(renderCheckMarkdown(check)).toMatch(/\n$/);
  });
});
