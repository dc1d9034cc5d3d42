import { lazy, lazyWordSet, readLexicon } from '../../../language/lexicon.ts';

/** The rows of a word list as a map of word and kind. */
const lazyKinds = (name: string): (() => ReadonlyMap<string, string>) =>
  lazy(() => new Map(readLexicon(`attributions/${name}`).map(([word, kind]) => [word!, kind!])));

/** Words in the names of outlets: `last`, `weak` or `any`. */
export const outletWords = lazyKinds('outlet-words.tsv');
/** Words with which names of outlets begin. */
export const outletFirstWords = lazyWordSet('attributions/outlet-first-words.tsv');
/** Nouns for outlets: `outlet` or `titled`. */
export const outletNouns = lazyKinds('outlet-nouns.tsv');
/** Nouns for documents: `document` or `recording`. */
export const documentNouns = lazyKinds('documents.tsv');
/** Nouns for what an outlet makes or carries: `report` or `words`. */
export const outletReports = lazyKinds('outlet-reports.tsv');
/** Verbs with an outlet as subject, by lemma. */
export const reportVerbs = lazyKinds('report-verbs.tsv');
/** Verbs for what an outlet does with a matter, in the passive, by lemma. */
export const outletDeeds = lazyKinds('outlet-deeds.tsv');
/** Words in the names of bodies that are no outlets. */
export const bodyWords = lazyWordSet('attributions/body-words.tsv');
/** Nouns for those who work for an outlet. */
export const journalistNouns = lazyWordSet('attributions/journalist-nouns.tsv');
/** Nouns that give a reason behind "citing". */
export const reasonNouns = lazyWordSet('attributions/reason-nouns.tsv');

/** The nouns of `source-nouns.tsv` for which a test of their kind holds. */
const lazyNouns = (isWanted: (kind: string) => boolean): (() => ReadonlySet<string>) =>
  lazy(
    () =>
      new Set(
        readLexicon('source-nouns.tsv')
          .filter(([, kind]) => isWanted(kind!))
          .map(([noun]) => noun!),
      ),
  );

/** Nouns for people on whose word something is told. */
export const personNouns = lazyNouns((kind) => kind === 'person');
/** Nouns for bodies and papers on whose word something is told. */
export const bodyNouns = lazyNouns((kind) => kind !== 'person');
/** Nouns for people and bodies on whose word something is told. */
export const voiceNouns = lazyNouns((kind) => kind !== 'paper');

/** How one-word names of outlets end. */
const endings = lazy(() => readLexicon('attributions/outlet-endings.tsv').map(([ending]) => ending!));
const shortEndings = lazy(() => new Set([...endings(), 'tv', 'fm'].map((ending) => ending.slice(-2))));

/** Whether a name may be an outlet's by its last two letters, or has a stop or a number as addresses and channels do; a quick first look. */
export const mayEndOutlet = (word: string): boolean =>
  shortEndings().has(word.slice(-2)) || word.includes('.') || /\d$/.test(word);

/** Whether a word is a one-word name of an outlet by its end: "Aamuposti". */
export const hasOutletEnding = (word: string): boolean =>
  endings().some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
