import { Field, InputType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Who wants which time at which office.' })
export class BookAppointmentInput {
  @Field(() => String, {
    description:
      '8 to 100 letters, digits, dots, dashes or underscores, chosen by the caller: the same key gives the first answer again.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Code of one of bookableOffices.' })
  officeCode!: string;

  @Field(() => DateTime, { description: 'One of appointmentSlots.' })
  startsAt!: Date;

  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => String, { description: 'Mobile number that the message about the appointment goes to.' })
  phoneNumber!: string;

  @Field(() => Boolean, {
    description: 'Whether the person holds a valid chip card; without one the place of residence decides.',
  })
  hasValidCard!: boolean;

  @Field(() => String, {
    description:
      'Code of the ward or commune of permanent or temporary residence, five digits; any ward of the country.',
  })
  residenceUnitCode!: string;
}

@InputType({ description: 'Opens one appointment: what was given at the booking, and its code.' })
export class AppointmentKeyInput {
  @Field(() => String, { description: "Mã lịch hẹn, e.g. 'LH-2026-000123'; capitals do not matter." })
  code!: string;

  @Field(() => String, { description: 'Số định danh cá nhân of the person who is expected.' })
  personalIdNumber!: string;
}

@InputType({ description: 'Which appointment goes to which other time or office.' })
export class MoveAppointmentInput {
  @Field(() => String, { description: "Mã lịch hẹn, e.g. 'LH-2026-000123'; capitals do not matter." })
  code!: string;

  @Field(() => String, { description: 'Số định danh cá nhân of the person who is expected.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'Code of one of bookableOffices; the same or another one.' })
  officeCode!: string;

  @Field(() => DateTime, { description: 'One of appointmentSlots of that office.' })
  startsAt!: Date;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person holds a valid chip card; matters when the office is another one. Left out: true.',
  })
  hasValidCard?: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the ward of residence; matters at another office for somebody without a valid card.',
  })
  residenceUnitCode?: string;
}
