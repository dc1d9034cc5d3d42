import { describe, expect, test } from 'vitest';
import { attributionsStage } from '../../../src/annotate/attributions/stage.ts';
import { quotesStage } from '../../../src/annotate/quotes/stage.ts';
import { annotationsOf } from '../../../src/model/annotation.ts';
import { compareSpans } from '../../../src/model/span.ts';
import { createTestArticle, readWithCast } from '../../helpers/quote-reading.ts';

function findTestAttributions(blocks: Parameters<typeof createTestArticle>[0], outlet?: string) {
  const article = createTestArticle(blocks, outlet);
  const reading = readWithCast(article);
  const quotes = quotesStage.find(reading).annotations;
  const annotations = [...reading.annotations, ...quotes].sort(compareSpans);
  const found = attributionsStage.find({ ...reading, annotations });
  return { text: article.text, found, attributions: annotationsOf(found.annotations, 'attribution'), quotes };
}

function describeChains(text: string, outlet?: string): string[] {
  const { attributions } = findTestAttributions([text], outlet);
  return attributions.map(({ chain }) => chain.map(({ start, end }) => text.slice(start, end)).join(' › '));
}

const cases: Readonly<Record<string, readonly (readonly [sentence: string, ...chains: string[]])[]>> = {
  'source-reported': [
    ['The dam failed, Reuters said.', 'Reuters'],
    ['State media reported that the dam had failed.', 'State media'],
    ['The dam failed, reported Reuters.', 'Reuters'],
    ['The dam failed, writes the Jakarta Lantern.', 'the Jakarta Lantern'],
    ['The dam failed, the independent website Skarn said.', 'the independent website Skarn'],
    ['The dam failed, the Telegram channel Grom wrote.', 'the Telegram channel Grom'],
    ['The Northport Herald has learned that the dam failed.', 'The Northport Herald'],
    ['If the Evening Mercury is to be believed, the dam failed.', 'the Evening Mercury'],
    ['Reuters put the number of wounded at five.', 'Reuters'],
    ['Reuters and the Northport Herald reported that the dam had failed.', 'Reuters', 'the Northport Herald'],
    ['Reuters reported it. The agency also said the dam was old.', 'Reuters', 'The agency'],
    ['Reuters quoted Vale as saying that the dam had failed.', 'Reuters'],
    ['The dam failed, or so the Tidewater Observer calculates.', 'the Tidewater Observer'],
    ['The Wessex Clarion has it that the dam will be sold.', 'The Wessex Clarion'],
    ['As the Morning Ledger put it, the dam has a hole.', 'the Morning Ledger'],
    ['The board will meet on Friday, KCNA announced.', 'KCNA'],
    ['The Tide Post — and nobody else — says the dam is sound.', 'The Tide Post'],
    ['“It held,” Vale told Aften Ny, a Copenhagen daily.', 'Aften Ny'],
    ['A Reuters correspondent at the dam said the gates were open.', 'Reuters'],
    ['A correspondent for Agence France-Presse reported that the dam held.', 'Agence France-Presse'],
    ['Reuters, AP and the Northport Herald reported that the dam held.', 'Reuters', 'AP', 'the Northport Herald'],
    ['Local reports said the dam had failed.', 'Local reports'],
    ['The dam failed, MTI reported in a short dispatch.', 'MTI'],
    ['The dam failed, an influential weekly said.', 'an influential weekly'],
  ],
  citing: [
    ['The dam failed, Reuters reported, citing two engineers.', 'Reuters › two engineers'],
    ['Reuters, citing a leaked memo, said the dam had failed.', 'Reuters › a leaked memo'],
    ['Citing officials, Reuters reported that the dam had failed.', 'Reuters › officials'],
    ['The dam failed, Reuters said, quoting people close to the mayor.', 'Reuters › people close to the mayor'],
    ['The dam failed, reports Reuters with reference to Dawn.ua.', 'Reuters › Dawn.ua'],
    ['With reference to Dawn.ua: the dam failed.', 'Dawn.ua'],
    ['The dam failed, Reuters reported, on the basis of records it had reviewed.', 'Reuters › records it had reviewed'],
    ['The dam failed, Reuters reported, quoting from a confidential report.', 'Reuters › a confidential report'],
    [
      'The Northport Herald, which has a copy of the contract, said the dam was cheap.',
      'The Northport Herald › a copy of the contract',
    ],
    ['The Northport Herald has seen a draft of the contract.', 'The Northport Herald › a draft of the contract'],
    ['Reuters said it had learned from leaked minutes that the dam had failed.', 'Reuters › leaked minutes'],
    ['The dam failed, Reuters reported without citing sources.', 'Reuters'],
    [
      'The dam failed, Reuters said, citing local radio, which quoted a fisherman.',
      'Reuters › local radio › a fisherman',
    ],
  ],
  nested: [
    ['“It failed,” Vale told the Northport Herald, as Reuters reported.', 'Reuters › the Northport Herald'],
    ['“It failed,” Vale was quoted as saying by local radio, Reuters reported.', 'Reuters › local radio'],
    ['Reuters said the dam held; the Northport Herald said it failed.', 'Reuters', 'the Northport Herald'],
    ['State radio said in a broadcast monitored by BBC Monitoring that the dam held.', 'BBC Monitoring › State radio'],
  ],
  'according-to-source': [
    ['The dam failed, according to the Northport Herald newspaper.', 'the Northport Herald newspaper'],
    ['The dam failed, according to a report in the Northport Herald.', 'the Northport Herald'],
    ['The dam failed, according to court documents.', 'court documents'],
    ['According to a report on Channel 6, the dam failed.', 'Channel 6'],
    ['The dam failed, according to a report broadcast by Radio Vera.', 'Radio Vera'],
    ['The dam failed, according to calculations by the Northport Herald.', 'the Northport Herald'],
  ],
  'done-by-source': [
    ['The failure was first reported by the Northport Herald.', 'the Northport Herald'],
    ['The dam failed, Vale said, according to comments carried by Reuters.', 'Reuters'],
    ['The dam failed, according to a memo leaked to Reuters.', 'Reuters › a memo'],
    ['In a letter seen by Reuters, Vale said the dam had failed.', 'Reuters'],
    ['An affidavit filed in March and seen by Reuters says the dam failed.', 'Reuters › An affidavit filed in March'],
    ['Asked by Radio Vera whether the dam would hold, Vale laughed.', 'Radio Vera'],
    ['The dam failed, according to figures compiled by Reuters.', 'Reuters'],
  ],
  'told-source': [
    ['“It failed,” Vale told Reuters.', 'Reuters'],
    ['“It failed,” Vale told a reporter for the Northport Herald.', 'the Northport Herald'],
    ['“It failed,” Vale told a radio station in Bamu.', 'a radio station in Bamu'],
    ['“It failed,” Vale told a local newspaper in 2019.', 'a local newspaper'],
    ['Vale gave Reuters an interview in which she wept.', 'Reuters'],
    ['The dam failed, wrote the columnist Ann Vale in the Northport Herald.', 'the Northport Herald'],
  ],
  'interview-with': [
    ['“It failed,” Vale said in an interview with Reuters.', 'Reuters'],
    ['“It failed,” Vale said in comments published on Sunday by the Northport Herald.', 'the Northport Herald'],
  ],
  'read-in': [
    ['Reading the Kolari Times, one learns that the dam failed.', 'the Kolari Times'],
    ['The dam will close, it emerged in the Kolari Times.', 'the Kolari Times'],
    ['The story first appeared in the Kolari Times.', 'the Kolari Times'],
  ],
  'said-on': [
    ['On Harbour Radio, Vale said the dam had failed.', 'Harbour Radio'],
    ['“It failed,” Vale said on state television.', 'state television'],
  ],
  'report-of-source': [
    ['Vale denied a Reuters report that the dam had failed.', 'Reuters'],
    ["Vale called the Northport Herald's account a lie.", 'the Northport Herald'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, table) => {
  test.each(table.map(([sentence, ...chains]) => ({ sentence, chains })))('$sentence', ({ sentence, chains }) => {
    expect(describeChains(sentence)).toEqual(chains);
  });
});

describe('headlines', () => {
  test.each([
    ['Dam fails after storm — Reuters', 'Reuters'],
    ['Dam to stay shut – report', 'report'],
    ['Dam fails: Reuters', 'Reuters'],
    ['Reuters: dam fails', 'Reuters'],
  ])('%s', (headline, expected) => {
    const { text, attributions } = findTestAttributions([['headline', headline]]);
    expect(attributions.map(({ chain }) => text.slice(chain[0]!.start, chain[0]!.end))).toEqual([expected]);
  });
});

test.each([
  'Vale said the dam had failed.',
  'According to Vale, the dam had failed.',
  'Vale told Orr the dam had failed.',
  'Vale told the press the dam had failed.',
  'Reuters called the dam “a ruin”.',
  'Reuters said in a statement that the office would close.',
  'A spokesman for Reuters said the office would close.',
  'The press conference (in May) was short.',
  'Vale read the newspaper.',
  'Orr left early, citing pressure from his rivals.',
  'Orr left early, citing ill health.',
  'Police, citing witnesses, said the dam had failed.',
  'The dam had failed, the board said on its Telegram channel.',
  'Reuters reported a profit of five million.',
  'Orr, a lawyer, said four Reuters staff had been turned back.',
  'Vale appeared in the Northport Herald.',
  'Orr told Brandt a story.',
  'Vale will give Reuters an interview next week.',
  'Vale did not answer when contacted by Reuters.',
  'Vale said the report had been leaked to its rivals.',
  'The effort was made to grade media coverage of the dam.',
  'The Haqqani network said the dam had failed.',
  'The comet can be seen by anyone.',
  'The smoke was carried by the wind.',
  'The harbour reported a loss of five million.',
  '“I read it in Reuters reports and the Northport Herald said it too,” Vale said.',
])('no intermediary in: %s', (sentence) => {
  expect(describeChains(sentence)).toEqual([]);
});

test.each(['Northport Herald', 'Northport Herald (Web)', 'The Northport Herald'])(
  'the outlet itself is no link: %s',
  (outlet) => {
    expect(describeChains('“It failed,” Vale told the Northport Herald.', outlet)).toEqual([]);
  },
);

test('quotes of the sentence are tied to the attribution, both ways', () => {
  const { found, attributions, quotes } = findTestAttributions([
    'The dam “had failed,” Vale said, according to comments carried by Reuters.',
  ]);
  expect(attributions[0]!.of).toEqual([quotes[0]!.id]);
  expect(found.revised).toEqual([{ ...quotes[0], attributions: [attributions[0]!.id] }]);
});

test('an unnamed source is marked, as a link and as a speaker', () => {
  const { attributions } = findTestAttributions(['The dam failed, Reuters said, citing two former engineers.']);
  expect(attributions[0]!.chain.map(({ unnamed }) => unnamed)).toEqual([undefined, true]);
  const memo = findTestAttributions(['The dam failed, Reuters said, citing a leaked memo.']);
  expect(memo.attributions[0]!.chain.map(({ unnamed }) => unnamed)).toEqual([undefined, undefined]);
  const { found } = findTestAttributions(['“It failed,” a senior official said.']);
  expect(annotationsOf(found.revised ?? [], 'quote')[0]?.speaker).toHaveProperty('unnamed', true);
});

test('ten thousand marks and a line without an end do not hang', () => {
  for (const words of ['"'.repeat(10_000), 'Reuters, '.repeat(5_000), 'citing '.repeat(5_000)])
    expect(findTestAttributions([words]).attributions.length).toBeLessThan(10);
}, 20_000);
