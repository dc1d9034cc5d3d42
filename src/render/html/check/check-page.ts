import type { Check, CheckItem } from '../../../model/check.ts';
import type { Citation } from '../../../model/citation.ts';
import type { Edition } from '../../../model/edition.ts';
import { verdictLooks } from '../../check/verdicts.ts';
import { citationAddress, groupCitations } from '../address.ts';
import type { Place, PlaceLine } from '../places.ts';
import { createStoryPage, type StoryPage } from '../story-page.ts';

/** A checked draft, looked up; its inputs are called and linked to as the reports of an edition are. */
export interface CheckPage extends StoryPage {
  readonly check: Check;
}

/** Looks up what the parts of a checked draft's page need. */
export const createCheckPage = (check: Check): CheckPage => ({ ...createStoryPage(toEdition(check), '', 1), check });

/** The inputs as an edition that tells nothing else. */
const toEdition = ({ draft, producer, articles }: Check): Edition => ({
  variorum: 'edition/1',
  id: draft.id,
  title: draft.title ?? '',
  fiveW: {},
  producer,
  articles,
  capture: [],
  entities: [],
  quotations: [],
  findings: [],
  timeline: [],
  meetings: [],
  attributions: [],
  origins: [],
  derivations: [],
  wordings: [],
  coverage: { statements: [], outlets: [], cells: [] },
  brief: [],
  notices: [],
});

/** The places of the inputs that the page links to, by article id; the items that rest on them stand in their margin. */
export function findCheckPlaces({ items, spellings, titles }: Check): Map<string, Place[]> {
  const lined = items.flatMap((item) =>
    item.evidence.flatMap(({ citation, subject }) => [
      { citation, line: lineOf(item) },
      ...(subject?.citation ? [{ citation: subject.citation }] : []),
    ]),
  );
  const plain = [...spellings, ...titles].flatMap(({ forms }) =>
    forms.flatMap(({ citations }) => citations.map((citation) => ({ citation }))),
  );
  return Map.groupBy([...lined, ...plain].map(toPlace), ({ group: [{ articleId }] }) => articleId);
}

const lineOf = (item: CheckItem): PlaceLine => ({
  id: item.id,
  label: `Item ${item.id.toUpperCase()}: ${verdictLooks[item.verdict].label}`,
});

function toPlace({ citation, line }: { readonly citation: Citation; readonly line?: PlaceLine }): Place {
  const [group] = groupCitations([citation]);
  return { address: citationAddress('', group!), group: group!, ...(line && { line }) };
}
