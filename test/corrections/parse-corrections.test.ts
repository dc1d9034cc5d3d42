import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';

const yaml = `
# what the desk found
- correction: wrong-speaker
  at: [{ exact: "No ship will leave" }]
  speaker: Joren Maske
  by: Ilse Tamm
  date: 2031-03-06
`;

describe('a corrections file', () => {
  it.each([
    ['YAML', yaml],
    [
      'a JSON array',
      '[{"correction":"wrong-speaker","at":[{"exact":"No ship will leave"}],"speaker":"Joren Maske","by":"Ilse Tamm","date":"2031-03-06"}]',
    ],
    [
      'JSON Lines',
      '{"correction":"wrong-speaker","at":[{"exact":"No ship will leave"}],"speaker":"Joren Maske","by":"Ilse Tamm","date":"2031-03-06"}\n\n',
    ],
  ])('is read as %s', (_, text) => {
    expect(parseCorrections(text, 'k').corrections).toEqual([
      {
        correction: 'wrong-speaker',
        at: [{ exact: 'No ship will leave' }],
        speaker: 'Joren Maske',
        by: 'Ilse Tamm',
        date: '2031-03-06',
      },
    ]);
  });

  it.each([
    ['an unknown kind', '- {correction: wrong-mood, at: [{exact: a}]}', 'correction'],
    ['one passage of a pair', '- {correction: same-event, at: [{exact: a}]}', 'two passages'],
    ['a misspelt field', '- {correction: not-a-quote, at: [{exact: a}], who: me}', 'who'],
    ['no words', '- {correction: not-a-quote, at: [{exact: ""}]}', 'exact'],
    ['a speaker where none belongs', '- {correction: not-a-quote, at: [{exact: a}], speaker: b}', 'speaker'],
    ['a broken line', '{"correction": "not-a-quote", "at": [{"exact": "a"}]}\n{"corr', 'line 2'],
  ])('gives a notice for %s, and the others hold', (_, text, word) => {
    const more = text.startsWith('{') ? text : `${text}\n- {correction: not-a-quote, at: [{exact: a}]}`;
    const { corrections, notices } = parseCorrections(more, 'k.yaml');
    expect(corrections).toHaveLength(1);
    expect(notices).toHaveLength(1);
    expect(notices[0]!.reason).toContain(word);
  });

  it.each([
    ['no list', 'correction: not-a-quote'],
    ['broken YAML', '- {a: [}'],
    ['aliases that multiply', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]'],
  ])('is refused where it is %s', (_, text) => {
    expect(() => parseCorrections(text, 'k.yaml')).toThrow(/k\.yaml/u);
  });

  it('may be empty', () => {
    expect(parseCorrections('# nothing yet\n', 'k')).toEqual({ corrections: [], notices: [] });
  });
});
