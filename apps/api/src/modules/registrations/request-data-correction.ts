import type { UseCase } from '../../platform/use-case.ts';
import { openAreaTask } from '../area-tasks/index.ts';
import { getRegistrationByBearer } from './find-registration.queries.ts';
import { recordAbout, takeStep } from './take-step.ts';

/**
 * Đề nghị cảnh sát khu vực cập nhật Cơ sở dữ liệu quốc gia về dân cư: the citizen says that the
 * declaration is right. The area police of the place of residence get a task; afterwards the citizen declares again.
 */
export const requestDataCorrection: UseCase<{ bearerHash: Buffer }, void> = {
  name: 'requestDataCorrection',
  permission: 'registration:run',
  rows: 'ALL',
  async run(transaction, { bearerHash }) {
    const registration = await getRegistrationByBearer(transaction.em, bearerHash);
    takeStep(transaction, registration, 'REQUEST_CORRECTION');
    const { id, unitId, fullName, permanentAddress, personalIdNumber, phoneNumber, mismatchedFields } =
      registration;
    if (!unitId || !fullName || !permanentAddress)
      throw new Error('A registration was compared that declares nothing.');
    const isNew = await openAreaTask(transaction, {
      unitId,
      kind: 'DATA_CORRECTION',
      registrationId: id,
      fullName,
      personalIdNumber,
      phoneNumber,
      address: permanentAddress,
      fields: mismatchedFields,
    });
    recordAbout(transaction, registration, 'DATA_CORRECTION_REQUESTED', {
      fields: mismatchedFields.join(','),
      isNew,
    });
  },
};
