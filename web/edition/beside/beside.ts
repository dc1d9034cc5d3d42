import type { Edition } from '../../../src/model/edition.ts';
import { copyArticle } from '../copy-article.ts';
import { readEdition } from '../editions.ts';
import { markSpans } from '../mark.ts';
import { announce } from '../status.ts';
import { findTies, type Tie } from './ties.ts';

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];

/** What the dialog shows: two reports of one edition, what joins them, and which of it is chosen; -1 if none is. */
interface Reading {
  readonly dialog: HTMLDialogElement;
  edition?: Edition;
  ties: readonly Tie[];
  chosen: number;
}

/** Lets any two reports be read side by side, with the passages that the edition joins. */
export function startBeside(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.beside');
  if (!dialog) return;
  const reading: Reading = { dialog, ties: [], chosen: -1 };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-beside]') : null;
    if (button) openBeside(reading, button.dataset.beside ?? '');
  });
  dialog.addEventListener('click', ({ target }) => press(reading, target));
  dialog.addEventListener('change', () => fill(reading));
  dialog.addEventListener('keydown', (event) => pressKey(reading, event));
}

function openBeside(reading: Reading, id: string): void {
  const edition = readEdition(id);
  if (!edition) return;
  reading.edition = edition;
  for (const [index, side] of sides.entries()) {
    const choices = edition.articles.map(({ outlet, publishedAt }, at) => {
      const day = publishedAt ? ` · ${publishedAt.slice(0, 10)}` : '';
      return new Option(`${outlet}${day}`, String(at), at === index, at === index);
    });
    selectOf(reading, side).replaceChildren(...choices);
  }
  reading.dialog.showModal();
  fill(reading);
}

function fill(reading: Reading): void {
  const { edition } = reading;
  if (!edition) return;
  const [left, right] = sides.map((side) => edition.articles[Number(selectOf(reading, side).value)]!);
  reading.ties = left === right ? [] : findTies(edition, left!.id, right!.id);
  for (const side of sides) fillSide(reading, side, side === 'left' ? left!.id : right!.id);
  choose(reading, -1);
}

function fillSide({ dialog, ties }: Reading, side: Side, articleId: string): void {
  const body = dialog.querySelector<HTMLElement>(`[data-side="${side}"]`)!;
  const article = [...document.querySelectorAll<HTMLElement>('.article')].find(
    ({ dataset }) => dataset.article === articleId,
  );
  body.replaceChildren(...(article ? copyArticle(article) : []));
  body.scrollTop = 0;
  const text = body.querySelector('.article-text');
  if (!text) return;
  for (const [index, tie] of ties.entries())
    for (const [at, mark] of markSpans(text, tie[side]).entries()) {
      mark.dataset.tie = String(index);
      if (at === 0) mark.dataset.number = String(index + 1);
    }
}

/** Shows what is joined at the same height on both sides; `at` is the height that it is to have, in pixels from the top of the text. */
function choose(reading: Reading, index: number, at?: number): void {
  const { dialog, ties } = reading;
  reading.chosen = index;
  for (const mark of dialog.querySelectorAll<HTMLElement>('mark'))
    mark.classList.toggle('chosen', mark.dataset.tie === String(index));
  for (const side of sides) scrollTo(dialog, side, index, at);
  const count = index < 0 ? `${ties.length} passages joined` : `${index + 1} of ${ties.length}: ${ties[index]!.what}`;
  dialog.querySelector('.beside-count')!.textContent = count;
  buttonOf(dialog, 'previous').disabled = index <= 0;
  buttonOf(dialog, 'next').disabled = index >= ties.length - 1;
  if (index >= 0) announce(count);
}

function scrollTo(dialog: HTMLElement, side: Side, index: number, at: number | undefined): void {
  const body = dialog.querySelector<HTMLElement>(`[data-side="${side}"]`)!;
  const mark = body.querySelector(`mark[data-tie="${index}"]`);
  if (!mark) return;
  const top = mark.getBoundingClientRect().top - body.getBoundingClientRect().top;
  body.scrollTop += top - (at ?? body.clientHeight / 3);
}

function press(reading: Reading, target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>('[data-action]');
  const mark = target.closest<HTMLElement>('mark[data-tie]');
  if (button) act(reading, button.dataset.action ?? '');
  else if (mark) {
    const body = mark.closest('[data-side]')!;
    choose(reading, Number(mark.dataset.tie), mark.getBoundingClientRect().top - body.getBoundingClientRect().top);
  }
}

function act(reading: Reading, action: string): void {
  if (action === 'close') reading.dialog.close();
  else step(reading, action === 'next' ? 1 : -1);
}

function step(reading: Reading, by: number): void {
  const next = reading.chosen + by;
  if (next >= 0 && next < reading.ties.length) choose(reading, next);
}

/** Arrows step through what is joined, but in the lists of reports they choose a report. */
function pressKey(reading: Reading, event: KeyboardEvent): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  step(reading, by);
}

const selectOf = ({ dialog }: Reading, side: Side): HTMLSelectElement =>
  dialog.querySelector<HTMLSelectElement>(`select[name="${side}"]`)!;

const buttonOf = (dialog: HTMLElement, action: string): HTMLButtonElement =>
  dialog.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
