import { lazy, readLexicon } from '../../language/lexicon.ts';
import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { foldName } from '../../text/fold.ts';

const reach = 160;
const spokenIn =
  /\b(?:speaking|spoken|speaks|spoke|said|saying|told|answered|replied|wrote|written|posted|remarks|statement)\b[^.!?"“”\n]{0,40}? in ((?:\p{Lu}\p{L}{2,20} )?\p{Lu}\p{L}{2,20})/gu;
const interpreted =
  /\b(?:through|via|with the help of|according to) (?:an? |the |his |her |their )?(?:\p{L}{2,20} )?(?:interpreter|translator|translation)\b|\btranslated (?:from|by|into)\b|\bin translation\b/iu;
const languageEnding = /(?:ian|ish|ese)$/u;

/**
 * Whether the article says, in the sentence around a quote, that it was spoken in another language: "speaking in Halvian",
 * "through an interpreter". A word that is a place there ("speaking in Dalian") is no language.
 */
export function isSpokenInOtherLanguage(article: Article, quote: Span): boolean {
  return besideOf(article.text, quote).some((beside) => {
    const words = article.text.slice(beside.start, beside.end);
    if (interpreted.test(words)) return true;
    return Array.from(words.matchAll(spokenIn)).some((match) => {
      const end = beside.start + match.index + match[0].length;
      return isLanguage(match[1]!) && !isPlace(article, { start: end - match[1]!.length, end });
    });
  });
}

/** What stands before and behind a quote in its paragraph. */
function besideOf(text: string, { start, end }: Span): Span[] {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const closed = behind.search(/[.!?]\s|\n/u);
  const opened = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '));
  return [
    { start: start - before.length + opened + 1, end: start },
    { start: end, end: end + (closed < 0 ? behind.length : closed) },
  ];
}

const languages = lazy(() => new Set(readLexicon('other-language-countries.tsv').map(([, adjective]) => adjective)));

const isLanguage = (name: string): boolean =>
  name !== 'English' && (languages().has(foldName(name)) || languageEnding.test(name));

const isPlace = ({ annotations }: Article, span: Span): boolean =>
  annotationsOf(annotations, 'name').some((name) => name.type === 'place' && spansOverlap(name, span));
