import { type AttributionSentence, headAt, lemmaAt, tagAt, wordAt } from '../../sentence.ts';
import { longPhraseFrom, phraseBefore } from '../../source/phrase.ts';
import { listBefore, listFrom, type Source, sourceBefore, sourceFrom } from '../../source/source.ts';

/** The subject in front of the verb: beside it, in front of a phrase between commas, or of "which". */
export function subjectsBefore(sentence: AttributionSentence, at: number, from: number): Source[] {
  const beside = listBefore(sentence, from, 1);
  if (beside.length > 0) return beside;
  const word = wordAt(sentence, from - 1);
  if (/^(?:that|which|who)$/.test(word)) {
    const isApart = wordAt(sentence, from - 2) === ',';
    const source = sourceBefore(sentence, isApart ? from - 2 : from - 1, isClefted(sentence, from) ? 1 : 2);
    return source ? [source] : [];
  }
  return /^[,)\u2013\u2014-]$/.test(word) ? subjectOverInsertion(sentence, from - 1) : treeSubject(sentence, at, from);
}

/** "It was the Post that revealed": the name need be no sure one. */
const isClefted = (sentence: AttributionSentence, from: number): boolean =>
  sentence.words
    .slice(Math.max(0, from - 12), from)
    .some((word, index, words) => word === 'it' && /^(?:was|is)$/.test(words[index + 1] ?? ''));

/** "Reuters, citing two officials, reported": the phrase in front of the mark that opens what is put in. */
function subjectOverInsertion(sentence: AttributionSentence, close: number): Source[] {
  const isComma = wordAt(sentence, close) === ',';
  for (let open = close - 2; open >= Math.max(1, close - 30); open -= 1) {
    if (!(isComma ? /^,$/ : /^[(\u2013\u2014-]$/).test(wordAt(sentence, open))) continue;
    if (isComma && !opensInsertion.test(wordAt(sentence, open + 1)) && !/^VERB$/.test(tagAt(sentence, open + 1)))
      continue;
    const source = sourceBefore(sentence, open, 2);
    if (source && (source.from === 0 || tagAt(sentence, source.from - 1) !== 'ADP')) return [source];
    const inner = sourceBefore(sentence, close, 2);
    return inner?.from === open + 1 ? [inner] : [];
  }
  return [];
}

const opensInsertion =
  /^(?:citing|quoting|referring|pointing|relying|which|who|whose|however|meanwhile|too|an?|the|in|on|at|for|from|of|with|without|via|after|long|owned|based|run|once|itself|not|usually|normally|for|now|his|her|its|their)$/;

/** The subject that the tree tells, where other words stand between it and its verb. */
function treeSubject(sentence: AttributionSentence, at: number, end: number): Source[] {
  for (let index = Math.max(0, at - 25); index < at; index += 1) {
    if (sentence.tokens[index]!.relation !== 'nsubj' || headAt(sentence, index) !== at) continue;
    const { from } = phraseBefore(sentence, index + 1);
    const source = sourceFrom(sentence, from, 2);
    if (source && source.end > index && tagAt(sentence, source.from - 1) !== 'ADP')
      return longPhraseFrom(sentence, from).to === end && source.tail === undefined
        ? [{ ...source, to: end, end }]
        : isUnderIt(sentence, source.end, end)
          ? []
          : [source];
  }
  return conjunctSubject(sentence, at);
}

/** "four Reuters staff had been turned back": what stands between the subject and its verb must not hold another subject. */
const isUnderIt = (sentence: AttributionSentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({ relation }) => relation === 'nsubj' || relation === 'nsubj:pass');

/** "The Post has been told … and reports": the subject of the verb that this one is joined to. */
function conjunctSubject(sentence: AttributionSentence, at: number): Source[] {
  const isJoined = wordAt(sentence, at - 1) === 'and' || wordAt(sentence, at - 2) === 'and';
  const source = isJoined && sentence.tokens[at]!.lemma === 'report' ? sourceAtStart(sentence) : undefined;
  return source ? [source] : [];
}

const sourceAtStart = (sentence: AttributionSentence): Source | undefined => {
  const source = listFrom(sentence, 0, 2)[0];
  return source && /^(?:AUX|VERB)$/.test(tagAt(sentence, source.end)) ? source : undefined;
};

/** "four Reuters staff had been turned back": what follows is a clause of its own. */
const isVerbal = (sentence: AttributionSentence, at: number): boolean =>
  /^(?:AUX|VERB)$/.test(tagAt(sentence, at)) && !/ing$/.test(wordAt(sentence, at));

/** "…, reports the Daily Post": behind a comma, a mark or "so". */
export function subjectsAfter(sentence: AttributionSentence, at: number): Source[] {
  if (
    !/^(?:report|write|say|claim|reveal|note|add|announce|inform|disclose|relate|recount|calculate|reckon|understand)$/.test(
      lemmaAt(sentence, at),
    )
  )
    return [];
  if (!/^(?:[,"\u201D\u2019'\u2013\u2014-]|so|thus|as|how)$/.test(wordAt(sentence, at - 1))) return [];
  const reports = /^(?:report|write)$/.test(lemmaAt(sentence, at));
  return listFrom(sentence, at + 1, reports ? 1 : 2).filter(
    ({ end }) => wordAt(sentence, end) !== 'of' && !isVerbal(sentence, end),
  );
}
