import type { NameChain } from './chains.ts';
import type { NameForm } from './name-forms.ts';
import { isFullName, isSameFullName, withoutNumeral } from './person-names.ts';
import { type ChainJudgement, isDisjoint } from './verdict.ts';

/** For a surname, the full names in the story that bear it, none of which is another form of one of the others. */
export type Bearers = ReadonlyMap<string, readonly NameForm[]>;

/** Who bears each surname, or word that a chain uses alone for a person with a full name. */
export function findBearers(chains: readonly NameChain[]): Bearers {
  const bearers = new Map<string, NameForm[]>();
  for (const chain of chains) {
    if (chain.type !== 'person') continue;
    const full = chain.names.filter(isFullName);
    for (const word of callingWords(chain)) {
      const list = bearers.get(word) ?? [];
      bearers.set(word, list);
      for (const name of full) if (!list.some((other) => isSameFullName(other, name))) list.push(name);
    }
  }
  return bearers;
}

/** The single words by which a chain's person may be called: the last of a full name, and what the article itself uses. */
export function callingWords({ names }: NameChain): Set<string> {
  return new Set(names.map(({ words }) => withoutNumeral(words).at(-1)!));
}

/** Whether two chains of persons are one person. */
export function judgePersons(a: NameChain, b: NameChain, bearers: Bearers): ChainJudgement | undefined {
  const [fullA, fullB] = [a.names.filter(isFullName), b.names.filter(isFullName)];
  if (fullA.length > 0 && fullB.length > 0) return judgeFullNames(fullA, fullB);
  const shared = [...callingWords(a)].find((word) => callingWords(b).has(word));
  return shared === undefined ? undefined : judgeSurname(a, b, shared, bearers);
}

function judgeFullNames(a: readonly NameForm[], b: readonly NameForm[]): ChainJudgement {
  const same = a.find((name) => b.some((other) => isSameFullName(name, other)));
  if (!same) return { judgement: 'different', score: 0.95, why: [`two full names: ${a[0]!.text}, ${b[0]!.text}`] };
  const equal = b.some(({ key }) => key === same.key);
  return {
    judgement: 'same',
    score: equal ? 0.98 : 0.85,
    why: [equal ? `same full name: ${same.text}` : `one full name spelled in two ways: ${same.text}`],
  };
}

function judgeSurname(a: NameChain, b: NameChain, word: string, bearers: Bearers): ChainJudgement {
  const list = bearers.get(word) ?? [];
  const sameRole = [...a.roles].some((role) => b.roles.has(role));
  if (list.length > 1 && !sameRole) return unsure(`${list.length} persons in these reports are called ${word}`);
  if (!sameRole && isDisjoint(a.affiliations, b.affiliations))
    return unsure(`both are called ${word}, in other offices`);
  const why = [`both are called ${word}, the only one in these reports`, ...(sameRole ? ['same role'] : [])];
  return { judgement: 'same', score: list.length > 1 ? 0.65 : sameRole ? 0.9 : 0.75, why };
}

const unsure = (why: string): ChainJudgement => ({ judgement: 'unsure', score: 0.5, why: [why] });
