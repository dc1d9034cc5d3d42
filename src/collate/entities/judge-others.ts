import type { NameChain } from './chains.ts';
import { acronymOf, initialsOf, shortKeyOf } from './name-forms.ts';
import type { ChainJudgement } from './verdict.ts';

/** For an acronym, the keys of the long names in the story that it may stand for. */
export type LongForms = ReadonlyMap<string, ReadonlySet<string>>;

/** The long names behind each row of initials. */
export function findLongForms(chains: readonly NameChain[]): LongForms {
  const forms = new Map<string, Set<string>>();
  for (const { type, names } of chains) {
    if (type === 'person') continue;
    for (const name of names)
      for (const initials of initialsOf(name)) forms.set(initials, (forms.get(initials) ?? new Set()).add(name.key));
  }
  return forms;
}

/** Whether two chains of organisations, places or other things of one type are one thing. */
export function judgeOthers(a: NameChain, b: NameChain, longForms: LongForms): ChainJudgement | undefined {
  const equal = a.names.find(({ key }) => b.names.some((other) => other.key === key));
  if (equal) return { judgement: 'same', score: 0.95, why: [`same name: ${equal.text}`] };
  const short =
    a.type === 'organization' &&
    a.names.find((name) => b.names.some((other) => shortKeyOf(other) === shortKeyOf(name)));
  if (short) return { judgement: 'same', score: 0.85, why: [`same name but for its ending: ${short.text}`] };
  return judgeAcronym(a, b, longForms) ?? judgeAcronym(b, a, longForms);
}

function judgeAcronym(a: NameChain, b: NameChain, longForms: LongForms): ChainJudgement | undefined {
  for (const name of a.names) {
    const acronym = acronymOf(name);
    const long = acronym && b.names.find((other) => initialsOf(other).includes(acronym));
    if (!long) continue;
    if (longForms.get(acronym)!.size > 1)
      return { judgement: 'unsure', score: 0.5, why: [`${name.text} may stand for several names here`] };
    return { judgement: 'same', score: 0.85, why: [`${name.text} is the acronym of ${long.text}`] };
  }
  return undefined;
}
