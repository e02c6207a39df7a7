import { maskPersonalIdNumber, maskPhoneNumber } from '@dinhdanh/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { EXACT_UP_TO, type FunnelPersonRow } from './funnel-people.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody behind a number of the funnel.' })
export class FunnelPerson {
  @Field(() => ID, { description: 'Opaque identifier of the account; of the application for RAISED.' })
  id!: string;

  @Field(() => AdministrativeUnit, { description: 'The unit in which they are counted.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Họ, chữ đệm và tên; of an organisation its name.' })
  fullName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Số định danh cá nhân with its middle hidden; null for an organisation.',
  })
  maskedPersonalIdNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Registered phone number with its middle hidden; null for an organisation.',
  })
  maskedPhoneNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Thôn, khu; null when the address names none.' })
  hamlet!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The application that granted the account, or raised it; null when none of this system did.',
  })
  applicationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Mã hồ sơ of it; null with applicationId.' })
  applicationCode!: string | null;

  @Field(() => DateTime, { description: 'When it was approved.' })
  approvedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the people behind a number.' })
export class FunnelPersonPage {
  @Field(() => [FunnelPerson], {
    description: 'The people of this page; whoever was approved first comes first.',
  })
  items!: FunnelPerson[];

  @Field(() => Int, { description: 'How many there are, exact up to 1,000.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when there are more than `total` says.' })
  totalIsCapped!: boolean;
}

const personOf = ({
  unitCode,
  unitName,
  personalIdNumber,
  phoneNumber,
  unitId: _unitId,
  ...person
}: FunnelPersonRow): FunnelPerson => ({
  ...person,
  unit: { code: unitCode, name: unitName },
  maskedPersonalIdNumber: personalIdNumber === null ? null : maskPersonalIdNumber(personalIdNumber),
  maskedPhoneNumber: phoneNumber === null ? null : maskPhoneNumber(phoneNumber),
});

export const personPageOf = ({
  rows,
  counted,
}: {
  readonly rows: readonly FunnelPersonRow[];
  readonly counted: number;
}): FunnelPersonPage => ({
  items: rows.map(personOf),
  total: Math.min(counted, EXACT_UP_TO),
  totalIsCapped: counted > EXACT_UP_TO,
});
