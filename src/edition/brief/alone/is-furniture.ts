import type { SentenceView } from '../sentence-view.ts';

const furniture =
  /\b(?:scroll down|read more|click here|sign up|subscribe|newsletters?|all rights reserved|copyright \d|please try again|follow us|advertisement|watch (?:the )?video|video below|video player|getty images|press association images|file (?:photo|image|picture)|screen ?(?:shot|grab)|share this|related (?:articles?|stories|content)|story continues|(?:reacts?|discuss(?:es)?|weighs? in|joins?|reports?|sounds? off) on ['‘“"]|requests? for comment|seeking comment|cookies|pic\.twitter|https?:|www\.)/iu;
const signs = /[©|•►▶→#@_]|\(@/u;
const pictured =
  /\((?:[^()]{0,60}\b)?(?:pictured|left|right|above|below|centre|center|L|R)\)|\b(?:pictured|photographed|(?:seen|shown) (?:here|above|below|in this)|in (?:this|an?) (?:[\w.,]+ ){0,5}(?:photo|image|picture|photograph|video|handout|illustration|still)\b|(?:photo|image|picture|photograph|handout|illustration) (?:made available|released|provided|taken|shows|by))/iu;
const openingLabel = /^(?:\P{Lu}{0,2}[\p{L}\d’'-]{1,20}\s){0,2}[\p{L}\d’'-]{1,20}:\s/u;
const openingNews =
  /^(?:update|updated|published|related|more|watch|video|photos?|pictures?|image|breaking|editor’?'?s note|correction)\b[\s:]/iu;
const openingCapitals = /^(?:\p{Lu}{2,}[\p{Lu}’'-]*[\s,]+){2,}/u;
const dateOrCount = /^\W*\d{1,2}[/.)]\s?/u;

/** Words of the page about itself, pictures and their captions, labels, tags and addresses. */
export function isFurniture({ text }: SentenceView): boolean {
  return (
    furniture.test(text) ||
    signs.test(text) ||
    pictured.test(text) ||
    openingLabel.test(text) ||
    openingNews.test(text) ||
    openingCapitals.test(text) ||
    dateOrCount.test(text)
  );
}

const creditWithin = 260;
const credit =
  /\((?:[\p{L}.,’'/ -]{0,50}\b)?(?:AP|AFP|EPA|PA|Reuters|Getty|Associated Press|Shutterstock|Twitter|Facebook|Instagram|Photo|Image|courtesy)\b[^()]{0,60}\)|©|\b(?:AP|Reuters|Getty|AFP) (?:Photo|Images)\b|\b(?:Photo|Image|Picture|Credit)s?:/u;
const sentenceEnd = /[.!?]["”’']?\s+\p{Lu}/gu;

/** Whether a picture's credit follows, at most a sentence later: then the words are its caption. */
export function isBeforeCredit({ indexed, sentence }: SentenceView): boolean {
  const { text } = indexed.article;
  const after = text.slice(sentence.end, sentence.end + creditWithin);
  const found = credit.exec(after);
  if (!found) return false;
  const between = after.slice(0, found.index);
  return (between.match(sentenceEnd)?.length ?? 0) === 0 && !/\n\s*\n/u.test(between.trimEnd());
}

/** What people are doing in pictures: told in the present tense, while reports tell deeds in the past. */
const captionVerbs: ReadonlySet<string> = new Set(
  'address arrive attend board carry celebrate chat depart embrace enter gather gesture greet hold hug intercept kiss leave listen look march meet participate pass perform play point pose pray react reach ride run shake shout sign sit smile speak stand stare take talk throw tour visit wait walk watch wave wear work'.split(
    ' ',
  ),
);

/** "The mayor addresses the crowd on 3 May 2031": a caption that stands among the sentences of the text. */
export const isCaptionLike = ({ tokens, quoted, words }: SentenceView): boolean =>
  tokens.some(
    ({ relation, penn, lemma }, index) =>
      relation === 'root' && penn === 'VBZ' && !quoted[index] && captionVerbs.has(lemma) && words[index] !== 'says',
  );
