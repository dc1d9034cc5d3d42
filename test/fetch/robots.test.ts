import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../src/fetch/robots/match-robots.ts';
import { parseRobots } from '../../src/fetch/robots/parse-robots.ts';

const rulesOf = (...lines: string[]) => parseRobots(['User-agent: *', ...lines].join('\n'), 'variorum');

describe('isAllowed', () => {
  it.each<[rules: string[], path: string, allowed: boolean]>([
    [[], '/news', true],
    [['Disallow:'], '/news', true],
    [['Disallow: /'], '/news', false],
    [['Disallow: /'], '/robots.txt', true],
    [['Disallow: /news'], '/newsroom', false],
    [['Disallow: /news/'], '/news', true],
    [['Disallow: /News'], '/news', true],
    // The longest pattern decides, whatever the order.
    [['Disallow: /news', 'Allow: /news/open'], '/news/open/1', true],
    [['Allow: /news/open', 'Disallow: /news'], '/news/open/1', true],
    [['Allow: /news', 'Disallow: /news/closed'], '/news/closed', false],
    [['Disallow: /page', 'Allow: /page'], '/page', true],
    // Signs
    [['Disallow: /*.pdf$'], '/a/b.pdf', false],
    [['Disallow: /*.pdf$'], '/a/b.pdf?x=1', true],
    [['Disallow: /a*$'], '/abc', false],
    [['Disallow: /*?print='], '/story?print=1', false],
    [['Disallow: /*?print='], '/story?id=1', true],
    [['Disallow: /a*b*c'], '/a1b2', true],
    [['Disallow: /a*b*c'], '/a1b2c3', false],
    [['Disallow: /ab*ab$'], '/ab', true],
    [['Disallow: /x$'], '/xy', true],
    // One way to write a path
    [['Disallow: /caf%C3%A9'], '/caf%c3%a9', false],
    [['Disallow: /café'], '/caf%C3%A9', false],
    [['Disallow: /%7Eann'], '/~ann', false],
    [['Disallow: /a%2Fb'], '/a/b', true],
    // Notes, and lines that are no rules
    [['Disallow: /a # not this'], '/a', false],
    [['#Disallow: /'], '/a', true],
    [['nonsense', 'Sitemap: https://harbour.example/map.xml', 'Disallow: /a'], '/a', false],
  ])('%j on %s: %s', (lines, path, allowed) => expect(isAllowed(rulesOf(...lines), path)).toBe(allowed));

  it('is quick on many stars', () => {
    const rules = rulesOf(...Array.from({ length: 200 }, () => `Disallow: /${'*a'.repeat(500)}$`));
    const started = performance.now();
    expect(isAllowed(rules, `/${'a'.repeat(8000)}b`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('parseRobots', () => {
  it.each<[name: string, text: string, allowed: boolean]>([
    ['rules of our name alone', 'User-agent: *\nDisallow: /\n\nUser-agent: Variorum\nDisallow: /other', true],
    ['all groups of our name', 'User-agent: variorum\nDisallow: /x\n\nUser-agent: variorum\nDisallow: /news', false],
    ['a name with a version', 'User-agent: Variorum/1.0\nDisallow: /news', false],
    ['no longer name', 'User-agent: variorumbot\nDisallow: /news', true],
    ['names in a row', 'User-agent: a\nUser-agent: variorum\nUser-agent: b\nDisallow: /news', false],
    ['names with a sitemap between', 'User-agent: variorum\nSitemap: /s\nUser-agent: b\nDisallow: /news', false],
    ['a pause between names', 'User-agent: variorum\nCrawl-delay: 2\nUser-agent: b\nDisallow: /news', true],
    ['rules of nobody', 'Disallow: /news', true],
    ['a mark at the start', '\uFEFFUser-agent: *\nDisallow: /news', false],
    ['any line ends', 'User-agent: *\rDisallow: /news', false],
    ['blanks about the colon', ' user-agent : * \n DISALLOW : /news ', false],
    ['a page in place of it', '<!doctype html><title>Hello</title>', true],
  ])('knows %s', (_name, text, allowed) => expect(isAllowed(parseRobots(text, 'variorum'), '/news')).toBe(allowed));

  it.each([
    ['Crawl-delay: 5', 5],
    ['Crawl-delay: 0.5', 0.5],
    ['Crawl-delay: 2\nCrawl-delay: x', 2],
    ['Crawl-delay: -1', undefined],
    ['Crawl-delay: 1e9', undefined],
    ['', undefined],
  ])('reads the pause of %j', (line, delay) => expect(rulesOf(line).delay).toBe(delay));
});
