import { describe, expect, it } from 'vitest';
import { cleanByline, isBylineLabel, opensByline } from '../../../src/read/html/metadata/bylines.ts';
import { isSameHeadline } from '../../../src/read/html/metadata/titles.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';

const sentence = 'The harbour authority said on Tuesday that the north pier, which is old, would stay closed for now.';
const article = `<article>${`<p>${sentence}</p>`.repeat(5)}</article>`;
const linked = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;
const fieldsOf = (head: string, above = '') =>
  readHtml(
    `<!doctype html><html lang="en"><head><title>Pier closed once more</title>${head}</head><body>${above}<h1>Pier closed once more</h1>${article}</body></html>`,
  ).own;

describe('bylines', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['Written by Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['By Jane DoeJanuary 4, 2031', 'By Jane DoeJanuary 4, 2031'.slice(3)],
    ['Jane Doe | Published 3 May 2031', 'Jane Doe'],
    ['By Jane Doe · 5 min read', 'Jane Doe'],
    ['By The Gull Staff', 'The Gull Staff'],
    ['by: Jane Doe, MD', 'Jane Doe, MD'],
  ])('%s', (line, names) => {
    expect(names.startsWith(cleanByline(line) ?? '-')).toBe(true);
  });
  it.each([
    'Name *',
    'submitting, you agree to our terms',
    '© 2031 The Daily Gull',
    'Comments',
    'Jane Doe is a writer who lives in Lethby',
  ])('no names: %s', (line) => {
    expect(cleanByline(line)).toBeUndefined();
  });
  it('knows what opens a byline', () => {
    expect(opensByline('By Jane Doe')).toBe(true);
    expect(opensByline('Bye bye')).toBe(false);
    expect(isBylineLabel('Written by:')).toBe(true);
    expect(isBylineLabel('By the sea')).toBe(false);
  });
});

describe('authors', () => {
  it.each([
    ['a person', { author: { '@type': 'Person', name: 'Jane Doe' } }, 'Jane Doe', ['Jane Doe']],
    ['an agency that is called a person', { author: { '@type': 'Person', name: 'CNN Wire' } }, 'CNN Wire', undefined],
    ['an agency', { author: { '@type': 'Person', name: 'Reuters' } }, 'Reuters', undefined],
    [
      'a person and an agency',
      {
        author: [
          { '@type': 'Person', name: 'Jane Doe' },
          { '@type': 'Organization', name: 'Reuters' },
        ],
      },
      'Jane Doe, Reuters',
      ['Jane Doe'],
    ],
    ['letters behind the name', { author: { '@type': 'Person', name: 'Jane Doe, MD' } }, 'Jane Doe, MD', ['Jane Doe']],
  ])('%s', (_what, value, byline, authors) => {
    const { fields } = fieldsOf(linked(value));
    expect(fields.byline).toBe(byline);
    expect(fields.authors).toEqual(authors);
  });

  it('names the agency apart', () => {
    expect(fieldsOf(linked({ author: 'Reuters' })).fields.agency).toBe('Reuters');
  });

  it('reads a byline that stands in two lines', () => {
    const html = `<h1>Pier closed once more</h1><div>By</div><div>Jane Doe</div><div>May 3, 2031</div>${article}`;
    expect(readHtml(html).own.fields).toMatchObject({ byline: 'Jane Doe', publishedAt: '2031-05-03' });
  });
});

describe('dates', () => {
  it.each([
    ['JSON-LD', linked({ datePublished: '2031-03-10T10:00:00+01:00' }), '2031-03-10T10:00:00+01:00', 'json-ld'],
    [
      'a meta tag',
      '<meta property="article:published_time" content="2031-03-10T10:00:00Z">',
      '2031-03-10T10:00:00Z',
      'meta',
    ],
    ['only an update', linked({ dateModified: '2031-03-11' }), '2031-03-11', 'json-ld'],
  ])('%s', (_what, head, date, from) => {
    const { fields, origins } = fieldsOf(head);
    expect(fields.publishedAt).toBe(date);
    expect(origins?.get('publishedAt')).toBe(from);
  });

  it('believes a printed date before a stamp of the last change', () => {
    const head = linked({ datePublished: '2031-03-11T12:00:00Z', dateModified: '2031-03-11T12:00:00Z' });
    const html = `${head}<h1>Pier closed once more</h1><time pubdate datetime="2031-02-01">1 February</time>${article}`;
    expect(readHtml(html).own.fields.publishedAt).toBe('2031-02-01');
  });

  it('believes a stamp that is marked up as the same instant in another zone', () => {
    const head = linked({ datePublished: '2031-03-11T00:57:30Z', dateModified: '2031-03-11T00:57:32Z' });
    const html = `${head}<h1>Pier closed once more</h1><time pubdate datetime="2031-03-10T19:57:30-05:00">10 March 2031</time>${article}`;
    expect(readHtml(html).own.fields.publishedAt).toBe('2031-03-11T00:57:30Z');
  });

  it.each([
    ['the instant of its page', '2031-03-11T04:39:05Z', '2031-03-11T04:39:05Z'],
    ['not that of another time', '2031-05-11T04:39:05Z', '2031-03-10T00:00:00Z'],
  ])('takes for a stamp of midnight %s', (_what, ofPage, date) => {
    const page = { '@type': 'WebPage', datePublished: ofPage };
    const head = linked({ datePublished: '2031-03-10T00:00:00Z' }) + linked(page);
    expect(fieldsOf(head).fields.publishedAt).toBe(date);
  });

  it.each([
    ['a day that is called that of publication', '<p>Published On: 15 August 2031</p>', '2031-08-15'],
    ['its label in a line of its own', '<p>Published</p><p>Feb 2, 2031</p>', '2031-02-02'],
    ['a day of which an update is told', '<p>May 3, 2031. Updated: May 7, 2031</p>', '2031-05-03'],
    ['no day without a label', '<p>May 3, 2031</p>', undefined],
    ['no day of a comment', '<div class="comments"><p>Posted on May 3, 2031</p></div>', undefined],
    ['no days of other articles', '<p>Published May 3, 2031</p><p>Published May 4, 2031</p>', undefined],
  ])('below the text: %s', (_what, below, date) => {
    const html = `<h1>Pier closed once more</h1>${article}${article}${article}${below}`;
    expect(readHtml(html).own.fields.publishedAt).toBe(date);
  });

  it('believes what says when it was first published before another day', () => {
    const html = `<h1>Pier closed once more</h1><p>30 Sep 2031</p>${article}<p>This report was originally published on 26 Sep 2030.</p>`;
    expect(readHtml(html).own.fields.publishedAt).toBe('2030-09-26');
  });

  it('takes no day of a comment near the headline', () => {
    const html = `<h2>Monday, May 5, 2031</h2><h1>Pier closed once more</h1><p>${sentence}</p><div id="comments"><p>Jane Doe May 8, 2031</p></div>`;
    expect(readHtml(html).own.fields.publishedAt).toBe('2031-05-05');
  });

  it.each([
    ['<html lang="en-US">', '2031-03-04'],
    ['<html lang="en-GB">', '2031-04-03'],
    ['<html lang="en"><meta property="og:locale" content="en_US">', '2031-03-04'],
    ['<html lang="en">', undefined],
  ])('3/4/2031 in %s', (head, date) => {
    expect(readHtml(`${head}<h1>Pier closed once more</h1><p>3/4/2031</p>${article}`).own.fields.publishedAt).toBe(
      date,
    );
  });

  it('takes no date of today from above the headline, if there is one below', () => {
    const html = `<p>Friday, December 19, 2031</p><h1>Pier closed once more</h1><p>12.12.2031</p>${article}`;
    expect(readHtml(html).own.fields.publishedAt).toBe('2031-12-12');
  });
});

describe('conflicts', () => {
  it.each([
    ['publishedAt', `${linked({ datePublished: '2031-03-10' })}<meta name="pubdate" content="2030-01-01">`],
    ['title', linked({ headline: 'Something else entirely happened in town' })],
    [
      'url',
      '<link rel="canonical" href="https://gull.example/a"><meta property="og:url" content="https://gull.example/b">',
    ],
  ])('%s', (field, head) => {
    const found = fieldsOf(head).notices.filter(({ rule }) => rule === 'read/html/conflict');
    expect(found.map(({ reason }) => reason.split(':')[0])).toEqual([field]);
  });
});

describe('headlines', () => {
  it.each([
    ['Pier closed once more', 'Pier closed once more', true],
    ['Pier closed once more after storm', 'Pier closed after a storm once more', true],
    ['4 Ships That Helped Us in the Fight Against the Storm', '4 Ships to Fight the Storm', true],
    ['Pier closed once more', 'Boats lost off Skerrin', false],
    ["Here's Where to Swim in the Sun in Lethby", 'Where to Sail in Lethby', false],
    ['Harbour Notes', 'Harbour Notes: the old pier', false],
  ])('%s / %s', (left, right, same) => {
    expect(isSameHeadline(left, right)).toBe(same);
  });
});
