import type { EntityCluster, WordingMention } from '../../model/collation.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { WordingDraft } from './drafts.ts';
import { findVerbLoadedness } from './lists/loaded-words.ts';
import { firstTokenAt } from './terms.ts';
import type { WordingArticle } from './wording-article.ts';

/** By which verbs each speaker's words are told: one wording for each speaker. */
export function findSayings(articles: readonly WordingArticle[], entities: readonly EntityCluster[]): WordingDraft[] {
  const mentions = new Map<string, WordingMention[]>();
  for (const article of articles) {
    const seen = new Set<number>();
    for (const { cue, entity } of article.cues) {
      if (seen.has(cue.start)) continue;
      seen.add(cue.start);
      const saying = createSaying(article, cue);
      if (!saying) continue;
      const list = mentions.get(entity) ?? [];
      list.push(saying);
      mentions.set(entity, list);
    }
  }
  return entities.flatMap(({ id, name }): WordingDraft[] => {
    const own = mentions.get(id);
    return own ? [{ referent: `${name} says`, kind: 'saying', entity: id, mentions: own }] : [];
  });
}

function createSaying(article: WordingArticle, { start, end }: Span): WordingMention | undefined {
  const term = writeVerb(article, { start, end });
  if (term === undefined) return undefined;
  const loaded = findVerbLoadedness(term);
  return { articleId: article.id, start, end, term, voice: 'outlet', marked: false, ...(loaded && { loaded }) };
}

/** The verb's dictionary form with its particle: "lash out"; nothing for a cue without a verb. */
function writeVerb({ tokens }: WordingArticle, { start, end }: Span): string | undefined {
  let verb: string | undefined;
  let at = -1;
  for (let index = firstTokenAt(tokens, start); index < tokens.length && tokens[index]!.start < end; index += 1) {
    const { tag, lemma, relation } = tokens[index]!;
    if (tag === 'VERB') [verb, at] = [fold(lemma), index];
    else if (at === index - 1 && at >= 0 && relation === 'compound') verb += ` ${fold(lemma)}`;
  }
  return verb;
}
