import { furniture } from '../../word-lists.ts';
import type { LineRule } from '../line-rule.ts';

const maxPrefixed = 320;

const agePattern =
  /^(?:\d{1,3}|an?|one) (?:second|minute|min|hour|day|week|month|year)s? ago$|^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/;
const countPattern = /^\d{1,6} (?:comments?|shares?|views?|likes?|replies)$/;
const rulePattern = /^[\s*_=~•·#|.-]{1,80}$/;

/** Leftovers of a web page: calls to subscribe, share or comment, advertising marks, links to other stories. */
export const furnitureRule: LineRule = {
  id: 'read/blocks/furniture',
  kind: 'boilerplate',
  matches: [
    'ADVERTISEMENT',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Share this:',
    'Sign up for our newsletter',
    'Read more: Harbour reopens after storm',
    'Continue reading',
    'Related: Two boats lost off Skerrin',
    'Earlier we wrote that the harbour would be closed.',
    '7 years ago',
    '5 min read',
    '* * *',
    'Copyright © 2031 The Daily Gull. All rights reserved.',
    '12 Comments',
  ],
  rejects: [
    'The advertisement was withdrawn on Monday.',
    'Share prices fell for a third day.',
    'Subscribers to the service were told to change their passwords.',
    'Related companies will be wound up as well.',
    'Two years ago the harbour was rebuilt.',
    'He left a reply on her desk.',
  ],
  test(_line, folded) {
    const { lines, prefixes, sections, ends } = furniture();
    if (lines.has(folded) || sections.has(folded) || lines.has(folded.replace(/[:!.…»›>\s]{1,4}$/, ''))) return true;
    if (agePattern.test(folded) || countPattern.test(folded) || rulePattern.test(folded)) return true;
    if (folded.length > maxPrefixed) return false;
    return (
      ends.some((end) => folded === end || folded.startsWith(`${end}.`)) ||
      prefixes.some((prefix) => startsWithWords(folded, prefix))
    );
  },
};

/** "related:" fits "related: …"; "more from" does not fit "more fromage". */
const startsWithWords = (line: string, prefix: string): boolean =>
  line.startsWith(prefix) &&
  (/\W$/.test(prefix) ||
    !/^\w/.test(line.slice(prefix.length, prefix.length + 1)) ||
    prefix.endsWith('20') ||
    prefix.endsWith('19'));
