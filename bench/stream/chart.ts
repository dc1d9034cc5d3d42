import { renderPanels } from '../panels.ts';
import { type Lap, rateOf } from './laps.ts';

/** Speed and memory over the stream as an SVG drawing. */
export function renderChart(laps: readonly Lap[]): string {
  const counts = laps.map(({ articles }) => articles);
  return renderPanels(`Speed and memory over a stream of ${counts.at(-1)!.toLocaleString('en')} articles`, counts, [
    { title: 'articles a second', values: laps.map(rateOf), bound: 2000, boundLabel: 'at least 2,000' },
    {
      title: 'memory of the process, MB',
      values: laps.map(({ residentBytes }) => residentBytes / 1e6),
      bound: 2000,
      boundLabel: 'at most 2,000',
    },
  ]);
}
