import type { Meeting } from '../../../model/edition.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** The address of a meeting in its table. */
export const meetingAddress = (page: StoryPage, meeting: Meeting): string =>
  lineAddress(page, `m${page.edition.meetings.indexOf(meeting) + 1}`);
