import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/index.ts';
import { parseLines, runCli, samples } from '../helpers/run-cli.ts';

const edition = parseLines<Edition>(runCli(['compare', samples, '--format', 'json']).stdout)[0]!;
const why = (...args: string[]) => runCli(['compare', samples, '--why', ...args]);

/** The letter and the characters of words in an outlet's article. */
function placeOf(outlet: string, words: string): string {
  const at = edition.articles.findIndex((article) => article.outlet === outlet);
  const start = edition.articles[at]!.text!.indexOf(words);
  return `${String.fromCharCode(65 + at)}:${start}-${start + words.length}`;
}

const agency = placeOf('Orvane Press Agency', 'No ship of this company will leave the harbour');
const tabloid = placeOf('The Daily Gull', 'no ship of the company would leave the harbour');

describe('compare --why', () => {
  it('tells that two tellings are of one quotation, and why', () => {
    const { status, stdout } = why(agency, tabloid);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^quotation same/m);
    expect(stdout).toMatch(/· /);
  });

  it('takes passages before the inputs, in either order', () => {
    const { stdout } = runCli(['compare', '--why', tabloid, agency, samples]);
    expect(stdout).toMatch(/^quotation same/m);
  });

  it('tells that two numbers clash', () => {
    const { stdout } = why(placeOf('Orvane Press Agency', '14 people'), placeOf('The Daily Gull', '17 people'));
    expect(stdout).toMatch(/^number disputed/m);
  });

  it('tells what was never set against each other', () => {
    const { stdout } = why(agency, placeOf('The Daily Gull', 'I held on to the rail'));
    expect(stdout).toContain('Each holds a quotation');
    expect(stdout).not.toMatch(/^quotation same/m);
  });

  it('gives JSON', () => {
    const { stdout } = why(agency, tabloid, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ oneStory: true, comparisons: [{ judgement: 'same' }] });
  });

  it.each([
    ['one passage', [agency], /takes two passages/],
    ['two of one article', [agency, agency.replace(/:.*/, ':0-10')], /of one article/],
    ['an unknown article', [agency, 'Nobody:0-10'], /no article of that id, outlet or letter/],
    ['characters that are not there', [agency, 'B:90000-90010'], /of length/],
  ])('says what is wrong with %s', (_, passages, message) => {
    const { status, stderr } = why(...passages);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
