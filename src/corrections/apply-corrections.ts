import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Correction, Decision } from '../model/correction.ts';
import { createLink, type Link, memberKey } from '../model/link.ts';
import type { Notice } from '../model/notice.ts';
import { createDecision, createDecisionId, createUnfit, type LocatedCorrection } from './describe.ts';
import { changeSpeaker, removeQuote, splitChain } from './edit-annotations.ts';
import { type LocatedPassage, locatePassage } from './locate-passage.ts';
import { readStep, type Step } from './read-step.ts';
import { type Planned, settleContradictions } from './settle-contradictions.ts';

/** What corrections make of articles. */
export interface AppliedCorrections {
  /** In the order given; those that no correction touches are the same objects. */
  readonly articles: readonly Article[];
  /** Judgements that stand above those found. */
  readonly links: readonly Link[];
  /** All that were applied, in the order of the file. */
  readonly decisions: readonly Decision[];
  readonly notices: readonly Notice[];
}

/** Applies what people set right to annotated articles, before they are collated. What does not fit any more gives a notice. */
export function applyCorrections(articles: readonly Article[], corrections: readonly Correction[]): AppliedCorrections {
  const notices: Notice[] = [];
  const all = corrections.flatMap((correction): Planned[] => {
    const planned = planCorrection(correction, articles);
    if (typeof planned !== 'string') return [planned];
    notices.push(createUnfit(correction, planned));
    return [];
  });
  const { planned, notices: contradictions } = settleContradictions(all);
  return {
    articles: articles.map((article) => editArticle(article, planned)),
    links: planned.flatMap(createLinks),
    decisions: planned.map(({ located }) => createDecision(located)),
    notices: [...notices, ...contradictions],
  };
}

function planCorrection(correction: Correction, articles: readonly Article[]): Planned | string {
  const places: LocatedPassage[] = [];
  for (const passage of correction.at) {
    const place = locatePassage(passage, articles);
    if (typeof place === 'string') return place;
    places.push(place);
  }
  const located: LocatedCorrection = { id: createDecisionId(correction), correction, places };
  const step = readStep(located);
  return typeof step === 'string' ? step : { located, step };
}

function editArticle(article: Article, planned: readonly Planned[]): Article {
  const own = planned.filter(({ step }) => 'article' in step && step.article.id === article.id);
  if (own.length === 0) return article;
  const annotations = own.reduce<readonly Annotation[]>(
    (list, { located, step }) => editAnnotations(list, step, located.id),
    article.annotations,
  );
  return { ...article, annotations };
}

function editAnnotations(annotations: readonly Annotation[], step: Step, id: string): readonly Annotation[] {
  if (step.do === 'speak') return changeSpeaker(annotations, step);
  if (step.do === 'unquote') return removeQuote(annotations, step);
  return step.do === 'split' ? splitChain(annotations, step, newEntity(step.entity, id)) : annotations;
}

const newEntity = (entity: string, id: string): string => `${entity}.${id}`;

function createLinks({ located, step }: Planned): Link[] {
  const { by, date } = located.correction;
  const why = [['decided', by && `by ${by}`, date && `on ${date}`].filter(Boolean).join(' ')];
  const decided = { score: 1, why, decision: located.id };
  if (step.do === 'split') {
    const { article, entity } = step;
    const [left, right] = [memberKey(article.id, entity), memberKey(article.id, newEntity(entity, located.id))];
    return [createLink({ kind: 'entity', left, right, judgement: 'different', ...decided })];
  }
  if (step.do !== 'link') return [];
  const { kind, judgement, keys } = step;
  return keys[0].flatMap((left) => keys[1].map((right) => createLink({ kind, left, right, judgement, ...decided })));
}
