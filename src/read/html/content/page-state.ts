import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { fold } from '../../../text/fold.ts';
import type { PageBlock } from '../lines/block-writer.ts';
import type { PageElement } from '../page/page-node.ts';
import { proseUnits } from './gains.ts';

/** What keeps a page from showing an article, or all of it. */
export type PageState = 'paywall' | 'login' | 'error';

/** Phrases that say so, folded: `lexicons/en/read/page-states.tsv`. */
const phrases: () => readonly (readonly [state: PageState, phrase: string])[] = lazy(() =>
  readLexicon('read/page-states.tsv').map(([state, phrase]) => [state as PageState, phrase!] as const),
);

const telling =
  /subscri|free|unlock|member|log.?in|logged|sign.?in|account|register|found|find|page|40[34]|50[023]|denied|available|human|robot|browser|moment|javascript|traffic/i;
const maxLine = 250;

/** Units of prose from which on an article is there, whatever a page says beside it. */
const whole = { paywall: 6000, login: 500, error: 900 } as const;

/** All that tells whether a page shows its article. */
export interface PageSigns {
  readonly title?: string;
  readonly elements: readonly PageElement[];
  /** All blocks of the page. */
  readonly blocks: readonly PageBlock[];
  /** Those of the article. */
  readonly article: readonly PageBlock[];
  /** The page's data says that the text is not free. */
  readonly isPaid: boolean;
}

/** What a page says against itself; undefined for a page with its article. */
export function tellPageState({ title = '', elements, blocks, article, isPaid }: PageSigns): PageState | undefined {
  const prose = article.reduce((sum, block) => sum + proseUnits(block), 0);
  const said = new Set([title, ...blocks.map(({ text }) => text)].flatMap(statesOf));
  if (prose < whole.error && (said.has('error') || /^(?:error |http )?(?:404|403|500|503)\b/i.test(title)))
    return 'error';
  if ((isPaid || said.has('paywall')) && prose < whole.paywall) return 'paywall';
  const asksForPassword = prose < whole.login / 2 && elements.some(isPasswordField);
  return prose < whole.login && (said.has('login') || asksForPassword) ? 'login' : undefined;
}

function statesOf(line: string): PageState[] {
  if (line.length > maxLine || !telling.test(line)) return [];
  const folded = fold(line);
  return phrases().flatMap(([state, phrase]) => (folded.includes(phrase) ? [state] : []));
}

const isPasswordField = ({ name, attributes }: PageElement): boolean =>
  name === 'input' && attributes.type?.toLowerCase() === 'password';
