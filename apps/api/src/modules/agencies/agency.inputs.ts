import type { AgencyChannel, AgencyCode } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AgencyChannelEnum, AgencyCodeEnum } from '../../platform/graphql/enums.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'How an agency is connected, whole.' })
export class UpdateAgencyInput {
  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => AgencyChannelEnum, { description: 'How it answers.' })
  channel!: AgencyChannel;

  @Field(() => String, {
    description:
      'The agreement by number, date and purpose, 10 to 500 characters; it is recorded with every access. Refusal: LEGAL_BASIS_REQUIRED.',
  })
  legalBasis!: string;

  @Field(() => String, {
    description:
      'Whom to ask at the agency; may be empty, at most 200 characters. Refusal: REASON_TEXT_TOO_LONG.',
  })
  contact!: string;

  @Field(() => Int, {
    description: 'Working days until an answer is overdue, 1 to 30. Refusal: AGENCY_LIMIT_RANGE.',
  })
  answerWithinDays!: number;

  @Field(() => Int, {
    description: 'Calls to its service that may be open at one moment, 1 to 50. Refusal: AGENCY_LIMIT_RANGE.',
  })
  maxInFlight!: number;

  @Field(() => Int, {
    description: 'Requests that its machine may send in a minute, 1 to 10,000. Refusal: AGENCY_LIMIT_RANGE.',
  })
  requestsPerMinute!: number;

  @Field(() => [String], {
    description:
      'What its machine may do, e.g. cross-check:answer:TAX_CODE; only for papers that it owns today. Refusal: AGENCY_SCOPE_UNKNOWN.',
  })
  scopes!: string[];
}

@InputType({ description: 'Which connection to suspend, and why.' })
export class SuspendAgencyInput {
  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters; it stands in the audit chain. Refusal: ValidationFailed.',
  })
  reason!: string;
}

@InputType({ description: 'Which connection to take up again, and why.' })
export class ResumeAgencyInput {
  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters; it stands in the audit chain. Refusal: ValidationFailed.',
  })
  reason!: string;
}

@InputType({ description: 'A public key with which the machine of an agency signs.' })
export class RegisterAgencyKeyInput {
  @Field(() => String, {
    description: 'Key of the caller, 8 to 100 characters; the same key gives the first answer again.',
  })
  idempotencyKey!: string;

  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => String, {
    description:
      'The public key as the text of a JWK: EC P-256, or RSA of at least 2048 bits, without a private part. Refusals: AGENCY_KEY_FORMAT, AGENCY_KEY_EXISTS.',
  })
  publicJwk!: string;

  @Field(() => DateTime, { description: 'From when it counts; may have passed.' })
  validFrom!: Date;

  @Field(() => DateTime, {
    description:
      'When it ends: after it begins, within two years of that, ahead of now. Refusal: AGENCY_KEY_VALIDITY.',
  })
  expiresAt!: Date;
}

@InputType({ description: 'Which key to revoke, and why.' })
export class RevokeAgencyKeyInput {
  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => String, { description: 'Thumbprint of the key. Error: NOT_FOUND.' })
  kid!: string;

  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters; it stands in the audit chain. Refusal: ValidationFailed.',
  })
  reason!: string;
}

@InputType({ description: 'When an agency will be under maintenance.' })
export class PlanDowntimeInput {
  @Field(() => String, {
    description: 'Key of the caller, 8 to 100 characters; the same key gives the first answer again.',
  })
  idempotencyKey!: string;

  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => DateTime, { description: 'From when; may have passed.' })
  startsAt!: Date;

  @Field(() => DateTime, {
    description: 'Until when: after it begins, ahead of now, at most 30 days long. Refusal: DOWNTIME_RANGE.',
  })
  endsAt!: Date;

  @Field(() => String, {
    description: 'What it is for; may be empty, at most 1,000 characters. Refusal: REASON_TEXT_TOO_LONG.',
  })
  note!: string;
}

@InputType({ description: 'Which planned downtime to cancel.' })
export class CancelDowntimeInput {
  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => ID, { description: 'Identifier of the downtime. Error: NOT_FOUND.' })
  id!: string;
}
