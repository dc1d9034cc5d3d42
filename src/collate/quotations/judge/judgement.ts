import type { Judgement } from '../../../model/link.ts';
import type { Utterance } from '../utterances.ts';
import type { OccasionMatch } from './occasion.ts';
import type { SpeakerMatch } from './speakers.ts';

/** Whether two articles tell one utterance, and why. */
export interface UtteranceJudgement {
  readonly judgement: Judgement;
  readonly score: number;
  readonly why: readonly string[];
  /** An unsure judgement that becomes `same` if neither of the two is as near to anything else in the other's article. */
  readonly ifBest?: true;
}

/** What is known of a pair before its words are looked at. */
export interface PairContext {
  readonly speakers: SpeakerMatch;
  readonly occasion: OccasionMatch;
  /** For people: "same speaker", "same day". */
  readonly why: readonly string[];
}

/** Two utterances with what was judged of them. */
export interface JudgedPair extends UtteranceJudgement {
  readonly a: Utterance;
  readonly b: Utterance;
}
