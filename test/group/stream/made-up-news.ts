import { type ArticleSketch, sketchArticle } from '../../../src/group/sketch/sketch.ts';
import { buildArticle } from '../../helpers/article-builder.ts';

const syllables = ['ka', 'ver', 'sol', 'mi', 'dre', 'tun', 'ola', 'pex', 'ri', 'gam', 'hes', 'wo'];

/** A made-up word for a number. */
const wordOf = (number: number): string =>
  [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144) % 12, (number * 7) % 12]
    .map((at) => syllables[at]!)
    .join('');

/** Reports of made-up events, a few of each, that overlap in time; the same for the same numbers. */
export function madeUpNews(count: number, firstDay = 20_000): ArticleSketch[] {
  return Array.from({ length: count }, (_, at) => {
    const event = (at * 31) % Math.max(1, Math.floor(count / 3));
    const own = (place: number) => wordOf(5000 + at * 17 + place);
    const shared = (place: number) => wordOf(event * 13 + place);
    const words = Array.from({ length: 40 }, (_, place) => (place % 3 === at % 2 ? own(place) : shared(place % 9)));
    const text = `${words.slice(0, 20).join(' ')}.\n${words.slice(20).join(' ')}.`;
    const day = new Date((firstDay + Math.floor(at / 20)) * 86_400_000).toISOString().slice(0, 10);
    const title = `${shared(0)} ${shared(1)} ${own(1)} ${shared(2)}`;
    return sketchArticle(buildArticle(`n${at}`, text, { title, publishedAt: day }).article());
  });
}
