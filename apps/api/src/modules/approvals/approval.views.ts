import { refusalMessage, serverMessage, type Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { Application, StateConflict } from '../applications/index.ts';
import type { TogetherOutcome } from './approve-applications.ts';

@ObjectType({ simpleResolvers: true, description: 'Đã phê duyệt.' })
export class ApplicationApproved {
  @Field(() => Application, { description: 'As it stands now.' })
  application!: Application;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one of many applications.' })
export class ApproveRow {
  @Field(() => ID, { description: 'The application, as it was named.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "Mã hồ sơ; null when there is no such application in the officer's units.",
  })
  code!: string | null;

  @Field(() => Boolean, { description: 'True when this step has approved it.' })
  isApproved!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not approved, e.g. NOT_DECIDABLE_TOGETHER or NOT_FOUND; null when it was.',
  })
  refusalCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The same as a sentence in the caller's language; null when it was approved.",
  })
  message!: string | null;
}

/** One of many decisions with its outcome, in words of the caller's language. */
export function approveRowOf({ id, code, refusal }: TogetherOutcome, locale: Locale): ApproveRow {
  const row = { id, code, isApproved: refusal === null };
  if (refusal === null) return Object.assign(new ApproveRow(), row, { refusalCode: null, message: null });
  return Object.assign(
    new ApproveRow(),
    row,
    refusal === 'NOT_FOUND'
      ? { refusalCode: refusal, message: serverMessage(refusal, locale) }
      : { refusalCode: refusal.code, message: refusalMessage(refusal.code, locale, refusal.details) },
  );
}

@ObjectType({ simpleResolvers: true, description: 'Kết quả phê duyệt nhiều hồ sơ.' })
export class ApplicationsApproved {
  @Field(() => [ApproveRow], { description: 'One row for each application, in the order of the input.' })
  results!: ApproveRow[];
}

@ObjectType({ simpleResolvers: true, description: 'Đã trả lại.' })
export class ApplicationReturned {
  @Field(() => Application, { description: 'As it stands now.' })
  application!: Application;
}

@ObjectType({ simpleResolvers: true, description: 'Đã từ chối.' })
export class ApplicationRefused {
  @Field(() => Application, { description: 'As it stands now.' })
  application!: Application;
}

export const ApproveApplicationResult = createUnionType({
  name: 'ApproveApplicationResult',
  description: 'Outcome of approveApplication.',
  types: () => [ApplicationApproved, StateConflict, StaleVersion, RuleRefused] as const,
});

export const ApproveApplicationsResult = createUnionType({
  name: 'ApproveApplicationsResult',
  description: 'Outcome of approveApplications.',
  types: () => [ApplicationsApproved, RuleRefused] as const,
});

export const ReturnApplicationResult = createUnionType({
  name: 'ReturnApplicationResult',
  description: 'Outcome of returnApplication.',
  types: () => [ApplicationReturned, StateConflict, StaleVersion, RuleRefused, ValidationFailed] as const,
});

export const RefuseApplicationResult = createUnionType({
  name: 'RefuseApplicationResult',
  description: 'Outcome of refuseApplication.',
  types: () => [ApplicationRefused, StateConflict, StaleVersion, RuleRefused, ValidationFailed] as const,
});
