import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/edition/context.ts';
import { buildTitle, findWhat } from '../../src/edition/parts/build-title.ts';
import type { Collation } from '../../src/model/collation.ts';
import { createArticle } from './build-fixture.ts';

const nothing: Collation = { links: [], entities: [], quotations: [], quantities: [], derivations: [], events: [] };
const lead = 'The Varnholt bridge was closed on Tuesday after a cable snapped and hurt drivers of two lorries.';

/** The title of reports with one lead and these headlines. */
function titleOf(...headlines: readonly string[]) {
  const articles = headlines.map((headline, index) =>
    createArticle(`post-${index}`, [headline, lead], {
      outlet: index === 0 ? 'Harbour Post' : `www.wire${index}.example`,
    }),
  );
  const story = {
    variorum: 'story/1' as const,
    id: 's',
    title: 't',
    articles: articles.map(({ id }) => id),
    why: [],
    notices: [],
  };
  const context = createContext({ story, articles, collation: nothing });
  return { title: buildTitle(context), what: findWhat(context, buildTitle(context)) };
}

describe('the title', () => {
  const plain = 'Varnholt bridge closed after cable snaps';

  it.each([
    'Why was the Varnholt bridge closed after a cable snapped?',
    'Varnholt bridge closed after cable snapped: what we know',
    'Watch: Varnholt bridge closed on Tuesday after cable snapped',
    'Varnholt bridge ‘closed for ever’ on Tuesday after cable snapped',
    'Varnholt bridge closed on Tuesday after cable snapped, 17 hurt',
    'Varnholt bridge closed on Tuesday after cable snapped, Harbour Post says',
  ])('is rather plain than: %s', (other) => {
    expect(titleOf(other, plain).title!.text).toBe(plain);
    expect(titleOf(plain, other).title!.text).toBe(plain);
  });

  it.each([
    ['Varnholt bridge closed | Harbour Post', 'Varnholt bridge closed'],
    ['Varnholt bridge closed - Harbour Post', 'Varnholt bridge closed'],
    ['Varnholt bridge closed - for good', 'Varnholt bridge closed - for good'],
  ])('leaves out who prints it: %s', (headline, title) => {
    const { title: found } = titleOf(headline);
    expect(found!.text).toBe(title);
    expect(found!.citations[0]!.exact).toBe(title);
  });

  it('is not said again as what happened', () => {
    expect(titleOf(plain).what!.text).toBe(lead);
  });
});
