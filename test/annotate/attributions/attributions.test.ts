import { describe, expect, test } from 'vitest';
import { attributionsStage } from '../../../src/annotate/attributions/stage.ts';
import { quotesStage } from '../../../src/annotate/quotes/stage.ts';
import { annotationsOf } from '../../../src/model/annotation.ts';
import { compareSpans } from '../../../src/model/span.ts';
import { createTestArticle, readWithCast } from '../../helpers/quote-reading.ts';

function findTestAttributions(text: string, outlet?: string) {
  const reading = readWithCast(createTestArticle([text], outlet));
  const quotes = quotesStage.find(reading).annotations;
  const annotations = [...reading.annotations, ...quotes].sort(compareSpans);
  const found = attributionsStage.find({ ...reading, annotations });
  return { text, found, attributions: annotationsOf(found.annotations, 'attribution'), quotes };
}

const describeChains = (text: string, outlet?: string): string[] =>
  findTestAttributions(text, outlet).attributions.map(
    ({ start, end, chain }) => `${text.slice(start, end)} → ${chain.map(({ name }) => name).join(' › ')}`,
  );

describe('chains, from the outlet outwards', () => {
  test.each([
    ['The dam failed, Reuters said.', ['Reuters said → Reuters']],
    ['State media reported that the dam had failed.', ['State media reported → State media']],
    [
      'The dam failed, the Reuters news agency reported, citing the state-run radio.',
      ['the Reuters news agency reported, citing the state-run radio → Reuters › state-run radio'],
    ],
    [
      'The dam failed, according to the Northport Herald newspaper.',
      ['according to the Northport Herald newspaper → Northport Herald'],
    ],
    [
      'The dam failed, Vale said, according to comments carried by Reuters.',
      ['according to comments carried by Reuters → Reuters'],
    ],
    [
      'The dam failed, reports the Northport Herald with reference to Reuters.',
      ['reports the Northport Herald with reference to Reuters → Northport Herald › Reuters'],
    ],
    ['“It failed,” Vale told Reuters.', ['told Reuters → Reuters']],
    ['“It failed,” Vale said in an interview with Reuters.', ['interview with Reuters → Reuters']],
    [
      'The dam failed, reports the Northport Herald with reference to Dawn.ua.',
      ['reports the Northport Herald with reference to Dawn.ua → Northport Herald › Dawn.ua'],
    ],
    ['NORTHPORT (Reuters) - The dam failed.', ['(Reuters) → Reuters']],
    ['The dam failed (AFP).', ['(AFP) → AFP']],
  ])('%s', (sentence, expected) => {
    expect(describeChains(sentence)).toEqual(expected);
  });
});

test.each([
  'Vale said the dam had failed.',
  'According to Vale, the dam had failed.',
  'Vale told Orr the dam had failed.',
  'Reuters called the dam “a ruin”.',
  'The press conference (in May) was short.',
  'Vale read the newspaper.',
  'Orr left early, citing pressure from his rivals.',
  'Orr changed the plan, citing the need for unity.',
])('no intermediary in: %s', (sentence) => {
  expect(describeChains(sentence)).toEqual([]);
});

test('the outlet itself is no link', () => {
  expect(describeChains('“It failed,” Vale told the Northport Herald.', 'Northport Herald')).toEqual([]);
});

test('quotes of the sentence are tied to the attribution, both ways', () => {
  const { found, attributions, quotes } = findTestAttributions(
    'The dam “had failed,” Vale said, according to comments carried by Reuters.',
  );
  expect(attributions[0]!.of).toEqual([quotes[0]!.id]);
  expect(found.revised).toEqual([{ ...quotes[0], attributions: [attributions[0]!.id] }]);
});
