import { assertDowntimeRange, type AgencyCode } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { insertDowntime } from './agencies.queries.ts';
import { parseNote } from './agency-texts.ts';
import { findAgencyFor, recordAgencyAct } from './find-agency.ts';

interface NewDowntime {
  readonly idempotencyKey: string;
  readonly code: AgencyCode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly note: string;
}

/** Ghi lịch bảo trì: while the agency's own service is under maintenance it is not asked, and nobody is alarmed. */
export const planDowntime: UseCase<NewDowntime, { id: string }> = {
  name: 'planDowntime',
  permission: 'agency:manage',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { code, startsAt, endsAt, ...told }) {
    const { em, actor, now } = transaction;
    if (!isOfficer(actor)) throw new Error('Only an officer plans a downtime.');
    const agency = await findAgencyFor(transaction, { code });
    const { note } = parseFields({
      endsAt: () => assertDowntimeRange({ startsAt, endsAt }, now),
      note: () => parseNote(told.note),
    });
    const id = await insertDowntime(em, { agencyId: agency.id, startsAt, endsAt, note, enteredBy: actor.id });
    recordAgencyAct(transaction, agency, 'AGENCY_DOWNTIME_PLANNED', {
      downtime: id,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      reason: note || null,
    });
    return { id };
  },
};
