import type { Meeting } from '../../../model/edition.ts';
import { countOf, nameOf } from '../../labels.ts';
import { sanitizeLine } from '../../sanitize.ts';
import { nameEvent } from '../../timeline/event-labels.ts';
import { buildNetwork, type MeetingNetwork } from '../../timeline/meeting-network.ts';
import { indent, markRun, type Page, setLabelled, setParagraph, setSection } from '../page.ts';
import { displayWidth, padEnd, truncate } from '../width.ts';
import type { Run } from '../wrap.ts';
import { dateColumn, labelOf } from './timeline.ts';

const maxMeetings = 20;
const mostPeople = 12;
const leastPeople = 3;
const cellWidth = 4;
const longestName = 26;

/** Who met whom: a matrix where it fits, and each meeting with its day and place. */
export function setMeetings(page: Page): string[] {
  const { meetings } = page.edition;
  const rest = meetings.length - maxMeetings;
  const lines = [
    ...setMatrix(page),
    ...meetings.slice(0, maxMeetings).flatMap((meeting) => setMeeting(page, meeting)),
    ...(rest > 0 ? setParagraph(page, [{ text: `and ${rest} more`, style: page.colors.dim }]) : []),
  ];
  return setSection(page, 'MEETINGS', lines, 'who met or called whom');
}

/** By how many outlets each pair's meetings are told; nothing if the names and numbers do not fit on the lines. */
function setMatrix(page: Page): string[] {
  const network = buildNetwork(page.edition, mostPeople);
  const { people, left } = network;
  const names = people.map((id) => truncate(sanitizeLine(nameOf(page.edition, id) ?? id), longestName));
  const nameWidth = Math.max(0, ...names.map(displayWidth)) + cellWidth;
  if (people.length < leastPeople || indent.length + nameWidth + people.length * cellWidth > page.width) return [];
  const numbers = people.map((_, index) => String(index + 1).padStart(cellWidth));
  const rows = people.map((id, index) => {
    const label = padEnd(`${String(index + 1).padStart(2)} ${names[index]}`, nameWidth);
    return `${indent}${label}${setCells(page, network, id)}`;
  });
  const note = `by how many outlets; ( ) planned${left > 0 ? `; ${countOf(left, 'more', 'more')} below` : ''}`;
  return [
    page.colors.cyan(indent + ' '.repeat(nameWidth) + numbers.join('')),
    ...rows,
    ...setParagraph(page, [{ text: note, style: page.colors.dim }]),
    '',
  ];
}

function setCells({ colors }: Page, { people, pairs }: MeetingNetwork, row: string): string {
  const met = new Map(
    pairs.flatMap((pair) => (pair.left === row ? [[pair.right, pair]] : pair.right === row ? [[pair.left, pair]] : [])),
  );
  const cells = people.map((column) => {
    const pair = met.get(column);
    if (!pair) return colors.dim((column === row ? '–' : '·').padStart(cellWidth));
    const count = String(pair.outlets.length);
    return (pair.isDone ? count : `(${count})`).padStart(cellWidth);
  });
  return cells.join('');
}

function setMeeting(page: Page, { event, mode, participants, place, date, status, citations }: Meeting): string[] {
  const { edition, colors } = page;
  const names = participants.map((id) => nameOf(edition, id) ?? id).join(' – ');
  const name = nameEvent({ type: event, ...(mode !== undefined && { mode }) }) ?? event;
  const town = nameOf(edition, place);
  const runs: Run[] = [
    ...(status === undefined || status === 'done' ? [] : [{ text: `${status}: `, style: colors.yellow }]),
    { text: names, style: colors.bold },
    { text: `${name === 'meeting' ? '' : ` · ${name}`}${town === undefined ? '' : ` · ${town}`}` },
    markRun(page, citations),
  ];
  return setLabelled(page, date === undefined ? 'no date' : labelOf({ date }), runs, { column: dateColumn });
}
