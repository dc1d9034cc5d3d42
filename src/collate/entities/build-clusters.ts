import type { Article } from '../../model/article.ts';
import type { EntityCluster } from '../../model/collation.ts';
import { compareStrings, type Link } from '../../model/link.ts';
import { clusterLinks } from '../clusters.ts';
import { type NameChain, readNameChains } from './chains.ts';
import type { NameForm } from './name-forms.ts';

interface WeighedCluster extends Omit<EntityCluster, 'id'> {
  readonly weight: number;
}

/** The entities of a story: clusters of chains with their best names, the most mentioned first. */
export function buildEntityClusters(articles: readonly Article[], links: readonly Link[]): EntityCluster[] {
  const chains = new Map(articles.flatMap(readNameChains).map((chain) => [chain.key, chain]));
  return clusterLinks([...chains.keys()], links)
    .map((members) =>
      createCluster(
        members,
        members.map((member) => chains.get(member)!),
      ),
    )
    .sort(
      (a, b) => b.weight - a.weight || compareStrings(a.name, b.name) || compareStrings(a.members[0]!, b.members[0]!),
    )
    .map(({ name, type, members }, index) => ({ id: `e${index + 1}`, name, type, members }));
}

function createCluster(members: readonly string[], chains: readonly NameChain[]): WeighedCluster {
  const weight = chains.reduce((sum, { mentions }) => sum + mentions, 0);
  return { name: bestName(chains), type: chains[0]!.type, members, weight };
}

/** The form that most articles print, among full names and names written out where there are any; of a place the commonest. */
function bestName(chains: readonly NameChain[]): string {
  const forms = new Map<string, { readonly form: NameForm; readonly chains: number; readonly count: number }>();
  for (const { names } of chains)
    for (const form of names) {
      const seen = forms.get(form.text);
      forms.set(form.text, { form, chains: (seen?.chains ?? 0) + 1, count: (seen?.count ?? 0) + form.count });
    }
  const all = [...forms.values()];
  const isPlace = chains[0]!.type === 'place';
  // Of places the short name is the usual one: "Iran", not "the Islamic Republic of Iran".
  const long = all.filter(({ form }) => (isPlace || form.words.length > 1) && !form.capitals);
  const best = (long.length > 0 ? long : all).sort(
    (a, b) =>
      b.chains - a.chains ||
      (isPlace ? b.count - a.count : 0) ||
      b.form.words.length - a.form.words.length ||
      b.count - a.count ||
      compareStrings(a.form.text, b.form.text),
  );
  return best[0]!.form.text;
}
