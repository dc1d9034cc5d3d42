import { toSpeaker, type Utterance } from '../utterances.ts';
import { type Contrast, findContrast } from './contrast.ts';
import { judgeLoosely } from './judge-loosely.ts';
import { judgeOverlap } from './judge-overlap.ts';
import { judgeRuns } from './judge-runs.ts';
import type { PairContext, UtteranceJudgement } from './judgement.ts';
import { matchOccasions, type OccasionMatch } from './occasion.ts';
import { isQuestionAndAnswer } from './question.ts';
import { matchSpeakers, type SpeakerMatch } from './speakers.ts';
import { isUnreal } from './unreal.ts';

/**
 * Judges two utterances: equal words, words that stand whole in the other, words in common, then words of near meaning.
 * What is asked of the words grows the less is known of the speakers and of the day. `undefined`: nothing speaks for their
 * being the same.
 */
export function judgeUtterances(a: Utterance, b: Utterance): UtteranceJudgement | undefined {
  const context = readContext(a, b);
  if (isQuestionAndAnswer(a, b))
    return { judgement: 'unsure', score: 0.3, why: ['one asks what the other one tells', ...context.why] };
  const equal = judgeRuns(a, b, context);
  if (equal) return equal;
  if (a.article.id === b.article.id || context.speakers === 'different' || context.occasion === 'different')
    return undefined;
  if (isUnreal(a) !== isUnreal(b))
    return {
      judgement: 'unsure',
      score: 0.3,
      why: ['one tells what may come, the other what did not', ...context.why],
    };
  const contrast = findContrast(a, b);
  if (contrast && !isOneSentence(contrast, context) && (contrast.apart || (contrast.value && isOtherDay(context)))) {
    const pairs = contrast.words.map(([left, right]) => `“${left}” for “${right}”`).join(', ');
    return { judgement: 'unsure', score: 0.3, why: [`alike but for ${pairs}`, ...context.why] };
  }
  const found = judgeOverlap(a, b, context) ?? judgeLoosely(a, b, context);
  return found && isOtherDay(context) ? { judgement: 'unsure', score: 0.4, why: found.why } : found;
}

// What somebody repeats on another day comes in other words: where the days are told and differ, only equal words count.

/** One verb for another, by one speaker on one day: two hearers of one sentence. */
const isOneSentence = ({ verb }: Contrast, { speakers, occasion }: PairContext): boolean =>
  verb && speakers === 'same' && occasion === 'same';

const isOtherDay = ({ occasion }: PairContext): boolean => occasion === 'near' || occasion === 'unlikely';

function readContext(a: Utterance, b: Utterance): PairContext {
  const speakers = matchSpeakers(toSpeaker(a), toSpeaker(b));
  const occasion = a.article.id === b.article.id ? 'unknown' : matchOccasions(a.occasion, b.occasion);
  const day = occasionReasons[occasion];
  return { speakers, occasion, why: [speakerReasons[speakers], ...(day === undefined ? [] : [day])] };
}

const speakerReasons: Readonly<Record<SpeakerMatch, string>> = {
  same: 'same speaker',
  likely: 'likely the same speaker',
  different: 'said to be by another speaker',
  unknown: 'speaker not known in both',
  unlikely: 'perhaps said by another speaker',
};

const occasionReasons: Readonly<Record<OccasionMatch, string | undefined>> = {
  same: 'said on the same day',
  near: 'said within a day',
  unknown: undefined,
  unlikely: 'perhaps said on another day',
  different: 'said on another day',
};
