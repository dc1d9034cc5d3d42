import { type AttributionSentence, lemmaAt, type TokenRange, wordAt } from '../../sentence.ts';
import { journalistNouns } from '../../source/lists.ts';
import { nameOf } from '../../source/outlet-level.ts';
import type { Source } from '../../source/source.ts';

const ownThings: ReadonlySet<string> = new Set(
  'subscribers viewers readers newsroom employees programming audience advertisers advertising desk bureau website app podcast revenue'.split(
    ' ',
  ),
);

/** Whether an outlet says something of itself ("Reuters said it would move its desk"): it speaks then, and reports nothing. */
export function speaksOfItself(sentence: AttributionSentence, at: number, source: Source): boolean {
  const lemma = lemmaAt(sentence, at);
  if (lemma === 'report' && reportsMoney(sentence, at)) return true;
  if (lemma === 'report' || lemma === 'write' || lemma === 'quote' || lemma === 'cite') return false;
  const words = sentence.words.slice(at + 1, at + 14);
  if (
    words.some(
      (word, index) => word === 'in' && /^(?:a|its)$/.test(words[index + 1] ?? '') && words[index + 2] === 'statement',
    )
  )
    return true;
  if (sentence.words.some((word) => word === 'citing' || word === 'quoting')) return false;
  return takesUpItself(sentence, { from: at + 1, to: at + 8 }, source);
}

/** "reported a loss of": a firm's own figures. */
const reportsMoney = (sentence: AttributionSentence, at: number): boolean =>
  sentence.words
    .slice(at + 1, at + 5)
    .some((word) => /^(?:profits?|loss|losses|revenues?|earnings|turnover|sales)$/.test(word)) &&
  /^(?:an?|its|record|quarterly|higher|lower)$/.test(wordAt(sentence, at + 1));

/** "said it had learned", "said it has seen": how it knows, and no matter of its own. */
const hasFound = (sentence: AttributionSentence, at: number): boolean =>
  sentence.words
    .slice(at, at + 4)
    .some((word) =>
      /^(?:learned|learnt|seen|obtained|reviewed|told|heard|spoken|verified|confirmed|established|understood|interviewed|examined|received)$/.test(
        word,
      ),
    );

/** "it would …", "its host": a pronoun that stands for the outlet, or something that outlets have. */
function takesUpItself(sentence: AttributionSentence, { from, to }: TokenRange, source: Source): boolean {
  const entity = nameOf(sentence, source)?.entity;
  for (let at = from; at < Math.min(to, sentence.tokens.length); at += 1) {
    const word = wordAt(sentence, at);
    if (word === 'it' && hasFound(sentence, at + 1)) return false;
    if (word === 'we' || word === 'our') return true;
    if (word !== 'it' && word !== 'its' && word !== 'they' && word !== 'their') continue;
    const owned = sentence.words.slice(at + 1);
    if (owned.some((one, index) => owned[index - 1] === 'its' && (journalistNouns().has(one) || ownThings.has(one))))
      return true;
    const taken = sentence.pronouns().get(sentence.tokens[at]!.start);
    if (taken !== undefined && taken === entity) return true;
  }
  return false;
}
