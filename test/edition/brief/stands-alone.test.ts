import { describe, expect, it } from 'vitest';
import { whyNotAlone, withoutDateline } from '../../../src/edition/brief/find-candidates.ts';
import { findNeeds } from '../../../src/edition/brief/references.ts';
import { createView, type SentenceView } from '../../../src/edition/brief/sentence-view.ts';
import { createContext } from '../../../src/edition/context.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Collation } from '../../../src/model/collation.ts';
import type { Story } from '../../../src/model/story.ts';
import { createArticle, day } from '../build-fixture.ts';

const nothing: Collation = { links: [], entities: [], quotations: [], quantities: [], derivations: [], events: [] };

/** The last sentence of some paragraphs, as the brief looks at it. */
const viewOf = (...paragraphs: readonly string[]): SentenceView =>
  lastOf(createArticle('post', ['Harbour council meets', ...paragraphs], { publishedAt: '2031-03-05' }));

function lastOf(article: Article): SentenceView {
  const story: Story = { variorum: 'story/1', id: 's', title: 't', articles: ['post'], why: [], notices: [] };
  const context = createContext({ story, articles: [article], collation: nothing });
  const sentence = context.sentences.get('post')!.at(-1)!;
  return createView(context, withoutDateline(context, sentence));
}

describe('a sentence that stands alone', () => {
  it.each([
    'The council of Varnholt voted on Tuesday to close the Varnholt bridge until the end of the summer.',
    'A cable snapped on the Varnholt bridge on Tuesday and injured 14 people, an engineer said.',
    '“The bridge will stay closed until every cable has been tested,” Marta Quill said.',
    'Officials who closed the bridge said they would open it when inspectors have tested the cables.',
    'Both Varnholt and Harbour City closed their bridges before the storm reached the coast.',
    'The council banned lorries such as those of the quarry from the road along the harbour.',
    'Varnholt, also known as the City of Bridges, will spend $3 million on cables this year.',
  ])('%s', (text) => {
    expect(whyNotAlone(viewOf(text))).toBeUndefined();
  });
});

describe('a sentence that does not stand alone', () => {
  it.each<[string, string]>([
    // Openings and pointers.
    ['leaning', 'However, the council of Varnholt voted on Tuesday to close the bridge for the summer.'],
    ['leaning', 'Hours later, the council of Varnholt voted to close the bridge until the end of the summer.'],
    ['leaning', 'The council of Varnholt also voted on Tuesday to close the bridge until the summer.'],
    ['leaning', 'The council of Varnholt rejected such plans on Tuesday and closed the bridge for good.'],
    ['leaning', 'Marta Quill told the council of Varnholt that the two had agreed to close the bridge.'],
    ['leaning', 'The council of Varnholt closed the bridge that day and called in the inspectors of the state.'],
    ['leaning', 'Marta Quill, however, told the council that the bridge of Varnholt was safe for cars.'],
    ['leaning', 'Marta Quill agreed, saying that the council of Varnholt had waited for far too long.'],
    ['leaning', 'Insurance firms would have paid nearly half of all costs of the harbour next year.'],
    ['leaning', 'The council of Varnholt wants to send two of its ferries across the sound too.'],
    // Speech.
    ['half-speech', '“The bridge will stay closed until every cable has been tested by inspectors,” she said.'],
    ['half-speech', "The opening will be exciting, one way or another, for all of Varnholt,' Marta Quill posted."],
    ['half-speech', 'The comment was “the latest low in a council campaign that was fueled by anger and fear.”'],
    // Pronouns.
    ['pronoun', 'Emails turned over to inspectors suggest it was a message to councillors of Varnholt.'],
    ['pronoun', 'Many councillors of Varnholt told his lawyers that ferries would be running by Sunday.'],
    ['pronoun', 'Dale Robin, who runs emergency services in Varnholt, says that will allow ferries to run.'],
    // Furniture, captions, fragments, the writer.
    ['furniture', 'Readers of the Varnholt Post can sign up for a daily newsletter about bridges.'],
    ['furniture', 'In this photo taken on Tuesday, inspectors look at a cable of the Varnholt bridge.'],
    ['fragment', 'The council met.'],
    ['fragment', 'Cable Snaps on Varnholt Bridge, Council Closes Road to Harbour for Weeks.'],
    ['fragment', 'Will the council of Varnholt ever open the bridge again to lorries and cars?'],
    ['fragment', 'Council sues ferry company, alleging fraud by captains and harbour pilots.'],
    ['fragment', 'Will have double the length of all other bridges in Varnholt when finished.'],
    ['writer', 'The council of Varnholt will light up our skies with fireworks on New Year’s Eve.'],
  ])('%s: %s', (rule, text) => {
    expect(whyNotAlone(viewOf(text))).toBe(rule);
  });

  it('has its year told before it', () => {
    const lines = [
      'Harbour council meets',
      'In 2015, Varnholt had the best ferry team of all towns along the coast.',
      'Varnholt won against a team of pilots in the playoffs, but was beaten at Gull Point.',
    ];
    const year = (text: string) => [day(text, '2015', '2015', { granularity: 'year' })];
    expect(whyNotAlone(lastOf(createArticle('post', lines, { publishedAt: '2031-03-05' }, year)))).toBe('leaning');
    expect(whyNotAlone(lastOf(createArticle('post', lines, { publishedAt: '2015-03-05' }, year)))).toBeUndefined();
  });

  it('is the caption of a picture whose credit follows', () => {
    const view = viewOf('Inspectors of Varnholt looked at the cable on Tuesday. (AP Photo/Ida Brandt)');
    const first = view.context.sentences.get('post')![0]!;
    expect(whyNotAlone(createView(view.context, first))).toBe('caption');
  });
});

describe('what a sentence takes as known', () => {
  it.each<[string, readonly string[]]>([
    ['The ship was on its way to Varnholt when a cable of the bridge snapped.', ['ship', 'bridge']],
    ['The ship that sank off Varnholt was on its way to Harbour City.', []],
    ['A ship sank off Varnholt, and the ship was never found by divers of the navy.', []],
    ['Members of the committee were invited to Varnholt on Tuesday by inspectors.', ['committee']],
    ['The report to Marta Quill says that a cable of Varnholt was never tested.', ['report']],
    ['The report of Marta Quill says that a cable of Varnholt was never tested.', []],
    ['The president of Varnholt has lived with that threat since the storm of March.', ['threat']],
    ['The largest ship of Varnholt was on its way to Harbour City on Tuesday.', []],
  ])('%s', (text, needs) => {
    expect(findNeeds(viewOf(text)).main).toEqual(needs);
  });
});

describe('a dateline', () => {
  it.each([
    ['HARBOUR CITY (AP) — ', 'A cable snapped on the Varnholt bridge on Tuesday.'],
    ['VARNHOLT — ', 'A cable snapped on the Varnholt bridge on Tuesday.'],
    ['', 'Varnholt — and its council — will close the bridge on Tuesday.'],
  ])('%s is left out', (dateline, text) => {
    expect(viewOf(`${dateline}${text}`).text).toBe(text);
  });
});
