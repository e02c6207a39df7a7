import type { StatedPurpose } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { openPerson } from '../person-openings/index.ts';
import {
  findRequestForOfficer,
  listRequestsForOfficers,
  type DataRequestListRequest,
  type OfficerRequestRow,
} from './data-requests.queries.ts';

/** Mở yêu cầu: the holder sees that it was opened, and by which office. */
export const openDataRequest: UseCase<
  { id: string; stated: StatedPurpose | null },
  { request: OfficerRequestRow; now: Date }
> = {
  name: 'openDataRequest',
  permission: 'data-request:list',
  rows: 'ACTOR',
  async run(transaction, { id, stated }) {
    const { em, actor, now, audit } = transaction;
    if (!isOfficer(actor)) throw new Error('Only an officer opens a request.');
    const request = isUuid(id) ? await findRequestForOfficer(em, id) : null;
    if (!request) throw new NotFound();
    const details = await openPerson(transaction, {
      through: { kind: 'DATA_REQUEST', id },
      depth: 'PAGE',
      stated,
    });
    audit({
      unitId: request.unit_id,
      action: 'DATA_REQUEST_OPENED',
      subjectKind: 'DATA_REQUEST',
      subjectId: id,
      details,
    });
    return { request, now };
  },
};

/** Xem danh sách yêu cầu của đơn vị. The reading is recorded as one, for the list shows masked numbers only. */
export const listDataRequests: UseCase<
  DataRequestListRequest,
  { rows: OfficerRequestRow[]; counted: number; now: Date }
> = {
  name: 'listDataRequests',
  permission: 'data-request:list',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, request) {
    if (!isOfficer(actor)) throw new Error('Only an officer lists the requests of a unit.');
    const found = await listRequestsForOfficers(em, actor.scope, request);
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'DATA_REQUESTS_LISTED',
      subjectKind: 'OFFICER',
      subjectId: actor.id,
      details: { count: found.rows.length },
    });
    return { ...found, now };
  },
};
