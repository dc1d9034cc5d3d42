import type { Notice } from '../../model/notice.ts';
import { createNotice } from '../notices.ts';
import type { PageState } from './content/page-state.ts';
import { type BuiltPage, pageLimits } from './page/build-page.ts';

/** What was seen of a page while it was read. */
export interface ReadPage {
  readonly page: BuiltPage;
  readonly isFound: boolean;
  readonly isFromData: boolean;
  readonly state?: PageState;
}

const states: Readonly<Record<PageState, Notice>> = {
  paywall: createNotice(
    'read/html/paywall',
    'the page says that the article is for subscribers; what was read may be its beginning only',
  ),
  login: createNotice('read/html/login-wall', 'the page asks its reader to sign in, and shows hardly any text'),
  error: createNotice(
    'read/html/error-page',
    'the page says that it is an error or a check, and shows hardly any text',
  ),
};

const cutReasons: Readonly<Record<NonNullable<BuiltPage['cut']>, string>> = {
  units: `${pageLimits.units} characters`,
  elements: `${pageLimits.elements} elements`,
  runs: `${pageLimits.runs} pieces of text`,
  text: `${pageLimits.text} characters of text`,
  depth: `${pageLimits.openTags} tags inside each other`,
};

/** The notices on a page as a whole. */
export function noticesOfPage({ page, isFound, isFromData, state }: ReadPage): Notice[] {
  const notices: Notice[] = [];
  if (page.cut)
    notices.push(
      createNotice(
        'read/html/cut',
        `the page is larger than any that people read (${cutReasons[page.cut]}); the rest was not read`,
      ),
    );
  if (page.isFramed)
    notices.push(createNotice('read/html/framed', 'the page is made of frames; give the pages that they show'));
  if (isFromData)
    notices.push(
      createNotice('read/html/from-data', 'the page shows hardly any text; the article was taken from its JSON-LD'),
    );
  else if (!isFound)
    notices.push(
      createNotice('read/html/no-article', 'no article was found in the page; the text of its whole body was taken'),
    );
  if (state) notices.push(states[state]);
  return notices;
}
