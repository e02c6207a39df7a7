import type { OfficerActor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { FileLocation, FileVariant } from '../../platform/files/sealed-files.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { openPerson, type OpeningDetails } from '../person-openings/index.ts';
import { findFileToOpen, findForwardedFormToOpen, type FileToOpen } from './files.queries.ts';

/**
 * Xem ảnh trong hồ sơ: says where a picture lies, and records who looked at it and why.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are processed for a stated purpose.
 */
export const openFile = (
  officer: OfficerActor,
): UseCase<{ readonly id: string; readonly variant: FileVariant }, FileLocation> => ({
  name: 'openFile',
  permission: 'file:read',
  // The head of the identity authority decides for the whole country, and sees there the forms of requests alone.
  rows: isAuthorityHead(officer) ? 'ALL' : 'ACTOR',
  async run(transaction, { id, variant }) {
    const { em, audit } = transaction;
    if (!isUuid(id)) throw new NotFound();
    const file = isAuthorityHead(officer)
      ? await findForwardedFormToOpen(em, id)
      : await findFileToOpen(em, id, officer.id);
    if (!file) throw new NotFound();
    const opening = await openWhoIsOn(transaction, file);
    audit({
      unitId: file.unitId,
      action: 'FILE_OPENED',
      subjectKind: 'FILE',
      subjectId: file.id,
      details: { variant, applicationId: file.applicationId, ...opening },
    });
    return { id: file.id, storageKey: file.storageKey, keyId: file.keyId };
  },
});

const isAuthorityHead = ({ roles }: OfficerActor): boolean => roles.includes('AUTHORITY_HEAD');

/** The person on a picture is opened as the record is that holds it; what nothing holds yet shows whoever took it their own work. */
async function openWhoIsOn(transaction: Transaction, file: FileToOpen): Promise<OpeningDetails | null> {
  const [kind, id] = file.applicationId
    ? (['APPLICATION', file.applicationId] as const)
    : (['LOCK_REQUEST', file.lockRequestId] as const);
  return id ? openPerson(transaction, { through: { kind, id }, depth: 'PAGE', stated: null }) : null;
}
