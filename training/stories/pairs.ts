import { findFeatures } from '../../src/group/match/features.ts';
import type { Rarity } from '../../src/group/match/rarity.ts';
import { weighSketch } from '../../src/group/match/weigh.ts';
import type { ArticleSketch } from '../../src/group/sketch/sketch.ts';
import type { TrainingArticle } from './articles.ts';
import { addFurniture, borrowNames, trimSketch } from './perturb.ts';
import { drawWait, pickOne } from './random.ts';
import { type GapSettings, settings } from './settings.ts';

/** The features of a pair, and whether it tells one story. */
export interface TrainingPair {
  readonly features: Float64Array;
  readonly same: boolean;
  readonly kind: 'same' | 'look-alike' | 'other' | 'borrowed';
}

/** What pairs are made with. */
export interface PairSource {
  readonly articles: readonly TrainingArticle[];
  readonly rarity: Rarity;
  readonly random: () => number;
}

/** All pairs of one story, part of the look-alike and other ones, and pairs of two events whose names are the same. */
export function createPairs(source: PairSource): TrainingPair[] {
  const { articles, random } = source;
  const pairs: TrainingPair[] = [];
  articles.forEach((left, at) => {
    for (const right of articles.slice(at + 1)) {
      const kind = left.story === right.story ? 'same' : left.topic === right.topic ? 'look-alike' : 'other';
      if (random() < settings.kept[kind]) pairs.push(createPair(left.sketch, right.sketch, kind, source));
    }
  });
  for (let made = 0; made < settings.borrowed; ) {
    const [left, right, lender] = [pickOne(articles, random), pickOne(articles, random), pickOne(articles, random)];
    if (left.topic === right.topic) continue;
    const names = lender.story === left.story ? lender.sketch : left.sketch;
    const count = 1 + Math.floor(random() * settings.mostBorrowedNames);
    const strange = borrowNames(right.sketch, names, count, source.rarity);
    pairs.push(createPair(left.sketch, strange, 'borrowed', source));
    made += 1;
  }
  return pairs;
}

function createPair(a: ArticleSketch, b: ArticleSketch, kind: TrainingPair['kind'], source: PairSource): TrainingPair {
  const same = kind === 'same';
  const [left, right] = dateBoth(varySketch(a, source), varySketch(b, source), same, source.random);
  const features = findFeatures(weighSketch(left, source.rarity), weighSketch(right, source.rarity));
  return { features, same, kind };
}

function varySketch(sketch: ArticleSketch, { articles, random }: PairSource): ArticleSketch {
  const { furniture, trim } = settings;
  const trimmed =
    random() < trim.part ? trimSketch(sketch, trim.least + (trim.most - trim.least) * random(), random) : sketch;
  if (random() >= furniture.part) return trimmed;
  const count = furniture.least + Math.floor(random() * (furniture.most - furniture.least));
  return addFurniture(trimmed, pickOne(articles, random).sketch, count, random);
}

const someDay = 15_000;

/** ECB+ has no publication dates, so they are drawn: how far apart reports of one story, and of two, come is a setting, not something learnt. */
function dateBoth(
  a: ArticleSketch,
  b: ArticleSketch,
  same: boolean,
  random: () => number,
): [ArticleSketch, ArticleSketch] {
  const gap = drawGap(same ? settings.gapsOfSame : settings.gapsOfOthers, random);
  const second = someDay + (same ? 0 : gap);
  const left = dateOne(a, someDay, drawWait(settings.lag, random), random);
  const right = dateOne(b, second, same ? gap : drawWait(settings.lag, random), random);
  return random() < 0.5 ? [left, right] : [right, left];
}

function drawGap(gaps: GapSettings, random: () => number): number {
  const draw = random();
  const wait = gaps.waits.find(({ upTo }) => draw < upTo);
  return wait ? drawWait(wait.mean, random) : random() * gaps.most;
}

/** An article that comes `lag` days after its event: it names the event's day or not, and maybe others before it. */
function dateOne(sketch: ArticleSketch, event: number, lag: number, random: () => number): ArticleSketch {
  const day = event + lag;
  const days = random() < settings.namesEventDay ? [Math.floor(event)] : [];
  while (random() < settings.namesOtherDay) days.push(Math.floor(day) - Math.floor(random() * settings.otherDays));
  const { day: _, ...rest } = sketch;
  return { ...rest, ...(random() >= settings.undated && { day }), eventDays: days };
}
