import {
  maskPersonalIdNumber,
  maskPhoneNumber,
  type AccountLevel,
  type AccountState,
  type StatedPurpose,
} from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { denyPerson, openPerson } from '../person-openings/index.ts';
import { findPhoneHolderRow } from './phone-changes.queries.ts';

export interface FoundPhoneHolder {
  readonly accountId: string;
  readonly fullName: string;
  readonly maskedPersonalIdNumber: string;
  readonly maskedPhoneNumber: string;
  readonly accountLevel: AccountLevel;
  readonly accountState: AccountState;
}

/**
 * Tra cứu tài khoản để đổi số: by the whole number only, recorded. Whoever has no account and whoever belongs to other
 * units are one answer.
 */
export const findPhoneChangeHolder: UseCase<
  { personalIdNumber: string; stated: StatedPurpose },
  FoundPhoneHolder | null
> = {
  name: 'findPhoneChangeHolder',
  permission: 'phone-number:change',
  rows: 'ACTOR',
  async run(transaction, { personalIdNumber, stated }) {
    const { em, audit } = transaction;
    const holder = await findPhoneHolderRow(em, personalIdNumber);
    const details = holder
      ? await openPerson(transaction, {
          through: { kind: 'ACCOUNT', id: holder.accountId },
          depth: 'UNMASKED',
          stated,
        })
      : await denyPerson(transaction, stated);
    audit({
      unitId: holder?.unitId ?? NATIONAL_CHAIN,
      action: holder ? 'PHONE_CHANGE_HOLDER_FOUND' : 'PHONE_CHANGE_HOLDER_NOT_FOUND',
      subjectKind: 'ACCOUNT',
      subjectId: holder?.accountId ?? 'UNKNOWN',
      details,
    });
    return (
      holder && {
        accountId: holder.accountId,
        fullName: holder.fullName,
        maskedPersonalIdNumber: maskPersonalIdNumber(holder.personalIdNumber),
        maskedPhoneNumber: maskPhoneNumber(holder.phoneNumber),
        accountLevel: holder.level,
        accountState: holder.state,
      }
    );
  },
};
