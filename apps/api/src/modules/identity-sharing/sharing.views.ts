import {
  formatDateTime,
  sharingCodeState,
  type AccountLevel,
  type PaperType,
  type ShareableFact,
  type SharingCodeState,
} from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import {
  AccountLevelEnum,
  PaperTypeEnum,
  SexEnum,
  ShareableFactEnum,
  SharingCodeStateEnum,
} from '../../platform/graphql/enums.ts';
import { refusalFields, RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import type { OwnSharingCodeRow } from './sharing-code.queries.ts';
import type { SharingVerdict } from './verify-sharing-code.ts';

@ObjectType({ simpleResolvers: true, description: 'Mã QR chia sẻ danh tính as its holder sees it.' })
export class SharingCode {
  @Field(() => ID, { description: 'Names the code; opens nothing.' })
  id!: string;

  @Field(() => SharingCodeStateEnum, { description: 'Where it stands now.' })
  state!: SharingCodeState;

  @Field(() => [ShareableFactEnum], {
    description: 'What may be seen beside the name and the masked number.',
  })
  facts!: readonly ShareableFact[];

  @Field(() => DateTime, {
    description: 'Until when it counts: 120 seconds after it was made, or when a newer one was made.',
  })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When somebody used it; null: nobody has.' })
  usedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose officer, clerk or machine used it; null: nobody has.',
  })
  usedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was used for, as they stated it; null: nobody has used it.',
  })
  purpose!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Đã tạo mã QR; a code made before counts no longer.' })
export class SharingCodeCreated {
  @Field(() => SharingCode, { description: 'The code.' })
  sharingCode!: SharingCode;

  @Field(() => String, {
    description: 'What the QR has to hold. Signed; says nothing about the holder; told this once.',
  })
  qrContent!: string;
}

export const CreateSharingCodeResult = createUnionType({
  name: 'CreateSharingCodeResult',
  description: 'Outcome of createSharingCode.',
  types: () => [SharingCodeCreated, RuleRefused] as const,
});

/** The same for officers and agencies: each sees exactly what the holder let be seen. */
@ObjectType({ simpleResolvers: true, description: 'What the holder of an account lets be seen.' })
export class SharedIdentity {
  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => String, { description: 'The personal number with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => AccountLevelEnum, { description: 'What the account proves.' })
  accountLevel!: AccountLevel;

  @Field(() => LocalDate, { nullable: true, description: 'Ngày sinh; null: not shared.' })
  dateOfBirth!: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Giới tính; null: not shared.' })
  sex!: 'MALE' | 'FEMALE' | null;

  @Field(() => String, { nullable: true, description: 'Số định danh cá nhân, whole; null: not shared.' })
  personalIdNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Nơi thường trú; null: not shared.' })
  permanentAddress!: string | null;

  @Field(() => [PaperTypeEnum], {
    nullable: true,
    description: 'Kinds of paper that their agencies have confirmed, without numbers; null: not shared.',
  })
  papers!: readonly PaperType[] | null;

  @Field(() => DateTime, { description: 'When this was checked.' })
  verifiedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The code was genuine, and is used now.' })
export class SharingCodeVerified {
  @Field(() => SharedIdentity, { description: 'What may be seen.' })
  identity!: SharedIdentity;
}

export const VerifySharingCodeResult = createUnionType({
  name: 'VerifySharingCodeResult',
  description: 'Outcome of verifySharingCode.',
  types: () => [SharingCodeVerified, RuleRefused, ValidationFailed] as const,
});

export const sharingCodeOf = (row: OwnSharingCodeRow): SharingCode => ({
  id: row.id,
  state: sharingCodeState({ usedAt: row.used_at, expiresAt: row.expires_at }, row.now),
  facts: row.facts,
  expiresAt: row.expires_at,
  usedAt: row.used_at,
  usedBy: row.used_by_office,
  purpose: row.purpose,
});

/** What whoever scanned the code is answered. */
export function verificationOf(verdict: SharingVerdict, locale: Locale): SharingCodeVerified | RuleRefused {
  if (verdict.kind === 'SHARED')
    return Object.assign(new SharingCodeVerified(), { identity: verdict.identity });
  const details =
    verdict.code === 'SHARING_CODE_USED' ? { usedAt: formatDateTime(verdict.usedAt) } : undefined;
  return Object.assign(new RuleRefused(), refusalFields(verdict.code, locale, details));
}
