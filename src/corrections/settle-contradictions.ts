import type { Notice } from '../model/notice.ts';
import { createUnfit, type LocatedCorrection } from './describe.ts';
import type { Step } from './read-step.ts';
import { shorten } from './shorten.ts';

/** A correction and what is to be done for it. */
export interface Planned {
  readonly located: LocatedCorrection;
  readonly step: Step;
}

/** The corrections that hold, and notices of the others. */
export interface Settled {
  readonly planned: readonly Planned[];
  readonly notices: readonly Notice[];
}

/**
 * Of corrections that say two things of one and the same, the one with the later date holds; where dates do not tell, none does.
 */
export function settleContradictions(all: readonly Planned[]): Settled {
  const notices: Notice[] = [];
  const dropped = new Set<Planned>();
  for (const group of groupBySubject(all)) {
    if (new Set(group.map(({ said }) => said)).size < 2) continue;
    const winner = findLatest(group);
    for (const { planned, said } of group) {
      if (winner !== undefined && said === winner.said) continue;
      dropped.add(planned);
      notices.push(createUnfit(planned.located.correction, describeLoss(group, winner)));
    }
  }
  const kept = all.filter((planned) => !dropped.has(planned));
  return { planned: kept, notices: [...notices, ...findRoundabout(kept)] };
}

/** What a correction says of its subject. */
interface Statement {
  readonly planned: Planned;
  readonly subject: string;
  readonly said: string;
}

function groupBySubject(all: readonly Planned[]): Statement[][] {
  const statements = all.flatMap((planned): Statement[] =>
    sayOf(planned.step).map(([subject, said]) => ({ planned, subject, said })),
  );
  return [...Map.groupBy(statements, ({ subject }) => subject).values()];
}

function sayOf(step: Step): [string, string][] {
  if (step.do === 'link') return [[pairOf(step), step.judgement]];
  if (step.do === 'speak') return [[`speaker ${step.quotes[0]}`, step.speaker?.entity ?? '']];
  if (step.do === 'unquote') return [[`speaker ${step.quotes[0]}`, 'no quote']];
  return [];
}

const pairOf = ({ kind, keys }: Extract<Step, { do: 'link' }>): string =>
  [kind, ...[keys[0][0]!, keys[1][0]!].sort()].join(' ');

const dateOf = ({ planned }: Statement): string => planned.located.correction.date ?? '';

/** The statement with the latest date, if no other of that date says otherwise. */
function findLatest(group: readonly Statement[]): Statement | undefined {
  const latest = group.reduce((date, statement) => (dateOf(statement) > date ? dateOf(statement) : date), '');
  const last = group.filter((statement) => dateOf(statement) === latest);
  return last.every(({ said }) => said === last[0]!.said) ? last[0] : undefined;
}

function describeLoss(group: readonly Statement[], winner: Statement | undefined): string {
  if (winner === undefined)
    return `${group.length} corrections contradict each other; give the one that holds a later date`;
  const { by, date } = winner.planned.located.correction;
  return `a later one${by === undefined ? '' : ` by ${by}`}, of ${date}, says otherwise`;
}

/** Two that are told apart, though others tie them through a third: they stay apart, and somebody should look. */
function findRoundabout(planned: readonly Planned[]): Notice[] {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while (root.has(at)) at = root.get(at)!;
    return at;
  };
  const links = planned.flatMap(({ located, step }) => (step.do === 'link' ? [{ located, step }] : []));
  for (const { step } of links) {
    if (step.judgement !== 'same') continue;
    const [a, b] = [find(step.keys[0][0]!), find(step.keys[1][0]!)];
    if (a !== b) root.set(a, b);
  }
  return links
    .filter(({ step }) => step.judgement === 'different' && find(step.keys[0][0]!) === find(step.keys[1][0]!))
    .map(({ located }) => ({
      severity: 'warning',
      rule: 'corrections/contradiction',
      reason: `the correction ${located.correction.correction} on “${shorten(located.correction.at[0]!.exact)}” keeps apart what other corrections tie through a third; they stay apart`,
    }));
}
