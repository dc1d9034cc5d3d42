import { lazyWordSet } from '../../language/lexicon.ts';
import type { WordingKind } from '../../model/edition.ts';
import { compareStrings } from '../../model/link.ts';
import type { Candidate } from './candidates.ts';
import type { WordingDraft } from './drafts.ts';
import { createPhraseMention } from './entity-terms.ts';
import type { Referent } from './split-family.ts';

const people = lazyWordSet('events/actor-nouns.tsv');
const eventTriggers = lazyWordSet('events/triggers.tsv');

/** Wordings of groups, events and things. Two of one name are told apart by their commonest longer term. */
export function toReferentDrafts(referents: readonly Referent[]): WordingDraft[] {
  const taken = new Set<string>();
  return referents
    .map(({ candidates, unsure }) => ({
      candidates,
      unsure,
      articles: new Set(candidates.map(({ order }) => order)).size,
    }))
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.candidates.length - a.candidates.length)
    .map(({ candidates, unsure }) => {
      const mentions = candidates.map(createPhraseMention);
      const referent = chooseName(
        mentions.map(({ term }) => term),
        taken,
      );
      taken.add(referent);
      return { referent, kind: kindOf(candidates), mentions, ...(unsure && { unsure }) };
    });
}

function chooseName(terms: readonly string[], taken: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || compareStrings(a[0], b[0]));
  const longer = ordered.find(([term]) => term.includes(' ') && !taken.has(term));
  const [first] = ordered;
  if (longer && longer[1] * 4 >= first![1]) return longer[0];
  return ordered.find(([term]) => !taken.has(term))?.[0] ?? first![0];
}

function kindOf([first]: readonly Candidate[]): WordingKind {
  const { lemma } = first!.phrase;
  if (people().has(lemma)) return 'group';
  return eventTriggers().has(lemma) ? 'event' : 'thing';
}
