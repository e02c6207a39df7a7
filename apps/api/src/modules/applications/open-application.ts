import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import type { ApplicationRow } from './application.views.ts';
import { findApplicationPage } from './applications.queries.ts';

/** Mở hồ sơ: reading a person's application leaves a line in the audit chain, so it is a use case and no mere query. */
export const openApplication: UseCase<{ id: string }, ApplicationRow> = {
  name: 'openApplication',
  permission: 'application:read',
  rows: 'ACTOR',
  async run({ em, audit }, { id }) {
    const row = isUuid(id) ? await findApplicationPage(em, id) : null;
    if (!row) throw new NotFound();
    audit({ unitId: row.unit_id, action: 'APPLICATION_OPENED', subjectKind: 'APPLICATION', subjectId: id });
    return row;
  },
};
