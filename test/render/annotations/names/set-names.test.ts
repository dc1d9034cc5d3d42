import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../../../src/render/annotations/render-annotations.ts';
import { chainText, createChainArticle } from '../annotated.ts';

const render = (article = createChainArticle(), width = 80) => renderAnnotations(article, { show: 'names', width });

describe('the view of names', () => {
  it('shows chains, single mentions and names in no chain', () => {
    expect(render()).toMatchInlineSnapshot(`
      "The Post · Bridge opens
      Post · no date · en

      CHAINS 1

        Ilse Brandt person · mayor (1:0) · head, council (2:45) · entity:0-17 · 4
          mentions
          1:0    name         0.900  annotate/names/types/title-before
                                    [Mayor Ilse Brandt] opened the bridge. ¶ Brandt,…
          2:37   name         0.900  annotate/names/chains/people
          …ndt opened the bridge. ¶ [Brandt], the head of the council, said she was g…
          2:45   description  0.900  annotate/names/chains/resolve/described-person
          …ed the bridge. ¶ Brandt, [the head of the council], said she was glad. He…
          2:75   pronoun      0.751  annotate/names/chains/resolve/he-she
          …ead of the council, said [she] was glad. He was not. ¶ Tovik was there.

      ONE MENTION 1
        Tovik place · entity:101-106
          3:101  name         0.900  test
           …was glad. He was not. ¶ [Tovik] was there.

      IN NO CHAIN 1
        He person
          2:89   pronoun      0.500  test
          …ncil, said she was glad. [He] was not. ¶ Tovik was there.
      "
    `);
  });

  it('has a line a mention where the page is wide, all mentions below one another', () => {
    const lines = render(createChainArticle(), 140)
      .split('\n')
      .filter((line) => line.includes('0.9'));
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map((line) => line.indexOf('['))).size).toBe(1);
  });

  it('names all types of a chain whose mentions disagree', () => {
    const article = createChainArticle();
    const annotations = article.annotations.map((annotation) =>
      annotation.kind === 'name' && annotation.form === 'description'
        ? ({ ...annotation, type: 'organization' } as const)
        : annotation,
    );
    expect(render({ ...article, annotations })).toContain('Ilse Brandt person/organization ·');
  });

  it('counts lines and offsets from the text itself', () => {
    expect(render()).toContain(`3:${chainText.indexOf('Tovik')} `);
  });

  it('says so where there are none', () => {
    expect(render(createChainArticle({ annotations: [] }))).toContain('No names were found.');
  });
});
