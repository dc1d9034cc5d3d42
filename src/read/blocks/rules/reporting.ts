import type { LineRule } from '../line-rule.ts';

const parenthesised =
  /^\((?:additional )?(?:reporting|writing|editing|compiled|edited|written|graphics?) by [^()]{2,400}\)\.?$/;
const bare =
  /^(?:- |-- |\* )?(?:with |additional )?(?:reporting|writing|editing|assistance|files)(?: was| were)?(?: contributed)? (?:by|from) .{2,250}$/;
const contributed =
  / contributed (?:(?:to )?(?:this|the) (?:report|story|article|column|post|piece|dispatch)\b|reporting\b)/;
const contributing = /^(?:contributing|contributors?)\s?:/;
const wires =
  /^(?:[•*-] )?(?:this (?:article|story|report) (?:is|was) (?:based|compiled) (?:in part )?(?:on|from) .{0,40}(?:wire|reports|dispatches)|with (?:post |agency |news )?wires\b).{0,60}$/;

/** A line that names who helped with the report, or where it was taken from. */
export const reportingRule: LineRule = {
  id: 'read/blocks/reporting',
  kind: 'credit',
  matches: [
    '(Reporting by Jane Doe in Skerrin; Editing by John Roe)',
    'The Associated Press contributed to this report.',
    'Jane Doe and John Roe contributed reporting from Lethby.',
    'Contributing: Jane Doe',
    '— With assistance by Jane Doe',
    'Additional reporting by Jane Doe',
    '• This article is based in part on wire service reports.',
  ],
  rejects: [
    'High fuel prices contributed to the delay.',
    'Reporting by the harbour authority showed nothing. It was closed.',
    'She contributed 20 euros.',
    'The wires were cut.',
  ],
  test: (_line, folded) =>
    parenthesised.test(folded) ||
    (bare.test(folded) && !/[.] \S/.test(folded)) ||
    hasContributors(folded) ||
    contributing.test(folded) ||
    wires.test(folded),
};

/** Names in front, one sentence, nothing much behind. */
function hasContributors(folded: string): boolean {
  const found = contributed.exec(folded);
  if (!found || found.index > 250 || folded.length - found.index > 120) return false;
  return !/[a-z]{3}[.!?] /.test(folded.slice(0, found.index));
}
