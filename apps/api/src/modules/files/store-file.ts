import { DomainRefusal, registrationLifecycle, type RegistrationState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UseCase } from '../../platform/use-case.ts';
import { findCoveredWard } from '../wards/index.ts';
import { countRecentUploadsInTurn, insertFile, type NewFile, type Uploader } from './files.queries.ts';
import { lockRegistration, setPortrait, type RegistrationRow } from './registration-portrait.queries.ts';

/** Uploads that wait for an application, of one uploader within an hour. */
const UNATTACHED_PER_HOUR = 20;

export function assertMayUpload(recentUploads: number): void {
  if (recentUploads >= UNATTACHED_PER_HOUR)
    throw new DomainRefusal('FILE_COUNT_EXCEEDED', { limit: UNATTACHED_PER_HOUR });
}

/** The registration as it will stand, and its unit; refuses when none is named or a portrait is not its next step. */
export function assertAwaitsPortrait(registration: RegistrationRow | null): {
  id: string;
  unitId: number;
  nextState: RegistrationState;
} {
  if (!registration) throw new DomainRefusal('REGISTRATION_UNKNOWN');
  const { id, state, unitId } = registration;
  const isNext = registrationLifecycle.allowedActions(state as RegistrationState).includes('TAKE_PORTRAIT');
  if (!isNext || unitId === null) throw new DomainRefusal('REGISTRATION_STATE');
  return {
    id,
    unitId,
    nextState: registrationLifecycle.next(state as RegistrationState, 'TAKE_PORTRAIT'),
  };
}

/**
 * Thu nhận ảnh, vân tay, bản chụp giấy tờ tại quầy: records a picture that lies in the file store already. It belongs
 * to no application yet; the one that is submitted next names it.
 */
export const storeFile: UseCase<{ readonly file: NewFile; readonly unitCode: string }, void> = {
  name: 'storeFile',
  permission: 'file:upload',
  rows: 'ACTOR',
  async run({ em, actor, audit }, { file, unitCode }) {
    const unit = await findCoveredWard(em, actor.scope, unitCode);
    if (!unit || actor.id === null) throw new DomainRefusal('UNIT_UNKNOWN');
    await insertWithinLimit(em, file, unit.id, { officerId: actor.id });
    audit({
      unitId: unit.id,
      action: 'FILE_UPLOADED',
      subjectKind: 'FILE',
      subjectId: file.id,
      details: { kind: file.kind },
    });
  },
};

/** Chụp ảnh chân dung trong đăng ký trực tuyến: records the portrait and takes the registration a step further. */
export const storePortrait: UseCase<{ readonly file: NewFile; readonly bearerHash: Buffer }, void> = {
  name: 'storePortrait',
  permission: 'registration:run',
  rows: 'ALL',
  async run({ em, audit }, { file, bearerHash }) {
    const registration = assertAwaitsPortrait(await lockRegistration(em, bearerHash));
    await insertWithinLimit(em, file, registration.unitId, { registrationId: registration.id });
    await setPortrait(em, registration.id, file.id, registration.nextState);
    audit({
      unitId: registration.unitId,
      action: 'FILE_UPLOADED',
      subjectKind: 'FILE',
      subjectId: file.id,
      details: { kind: file.kind, registrationId: registration.id },
    });
  },
};

async function insertWithinLimit(
  em: EntityManager,
  file: NewFile,
  unitId: number,
  uploader: Uploader,
): Promise<void> {
  assertMayUpload(await countRecentUploadsInTurn(em, uploader));
  await insertFile(em, file, unitId, uploader);
}
