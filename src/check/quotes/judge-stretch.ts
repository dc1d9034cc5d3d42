import { rarityOf } from '../../collate/quotations/words/overlap.ts';
import type { CheckEvidence, CheckVerdict } from '../../model/check.ts';
import type { TellingDifference } from '../../model/edition.ts';
import type { Span } from '../../model/span.ts';
import type { CandidateFinder } from './candidates.ts';
import { type ChangeSearch, findChanged } from './changed.ts';
import { coverSpans, createEvidence } from './evidence.ts';
import { findNearest, matchForm, matchWording, type WordingMatch } from './other-words.ts';
import type { Said, TurnFinder } from './said.ts';
import type { RunFinder } from './strict-words.ts';
import { findTrimmed, readStretchWords, type StretchWords, type TrimmedFind } from './trimmed.ts';
import type { PlacedHit } from './verbatim.ts';
import { matchVoices, type VoiceMatch } from './voices.ts';

/** What the inputs say of a stretch in quotation marks. */
export interface StretchJudgement {
  readonly verdict: CheckVerdict;
  readonly certainty: number;
  readonly why: readonly string[];
  readonly evidence: readonly CheckEvidence[];
  readonly differs?: readonly TellingDifference[];
}

/** By what the inputs are searched. */
export interface InputSearch extends ChangeSearch {
  readonly findRun: RunFinder;
  readonly findCandidates: CandidateFinder;
  readonly turnOf: TurnFinder;
}

/** Holds one stretch of the draft against the inputs: word for word, then with words left out, then in other words. */
export function judgeStretch(draft: Said, search: InputSearch): StretchJudgement {
  const words = readStretchWords(draft.utterance.article.text, draft.spans[0]!);
  const hits = findHits(draft, words, search);
  if (hits.length > 0 && hits.every(({ match }) => match !== 'different')) return judgeVerbatim(hits);
  if (hits.some(({ match, said }) => match === 'same' || (match === 'unknown' && said))) return judgeVerbatim(hits);
  const candidates = search.findCandidates(draft);
  const trimmed = words.keys.length > 1 ? findAllTrimmed(draft, words, candidates, search) : [];
  const own = trimmed.filter(({ match }) => match !== 'different');
  if (own.length > 0) return judgeTrimmed(own);
  const told = hits.filter(({ match }) => match === 'different');
  if (told.length > 0 && isDistinctive(draft, words, told)) return judgeOther(told);
  if (hits.length > 0) return judgeVerbatim(hits);
  const taken = trimmed.filter((find) => find.match === 'different');
  const wordings = words.keys.length > 1 ? findWordings(draft, words, candidates, search) : [];
  const best = wordings.filter(({ match }) => match !== 'different')[0];
  if (taken.length > 0 && best?.verdict !== 'altered') return judgeTaken(taken);
  const altered = best ?? wordings.find(({ verdict }) => verdict === 'altered');
  return altered ? judgeWording(altered, wordings) : judgeMissing(draft, candidates);
}

function findHits(draft: Said, { keys, gaps }: StretchWords, { findRun, placeHit }: InputSearch): PlacedHit[] {
  if (gaps.size > 0) return [];
  return findRun(keys).map((hit) => placeHit(hit, draft.voice));
}

const matchRank: Readonly<Record<VoiceMatch, number>> = { same: 2, unknown: 1, different: 0 };

function judgeVerbatim(hits: readonly PlacedHit[]): StretchJudgement {
  const own = hits.filter(({ match }) => match !== 'different');
  const list = (own.length > 0 ? own : hits).toSorted((a, b) => rankHit(b) - rankHit(a));
  const best = list[0]!;
  const why =
    best.match === 'same'
      ? 'said there by the same speaker'
      : best.said
        ? notTold
        : 'not told there as said by anybody';
  return {
    verdict: 'found-verbatim',
    certainty: best.match === 'same' ? 0.97 : best.said ? 0.85 : 0.7,
    why: ['word for word', why],
    evidence: list.map((hit) => createEvidence({ ...hit, span: hit, stands: 'same', relation: 'verbatim' })),
  };
}

const notTold = 'the input does not surely tell who says it';

const rankHit = ({ match, said }: PlacedHit): number => matchRank[match] * 2 + (said?.marked ? 1 : 0);

const longEnough = 4;
const leastRarity = 6;

/** Words that hardly two persons say by chance: several of them, or rare ones; in marks there. */
const isDistinctive = ({ utterance }: Said, { keys }: StretchWords, told: readonly PlacedHit[]): boolean =>
  keys.length > 1 &&
  told.some(({ said }) => said?.marked) &&
  (keys.length >= longEnough || rarityOf(utterance.own) >= leastRarity);

function judgeOther(told: readonly PlacedHit[]): StretchJudgement {
  return {
    verdict: 'other-speaker',
    certainty: 0.85,
    why: ['word for word', saidBy(told.map(({ said }) => said))],
    evidence: told.map((hit) => createEvidence({ ...hit, span: hit, stands: 'other-speaker', relation: 'verbatim' })),
  };
}

const saidBy = (list: readonly (Said | undefined)[]): string =>
  `the inputs give it to ${[...new Set(list.flatMap((said) => said?.voice.name ?? []))].join(', ') || 'another'}`;

interface MatchedFind extends TrimmedFind {
  readonly match: VoiceMatch;
  readonly wording: WordingMatch | undefined;
}

/** What the inputs have with more words; not where the words that are left out change what is said. */
function findAllTrimmed(
  draft: Said,
  words: StretchWords,
  candidates: readonly Said[],
  { turnOf }: InputSearch,
): MatchedFind[] {
  const finds = candidates.flatMap((said) => findTrimmed(words, [said]) ?? findTrimmed(words, turnOf(said)) ?? []);
  return finds
    .map((find) => ({
      ...find,
      match: matchVoices(draft.voice, find.said.voice),
      wording: matchWording(draft, find.said, true),
    }))
    .filter(({ wording, unbroken }) => unbroken || wording?.verdict !== 'altered' || words.gaps.size > 0)
    .sort((a, b) => matchRank[b.match] - matchRank[a.match] || a.spans.length - b.spans.length);
}

const judgeTrimmed = (finds: readonly MatchedFind[]): StretchJudgement => {
  const best = finds[0]!;
  return {
    verdict: best.unbroken ? 'found-verbatim' : 'found-trimmed',
    certainty: best.match === 'same' ? 0.93 : 0.8,
    why: [
      best.unbroken
        ? 'word for word; its cue interrupts it there'
        : 'all of its words, in order; others are left out between them',
      best.match === 'same' ? 'said there by the same speaker' : notTold,
    ],
    evidence: finds.map((find) => toEvidence(find, find.unbroken ? 'same' : 'trimmed')),
    ...(best.wording && !best.unbroken && { differs: best.wording.differs }),
  };
};

const toEvidence = (find: MatchedFind, stands: CheckEvidence['stands']): CheckEvidence =>
  createEvidence({
    article: find.said.utterance.article,
    span: coverSpans(find.spans),
    stands,
    relation: find.unbroken ? 'verbatim' : find.spans.length > 2 ? 'spliced' : 'trimmed',
    said: find.said,
  });

const judgeTaken = (finds: readonly MatchedFind[]): StretchJudgement => ({
  verdict: 'other-speaker',
  certainty: 0.75,
  why: ['all of its words, in order', saidBy(finds.map(({ said }) => said))],
  evidence: finds.map((find) => toEvidence(find, 'other-speaker')),
});

/** The tellings in other words: those that differ by one word first, then by one of the same speaker, then the nearest. */
function findWordings(
  draft: Said,
  words: StretchWords,
  candidates: readonly Said[],
  search: ChangeSearch,
): WordingMatch[] {
  const changed = findChanged(draft, words, search).sort(compareWordings);
  const others = candidates
    .filter((said) => !changed.some((one) => one.said === said))
    .flatMap((said) => matchWording(draft, said, findTrimmed(words, [said]) !== undefined) ?? []);
  const alike = words.gaps.size > 0 ? [] : candidates.flatMap((said) => matchForm(draft, said) ?? []);
  const same = alike.filter(({ match }) => match !== 'different').sort(compareWordings);
  if (same.length > 0) return same;
  const own = changed.filter(({ match }) => match !== 'different');
  return [...own, ...[...others, ...changed.filter((one) => !own.includes(one))].sort(compareWordings)];
}

const compareWordings = (a: WordingMatch, b: WordingMatch): number =>
  matchRank[b.match] - matchRank[a.match] || b.score - a.score;

function judgeWording(best: WordingMatch, all: readonly WordingMatch[]): StretchJudgement {
  const like = all.filter(({ verdict, match }) => verdict === best.verdict && match === best.match);
  return {
    verdict: best.verdict,
    certainty: best.verdict === 'altered' ? 0.8 : 0.7,
    why: [
      best.why,
      best.match === 'same' ? 'by the same speaker' : best.match === 'different' ? saidBy([best.said]) : notTold,
    ],
    differs: best.differs,
    evidence: like.map((one) => wordingEvidence(one, one.verdict)),
  };
}

const wordingEvidence = (one: WordingMatch, stands: CheckEvidence['stands']): CheckEvidence =>
  createEvidence({
    article: one.said.utterance.article,
    span: spanOf(one.said),
    stands,
    relation: one.relation,
    said: one.said,
  });

const spanOf = ({ spans }: Said): Span => coverSpans(spans);

function judgeMissing(draft: Said, candidates: readonly Said[]): StretchJudgement {
  const near = findNearest(draft, candidates);
  return {
    verdict: 'not-found',
    certainty: 0.8,
    why: ['no input has these words, nor the like by this speaker'],
    evidence: near
      ? [createEvidence({ article: near.utterance.article, span: spanOf(near), stands: 'near', said: near })]
      : [],
  };
}
