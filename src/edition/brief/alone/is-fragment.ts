import { itemsInside } from '../../index-article.ts';
import type { SentenceView } from '../sentence-view.ts';

const ended = /[.!]["”’')\]]*$/u;
const opensMidway = /^(?:[”’)\],;:.…–—-]|\p{Ll})/u;
const brokenOff = /(?:…|\.\.\.)["”’']?$|\p{Ll}[.!?]\p{Lu}\p{Ll}|\p{L}(?:…|\.\.\.) \p{Ll}/u;
const [minWords, maxWords] = [8, 50];
const headlineShare = 0.72;
const longWord = 4;

/** No whole sentence: too short or long, cut off, without a finite verb, printed like a headline, or two run into one. */
export function isFragment(view: SentenceView): boolean {
  const { text, tokens } = view;
  if (!ended.test(text) || opensMidway.test(text) || brokenOff.test(text)) return true;
  const count = tokens.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM').length;
  return (
    count < minWords ||
    count > maxWords ||
    !hasFiniteRoot(view) ||
    isTitleCased(view) ||
    isHeadline(view) ||
    isRunTogether(view)
  );
}

const isTensedVerb = ({ features = '', penn = '' }: { readonly features?: string; readonly penn?: string }): boolean =>
  features.includes('VerbForm=Fin') || penn === 'MD';

const subjects: ReadonlySet<string> = new Set(['nsubj', 'csubj', 'expl']);

/** The main clause has a subject, and a verb in a tense or a helping verb that has one. */
function hasFiniteRoot({ tokens }: SentenceView): boolean {
  const roots = new Set(tokens.filter(({ relation }) => relation === 'root').map(({ id }) => id));
  const below = tokens.filter(({ head }) => head !== undefined && roots.has(head));
  const isTensed =
    tokens.some((token) => roots.has(token.id) && isTensedVerb(token)) ||
    below.some((token) => isTensedVerb(token) && (token.relation === 'aux' || token.relation === 'cop'));
  return isTensed && below.some(({ relation }) => subjects.has(relation ?? ''));
}

/** Nearly every longer word has a capital, as in a headline. */
function isTitleCased({ text }: SentenceView): boolean {
  const words = (text.match(/[\p{L}’'-]+/gu) ?? []).filter((word) => word.length >= longWord);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > headlineShare * words.length;
}

const isCapitals = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === text.slice(start, end).toUpperCase();

const saying: ReadonlySet<string> = new Set(['say', 'tell', 'be', 'have', 'think', 'believe']);

/** "Council sues harbour, alleging fraud by contractors": the main verb in the present, and no article before any noun. */
const isHeadline = ({ tokens, quoted }: SentenceView): boolean =>
  tokens.some(
    ({ relation, penn, lemma }) => relation === 'root' && /^VB[ZP]$/u.test(penn ?? '') && !saying.has(lemma),
  ) &&
  !tokens.some(({ tag, penn, lemma }, at) => !quoted[at] && ((tag === 'DET' && lemma !== 'no') || penn === 'PRP$'));

const openers: ReadonlySet<string> = new Set(
  'the a an this that these those it he she they we but as when after before while although however in on at for if there his her their its'.split(
    ' ',
  ),
);

const smallTags: ReadonlySet<string> = new Set(['ADV', 'PRON', 'DET', 'SCONJ', 'AUX']);

/** A small word with a capital where no sentence begins: a heading or a caption runs into the sentence. */
function isRunTogether({ tokens, words, text, sentence, indexed }: SentenceView): boolean {
  const names = itemsInside(indexed.names, sentence).filter(({ form }) => form === 'name');
  return tokens.some(({ start, end, tag }, index) => {
    if (index === 0 || !(openers.has(words[index]!) || smallTags.has(tag))) return false;
    const first = text[start - sentence.start]!;
    if (
      first === first.toLowerCase() ||
      isCapitals(text, start - sentence.start, end - sentence.start) ||
      end - start !== words[index]!.length
    )
      return false;
    const before = text[tokens[index - 1]!.end - 1 - sentence.start]!;
    const isAfterWord = /[\p{L}\p{N}]/u.test(before);
    return (
      isAfterWord && text[start - 1 - sentence.start] === ' ' && !names.some((n) => n.start <= start && end <= n.end)
    );
  });
}
