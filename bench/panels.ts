const size = { width: 720, left: 64, right: 16, panel: 170, gap: 50, top: 40 };

/** A curve with the bound that it is held to. */
export interface Panel {
  readonly title: string;
  readonly values: readonly number[];
  readonly bound: number;
  readonly boundLabel: string;
}

/** Curves over one number of articles, one below the other, as an SVG drawing. */
export function renderPanels(title: string, articles: readonly number[], panels: readonly Panel[]): string {
  const most = articles.at(-1)!;
  const height = size.top + panels.length * (size.panel + size.gap) - 20;
  const xs = articles.map((count) => xOf(count, most));
  const drawn = panels.map((panel, at) => drawPanel(panel, xs, size.top + at * (size.panel + size.gap)));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const count = Math.round(share * most);
    return `<text x="${xOf(share, 1)}" y="${height - 8}" text-anchor="middle">${count.toLocaleString('en')}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...drawn,
    ...ticks,
    '</svg>\n',
  ].join('\n');
}

const xOf = (value: number, most: number): number =>
  round(size.left + (value / most) * (size.width - size.left - size.right));
const round = (value: number): number => Math.round(value * 10) / 10;

function drawPanel({ bound, boundLabel, title, values }: Panel, xs: readonly number[], top: number): string {
  const most = niceCeiling(Math.max(bound, ...values) * 1.05);
  const yOf = (value: number): number => round(top + size.panel * (1 - value / most));
  const right = size.width - size.right;
  const points = values.map((value, at) => `${xs[at]},${yOf(value)}`).join(' ');
  const grid = [0, 0.5, 1].map((share) => {
    const y = yOf(share * most);
    const label = (share * most).toLocaleString('en');
    return `<path d="M${size.left} ${y}H${right}" stroke="#ddd"/><text x="${size.left - 6}" y="${y + 4}" text-anchor="end">${label}</text>`;
  });
  return [
    `<text x="${size.left}" y="${top - 12}" font-weight="bold">${title}</text>`,
    ...grid,
    `<path d="M${size.left} ${yOf(bound)}H${right}" stroke="#b00" stroke-dasharray="4 3"/>`,
    `<text x="${right}" y="${yOf(bound) - 5}" text-anchor="end" fill="#b00">${boundLabel}</text>`,
    `<polyline points="${points}" fill="none" stroke="#05a" stroke-width="2"/>`,
  ].join('\n');
}

function niceCeiling(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.ceil((value / unit) * 2) * (unit / 2);
}
