import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderCheckHtml } from '../../../src/render/html/check/document.ts';
import { parseHtmlEdition } from '../../../src/render/html/embed-json.ts';
import { parseCheck } from '../../../src/schema/parse.ts';
import { lockCheck } from './fixture.ts';
import { createLongCheck, emptyCheck, hostileCheck } from './hostile.ts';

const pages = [
  ['the sample', lockCheck],
  ['a hostile one', hostileCheck],
  ['200 quotes', createLongCheck(200)],
  ['nothing', emptyCheck],
] as const;

describe('the page of a checked draft', () => {
  it.each(pages)('carries the check and no address twice: %s', (_, check) => {
    const page = renderCheckHtml(check);
    const [carried] = parseHtmlEdition(page);
    expect(carried).toEqual(JSON.parse(JSON.stringify(check)));
    expect(parseCheck(carried).problems).toEqual([]);
    const body = page.slice(page.indexOf('<body>'), page.indexOf('<script type="application/json"'));
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...body.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1]!);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('runs nothing but its own script and style', () => {
    const page = renderCheckHtml(hostileCheck);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    for (const tag of ['script', 'style']) {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!;
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
    expect(page).not.toMatch(/<img|href="javascript/i);
    expect(policy).not.toContain('unsafe');
  });

  it('prints the draft unit for unit', () => {
    const page = renderCheckHtml(lockCheck);
    const draft = /<section class="draft"[\s\S]*?<div class="article-text"[^>]*>([\s\S]*?)<\/div>/.exec(page)![1]!;
    const bare = draft.replace(/<a class="tag[^>]*>[^<]*<\/a>/g, '').replace(/<[^>]+>/g, '');
    const text = bare.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    expect(text).toBe(lockCheck.draft.text);
  });
});
