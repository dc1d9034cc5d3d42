import process from 'node:process';
import { type Article, explainPassages, renderExplanation, VariorumError } from '../../index.ts';
import { colorsOf } from '../colors.ts';
import { terminalWidth } from '../formats.ts';
import { writeOut } from '../output.ts';

const passageForm = /^(.+):(\d{1,9})-(\d{1,9})$/;

/** Parts what `--why` was given into passages and what follows them, which are inputs. */
export function splitWhy(values: readonly string[]): { readonly passages: string[]; readonly inputs: string[] } {
  const passages = values.filter((value) => passageForm.test(value));
  return { passages, inputs: values.filter((value) => !passages.includes(value)) };
}

/**
 * Prints why two passages were linked, or were not.
 * @throws VariorumError `option/invalid`, `citation/out-of-range`
 */
export async function printWhy(
  articles: readonly Article[],
  passages: readonly string[],
  flags: { readonly oneStory: boolean; readonly json: boolean },
): Promise<void> {
  const [left, right, more] = passages;
  if (left === undefined || right === undefined || more !== undefined)
    throw new VariorumError(
      'option/invalid',
      `--why takes two passages such as A:120-180 B:95-140, not ${passages.length}`,
    );
  const [a, b] = [readPassage(articles, left), readPassage(articles, right)];
  if (a.article.id === b.article.id)
    throw new VariorumError('option/invalid', `--why ${left} ${right}: both passages are of one article`);
  const explanation = explainPassages(articles, [a, b], { oneStory: flags.oneStory });
  const outlets = [a.article.outlet, b.article.outlet] as const;
  await writeOut(
    flags.json
      ? `${JSON.stringify(explanation)}\n`
      : renderExplanation(explanation, { outlets, width: terminalWidth(), colors: colorsOf(process.stdout) }),
  );
}

function readPassage(articles: readonly Article[], words: string) {
  const [, name, start, end] = passageForm.exec(words)!;
  return { article: findArticle(articles, name!), start: Number(start), end: Number(end) };
}

/** By id, by outlet, or by the letter that an edition of all these articles gives it. */
function findArticle(articles: readonly Article[], name: string): Article {
  const byId = articles.find(({ id }) => id === name);
  if (byId) return byId;
  const byOutlet = articles.filter(({ outlet }) => outlet.toLowerCase() === name.toLowerCase());
  if (byOutlet.length === 1) return byOutlet[0]!;
  const byLetter = /^[A-Z]$/.test(name) ? inOrder(articles)[name.charCodeAt(0) - 65] : undefined;
  if (byLetter) return byLetter;
  const known = inOrder(articles).map(({ id, outlet }) => `${id} (${outlet})`);
  throw new VariorumError(
    'option/invalid',
    `--why ${name}: no article of that id, outlet or letter; there are ${known.slice(0, 8).join(', ')}`,
  );
}

const keyOf = ({ publishedAt, id }: Article): string => `${publishedAt ?? '~'} ${id}`;

const inOrder = (articles: readonly Article[]): Article[] =>
  articles.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
