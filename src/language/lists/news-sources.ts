import { foldName } from '../../text/fold.ts';
import { lazy, readLexicon } from '../lexicon.ts';

const sources = lazy(() => {
  const names = new Set<string>();
  const nouns = new Set<string>();
  for (const [name, kind] of readLexicon('news-sources.tsv')) (kind === 'name' ? names : nouns).add(foldName(name!));
  return { names, nouns };
});

const maxWords = 5;
const papers: ReadonlySet<string> = new Set(['report', 'reports', 'story', 'article', 'investigation', 'dispatch']);

/**
 * Whether a noun phrase names a news agency, newspaper or broadcaster: by its name, or by its last words ("the state news
 * agency"); a report of such a body counts as the body ("a Reuters report").
 */
export function isNewsSource(phrase: string): boolean {
  const all = foldName(phrase).split(' ');
  const isPaper = all.length > 1 && papers.has(all.at(-1)!);
  const words = isPaper ? all.slice(0, -1) : all;
  for (let from = Math.max(0, words.length - maxWords); from < words.length; from += 1) {
    const end = words.slice(from).join(' ');
    if (sources().names.has(end) || sources().nouns.has(end)) return true;
  }
  return sources().names.has(words.slice(0, 2).join(' ')) && words.length === 2;
}
