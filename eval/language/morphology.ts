/**
 * Scores dictionary forms and morphological features against gold trees, with gold tags:
 *
 *     VARIORUM_DATA=<gold sets> node eval/language/morphology.ts [--errors] [--speed] ewt-test gum-test
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { featuresOf } from '../../src/language/morphology/features.ts';
import { lemmaOf } from '../../src/language/morphology/lemma.ts';
import { fold } from '../../src/text/fold.ts';
import { folderFrom } from '../data.ts';

interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
}

const trees = join(folderFrom('VARIORUM_DATA', 'the gold sets'), 'trees');
const trainSets = ['ewt-train', 'gum-train', 'pud'];
const scored = [
  'Number',
  'Person',
  'Tense',
  'VerbForm',
  'Mood',
  'Polarity',
  'Degree',
  'Case',
  'PronType',
  'NumType',
  'Abbr',
];

const readWords = (name: string): Word[] =>
  gunzipSync(readFileSync(join(trees, `${name}.conllu.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const [, form, lemma, upos, xpos, features] = line.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return { form, lemma, upos, xpos, features: features === '_' ? '' : features };
    });

const percent = (right: number, all: number): string => (all === 0 ? '–' : ((100 * right) / all).toFixed(2));
const share = <T>(items: readonly T[], isRight: (item: T) => boolean): string =>
  `${percent(items.filter(isRight).length, items.length)} of ${items.length}`;

const isLemmaRight = ({ form, lemma, upos, xpos }: Word): boolean => lemmaOf(form, upos, xpos) === fold(lemma);

/** What form and tags cannot tell, taken out of the gold: voice, misspelling, style, and a finite verb's subject. */
function toldByForm({ features, form, upos, xpos }: Word): string {
  const mine = featuresOf(form, upos, xpos).split('|');
  return features
    .split('|')
    .filter((feature) => !/^(?:Voice|Typo|ExtPos|Style|Foreign)=/.test(feature))
    .filter(
      (feature) =>
        !((xpos === 'VBD' || xpos === 'VBP') && /^(?:Number|Person)=/.test(feature)) ||
        mine.some((one) => isSameName(one, feature)),
    )
    .join('|');
}

const isSameName = (a: string, b: string): boolean => a.split('=')[0] === b.split('=')[0];
const findFeature = (features: string, name: string): string | undefined =>
  features.split('|').find((feature) => feature.startsWith(`${name}=`));

function scoreFeature(words: readonly Word[], name: string): string {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const word of words) {
    const mine = findFeature(featuresOf(word.form, word.upos, word.xpos), name);
    const theirs = findFeature(word.features, name);
    if (mine !== undefined) found += 1;
    if (theirs !== undefined) gold += 1;
    if (mine !== undefined && mine === theirs) right += 1;
  }
  return `${name.padEnd(9)} precision ${percent(right, found)}  recall ${percent(right, gold)}  (${gold})`;
}

function scoreSet(name: string, trained: ReadonlySet<string>, withErrors: boolean): void {
  const words = readWords(name);
  const whole = words.filter(({ lemma }) => lemma !== '_');
  const unseen = whole.filter(({ form, features }) => !trained.has(fold(form)) && !features.includes('Typo=Yes'));
  const inflected = (tags: RegExp) => unseen.filter(({ xpos }) => tags.test(xpos));
  console.log(`\n${name}: lemma ${share(whole, isLemmaRight)}`);
  console.log(
    `  without misspelt words ${share(
      whole.filter(({ features }) => !features.includes('Typo=Yes')),
      isLemmaRight,
    )}`,
  );
  console.log(`  unseen forms ${share(unseen, isLemmaRight)}`);
  console.log(`  unseen verbs (VBD VBN VBG VBZ) ${share(inflected(/^VB[DNGZ]$/), isLemmaRight)}`);
  console.log(
    `  unseen nouns (NNS) ${share(inflected(/^NNS$/), isLemmaRight)}, names (NNPS) ${share(inflected(/^NNPS$/), isLemmaRight)}`,
  );
  console.log(
    `features exact ${share(words, (word) => featuresOf(word.form, word.upos, word.xpos) === word.features)}`,
  );
  console.log(
    `  of those that form and tags tell ${share(words, (word) => featuresOf(word.form, word.upos, word.xpos) === toldByForm(word))}`,
  );
  for (const feature of scored) console.log(`  ${scoreFeature(words, feature)}`);
  if (withErrors) printErrors(words);
}

function printErrors(words: readonly Word[]): void {
  const errors = new Map<string, number>();
  for (const word of words) {
    const { form, upos, xpos, lemma, features } = word;
    const shown = (what: string) => errors.set(what, (errors.get(what) ?? 0) + 1);
    if (lemma !== '_' && !isLemmaRight(word))
      shown(
        `lemma ${form} ${upos} ${xpos}: ${lemmaOf(form, upos, xpos)}, gold ${lemma}${features.includes('Typo') ? ' (misspelt)' : ''}`,
      );
    const mine = featuresOf(form, upos, xpos);
    if (mine !== toldByForm(word))
      shown(`features ${form.toLowerCase()} ${upos} ${xpos}: ${mine}, gold ${toldByForm(word)}`);
  }
  for (const [error, count] of [...errors].sort(([, a], [, b]) => b - a)) console.log(count, error);
}

/** Processor time of the best of some rounds, so that what else the machine does counts little. */
function measureSpeed(words: readonly Word[]): void {
  const both = (form: string, upos: string, xpos: string) =>
    lemmaOf(form, upos, xpos).length + featuresOf(form, upos, xpos).length;
  const best = Array.from({ length: 60 }, () => {
    const start = process.cpuUsage();
    let units = 0;
    for (let pass = 0; pass < 3; pass += 1) for (const { form, upos, xpos } of words) units += both(form, upos, xpos);
    const { user, system } = process.cpuUsage(start);
    return units > 0 ? (3 * words.length) / (user + system) : 0;
  }).reduce((most, rate) => Math.max(most, rate));
  console.log(`\nlemmaOf and featuresOf together: ${best.toFixed(2)} million words per second of processor time`);
}

const sets = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const trained = new Set(trainSets.flatMap(readWords).map(({ form }) => fold(form)));
for (const set of sets) scoreSet(set, trained, process.argv.includes('--errors'));
if (process.argv.includes('--speed')) measureSpeed(sets.flatMap(readWords));
