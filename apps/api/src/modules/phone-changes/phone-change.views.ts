import {
  maskPersonalIdNumber,
  phoneChangeConfirmableUntil,
  type AccountLevel,
  type AccountState,
  type PhoneChangeAction,
  type PhoneChangeDocument,
  type PhoneChangeState,
  type PhoneChangeWay,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AccountLevelEnum,
  AccountStateEnum,
  PhoneChangeActionEnum,
  PhoneChangeDocumentEnum,
  PhoneChangeStateEnum,
  PhoneChangeWayEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { OtpRefused } from '../accounts/index.ts';
import type { PhoneChangeRow } from './phone-changes.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody whose registered number can be changed here.' })
export class PhoneChangeHolder {
  @Field(() => ID, { description: 'Opaque identifier of the account.' })
  accountId!: string;

  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => String, { description: 'Số định danh cá nhân with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => String, { description: 'The number that is registered now, with its middle hidden.' })
  maskedPhoneNumber!: string;

  @Field(() => AccountLevelEnum, { description: 'Mức độ of the account.' })
  accountLevel!: AccountLevel;

  @Field(() => AccountStateEnum, { description: 'Where the account stands; the change leaves it there.' })
  accountState!: AccountState;
}

@ObjectType({ simpleResolvers: true, description: 'Một lần đổi số điện thoại đăng ký.' })
export class PhoneChange {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => PhoneChangeWayEnum, { description: 'How.' })
  way!: PhoneChangeWay;

  @Field(() => PhoneChangeStateEnum, { description: 'Where it stands.' })
  state!: PhoneChangeState;

  @Field(() => [PhoneChangeActionEnum], {
    description:
      'What the law allows this officer now; empty for whoever entered it, and once it is over or too old.',
  })
  allowedActions!: PhoneChangeAction[];

  @Field(() => String, { description: 'Họ, chữ đệm và tên of the holder.' })
  fullName!: string;

  @Field(() => String, { description: 'Số định danh cá nhân with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => AccountStateEnum, { description: 'Where the account stands now.' })
  accountState!: AccountState;

  @Field(() => String, { description: 'The number before, with its middle hidden.' })
  maskedOldPhoneNumber!: string;

  @Field(() => String, { description: 'The number after, with its middle hidden.' })
  maskedNewPhoneNumber!: string;

  @Field(() => PhoneChangeDocumentEnum, {
    nullable: true,
    description: 'What was shown at the counter; null at the portal.',
  })
  document!: PhoneChangeDocument | null;

  @Field(() => Boolean, {
    description:
      'True when another person had registered the new number: ask again whose subscription it is. Always false at the portal, where nobody asks.',
  })
  isUsedByOthers!: boolean;

  @Field(() => DateTime, { description: 'When it was entered.' })
  requestedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of the officer who entered it; null at the portal.',
  })
  requestedBy!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when a second officer can confirm; null when nobody is waited for.',
  })
  confirmableUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was over; null while it waits.' })
  decidedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of the second officer; null while it waits, and where there was none.',
  })
  decidedBy!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Đã lập yêu cầu; the number changes once a second officer has confirmed.',
})
export class PhoneChangeRequested {
  @Field(() => PhoneChange, { description: 'As it stands now.' })
  change!: PhoneChange;
}

@ObjectType({ simpleResolvers: true, description: 'The second officer has decided.' })
export class PhoneChangeDecided {
  @Field(() => PhoneChange, { description: 'As it stands now.' })
  change!: PhoneChange;
}

export const RequestPhoneChangeResult = createUnionType({
  name: 'RequestPhoneChangeResult',
  description: 'Outcome of requestPhoneChange.',
  types: () => [PhoneChangeRequested, OtpRefused, RuleRefused] as const,
});

export const DecidePhoneChangeResult = createUnionType({
  name: 'DecidePhoneChangeResult',
  description: 'Outcome of confirmPhoneChange and declinePhoneChange.',
  types: () => [PhoneChangeDecided, RuleRefused, StaleVersion] as const,
});

export function phoneChangeOf(row: PhoneChangeRow, officerId: string | null): PhoneChange {
  const until = phoneChangeConfirmableUntil(row.requested_at);
  const isWaiting = row.state === 'AWAITING_CONFIRMATION';
  const isDecidable = isWaiting && row.now < until && row.requested_by !== officerId;
  return {
    id: row.id,
    version: row.version,
    way: row.way,
    state: row.state,
    allowedActions: isDecidable ? ['CONFIRM', 'DECLINE'] : [],
    fullName: row.full_name,
    maskedPersonalIdNumber: maskPersonalIdNumber(row.personal_id_number),
    accountState: row.account_state,
    maskedOldPhoneNumber: row.old_phone_masked,
    maskedNewPhoneNumber: row.new_phone_masked,
    document: row.document,
    isUsedByOthers: row.is_used_by_others ?? false,
    requestedAt: row.requested_at,
    requestedBy: row.requested_by_name,
    confirmableUntil: isWaiting ? until : null,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by_name,
  };
}
