import { lazyWordSet } from '../../../language/lexicon.ts';
import { annotationsOf } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { foldName } from '../../../text/fold.ts';

const reach = 160;
const spokenIn =
  /\b(?:[Ss]peaking|[Ss]poken|speaks|spoke|said|says|saying|told|answered|replied|[Ww]riting|wrote|[Ww]ritten|posted|explains|explained|[Rr]emarks|[Ss]tatement)\b[^.!?"“”\n]{0,40}? in ((?:\p{Lu}\p{L}{2,20} )?\p{Lu}\p{L}{2,20})/gu;
const inSpeech =
  /\bin (?:his|her|their) (\p{Lu}\p{L}{2,20}) (?:address|speech|remarks|sermon|homily|statement|message|post|broadcast)\b/gu;
const native =
  /\bin (?:the local |local |broad )?dialect\b|\bin (?:his|her|their|its) (?:(?:own |native |mother )?(?:language|tongue)\b|(?:own|native|mother|broken|fluent) (?!English)\p{Lu}\p{L}{2,20})/u;
const interpreted =
  /\b(?:through|via|with the help of|according to) (?:an? |the |his |her |their )?(?:\p{L}{2,20} )?(?:interpreter|translator|translation)\b|\b(?:interpreter|translator)['’]s\b|\b(?:guide|interpreter|translator|correspondent|reporter|colleague|he|she) translat(?:ed|es)\b|\btranslated (?:from|by|into)\b|\bin translation\b|\b(?:our|my|unofficial|official|rough|literal) translation\b|\b(?:as )?rendered (?:by|into|in English)\b/iu;
const languageEnding = /(?:ian|ish|ese)$/u;

/**
 * Whether the article says, in the sentence around a quote, that it was spoken in another language: "speaking in Halvian",
 * "through an interpreter". A word that is a place there ("speaking in Dalian") is no language.
 */
export function isSpokenInOtherLanguage(article: Article, quote: Span): boolean {
  return besideOf(article.text, quote).some((beside) => {
    const words = article.text.slice(beside.start, beside.end);
    if (interpreted.test(words) || native.test(words)) return true;
    return [...words.matchAll(spokenIn), ...words.matchAll(inSpeech)].some((match) => {
      const end = beside.start + match.index + match[0].indexOf(match[1]!) + match[1]!.length;
      const name = match[1]!.split(' ').at(-1)!;
      return isKnownLanguage(name) || (isLanguage(name) && !isPlace(article, { start: end - name.length, end }));
    });
  });
}

const onlyMark = /^\W{0,3}$/u;

/** What stands before and behind a quote in its sentence; where the quote opens it, the sentence before too. */
function besideOf(text: string, { start, end }: Span): Span[] {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const closed = behind.search(/[.!?]\s|\n/u);
  const line = before.lastIndexOf('\n');
  const last = before.lastIndexOf('. ');
  const stop = last > 0 && onlyMark.test(before.slice(last + 2)) ? before.lastIndexOf('. ', last - 1) : last;
  const opened = Math.max(line, stop);
  return [
    { start: start - before.length + opened + 1, end: start },
    { start: end, end: end + (closed < 0 ? behind.length : closed) },
  ];
}

const languages = lazyWordSet('collate/languages.tsv');

const isKnownLanguage = (name: string): boolean => languages().has(foldName(name));

/** Names of small or made-up languages are told by their ending. */
const isLanguage = (name: string): boolean => name !== 'English' && languageEnding.test(name);

const isPlace = ({ annotations }: Article, span: Span): boolean =>
  annotationsOf(annotations, 'name').some((name) => name.type === 'place' && spansOverlap(name, span));
