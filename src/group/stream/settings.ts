import type { WordCounts } from '../../text/rarity.ts';
import type { MatchSettings } from '../match/match.ts';

/** How a stream groups. */
export interface StreamSettings extends MatchSettings {
  /** How common each word is in ordinary writing. */
  readonly background?: WordCounts;
  /** Articles that came so many days ago are forgotten, by the clock of the articles' own dates; default 365. */
  readonly windowDays?: number;
  /** At most so many articles are remembered; default 100,000. */
  readonly windowArticles?: number;
}
