import type { Notice } from '../../model/notice.ts';
import type { ReadText } from '../article/assemble.ts';
import { titleKey } from '../blocks/headline.ts';
import { sortBlocks } from '../blocks/sort-blocks.ts';
import type { Fields } from '../fields/collect-fields.ts';
import { parseAuthors } from '../fields/people.ts';
import { createNotice } from '../notices.ts';
import { type BuiltPage, buildPage, maxDepth, maxElements } from './build-page.ts';
import { collectPageFields, type PageFields } from './page-fields.ts';
import { type FoundArticle, findArticle } from './readability.ts';
import { readVisibleFields, type VisibleFields } from './visible-fields.ts';
import { type WalkedContent, walkContent } from './walk-content.ts';

/** Reads a page: its article as text with blocks, the headline first, and its metadata. `given` is known of it already. */
export function readHtml(html: string, given: Fields = {}): ReadText {
  const page = buildPage(html);
  const visible = readVisibleFields(page.document, page.sources);
  const fields = collectPageFields(page.head, visible);
  const title = given.title ?? fields.fields.title;
  const { content, found } = readContent(html, page, title);
  const drafts = withHeadlineSource(content, visible, title);
  const sorted = sortBlocks({
    text: content.text,
    drafts,
    ...(title && { title }),
    ...(fields.description && { description: fields.description }),
  });
  return { text: content.text, own: withByline(fields, found), sorted, notices: pageNotices(page, found) };
}

interface ReadContent {
  readonly content: WalkedContent;
  readonly found?: FoundArticle;
}

function readContent(html: string, page: BuiltPage, title: string | undefined): ReadContent {
  const found = findArticleSafely(page);
  const walked = found && walkContent(found.content, page.sources);
  if (found && walked && walked.drafts.length > 0) return { content: withLead(walked, title), found };
  // Readability uses a page up, so that the whole body has to be built once more.
  const fresh = buildPage(html);
  return { content: withLead(walkContent(fresh.document.body, fresh.sources), title) };
}

function findArticleSafely(page: BuiltPage): FoundArticle | undefined {
  try {
    return findArticle(page.document);
  } catch {
    return undefined;
  }
}

/** Puts the title in front, unless the content prints it among its first blocks. */
function withLead(walked: WalkedContent, title: string | undefined): WalkedContent {
  if (!title || walked.drafts.length === 0) return walked;
  const key = titleKey(title);
  const repeated = walked.drafts.slice(0, 6).some(({ start, end }) => titleKey(walked.text.slice(start, end)) === key);
  if (repeated) return walked;
  const lead = `${title}\n\n`;
  const moved = walked.drafts.map((draft) => ({
    ...draft,
    start: draft.start + lead.length,
    end: draft.end + lead.length,
  }));
  return {
    text: lead + walked.text,
    drafts: [{ start: 0, end: title.length, kind: 'headline', blankAfter: true }, ...moved],
  };
}

function withHeadlineSource(
  { drafts }: WalkedContent,
  visible: VisibleFields,
  title: string | undefined,
): WalkedContent['drafts'] {
  const source = title && visible.headings.find(({ text }) => titleKey(text) === titleKey(title))?.source;
  if (!source) return drafts;
  return drafts.map((draft, index) => (index === 0 && draft.kind === 'headline' ? { ...draft, source } : draft));
}

function withByline(fields: PageFields, found: FoundArticle | undefined): ReadText['own'] {
  const printed = found?.byline?.slice(0, 300).replace(/\s+/g, ' ').trim();
  const byline = fields.fields.byline ?? (printed && parseAuthors(printed).length > 0 ? printed : undefined);
  return { fields: byline ? { ...fields.fields, byline } : fields.fields, notices: fields.notices };
}

function pageNotices(page: BuiltPage, found: FoundArticle | undefined): Notice[] {
  const notices: Notice[] = [];
  if (page.flattened)
    notices.push(
      createNotice('read/html/flattened', `tags nested deeper than ${maxDepth} were left out, their text kept`),
    );
  if (page.cut)
    notices.push(
      createNotice(
        'read/html/cut',
        `the page has more than ${maxElements} elements, or very many inside each other; the rest was not read`,
      ),
    );
  if (!found)
    notices.push(
      createNotice('read/html/no-article', 'no article was found in the page; the text of its whole body was taken'),
    );
  return notices;
}
