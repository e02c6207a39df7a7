import type { OfficerActor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import type { FileLocation, FileVariant } from '../../platform/files/sealed-files.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findFileToOpen, findForwardedFormToOpen } from './files.queries.ts';

const LONGEST_PURPOSE = 300;

/**
 * Xem ảnh trong hồ sơ: says where a picture lies, and records who looked at it and why.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are processed for a stated purpose.
 */
export const openFile = (
  officer: OfficerActor,
): UseCase<
  { readonly id: string; readonly variant: FileVariant; readonly purpose: string },
  FileLocation
> => ({
  name: 'openFile',
  permission: 'file:read',
  // The head of the identity authority decides for the whole country, and sees there the forms of requests alone.
  rows: isAuthorityHead(officer) ? 'ALL' : 'ACTOR',
  async run({ em, audit }, { id, variant, purpose }) {
    const stated = purpose.normalize('NFC').trim();
    if (stated === '' || stated.length > LONGEST_PURPOSE)
      throw new InputRefused([{ path: 'purpose', code: 'PURPOSE_REQUIRED' }]);
    if (!isUuid(id)) throw new NotFound();
    const file = isAuthorityHead(officer)
      ? await findForwardedFormToOpen(em, id)
      : await findFileToOpen(em, id, officer.id);
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
});

const isAuthorityHead = ({ roles }: OfficerActor): boolean => roles.includes('AUTHORITY_HEAD');
