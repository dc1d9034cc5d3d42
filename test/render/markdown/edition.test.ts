import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { renderMarkdown } from '../../../src/render/markdown/edition.ts';
import { articles, collation, story } from '../../edition/bridge-story.ts';
import { spoil } from '../spoil.ts';

const edition = buildEdition({ story, articles, collation });
const text = renderMarkdown(edition);

describe('the Markdown edition', () => {
  it('has a note for each reference, and a reference for each note', () => {
    const notes = Array.from(text.matchAll(/^\[\^([^\]]+)\]: /gm), (match) => match[1]);
    const references = new Set(Array.from(text.matchAll(/\[\^([^\]]+)\](?!:)/g), (match) => match[1]));
    expect(new Set(notes)).toEqual(references);
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('cites outlet, date and characters', () => {
    expect(text).toMatch(/North Wire, 2031-03-05, characters \d+–\d+: “We will not open the bridge/);
    expect(text).toContain('We will ~~not~~ open the bridge ~~until~~ **when** every cable has been tested');
  });

  it('has the same count of headings, links and rows whatever the articles hold', () => {
    const spoiled = renderMarkdown(spoil(edition, '\n\n# x\n| a | <img src=x onerror=y> [l](javascript:z) `c` ~~s~~ '));
    const shape = (text: string) => ({
      headings: text.match(/^#+ /gm)?.length,
      rows: text.match(/^\|/gm)?.length,
      html: text.match(/<(?!https?:)/g),
      links: text.match(/(?<!\\)\]\(/g),
    });
    expect(shape(spoiled)).toEqual(shape(text));
  });
});
