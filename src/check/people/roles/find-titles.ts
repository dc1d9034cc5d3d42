import type { FormsOfOne } from '../../../model/check.ts';
import { compareStrings } from '../../../model/link.ts';
import type { CheckContext } from '../../context.ts';
import { gatherForms } from '../forms.ts';
import { matchRoles } from './match-roles.ts';
import { gatherRoles } from './told-roles.ts';

/** People of the draft who have two titles, in the draft and the inputs or among the inputs, that nobody has at a time; by name. */
export function findTitles({ draft, articles, entities }: CheckContext): FormsOfOne[] {
  const told = gatherRoles([draft, ...articles], entities);
  return entities
    .filter(({ members }) => members.some((member) => member.startsWith(`${draft.id}#`)))
    .flatMap(({ id, name }) => {
      const roles = told.get(id) ?? [];
      const odd = roles.filter((one) => roles.some((other) => matchRoles(one.role, other.role) === 'other'));
      return odd.length > 0
        ? [
            gatherForms(
              name,
              odd.map(({ article, role: { start, end } }) => ({ article, start, end })),
            ),
          ]
        : [];
    })
    .sort((a, b) => compareStrings(a.name, b.name));
}
