import type { QuantityAnnotation } from '../../../model/annotation.ts';
import { isAmount, matchValues } from '../../match-values.ts';
import type { Claim, ClaimTerm } from '../claim.ts';
import type { JudgedPair } from '../judged-pair.ts';
import { type Contrast, countArticles } from './contrast.ts';

interface Mention {
  readonly claim: Claim;
  readonly quantity: QuantityAnnotation;
}

const leastReports = 3;

/** Figures that three reports or more, or all, tell alike, perhaps in other words. */
export function buildAgreedNumbers(pairs: readonly JudgedPair[], reports: number): Contrast[] {
  const groups = new Map<QuantityAnnotation, Mention[]>();
  for (const { left, right, judgement } of pairs) {
    for (const [x, y] of judgement.match.pairs) {
      if (!isWorthy(x) || !isWorthy(y) || !(isRareNumber(x, y) || isEnough(judgement, x))) continue;
      join(groups, { claim: left, quantity: x.quantity! }, { claim: right, quantity: y.quantity! });
    }
  }
  return [...new Set(groups.values())].flatMap((group) => buildNumber(group, reports));
}

const isWorthy = ({ quantity, kind }: ClaimTerm): boolean =>
  kind === 'number' && quantity !== undefined && isAmount(quantity) && quantity.unit !== 'year' && quantity.value > 1;

/** A number of three figures or more that is told twice to the last figure, or in thousands within a hundredth, is hardly two things. */
function isRareNumber({ quantity: a }: ClaimTerm, { quantity: b }: ClaimTerm): boolean {
  if (a!.unit !== b!.unit || (a!.unit ?? '') === '%') return false;
  if (a!.value === b!.value) return figuresOf(a!.value) >= 3 || (a!.unit !== undefined && a!.value >= 100_000);
  return Math.min(a!.value, b!.value) >= 10_000 && Math.abs(a!.value - b!.value) <= Math.max(a!.value, b!.value) / 100;
}

/** How many figures a number has up to its last one that is no zero. */
const figuresOf = (value: number): number => (Number.isInteger(value) ? String(value).replace(/0+$/, '').length : 3);

/** A small number needs more beside it than one that is hardly told twice by chance. */
function isEnough({ match, conflict, relation }: JudgedPair['judgement'], { weight, quantity }: ClaimTerm): boolean {
  if (conflict?.kind === 'superlative' || (relation === 'different' && quantity!.value <= 100)) return false;
  const isTelling = weight > 2 || quantity!.unit !== undefined;
  return isTelling ? match.dice >= 0.15 && match.pairs.length > 1 : match.dice >= 0.3 && match.pairs.length > 1;
}

function join(groups: Map<QuantityAnnotation, Mention[]>, a: Mention, b: Mention): void {
  const [left, right] = [groups.get(a.quantity) ?? [a], groups.get(b.quantity) ?? [b]];
  if (left === right) return;
  const joined = [...left, ...right];
  for (const { quantity } of joined) groups.set(quantity, joined);
}

function buildNumber(group: readonly Mention[], reports: number): Contrast[] {
  const tellings = group.map(({ claim, quantity }) => ({ article: claim.article, span: quantity, claim }));
  const told = countArticles(tellings);
  if (told < Math.min(leastReports, reports) || !areAlike(group)) return [];
  const byValue = new Map<string, typeof tellings>();
  for (const telling of tellings) {
    const value = telling.article.text.slice(telling.span.start, telling.span.end).replace(/\s+/g, ' ');
    byValue.set(value, [...(byValue.get(value) ?? []), telling]);
  }
  return [
    {
      kind: 'agreed-number',
      about: countedBy(group[0]!),
      judgement: 'agreed',
      certainty: told >= leastReports ? 0.85 : 0.75,
      why: ['numbers that can all be true, told of the same'],
      positions: [...byValue].map(([value, claims]) => ({ value, claims })),
    },
  ];
}

const areAlike = (group: readonly Mention[]): boolean =>
  group.every(({ quantity: a }, at) =>
    group.slice(at + 1).every(({ quantity: b }) => matchValues(a, b) !== 'conflicting'),
  );

/** What is counted, in the first report's words, else the words of its clause. */
function countedBy({ claim, quantity }: Mention): string {
  const { counted } = quantity;
  const span = counted ?? claim.span;
  return claim.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
