import type { LineRule } from '../line-rule.ts';

/** An item of a list: a bullet or a number in front. */
export const listItemRule: LineRule = {
  id: 'read/blocks/list-item',
  kind: 'list',
  matches: [
    '• The pier is closed.',
    '- The pier is closed.',
    '* The pier is closed.',
    '2) The pier is closed.',
    '1. The pier stays closed until May.',
  ],
  rejects: [
    '– Jane Doe',
    '— Jane Doe, Lethby',
    '-5 degrees were measured.',
    '2031. It was a cold year.',
    '1. What next?',
  ],
  test: (line) => /^(?:[•●▪◦·]\s?|[-*] )[^\s-]/.test(line) || (/^\d{1,2}[.)] \S/.test(line) && /[.!]["”]?$/.test(line)),
};
