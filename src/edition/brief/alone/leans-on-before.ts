import { itemsInside } from '../../index-article.ts';
import type { SentenceView } from '../sentence-view.ts';
import { hangsOnCondition, isSetInPast } from './hangs-on-setting.ts';

/** First words that tie a sentence to the one before it, so that it says too little or something else alone. */
const openingWords: ReadonlySet<string> = new Set(
  'he she it they his her its their this that these those but and or so yet still also then however meanwhile instead moreover furthermore earlier later nevertheless nonetheless otherwise therefore thus such there here another other others neither nor either likewise similarly indeed besides plus equally namely alternatively conversely again separately finally first firstly second secondly third lastly next additionally consequently hence accordingly nearby elsewhere afterward afterwards subsequently previously maybe perhaps sure true which who whom whose what why how where than not even rather yes no well now'.split(
    ' ',
  ),
);

const openingPhrase =
  /^(?:At the same time|In addition|On the other hand|In (?:response|turn|return|reply|contrast|fact|short|other words|one|another|that|this|these|those|the same|a second|each|both|total|all)|As (?:a result|such|well|for|if|always|usual)|For (?:example|instance|that|this|now|one)|Of (?:course|those|these|that)|By (?:contrast|then|that|comparison)|After (?:all|that|this|which)|At (?:that|this|one|some|another) (?:point|time|stage|moment)|At the (?:time|moment)|In the (?:end|meantime|process|same|other)|On top of that|One of|Some of|Most of|Many of|All of|More than that|To (?:that|this) end|With (?:that|this)|Because of (?:that|this)|Despite (?:that|this|it)|Until (?:then|now)|Since then|Back then|Worst case|Best case|Part of|Among (?:them|these|those|others)|Like (?:this|that)|Under (?:that|this)|Only then|Just (?:then|as|like|a|\w+ (?:days?|hours?|minutes?))|As if|(?:The )?(?:next|following|same|previous|other) (?:day|night|morning|week|month|year|one)|(?:\w+ ){0,3}(?:seconds|minutes|hours|days|weeks|months|years|decades|moments) (?:later|earlier|before|after(?:wards)?\b[,.])|(?:A|The|This|That) (?:second|third|fourth|fifth|further|similar|separate) |(?:A|One) (?:minute|hour|day|week|month|year|moment|decade) (?:later|earlier|before|after(?:wards)?\b[,.])|Shortly (?:after(?:wards)?,|before,))\b/iu;

/** Words that point at what stands elsewhere, wherever they are in a sentence. */
const pointing =
  /\b(?:the (?:latter|pair|duo|trio|rest(?! of)|others?|former(?=[,.]| (?:is|was|has|had|said)))|the same(?! (?:\w+ ){1,2}(?:as|that|who|where|which)\b)|such(?! as\b| that\b)|that (?:day|night|week|month|year|morning|afternoon|evening|time)|the (?:next|following|previous) (?:day|night|week|month|year|morning|afternoon|evening)|the (?:day|night|week|month|year) before(?=[,.])|at the time(?! of)|(?<!one |or )another|anyway|(?:a|some) (?:later|earlier) (?:point|date|time|stage)|at that point|though(?=,)|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier)(?=,)|then(?! (?:president|prime|secretary|governor|mayor))|(?:shortly|immediately|just|long|right) (?:after|before)(?:wards?)?(?=[,.]| and\b)|as (?:can be )?(?:seen|shown|mentioned|noted|described|stated)|(?:above|below)(?=[,.])|soon(?! after\b| as\b)|this time(?= \w+ing\b)|(?:later|earlier) (?:in the|that) (?:day|week|month|year|morning|evening)|(?:by|since|until|back|just) then|as well(?! as)|too(?=[,.;]|$)|either(?=[,.;]|$)|instead(?! of)|likewise|similarly|aforementioned|again(?! and)|vice versa|the above|(?:before|earlier|later|afterwards?)(?=\.|$)|otherwise|respectively)(?![\p{L}\p{N}])/iu;
/** "Vale, however, stayed": it answers something. */
const aside =
  /,\s(?:however|though|meanwhile|therefore|moreover|nevertheless|nonetheless|in turn|for (?:example|instance|(?:his|her|its|their) part)|on the other hand|(?:by|in) contrast|then|instead|of course|in fact|indeed|consequently|as a result|in addition|by then|as such)(?=,|\.)/iu;
/** Words that answer or go on with others, with nothing of what they answer. */
const answering =
  /\b(?:(?:dis)?agree[ds]?|concur(?:red|s)|echoed|replied|countered|retorted|shot back|responded|answered|continue[ds]|went on|followed suit|d(?:id|oes|o|oing) (?:so|the same))(?=[,.]|\s(?:saying|calling|adding|noting|and|but)\b)|\b(?:appear(?:s|ed)? to (?:refer|be referring)|(?:is|are|was|were|be) (?:apparently )?referring|(?:refers|referred) to)\b/iu;
const also = /\balso\b(?! (?:known|called|named|dubbed))/iu;
const numbered = /\bthe (?:two|three|four|five|six|seven|eight|nine|ten)\b(?!-)/iu;

/** Begins with, or holds, words that mean something only behind the sentence before: "also", "such", "that day", "the two". */
export function leansOnBefore(view: SentenceView): boolean {
  const { text, plain, words, sentence, indexed } = view;
  const first = words[view.tokens.findIndex(({ tag }) => tag !== 'PUNCT')] ?? '';
  if (openingWords.has(first) || openingPhrase.test(text)) return true;
  if (
    pointing.test(plain) ||
    aside.test(plain) ||
    answering.test(plain) ||
    (also.test(plain) && !/\bnot (?:only|just|merely)\b/iu.test(plain))
  )
    return true;
  if (hangsOnCondition(view) || isSetInPast(view)) return true;
  if (view.tokens[0]?.tag === 'NUM' && view.tokens[0].relation === 'nsubj') return true;
  const number = numbered.exec(plain);
  if (!number) return isBothAlone(plain) || hasLostPlace(text);
  const before = { start: sentence.start, end: sentence.start + number.index };
  const named = new Set(itemsInside(indexed.names, before).map(({ entity, id }) => entity ?? id));
  return named.size < 2;
}

/** "both" without the two that it means. */
const isBothAlone = (plain: string): boolean =>
  /\bboth\b/iu.test(plain) && !/\bboth\b[^.]{1,80}\b(?:and|of)\b/iu.test(plain);

/** "there", "here": a place told elsewhere. */
const hasLostPlace = (text: string): boolean =>
  /\bhere\b|\bthere(?=[,.;…]|$)|\b(?:from|over|out|gone?|went|arrived?|been) there\b/iu.test(text);
