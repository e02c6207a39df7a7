import type { StatedPurpose } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { openPerson } from '../person-openings/index.ts';
import type { ApplicationRow } from './application.views.ts';
import { findApplicationPage } from './applications.queries.ts';

/**
 * Mở hồ sơ: reading a person's application has a purpose and leaves a line in the audit chain, so it is a use case and no
 * mere query.
 */
export const openApplication: UseCase<{ id: string; stated: StatedPurpose | null }, ApplicationRow> = {
  name: 'openApplication',
  permission: 'application:read',
  rows: 'ACTOR',
  async run(transaction, { id, stated }) {
    const row = isUuid(id) ? await findApplicationPage(transaction.em, id) : null;
    if (!row) throw new NotFound();
    const details = await openPerson(transaction, {
      through: { kind: 'APPLICATION', id },
      depth: 'PAGE',
      stated,
    });
    transaction.audit({
      unitId: row.unit_id,
      action: 'APPLICATION_OPENED',
      subjectKind: 'APPLICATION',
      subjectId: id,
      details,
    });
    return row;
  },
};
