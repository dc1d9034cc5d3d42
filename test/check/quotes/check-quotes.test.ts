import { describe, expect, it } from 'vitest';
import { checkItems } from '../../../src/check/check-draft.ts';
import { annotateText, checkTexts } from '../people/check-texts.ts';

const reports = [
  `The ferry quay in Ostermoor was closed on Tuesday after a crack was found.

“We shall mend the quay before the storms come, and nobody will pay for it twice,” the harbour director, Mara Ellwood, told reporters.

Her critic, Jon Averill, who leads the fishermen's union, was not convinced. “This is a patch for a hole that grows every night,” he said.`,
  `Two boats were moved. A neighbour saw it: “The whole wall hummed like a kettle,” she said. Ms Ellwood said that the quay had been checked in May.`,
];

const verdictOf = (draft: string): string | undefined => checkTexts('quote', draft, reports)[0]?.verdict;

describe('checkQuotes', () => {
  it.each([
    ['“We shall mend the quay before the storms come,” Mara Ellwood said.', 'found-verbatim'],
    ['"we shall mend the quay before the storms come", director Mara Ellwood said.', 'found-verbatim'],
    ['Ms Ellwood, Mara Ellwood, promised that “nobody will pay for it twice”.', 'found-verbatim'],
    ['“The whole wall hummed like a kettle,” a neighbour said.', 'found-verbatim'],
    ['Mara Ellwood said: “We shall mend the quay … and nobody will pay for it twice.”', 'found-trimmed'],
    ['“This is a patch for a hole that grows,” Jon Averill said. “A patch that grows every night.”', 'found-verbatim'],
    ['“This is a patch that grows every night,” Jon Averill said.', 'found-trimmed'],
    ['“We shall not mend the quay before the storms come,” Mara Ellwood said.', 'altered'],
    ['“We shall mend the quay after the storms come,” Mara Ellwood said.', 'altered'],
    ['“This is a patch for a budget that grows every night,” Jon Averill said.', 'altered'],
    ['“This is a patch for a budget that grows every night,” Mara Ellwood said.', 'altered'],
    ['“We shall mend the quay before the storms come,” Jon Averill said.', 'other-speaker'],
    ['“This is a patch for a hole that grows every night,” said Mara Ellwood.', 'other-speaker'],
    ['“Before the storms are here, the quay will be mended,” Mara Ellwood said.', 'other-wording'],
    ['“The whole roof hummed like a kettle,” a neighbour said.', 'altered'],
    ["Mara Ellwood said: “We'll mend the quay before the storms come.”", 'other-wording'],
    ['“My cat has not been seen since Sunday,” Mara Ellwood said.', 'not-found'],
    ['“My cat has not been seen since Sunday,” a sailor said.', 'not-found'],
  ])('%s is %s', (draft, verdict) => {
    expect(verdictOf(draft)).toBe(verdict);
  });

  const others = [
    'The mayor, Ida Holm, opened the hall. “The doors would not open,” Vale thundered afterwards. The director, Piet Vale, left early.',
    'Colleagues laid flowers. “She taught us how to sail,” said one of them. The mayor, Ida Holm, came at nine.',
  ];

  it.each([
    ['The director, Piet Vale, was angry. “The doors would not open,” Piet Vale said.', 'found-verbatim'],
    ['“The doors would not open,” Ida Holm said.', 'other-speaker'],
    ['The mayor, Ida Holm, said: “She taught us how to sail.”', 'other-speaker'],
    ['“She taught us how to sail,” a colleague said.', 'found-verbatim'],
    ['Vale is said to have complained that ‘the windows would not open’ then.', 'altered'],
  ])('%s is %s by who is told', (draft, verdict) => {
    expect(checkTexts('quote', draft, others).map((item) => item.verdict)).toEqual([verdict]);
  });

  it('cites the words of the input and names who says them', () => {
    const [item] = checkTexts('quote', '“A patch for a hole,” Mara Ellwood said.', reports);
    expect(item).toMatchObject({ verdict: 'other-speaker', subject: { name: 'Mara Ellwood' } });
    expect(item!.evidence[0]).toMatchObject({
      stands: 'other-speaker',
      citation: { exact: 'a patch for a hole' },
      subject: { name: 'Jon Averill' },
    });
  });

  it('is the same for any order of the inputs', () => {
    const draft = annotateText(
      'draft',
      '“We shall mend the wall before the storms come,” said Jon Averill. “It hummed.”',
    );
    const inputs = reports.map((text, index) => annotateText(`r${index}`, text));
    expect(checkItems(draft, inputs.toReversed())).toEqual(checkItems(draft, inputs));
  });

  it('finds nothing where there are no inputs', () => {
    expect(checkTexts('quote', '“We shall mend the quay,” she said.', []).map(({ verdict }) => verdict)).toEqual([
      'not-found',
    ]);
  });
});
