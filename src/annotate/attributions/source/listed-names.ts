import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { fold } from '../../../text/fold.ts';

/** Short names of agencies that are other words too. */
const ambiguousNames = 'AA MENA SPA PAP Petra Fars WAM NAN MTI RT DW ANI RIA Vox Bild TSN'.split(' ');
const ambiguous: ReadonlySet<string> = new Set(ambiguousNames);

/** Whether a name is an agency's that is another word too: it is the agency where its verb speaks for it. */
export const isAmbiguousName = (name: string): boolean => ambiguous.has(name);

/** Listed names of media: whether "the" has to stand in front ("The Hill"). Names of one word count as they are printed. */
const listed = lazy(() => {
  const names = new Map<string, boolean>();
  const add = (name: string): void => {
    const needsArticle = name.startsWith('The ');
    const bare = needsArticle ? name.slice(4) : name;
    if (ambiguous.has(bare)) return;
    const key = bare.includes(' ') ? fold(bare) : bare;
    for (const one of [key, key.charAt(0).toUpperCase() + key.slice(1)])
      names.set(one, needsArticle && names.get(one) !== false);
  };
  for (const [name] of readLexicon('attributions/outlet-names.tsv')) add(name!);
  for (const [name, kind] of readLexicon('news-sources.tsv')) if (kind === 'name') add(name!);
  for (const [kind, ...forms] of readLexicon('names/agencies-and-media.tsv'))
    for (const name of forms) if (name.includes(' ') || kind === 'agency') add(name);
  return names;
});

/** The last words of the listed names, folded: "times", "reuters"; for a quick first look. */
export const listedLastWords = (): Set<string> => {
  const words = new Set<string>(ambiguousNames.map((name) => name.toLowerCase()));
  for (const name of listed().keys())
    for (const word of [name.slice(name.lastIndexOf(' ') + 1), name.slice(name.lastIndexOf('-') + 1)])
      words.add(fold(word));
  return words;
};

/** Whether a name is that of a listed outlet. */
export function isListedName(name: string, hasArticle: boolean): boolean {
  const plain = name
    .replace(/['\u2019]s?$/, '')
    .replace(/ (?:news agency|agency|newspaper|daily|channel|television|magazine|website)$/i, '');
  const needsArticle = listed().get(plain) ?? (plain.includes(' ') ? listed().get(fold(plain)) : undefined);
  return needsArticle === undefined ? ambiguous.has(plain) && hasSureCase(plain) : !needsArticle || hasArticle;
}

/** Of the ambiguous ones those that in news writing are the outlet's as a rule. */
const hasSureCase = (name: string): boolean => /^(?:RT|RIA|DW|TSN|Bild)$/.test(name);

const agencies = lazy(
  () =>
    new Set(
      readLexicon('names/agencies-and-media.tsv').flatMap(([kind, ...forms]) =>
        kind === 'agency' ? forms.map((name) => fold(name)) : [],
      ),
    ),
);

/** Whether a name or a phrase is that of a news agency: "Interfax", "the Sarkan news agency". */
export const isAgencyName = (name: string): boolean => agencies().has(fold(name)) || /agency|wire service/i.test(name);
