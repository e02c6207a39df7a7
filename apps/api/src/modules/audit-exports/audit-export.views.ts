import {
  auditExportActions,
  canFetchAuditExport,
  type AuditExportAction,
  type AuditExportState,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { AuditExportActionEnum, AuditExportStateEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { AuditExportRow } from './audit-exports.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Which audit lines were asked for; null is not asked for.',
})
export class AskedAuditFilter {
  @Field(() => String, { nullable: true, description: 'Code of the unit whose chain keeps them.' })
  unitCode!: string | null;

  @Field(() => String, { nullable: true, description: 'User name of the officer who acted.' })
  actorUsername!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  action!: string | null;

  @Field(() => String, { nullable: true, description: 'Code or identifier of what the lines are about.' })
  subject!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Lines of this moment and later.' })
  from!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Lines before this moment.' })
  to!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Đề nghị kết xuất nhật ký.' })
export class AuditExport {
  @Field(() => ID, { description: 'Names it; the file of an approved one is /audit-exports/<id>.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => AuditExportStateEnum, { description: 'Where it stands.' })
  state!: AuditExportState;

  @Field(() => AskedAuditFilter, { description: 'Which lines.' })
  filter!: AskedAuditFilter;

  @Field(() => String, { description: 'What the lines are needed for.' })
  purpose!: string;

  @Field(() => String, { description: 'Display name of who asked.' })
  requestedByName!: string;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of who approved or refused; null: nobody.',
  })
  decidedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or withdrawn; null before.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null when it was not.' })
  decisionText!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the file can be fetched; null: not approved.',
  })
  expiresAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether this officer can fetch the file now.' })
  canFetch!: boolean;

  @Field(() => [AuditExportActionEnum], { description: 'What this officer can do with it now.' })
  allowedActions!: AuditExportAction[];
}

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

export function auditExportOf(
  row: AuditExportRow,
  { officerId, now }: { readonly officerId: string; readonly now: Date },
): AuditExport {
  const asked = { state: row.state, requestedById: row.requested_by, officerId };
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    filter: { ...row.filter, from: momentOf(row.filter.from), to: momentOf(row.filter.to) },
    purpose: row.purpose,
    requestedByName: row.requested_by_name,
    requestedAt: row.requested_at,
    decidedByName: row.decided_by_name,
    decidedAt: row.decided_at,
    decisionText: row.decision_text,
    expiresAt: row.expires_at,
    canFetch: canFetchAuditExport(asked, { expiresAt: row.expires_at, now }),
    allowedActions: auditExportActions(asked),
  };
}

@ObjectType({ simpleResolvers: true, description: 'Đã ghi nhận: the request as it stands now.' })
export class AuditExportSettled {
  @Field(() => AuditExport, { description: 'The request.' })
  export!: AuditExport;
}

export const RequestAuditExportResult = createUnionType({
  name: 'RequestAuditExportResult',
  description: 'Outcome of requestAuditExport.',
  types: () => [AuditExportSettled, ValidationFailed, RuleRefused] as const,
});

export const ApproveAuditExportResult = createUnionType({
  name: 'ApproveAuditExportResult',
  description: 'Outcome of approveAuditExport.',
  types: () => [AuditExportSettled, ValidationFailed, StaleVersion, RuleRefused] as const,
});

export const RefuseAuditExportResult = createUnionType({
  name: 'RefuseAuditExportResult',
  description: 'Outcome of refuseAuditExport.',
  types: () => [AuditExportSettled, ValidationFailed, StaleVersion, RuleRefused] as const,
});

export const WithdrawAuditExportResult = createUnionType({
  name: 'WithdrawAuditExportResult',
  description: 'Outcome of withdrawAuditExport.',
  types: () => [AuditExportSettled, ValidationFailed, StaleVersion, RuleRefused] as const,
});
