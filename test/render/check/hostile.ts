import type { Check } from '../../../src/model/check.ts';
import { lockCheck } from './fixture.ts';

const nasty = '</script><img src=x onerror=alert(1)>\u001B[31m[x](javascript:alert(1))\u202E';

/** A check whose every word of ours and theirs tries to act: on a page, a terminal, a Markdown reader. */
export const hostileCheck: Check = {
  ...lockCheck,
  draft: { ...lockCheck.draft, title: nasty, outlet: nasty },
  articles: lockCheck.articles.map((article) => ({
    ...article,
    outlet: nasty,
    title: nasty,
    url: 'javascript:alert(1)',
  })),
  items: lockCheck.items.map((item) => ({
    ...item,
    subject: { name: nasty },
    why: [nasty],
    evidence: item.evidence.map((one) => ({ ...one, value: nasty, subject: { name: nasty } })),
  })),
  unchecked: lockCheck.unchecked.map((passage) => ({ ...passage, why: nasty })),
  spellings: lockCheck.spellings.map((one) => ({ ...one, name: nasty })),
  notices: [{ severity: 'warning', rule: nasty, reason: nasty }],
};

/** A check with so many quotes. */
export const createLongCheck = (count: number): Check => {
  const words = Array.from({ length: count }, (_, index) => `“We counted ${index} boats,” she said.`);
  const text = words.join(' ');
  const [first] = lockCheck.items;
  return {
    ...lockCheck,
    draft: { ...lockCheck.draft, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
    unchecked: [],
    spellings: [],
    titles: [],
    items: words.map((sentence, index) => {
      const start = text.indexOf(sentence) + 1;
      const end = start + sentence.indexOf(',') - 1;
      const citation = {
        articleId: lockCheck.draft.id,
        start,
        end,
        exact: text.slice(start, end),
        prefix: '',
        suffix: '',
      };
      return { ...first!, id: `i${index + 1}`, kind: 'quote' as const, citation };
    }),
  };
};

/** A check without anything to tell. */
export const emptyCheck: Check = {
  ...lockCheck,
  draft: { ...lockCheck.draft, text: '', blocks: [] },
  articles: [],
  items: [],
  unchecked: [],
  spellings: [],
  titles: [],
  notices: [],
};
