import { DomainRefusal, localDateOf } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { raiseAlarm } from './break-glass.queries.ts';
import { createOfficerIn, type NewOfficer } from './create-officer.ts';
import {
  findUnitAndAgency,
  hasHadAdministrators,
  insertAssignment,
} from './officer-administration.queries.ts';
import type { OfficerLink } from './officer-link.ts';

/**
 * Quản trị viên đầu tiên, at the command line of the server: before there is anybody, and when nobody is left who can
 * sign in. Whoever may do it can do anything to the database anyway; done here it is on record. After the very first one
 * it alarms administrators and auditors until one of them has looked into it.
 */
export const createFirstAdministrator: UseCase<NewOfficer & { readonly unitCode: string }, OfficerLink> = {
  name: 'createFirstAdministrator',
  permission: 'officer:create',
  rows: 'ALL',
  async run(transaction, { unitCode, ...officer }) {
    const { em, now, audit } = transaction;
    const { unitId } = await findUnitAndAgency(em, unitCode, null, []);
    if (unitId === null) throw new DomainRefusal('UNIT_UNKNOWN');
    const isBreakGlass = await hasHadAdministrators(em);
    const link = await createOfficerIn(transaction, officer);
    const validFrom = localDateOf(now);
    await insertAssignment(em, {
      ...{
        officerId: link.officerId,
        role: 'ADMINISTRATOR',
        unitId,
        agencyId: null,
        validFrom,
        validTo: null,
      },
      ...{ givenBy: null, coversFor: null, handOverNote: null },
    });
    audit({
      unitId,
      action: 'OFFICER_ASSIGNED',
      subjectKind: 'OFFICER',
      subjectId: link.officerId,
      details: { role: 'ADMINISTRATOR', validFrom, isByCommandLine: true },
    });
    if (isBreakGlass) {
      await raiseAlarm(em, { unitId, officerId: link.officerId, at: now });
      audit({
        unitId,
        action: 'BREAK_GLASS_USED',
        subjectKind: 'OFFICER',
        subjectId: link.officerId,
      });
    }
    return link;
  },
};
