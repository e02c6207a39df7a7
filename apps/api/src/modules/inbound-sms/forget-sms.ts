import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { forgetOldSms } from './inbound-sms.queries.ts';

/** Deletes messages after thirty days, and what was typed in those that could not be answered after one. */
export const forgetSms = (useCases: UseCases): Promise<void> => useCases.execute(forgetting, SYSTEM, {});

const forgetting: UseCase<Record<never, never>, void> = {
  name: 'forgetSms',
  permission: 'inbound-sms:answer',
  rows: 'ALL',
  async run({ em, now, audit }) {
    const count = await forgetOldSms(em, now);
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OLD_SMS_DELETED',
      subjectKind: 'INBOUND_SMS',
      subjectId: 'ALL',
      details: { count },
    });
  },
};
