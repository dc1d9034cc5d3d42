import type { Article, Block, Origin } from '../../model/article.ts';
import type { Notice } from '../../model/notice.ts';
import { fold } from '../../text/fold.ts';
import { sha256Hex } from '../../text/sha256.ts';
import { toWellFormedText } from '../../text/well-formed.ts';
import { dropMissing, type Fields } from '../fields/collect-fields.ts';
import { chooseLanguage, guessLanguage, type LanguageGuess } from '../fields/language.ts';
import { canonicalUrlKey } from '../fields/urls.ts';
import { createNotice } from '../notices.ts';

/** All that an article is made of; what can be computed from the text is computed here. */
export interface ArticleParts {
  readonly fields: Fields & { readonly outlet: string };
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
  readonly notices: readonly Notice[];
}

/** Makes an article: the only place where one is made. Without an id of its own it is called by the hash of what it says. */
export function createArticle({ fields, text: given, blocks, origin, notices }: ArticleParts): Article {
  const text = toWellFormedText(given);
  const guess = guessLanguage(text);
  const language = chooseLanguage(guess, fields.language);
  const id = fields.id ?? createArticleId(fields, text);
  const own = [...notices, ...textNotices({ given, text, language, guess })];
  return Object.freeze({
    variorum: 'article/1',
    ...dropMissing({
      id,
      series: createSeries(fields),
      url: fields.url,
      outlet: fields.outlet,
      title: fields.title,
      byline: fields.byline,
      authors: fields.authors,
      agency: fields.agency,
      publishedAt: fields.publishedAt,
      updatedAt: fields.updatedAt,
      genre: fields.genre,
      section: fields.section,
      language,
      text,
    }),
    textSha256: sha256Hex(text),
    origin,
    blocks,
    annotations: [],
    notices: own.map((notice) => ({ ...notice, articleId: id })),
  } as unknown as Article);
}

function createArticleId({ outlet, url, publishedAt }: Fields, text: string): string {
  const key = JSON.stringify([outlet ?? null, url ?? null, publishedAt ?? null, text]);
  return `a${sha256Hex(key).slice(0, 16)}`;
}

/** Revisions of one article share its address; without one, its outlet and the words of its title. */
function createSeries({ url, outlet, title }: Fields): string | undefined {
  if (url) return canonicalUrlKey(url);
  const slug = fold(title ?? '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 20)
    .join('-');
  return slug ? `${fold(outlet ?? '')}/${slug}` : undefined;
}

interface TextState {
  readonly given: string;
  readonly text: string;
  readonly language: string;
  readonly guess: LanguageGuess;
}

function textNotices({ given, text, language, guess }: TextState): Notice[] {
  const notices: Notice[] = [];
  if (given !== text)
    notices.push(createNotice('read/text/replaced', 'NUL or lone surrogates in the text are shown as U+FFFD'));
  const words = countWords(text, 20);
  if (words < 20)
    notices.push(
      createNotice('read/text/short', `the text has ${words} word${words === 1 ? '' : 's'}: little can be found in it`),
    );
  if (guess.sure && !language.startsWith('en')) {
    notices.push(
      createNotice(
        'read/language/not-english',
        `the text looks to be in another language (${language}); only English is read closely`,
      ),
    );
  }
  return notices;
}

function countWords(text: string, limit: number): number {
  const word = /[\p{L}\p{N}]+/gu;
  let count = 0;
  while (count < limit && word.exec(text)) count += 1;
  return count;
}
