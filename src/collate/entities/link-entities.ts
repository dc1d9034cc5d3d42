import type { Article } from '../../model/article.ts';
import { compareStrings, createLink, type Link } from '../../model/link.ts';
import { type NameChain, readNameChains } from './chains.ts';
import { findLongForms, judgeOthers, type LongForms } from './judge-others.ts';
import { type Bearers, callingWords, findBearers, judgePersons } from './judge-persons.ts';
import { acronymOf, initialsOf, shortKeyOf } from './name-forms.ts';
import type { ChainJudgement } from './verdict.ts';

/**
 * Links the chains of names that are one entity, or surely are not. Only chains that share a name, a surname or an
 * acronym are compared. Links come sorted by their members.
 */
export function linkEntities(articles: readonly Article[]): Link[] {
  const chains = articles.flatMap(readNameChains);
  const bearers = findBearers(chains);
  const longForms = findLongForms(chains);
  return candidatePairs(chains)
    .flatMap(([a, b]) => {
      const judged = judgeChains(a, b, bearers, longForms);
      return judged ? [createLink({ kind: 'entity', left: a.key, right: b.key, ...judged })] : [];
    })
    .sort((a, b) => compareStrings(a.left, b.left) || compareStrings(a.right, b.right));
}

function judgeChains(a: NameChain, b: NameChain, bearers: Bearers, longForms: LongForms): ChainJudgement | undefined {
  if (a.type !== b.type) return judgeTypes(a, b);
  return a.type === 'person' ? judgePersons(a, b, bearers) : judgeOthers(a, b, longForms);
}

/** A person is never a place or an organisation; the other types are easily mistaken for each other. */
function judgeTypes(a: NameChain, b: NameChain): ChainJudgement {
  const why = [`a ${a.type} and a ${b.type} of like names`];
  const person = a.type === 'person' || b.type === 'person';
  const other = a.type === 'other' || b.type === 'other';
  return person && !other ? { judgement: 'different', score: 0.9, why } : { judgement: 'unsure', score: 0.5, why };
}

/** Of chains with the same names, each other one is set beside so many: all of them would be a story's articles squared. */
const mostAlike = 12;

function candidatePairs(chains: readonly NameChain[]): [NameChain, NameChain][] {
  const blocks = new Map<string, Map<string, NameChain[]>>();
  const pairs = new Map<string, [NameChain, NameChain]>();
  const ordered = [...chains].sort((a, b) => compareStrings(a.key, b.key));
  for (const chain of ordered) {
    const names = namesOf(chain);
    for (const key of blockKeys(chain)) {
      const block = blocks.get(key) ?? new Map<string, NameChain[]>();
      blocks.set(key, block);
      for (const alike of block.values())
        for (const other of alike) pairs.set(`${other.key}\n${chain.key}`, [other, chain]);
      const own = block.get(names) ?? [];
      block.set(names, own);
      if (own.length < mostAlike) own.push(chain);
    }
  }
  return [...pairs.values()];
}

/** By what chains are alike: their type and all their names. */
const namesOf = ({ names, type }: NameChain): string =>
  [type, ...names.map(({ words }) => words.join(' ')).sort(compareStrings)].join('|');

function blockKeys(chain: NameChain): Set<string> {
  const keys = chain.names.flatMap((name) => {
    const acronym = acronymOf(name);
    const initials = chain.type === 'person' ? [] : initialsOf(name).map((letters) => `=${letters}`);
    return [name.words.join(''), shortKeyOf(name), ...initials, ...(acronym ? [`=${acronym}`] : [])];
  });
  return new Set(
    chain.type === 'person' ? [...keys, ...callingWords(chain), ...chain.names.map(({ words }) => words[0]!)] : keys,
  );
}
