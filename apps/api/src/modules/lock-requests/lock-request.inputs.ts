import type { LockRequestKind, RequesterType } from '@dinhdanh/domain';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LockRequestKindEnum, RequesterTypeEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { AccessPurposeInput } from '../person-openings/index.ts';

export const LockRequestQueue = {
  OPEN: 'OPEN',
  COMING_DUE: 'COMING_DUE',
  OVERDUE: 'OVERDUE',
  SETTLED: 'SETTLED',
} as const;
export type LockRequestQueue = keyof typeof LockRequestQueue;
registerEnumType(LockRequestQueue, {
  name: 'LockRequestQueue',
  description: 'Which requests a list shows.',
  valuesConfig: {
    OPEN: { description: 'Đang xử lý: received or forwarded, the least time left first.' },
    COMING_DUE: {
      description: 'Sắp đến hạn: half a working day or less is left, and the term has not passed.',
    },
    OVERDUE: { description: 'Quá hạn: the term of the stage has passed.' },
    SETTLED: { description: 'Đã xong: decided, withdrawn or reversed, the latest first.' },
  },
});

export const LockDecision = { APPROVE: 'APPROVE', REFUSE: 'REFUSE' } as const;
export type LockDecision = keyof typeof LockDecision;
registerEnumType(LockDecision, {
  name: 'LockDecision',
  description: 'What the head decides.',
  valuesConfig: {
    APPROVE: { description: 'Duyệt: the account is locked, or the ground of the lock ends.' },
    REFUSE: { description: 'Từ chối, in writing and with the reason.' },
  },
});

@InputType({ description: 'Phiếu TK03, as the requester handed it in at the counter.' })
export class RegisterLockRequestInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second request.',
  })
  idempotencyKey!: string;

  @Field(() => LockRequestKindEnum, { description: 'To lock, or to unlock what was locked before.' })
  kind!: LockRequestKind;

  @Field(() => String, {
    description:
      'Whose account: the 12 digits of a person, or the 10 or 13 digits of an organisation; anywhere in the country. Refusals: ValidationFailed, LOCK_SUBJECT_UNKNOWN.',
  })
  subjectNumber!: string;

  @Field(() => RequesterTypeEnum, {
    description: 'Who asks. Refusal: REQUESTER_NOT_ENTITLED for a relying party since 1 July 2024.',
  })
  requesterType!: RequesterType;

  @Field(() => String, {
    description: 'Name of the requester in full, 5 to 200 characters. Refusal: ValidationFailed.',
  })
  requesterName!: string;

  @Field(() => String, {
    description: 'Số, ký hiệu of its document, 2 to 100 characters. Refusal: ValidationFailed.',
  })
  requesterReference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the reply is sent; null: it is handed over. Refusal: ValidationFailed.',
  })
  requesterEmail?: string | null;

  @Field(() => LocalDate, {
    description: 'Date of its document, today at the latest. Refusal: ValidationFailed.',
  })
  documentOn!: string;

  @Field(() => String, {
    description: 'The law that the requester cites, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  citedBasis!: string;

  @Field(() => String, {
    description: 'Why, in the words of the requester, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  requestReason!: string;

  @Field(() => Boolean, {
    description: 'Giữ kín: the holder is told nothing until the head ends that.',
  })
  isSealed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the lock that is to end, 'DK-2026-000012': given exactly with UNLOCK. Refusals: LOCK_NOT_STANDING, UNLOCK_NOT_BY_REQUESTER.",
  })
  targetRequestCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An uploaded scan of the signed form, kind SCAN; null: none. Refusal: FILE_UNKNOWN.',
  })
  scanFileId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The receiving ward, among the officer's; null: that of the account where the officer serves it, else the officer's own unit. Refusal: UNIT_UNKNOWN.",
  })
  unitCode?: string | null;
}

@InputType({ description: 'Which request goes on to the head of the identity authority, as it was read.' })
export class ForwardLockRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description:
      'Kết quả kiểm tra, and what speaks against it if anything does, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  note!: string;
}

@InputType({ description: 'What is decided, by whom as the password shows, on what was read.' })
export class DecideLockRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => LockDecision, { description: 'Approved or refused.' })
  action!: LockDecision;

  @Field(() => String, {
    nullable: true,
    description:
      'Why, as the requester will read it, 10 to 1,000 characters; a refusal must have one. Refusal: ValidationFailed.',
  })
  reason?: string | null;

  @Field(() => String, {
    description:
      "The deciding officer's own password, again. Refusal: ValidationFailed with OFFICER_PASSWORD_WRONG. Error: RATE_LIMITED after too many wrong ones.",
  })
  password!: string;
}

@InputType({ description: 'Which account is locked before the decision, on what was read.' })
export class LockAtOnceInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'As with decideLockRequest.' })
  password!: string;
}

@InputType({ description: 'Which request the requester takes back, as it was read.' })
export class WithdrawLockRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Why, in the words of the requester, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  reason!: string;
}

@InputType({ description: 'Which request is no longer kept from the holder, as it was read.' })
export class UnsealLockRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which approval was wrong, as it was read.' })
export class ReverseLockRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'What was wrong, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  reason!: string;

  @Field(() => String, { description: 'As with decideLockRequest.' })
  password!: string;
}

@InputType({ description: 'Whose name and number are opened, and why.' })
export class RevealLockSubjectInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => AccessPurposeInput, {
    nullable: true,
    description: 'What for; null while a purpose for the person holds. Refusal: ValidationFailed.',
  })
  purpose?: AccessPurposeInput | null;
}
