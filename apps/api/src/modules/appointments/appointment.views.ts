import {
  appointmentLifecycle,
  maskPersonalIdNumber,
  maskPhoneNumber,
  type AppointmentState,
  type OfficeKind,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { AppointmentActionEnum, AppointmentStateEnum, OfficeKindEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { AppointmentRow } from './appointments.queries.ts';
import type { OfficeRow } from './offices.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Nơi làm thủ tục: an office that takes applications for level 2.',
})
export class Office {
  @Field(() => String, { description: "Code of the office, e.g. 'CA-06721'." })
  code!: string;

  @Field(() => String, { description: "Name, e.g. 'Công an phường Trà Cổ'." })
  name!: string;

  @Field(() => String, { description: 'Where people go.' })
  address!: string;

  @Field(() => OfficeKindEnum, { description: 'What kind of office; the law says who may go to which.' })
  kind!: OfficeKind;

  @Field(() => AdministrativeUnit, { description: 'The unit that it belongs to.' })
  unit!: AdministrativeUnit;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Lịch hẹn làm thủ tục mức độ 2, as an officer sees it, with masked numbers.',
})
export class Appointment {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: "Mã lịch hẹn, what people say and type: 'LH-2026-000123'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => AppointmentStateEnum, { description: 'Where the appointment stands.' })
  state!: AppointmentState;

  @Field(() => DateTime, { description: 'When the person is expected.' })
  startsAt!: Date;

  @Field(() => Office, { description: 'Where the person is expected.' })
  office!: Office;

  @Field(() => String, { description: 'Họ, chữ đệm và tên as given at the booking.' })
  fullName!: string;

  @Field(() => String, { description: 'Số định danh cá nhân with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => String, { description: 'Phone number with its middle hidden.' })
  maskedPhoneNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Mã hồ sơ of the application that was taken in at it; null while there is none.',
  })
  applicationCode!: string | null;

  @Field(() => [AppointmentActionEnum], {
    description:
      'What can be recorded about it now: MISS only from its start on. Whether this officer may is told by me.permissions.',
  })
  allowedActions!: ('ATTEND' | 'MISS')[];
}

@ObjectType({ simpleResolvers: true, description: 'Recorded.' })
export class AppointmentChanged {
  @Field(() => Appointment, { description: 'As it stands now.' })
  appointment!: Appointment;
}

export const AppointmentResult = createUnionType({
  name: 'AppointmentResult',
  description: 'Outcome of receiveAppointment and of missAppointment.',
  types: () => [AppointmentChanged, RuleRefused, StaleVersion] as const,
});

export const officeOf = (row: OfficeRow): Office => ({
  code: row.code,
  name: row.name,
  address: row.address,
  kind: row.kind,
  unit: { code: row.unit_code, name: row.unit_name },
});

export const appointmentOf = (row: AppointmentRow): Appointment => ({
  id: row.id,
  code: row.code,
  version: row.version,
  state: row.state,
  startsAt: row.starts_at,
  office: {
    code: row.office_code,
    name: row.office_name,
    address: row.office_address,
    kind: row.office_kind,
    unit: { code: row.unit_code, name: row.unit_name },
  },
  fullName: row.full_name,
  maskedPersonalIdNumber: maskPersonalIdNumber(row.personal_id_number),
  maskedPhoneNumber: maskPhoneNumber(row.phone_number),
  applicationCode: row.application_code,
  allowedActions: (['ATTEND', 'MISS'] as const).filter(
    (action) =>
      appointmentLifecycle.allowedActions(row.state).includes(action) &&
      (action !== 'MISS' || row.starts_at <= row.now),
  ),
});
