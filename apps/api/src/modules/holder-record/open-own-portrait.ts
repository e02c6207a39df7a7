import type { FileLocation } from '../../platform/files/sealed-files.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { holderIn } from './holder-record.ts';
import { findOwnPortrait } from './holder-record.queries.ts';

/**
 * Xem ảnh chân dung của mình: kept at both levels, shown at level 2 only (R-129, C21).
 *
 * @legal thông tin hiển thị của tài khoản mức độ 1 không bao gồm ảnh chân dung; của mức độ 2: Điều 9 Nghị định 69/2024/NĐ-CP.
 */
export const openOwnPortrait: UseCase<Record<never, never>, FileLocation> = {
  name: 'openOwnPortrait',
  permission: 'holder-record:read',
  rows: 'ALL',
  async run(transaction) {
    const portrait = await findOwnPortrait(transaction.em, holderIn(transaction).accountId);
    if (portrait?.level !== 'LEVEL_2') throw new NotFound();
    const { id, unitId, storageKey, keyId } = portrait;
    transaction.audit({ unitId, action: 'PORTRAIT_OPENED_BY_HOLDER', subjectKind: 'FILE', subjectId: id });
    return { id, storageKey, keyId };
  },
};
