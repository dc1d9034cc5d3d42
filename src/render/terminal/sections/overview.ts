import type { Citation } from '../../../model/citation.ts';
import type { EditionEntity, FiveWAnswer } from '../../../model/edition.ts';
import { findDisputes, noReason } from '../../disputes.ts';
import { countOf } from '../../labels.ts';
import { markRun, type Page, setLabelled, setParagraph, setSection } from '../page.ts';
import type { Run } from '../wrap.ts';

/** Who, when, where and why, a line each; what is the title. */
export function setFiveW(page: Page): string[] {
  const { who, when, where, why } = page.edition.fiveW;
  const lines = [
    ...setAnswers(
      page,
      'Who',
      (who ?? []).map((answer) => ({ ...answer, text: withRole(page, answer) })),
    ),
    ...setAnswers(
      page,
      'When',
      (when ?? []).map((answer) => ({ ...answer, text: withDate(page, answer) })),
    ),
    ...setAnswers(page, 'Where', where),
    ...setWhy(page, why),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

const setWhy = (page: Page, answers: readonly FiveWAnswer[] | undefined): string[] =>
  answers
    ? setAnswers(page, 'Why', answers)
    : setLabelled(page, 'Why', [{ text: noReason, style: page.colors.dim }], { column: 7 });

function setAnswers(page: Page, label: string, answers: readonly FiveWAnswer[] | undefined): string[] {
  if (!answers || answers.length === 0) return [];
  const runs = answers.flatMap(({ text, citations }, index): Run[] => [
    { text: `${index > 0 ? ' · ' : ''}${text}` },
    markRun(page, citations),
  ]);
  return setLabelled(page, label, runs, { column: 7 });
}

/** The name with the role that its reports use most, if it does not stand in the name. */
function withRole({ edition }: Page, { text }: FiveWAnswer): string {
  const entity: EditionEntity | undefined = edition.entities.find(({ name }) => name === text);
  const role = entity?.roles[0];
  return role && !text.toLowerCase().includes(role.toLowerCase()) ? `${text} (${role})` : text;
}

/** The expression with the date that it means, where the timeline resolves it. */
function withDate({ edition }: Page, { text, citations }: FiveWAnswer): string {
  const cited = (trigger: Citation): boolean =>
    citations.some(({ articleId, start }) => articleId === trigger.articleId && start === trigger.start);
  const date = edition.timeline.find(({ triggers, dates = [] }) => [...triggers, ...dates].some(cited))?.date;
  return date === undefined || text.includes(date) ? text : `${text} (${date})`;
}

/** The story in the reports' own sentences, each with the reports that tell it, and what of it is disputed. */
export function setBrief(page: Page): string[] {
  const lines = page.edition.brief.flatMap((sentence, index) => {
    const { text, citations, outlets, origins } = sentence;
    const independent = outlets.length > 1 && origins < outlets.length ? ` from ${countOf(origins, 'origin')}` : '';
    return [
      ...(index > 0 ? [''] : []),
      ...setParagraph(page, [
        { text },
        markRun(page, citations),
        { text: independent, style: page.colors.dim, whole: true },
      ]),
      ...findDisputes(page.edition, sentence).flatMap(({ question }) =>
        setParagraph(page, [{ text: `disputed: ${question}`, style: page.colors.yellow }], 2),
      ),
    ];
  });
  return setSection(page, 'IN BRIEF', lines, 'the reports’ own sentences');
}
