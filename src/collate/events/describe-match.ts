import type { EventMatch } from './event-judgement.ts';
import type { PlaceRelation } from './event-places.ts';
import type { WhoMatch } from './match-participants.ts';
import type { TimeRelation } from './time-ranges.ts';

const timeWords: Readonly<Record<TimeRelation, string | undefined>> = {
  'same-day': 'same day',
  likely: 'times that fit',
  within: 'one time lies in the other',
  unknown: undefined,
  'other-words': 'times in other words',
  'next-day': 'one day apart',
  apart: 'other days',
};
const placeWords: Readonly<Record<PlaceRelation, string | undefined>> = {
  same: 'same place',
  'same-country': 'same country',
  within: 'places that fit',
  unknown: undefined,
  other: 'places named otherwise',
  apart: 'other countries',
};
const whoWords: Readonly<Record<WhoMatch['relation'], string | undefined>> = {
  equal: 'same people',
  within: 'same people, of whom one report names more',
  shared: 'some of the same people',
  unnamed: undefined,
  other: 'other people',
};

/** The reasons that a comparison gives, for people. */
export const describeMatch = ({ who, when, where }: EventMatch): string[] =>
  [whoWords[who.relation], timeWords[when], placeWords[where]].flatMap((words) => words ?? []);
