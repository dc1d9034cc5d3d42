import { annotationsOf, bareNameOf, type NameAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { compareSpans } from '../../../model/span.ts';

/** The mentions of one entity in the order of the text; a name without entity is alone. */
export interface Chain {
  readonly entity?: string;
  readonly mentions: readonly NameAnnotation[];
}

/** The chains of an article in the order of their first mentions. */
export function groupChains({ annotations }: Article): Chain[] {
  const chains: { entity?: string; mentions: NameAnnotation[] }[] = [];
  const byEntity = new Map<string, NameAnnotation[]>();
  for (const name of annotationsOf(annotations, 'name').sort(compareSpans)) {
    const mentions = name.entity === undefined ? undefined : byEntity.get(name.entity);
    if (mentions) mentions.push(name);
    else {
      const made = { mentions: [name], ...(name.entity === undefined ? {} : { entity: name.entity }) };
      chains.push(made);
      if (name.entity !== undefined) byEntity.set(name.entity, made.mentions);
    }
  }
  return chains;
}

/** The name of most words in a chain, the longer and then the earlier among equals; without names, the first mention. */
export function findFullestName(text: string, { mentions }: Chain): string {
  let fullest = '';
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const name = bareNameOf(text, mention);
    const more = countWords(name) - countWords(fullest);
    if (more > 0 || (more === 0 && name.length > fullest.length)) fullest = name;
  }
  const { start, end } = mentions[0]!;
  return fullest || text.slice(start, end);
}

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;
