import { isUuid } from '../../platform/identifiers.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import type { FileLocation, FileVariant } from '../../platform/files/sealed-files.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findFileToOpen } from './files.queries.ts';

const LONGEST_PURPOSE = 300;

/**
 * Xem ảnh trong hồ sơ: says where a picture lies, and records who looked at it and why.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are processed for a stated purpose.
 */
export const openFile: UseCase<
  { readonly id: string; readonly variant: FileVariant; readonly purpose: string },
  FileLocation
> = {
  name: 'openFile',
  permission: 'file:read',
  rows: 'ACTOR',
  async run({ em, actor, audit }, { id, variant, purpose }) {
    const stated = purpose.normalize('NFC').trim();
    if (stated === '' || stated.length > LONGEST_PURPOSE)
      throw new InputRefused([{ path: 'purpose', code: 'PURPOSE_REQUIRED' }]);
    const file = isUuid(id) ? await findFileToOpen(em, id, actor.id) : null;
    if (!file) throw new NotFound();
    audit({
      unitId: file.unitId,
      action: 'FILE_OPENED',
      subjectKind: 'FILE',
      subjectId: file.id,
      details: { variant, purpose: stated, applicationId: file.applicationId },
    });
    return { id: file.id, storageKey: file.storageKey, keyId: file.keyId };
  },
};
