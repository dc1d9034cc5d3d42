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

const ownText =
  /^(?:(?:this|the) (?:article|story|report|piece|post|essay|column|interview|excerpt) |originally |first |re)/i;
const firstPrinted =
  /^(?:(?:This|The) \p{Ll}+ (?:(?:is|was|has been) (?:(?:originally|first) )?|(?:originally|first) )|(?:Originally|First) |Re)(?:re)?(?:published|printed|written|appeared|posted|produced) (?:from|by|on|in|at|with) (?:the )?(?:\p{Lu}|permission)/u;
const secondSentence = /\p{Ll}{3}[.!?] (?!(?:Read|See|You can read|Click)\b)/u;

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
    'This article is republished from The Gull under a Creative Commons license. Read the original article.',
    'This story was originally published by The Daily Gull.',
    'Originally published in The Daily Gull',
  ],
  rejects: [
    'High fuel prices contributed to the delay.',
    'Reporting by the harbour authority showed nothing. It was closed.',
    'She contributed 20 euros.',
    'The wires were cut.',
    'This report was first published in Lethby. It changed the harbour.',
    'The story was written by hand.',
  ],
  test: (line, folded) =>
    parenthesised.test(folded) ||
    (bare.test(folded) && !/[.] \S/.test(folded)) ||
    hasContributors(folded) ||
    contributing.test(folded) ||
    wires.test(folded) ||
    isFirstPrinted(line),
};

/** Names in front, one sentence, nothing much behind. */
function hasContributors(folded: string): boolean {
  const found = contributed.exec(folded);
  if (!found || found.index > 250 || folded.length - found.index > 120) return false;
  return !/[a-z]{3}[.!?] /.test(folded.slice(0, found.index));
}

/** One sentence about the text itself, with a call to read the original behind it at most. */
const isFirstPrinted = (line: string): boolean =>
  line.length <= 250 && ownText.test(line) && firstPrinted.test(line) && !secondSentence.test(line);
