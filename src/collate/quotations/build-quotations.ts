import type { CollatedQuotation, CollatedTelling } from '../../model/collation.ts';
import { compareStrings, type Link } from '../../model/link.ts';
import { clusterLinks } from '../clusters.ts';
import { compareTellings, findBase, type GatheredTelling, gatherTellings, wordsForAlignment } from './tellings.ts';
import { alignTelling, describeDifferences } from './typing/alignment.ts';
import { matchRelation } from './typing/relation.ts';
import type { Utterance } from './utterances.ts';

/**
 * The utterances of a story, each with its tellings by article, typed against the base telling. Also those that a single
 * article tells. Ordered by the place of their first telling.
 */
export function buildQuotations(utterances: readonly Utterance[], links: readonly Link[]): CollatedQuotation[] {
  const byKey = new Map(utterances.map((utterance) => [utterance.key, utterance]));
  return clusterLinks([...byKey.keys()], links)
    .map((keys) => gatherTellings(keys.map((key) => byKey.get(key)!)))
    .sort((a, b) => compareTellings(a[0]!, b[0]!))
    .map((tellings, index) => createQuotation(`q${index + 1}`, tellings));
}

function createQuotation(id: string, tellings: readonly GatheredTelling[]): CollatedQuotation {
  const base = findBase(tellings);
  const speaker = commonSpeaker(tellings);
  return {
    id,
    ...(speaker !== undefined && { speaker }),
    base,
    tellings: tellings.map((telling, index) =>
      index === base ? describeTelling(telling, { relation: 'verbatim' }) : typeTelling(telling, tellings[base]!),
    ),
  };
}

/** Sets a telling against another one: how it stands to it, and word by word. */
export function typeTelling(telling: GatheredTelling, base: GatheredTelling): CollatedTelling {
  const { words, against, marked } = wordsForAlignment(telling, base);
  const steps = alignTelling(words, against);
  const speaker = telling.speaker ?? base.speaker;
  const relation = matchRelation({
    telling: words,
    base: against,
    steps,
    marked: marked || telling.form === 'direct',
    baseDirect: base.form === 'direct',
    around: sentenceAround(telling),
    fragment: telling.form === 'mixed',
    cueNegations: countCueNegations(telling) + countCueNegations(base),
    translated: (speaker?.translated ?? false) || isForeign(telling) || isForeign(base),
  });
  return describeTelling(telling, { relation, differs: describeDifferences(steps, words, against) });
}

const isForeign = ({ utterances }: GatheredTelling): boolean => utterances.some(({ foreign }) => foreign);

const negatingCues: ReadonlySet<string> = new Set(['deny', 'decline']);

const countCueNegations = ({ quotes }: GatheredTelling): number =>
  quotes.some(({ cue }) => cue && negatingCues.has(cue.class)) ? 1 : 0;

const reach = 160;

/** The text of a telling's quotes with what stands around them in their lines. */
const sentenceAround = ({ article: { text }, quotes }: GatheredTelling): string =>
  quotes
    .map(({ start, end }) => {
      const before = text
        .slice(Math.max(0, start - reach), start)
        .split('\n')
        .at(-1)!;
      const behind = text.slice(end, end + reach).split('\n')[0]!;
      return `${before}${text.slice(start, end)}${behind}`;
    })
    .join('\n');

const describeTelling = (
  { article, quotes, form, speaker }: GatheredTelling,
  typed: Pick<CollatedTelling, 'relation' | 'differs'>,
): CollatedTelling => ({
  articleId: article.id,
  quotes: quotes.map(({ id }) => id),
  form,
  ...(speaker && { speaker: speaker.id }),
  ...typed,
});

/** The speaker whom most tellings name. */
function commonSpeaker(tellings: readonly GatheredTelling[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { speaker } of tellings) if (speaker) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareStrings(a, b))[0]?.[0];
}
