import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { openPerson } from '../person-openings/index.ts';
import type { CrossCheckPageRow } from './cross-check.views.ts';
import { findCrossCheckPage } from './cross-checks.queries.ts';

/** Opens the comparison of one paper, whose number is shown in full; the reading is recorded. */
export const openCrossCheck: UseCase<{ id: string }, CrossCheckPageRow> = {
  name: 'openCrossCheck',
  permission: 'cross-check:read',
  rows: 'ACTOR',
  async run(transaction, { id }) {
    const row = isUuid(id) ? await findCrossCheckPage(transaction.em, id) : null;
    if (!row) throw new NotFound();
    const details = await openPerson(transaction, {
      through: { kind: 'CROSS_CHECK', id },
      depth: 'PAGE',
      stated: null,
    });
    transaction.audit({
      unitId: row.unit_id,
      action: 'CROSS_CHECK_OPENED',
      subjectKind: 'CROSS_CHECK',
      subjectId: id,
      details,
    });
    return row;
  },
};
