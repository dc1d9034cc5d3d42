import { type Article, annotatedBlockKinds } from '../../model/article.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import { comparedKinds, compareMore } from '../near-duplicates/text-words.ts';
import { mostCompared } from '../words/compared-words.ts';
import { mostTermWords, scanText } from '../words/scan-text.ts';
import { termMarks } from './marks.ts';
import { readScannedWords, readWords, type TermWords } from './read-words.ts';
import { countTerm, labelTerm, lacksLabel } from './term-table.ts';

const readUnits = 12 * mostTermWords;
const leadWords = 60;
const openingWords = 14;

interface Zones {
  /** The first so many words are of the title, so many of the lead; at most `most` are read. */
  readonly title: number;
  readonly lead: number;
  readonly most: number;
}

const titleZones: Zones = { title: mostTermWords, lead: 0, most: mostTermWords };

/**
 * Counts the words of title and text as terms; where there is no title, the opening words stand for it. Where it also `compares`, it reads the words to
 * compare along with them, and gives their number: to go through a text takes longer than all that is done with its words.
 */
export function addText({ blocks, text, title }: Article, compares: boolean): number {
  const titled = title ? addWords(readTold(title, mostTermWords), titleZones) : 0;
  const opening = titled > 0 || blocks.some(({ kind }) => kind === 'headline') ? 0 : openingWords;
  let [words, compared] = [0, 0];
  for (const { end, kind, start } of blocks) {
    const isTold = words < mostTermWords && annotatedBlockKinds.has(kind);
    const isCompared = compares && compared < mostCompared && comparedKinds.has(kind);
    const zones = kind === 'headline' ? titleZones : findZones(opening, words);
    if (isTold && isCompared && end - start <= readUnits) {
      const slice = text.slice(start, end);
      const scanned = scanText(encodeUtf8(slice), {
        terms: zones.most,
        comparedFrom: compared,
        compared: mostCompared,
      });
      compared = scanned.compared;
      const isPlain = !scanned.isRare && !scanned.hasAddress;
      words += addWords(isPlain ? readScannedWords(slice, scanned) : readTold(slice, zones.most), zones);
      continue;
    }
    if (isTold) words += addWords(readTold(text.slice(start, Math.min(end, start + readUnits)), zones.most), zones);
    if (isCompared) compared = compareMore(text.slice(start, end), compared);
  }
  return compared;
}

const findZones = (opening: number, words: number): Zones => ({
  title: Math.max(0, opening - words),
  lead: Math.max(0, leadWords - words),
  most: mostTermWords - words,
});

const address = /\b(?:https?:\/\/|www\.)\S+/giu;
const hasAddress = (text: string): boolean => text.includes('://') || text.includes('www.') || text.includes('WWW.');

/** Words that are told. An address is none. */
const readTold = (text: string, most: number): TermWords =>
  readWords(hasAddress(text) ? text.replace(address, ' ') : text, most);

/** Counts words and gives their number. */
function addWords(words: TermWords, { lead, title }: Zones): number {
  for (let at = 0; at < words.count; at += 1) {
    const hash = words.terms[at]!;
    if (hash === 0) continue;
    const zone = (at < title ? termMarks.title : 0) | (at < lead ? termMarks.lead : 0);
    const term = countTerm(hash, zone);
    if (zone !== 0 && lacksLabel(term)) labelTerm(term, words.wordAt(at));
  }
  return words.count;
}
