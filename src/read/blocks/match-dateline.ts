import { foldName } from '../../text/fold.ts';
import { datelinePlaces, newsAgencies } from '../word-lists.ts';

/** A dateline at the start of a paragraph. */
export interface Dateline {
  /** Its length, dash included. */
  readonly length: number;
  readonly agency?: string;
}

const maxUnits = 110;
const dash = /\s?(?:—|–|--|―)\s?|\s-\s|:\s/g;
const agencyTail = /\s?\(([^()]{2,40})\)$/;
const agencyAlone = /^\(([^()]{2,40})\)(?=\s+["“‘']?[\p{Lu}\d])/u;
const dateTail =
  /,? (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?:,? \d{4})?)$/i;
const placeWord = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|du|la|le|and|the|al|el|on|D\.C\.)$/u;
const labels =
  /^(?:EXCLUSIVE|BREAKING|BREAKING NEWS|UPDATED?|OPINION|ANALYSIS|WATCH|VIDEO|PHOTOS?|LIVE|REVIEW|EDITORIAL|COMMENTARY|FACT CHECK|EXPLAINER|POLL|REPORT|COLUMN|INTERVIEW|TRANSCRIPT|CORRECTION|NOTE|WARNING|SPOILER|RELATED|QUESTION|ANSWER|HOST|FILE|SPORTS?|NEWS|POLITICS|BUSINESS|WORLD|FIRST ON .*)$/;

/** Finds the dateline that a paragraph opens with: "LETHBY, Sept 3 (Reuters) -", "Beijing, China –", "(CNN) --". */
export function matchDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, maxUnits);
  const alone = agencyAlone.exec(head);
  if (alone && isAgencySign(alone[1]!)) return { length: alone[0].length, ...agencyOf(alone[1]!) };
  for (const match of head.matchAll(dash)) {
    const next = paragraph.slice(match.index + match[0].length).trimStart();
    const found = readHead(head.slice(0, match.index), { colon: match[0].startsWith(':'), next });
    if (found) return { length: match.index + match[0].trimEnd().length, ...agencyOf(found.agency) };
    if (match.index > 80) break;
  }
  return undefined;
}

const agencyOf = (sign: string | undefined): { agency?: string } => {
  const agency = sign === undefined ? undefined : newsAgencies().get(sign.toLowerCase());
  return agency ? { agency } : {};
};

/** An agency's or an outlet's short name as it stands in parentheses: "Reuters", "CNN", "CBS SF". */
const isAgencySign = (sign: string): boolean =>
  newsAgencies().has(sign.toLowerCase()) || /^\p{Lu}{2,6}(?: \p{Lu}{2,5})?$/u.test(sign);

function readHead(head: string, { colon, next }: { colon: boolean; next: string }): { agency?: string } | undefined {
  const sign = agencyTail.exec(head)?.[1];
  if (sign !== undefined && !isAgencySign(sign)) return undefined;
  const dated = head.replace(agencyTail, '').trim();
  const place = dated.replace(dateTail, '').trim();
  const found = sign === undefined ? {} : { agency: sign };
  if (place === '') return sign === undefined || colon ? undefined : found;
  const marked = sign !== undefined || dated !== place;
  return isPlace(place, { marked, colon, next }) ? found : undefined;
}

interface PlaceContext {
  /** An agency or a date stands behind it. */
  readonly marked: boolean;
  readonly colon: boolean;
  readonly next: string;
}

function isPlace(place: string, { marked, colon, next }: PlaceContext): boolean {
  const parts = place.split(/\s?[,/]\s?|\s(?:and|&)\s(?=\p{Lu})/u);
  if (parts.length > 4 || !parts.every(isPlaceLike) || labels.test(place)) return false;
  const first = parts[0]!;
  const shouted = first.length > 2 && first === first.toUpperCase();
  if (colon) return shouted && isKnownPlace(first) && /^["“‘']?\p{Lu}/u.test(next);
  if (marked) return shouted || parts.some(isKnownPlace);
  if (shouted) return parts.some(isKnownPlace) || (parts.length > 1 && /^["“‘']?[\p{Lu}\d]/u.test(next));
  if (!/^["“‘']?[\p{Lu}\d]/u.test(next)) return false;
  return parts.length > 1
    ? isKnownPlace(parts.at(-1)!) && isKnownPlace(first)
    : isKnownPlace(first) && !isAmbiguous(first);
}

const isPlaceLike = (part: string): boolean => {
  const words = part.split(' ');
  return words.length <= 5 && /^\p{Lu}/u.test(part) && words.every((word) => placeWord.test(word));
};

const isKnownPlace = (part: string): boolean => datelinePlaces().has(foldName(part));
const isAmbiguous = (part: string): boolean => datelinePlaces().get(foldName(part))?.ambiguous === true;
