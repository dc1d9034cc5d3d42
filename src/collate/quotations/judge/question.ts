import type { Utterance } from '../utterances.ts';

/**
 * Whether one of two utterances asks something and the other one does not: an answer takes up the words of its question. Not
 * where the words are the same from first to last, which a report may print without the question mark.
 */
export function isQuestionAndAnswer(a: Utterance, b: Utterance): boolean {
  const [question, other] = isQuestion(a) ? [a, b] : [b, a];
  if (!isQuestion(question) || asks(other) || other.form === 'mixed') return false;
  if (question.form !== 'direct' && other.form !== 'direct') return false;
  return question.own.some(({ key }, at) => key !== other.own[at]?.key);
}

const questionMark = '?';
const reported = /^(?:whether|if|who|what|why|how|when|where|which)\b/iu;

/** Words in marks that are one question, or "asked whether …". */
function isQuestion({ form, article: { text }, quotes }: Utterance): boolean {
  const said = text.slice(quotes[0]!.start, quotes.at(-1)!.end + 1);
  if (form === 'direct')
    return said.search(/[.?!](?=\s|["”’']|$)/u) === said.lastIndexOf(questionMark) && isAsked(said);
  return form === 'indirect' && quotes[0]!.cue?.class === 'ask' && reported.test(said);
}

const isAsked = (said: string): boolean => said.includes(questionMark);

/** Whether anything in an utterance is asked. */
const asks = ({ article: { text }, quotes }: Utterance): boolean =>
  quotes.some(({ start, end, cue }) => cue?.class === 'ask' || isAsked(text.slice(start, end + 1)));
