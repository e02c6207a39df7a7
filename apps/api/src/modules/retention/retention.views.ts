import {
  RETENTION_KINDS,
  retentionChangeActions,
  retentionPeriodOf,
  retentionRuleOf,
  type FileSource,
  type RetentionChangeAction,
  type RetentionChangeState,
  type RetentionEnd,
  type RetentionHold,
  type RetentionKind,
  type RetentionRunState,
  type RetentionSettings,
  type RetentionUnit,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  FileSourceEnum,
  RetentionChangeActionEnum,
  RetentionChangeStateEnum,
  RetentionEndEnum,
  RetentionHoldEnum,
  RetentionKindEnum,
  RetentionRunStateEnum,
  RetentionUnitEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { PreviewRow } from './preview-retention.ts';
import type { RetentionChangeRow } from './retention-periods.queries.ts';
import type { MissingRow, RemovalRow, RunRow } from './retention-runs.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Thay đổi thời hạn lưu trữ, proposed or decided.' })
export class RetentionChange {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => RetentionKindEnum, { description: 'Which records.' })
  kind!: RetentionKind;

  @Field(() => Int, { description: 'The period when it was proposed, in the unit of the kind.' })
  amountBefore!: number;

  @Field(() => Int, { description: 'The period that is proposed, in the unit of the kind.' })
  amount!: number;

  @Field(() => RetentionUnitEnum, { description: 'In what periods of the kind are counted.' })
  unit!: RetentionUnit;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => RetentionChangeStateEnum, { description: 'Where it stands.' })
  state!: RetentionChangeState;

  @Field(() => String, { description: 'Display name of who proposed it.' })
  proposedByName!: string;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of who approved or refused; null: nobody.',
  })
  decidedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or withdrawn; null before.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null when it was not.' })
  decisionText!: string | null;

  @Field(() => [RetentionChangeActionEnum], {
    description: 'What this officer can do with it now, where the permission allows it.',
  })
  allowedActions!: RetentionChangeAction[];
}

@ObjectType({ simpleResolvers: true, description: 'Changes of periods: what waits first, then the latest.' })
export class RetentionChangePage {
  @Field(() => [RetentionChange], { description: 'The changes of this page.' })
  items!: RetentionChange[];

  @Field(() => Int, { description: 'Number of changes.' })
  total!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Thời hạn lưu trữ of one kind of record.' })
export class RetentionPeriod {
  @Field(() => RetentionKindEnum, { description: 'Which records.' })
  kind!: RetentionKind;

  @Field(() => RetentionEndEnum, { description: 'What becomes of them at the end.' })
  end!: RetentionEnd;

  @Field(() => Int, { nullable: true, description: 'The period in force; null: for ever.' })
  amount!: number | null;

  @Field(() => RetentionUnitEnum, {
    nullable: true,
    description: 'In what it is counted; null: for ever.',
  })
  unit!: RetentionUnit | null;

  @Field(() => Int, { nullable: true, description: 'The period of the rule; null: for ever.' })
  standardAmount!: number | null;

  @Field(() => Int, { nullable: true, description: 'The least that may be chosen; null: nothing may.' })
  least!: number | null;

  @Field(() => Int, { nullable: true, description: 'The most that may be chosen; null: nothing may.' })
  most!: number | null;

  @Field(() => String, {
    description:
      'Vietnamese citation; where it names a law without an article, the figure is the product’s own.',
  })
  article!: string;

  @Field(() => [RetentionHoldEnum], { description: 'What keeps records past their end while it stands.' })
  heldBy!: RetentionHold[];

  @Field(() => Boolean, { description: 'Whether the daily run removes them and reports on it.' })
  isRemovedDaily!: boolean;

  @Field(() => RetentionChange, {
    nullable: true,
    description: 'The change by which the period in force was chosen; null: it is that of the rule.',
  })
  chosenBy!: RetentionChange | null;

  @Field(() => RetentionChange, {
    nullable: true,
    description: 'The change that waits for a decision; null: none.',
  })
  waiting!: RetentionChange | null;
}

@ObjectType({ simpleResolvers: true, description: 'Records of one kind and unit whose period is over.' })
export class RetentionDue {
  @Field(() => RetentionKindEnum, { description: 'Which records.' })
  kind!: RetentionKind;

  @Field(() => AdministrativeUnit, {
    nullable: true,
    description: 'Whose they are; null: they belong to no unit.',
  })
  unit!: AdministrativeUnit | null;

  @Field(() => Int, { description: 'How many a run would remove now.' })
  due!: number;

  @Field(() => Int, {
    description: 'How many stay although their period is over, because something holds them.',
  })
  held!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Lần chạy xóa dữ liệu hết thời hạn lưu trữ.' })
export class RetentionRun {
  @Field(() => ID, { description: 'Names it; its report is /retention-runs/<id>.' })
  id!: string;

  @Field(() => RetentionRunStateEnum, { description: 'Where it stands.' })
  state!: RetentionRunState;

  @Field(() => DateTime, { description: 'By which moment records are judged: when it was begun.' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was finished; null before.' })
  finishedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which step could not be done, e.g. application-files; null: none. It is tried again.',
  })
  failedStep!: string | null;

  @Field(() => Int, { description: "How many records went, of the officer's units and of no unit." })
  removed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One page of runs, the latest first.' })
export class RetentionRunPage {
  @Field(() => [RetentionRun], { description: 'The runs of this page.' })
  items!: RetentionRun[];

  @Field(() => Int, { description: 'Number of runs.' })
  total!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many records of one kind and unit a run has removed.',
})
export class RetentionRemoval {
  @Field(() => RetentionKindEnum, { description: 'Which records.' })
  kind!: RetentionKind;

  @Field(() => RetentionEndEnum, { description: 'What became of them.' })
  end!: RetentionEnd;

  @Field(() => AdministrativeUnit, {
    nullable: true,
    description: 'Whose they were; null: they belonged to no unit.',
  })
  unit!: AdministrativeUnit | null;

  @Field(() => Int, { description: 'How many.' })
  removed!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many records of a unit a run has found whose object is not in the file store. They stay.',
})
export class MissingFiles {
  @Field(() => FileSourceEnum, { description: 'Which records.' })
  source!: FileSource;

  @Field(() => AdministrativeUnit, { description: 'Whose they are.' })
  unit!: AdministrativeUnit;

  @Field(() => Int, { description: 'How many.' })
  missing!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Báo cáo của một lần chạy.' })
export class RetentionReport {
  @Field(() => RetentionRun, { description: 'The run.' })
  run!: RetentionRun;

  @Field(() => [RetentionRemoval], { description: 'What went, by kind and unit.' })
  removals!: RetentionRemoval[];

  @Field(() => [MissingFiles], {
    description: "What the file store lacks, by record and unit of the officer's; reported and not removed.",
  })
  missingFiles!: MissingFiles[];
}

export const retentionChangeOf = (row: RetentionChangeRow, officerId: string): RetentionChange => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  amountBefore: row.amount_before,
  amount: row.amount,
  unit: retentionRuleOf(row.kind).period?.unit ?? 'MONTHS',
  reason: row.reason,
  state: row.state,
  proposedByName: row.proposed_by_name,
  proposedAt: row.proposed_at,
  decidedByName: row.decided_by_name,
  decidedAt: row.decided_at,
  decisionText: row.decision_text,
  allowedActions: retentionChangeActions({
    ...{ state: row.state, proposedById: row.proposed_by, officerId },
  }),
});

/** Every kind of the law and the product, with what this installation has chosen. */
export function retentionPeriodsOf(
  settings: RetentionSettings,
  changes: readonly RetentionChangeRow[],
  officerId: string,
): RetentionPeriod[] {
  return RETENTION_KINDS.map((kind) => {
    const rule = retentionRuleOf(kind);
    const period = retentionPeriodOf(kind, settings);
    const inState = (state: RetentionChangeState) => {
      const row = changes.find((change) => change.kind === kind && change.state === state);
      return row ? retentionChangeOf(row, officerId) : null;
    };
    return {
      kind,
      end: rule.end,
      amount: period?.amount ?? null,
      unit: period?.unit ?? null,
      standardAmount: rule.period?.amount ?? null,
      least: rule.bounds?.least ?? null,
      most: rule.bounds?.most ?? null,
      article: rule.article,
      heldBy: [...rule.heldBy],
      isRemovedDaily: rule.removedBy === 'DAILY_RUN',
      chosenBy: inState('APPROVED'),
      waiting: inState('PROPOSED'),
    };
  });
}

export const retentionDueOf = ({ kind, unit, due, held }: PreviewRow): RetentionDue => ({
  ...{ kind, unit, due, held },
});

export const retentionRunOf = (row: RunRow): RetentionRun => ({
  id: row.id,
  state: row.state,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  failedStep: row.failed_step,
  removed: row.removed,
});

export const retentionRemovalOf = (row: RemovalRow): RetentionRemoval => ({
  kind: row.kind,
  end: retentionRuleOf(row.kind).end,
  unit:
    row.unit_code === null || row.unit_name === null ? null : { code: row.unit_code, name: row.unit_name },
  removed: row.removed,
});

export const missingFilesOf = ({
  source,
  missing,
  unit_code: code,
  unit_name: name,
}: MissingRow): MissingFiles => ({ source, unit: { code, name }, missing });

@ObjectType({ simpleResolvers: true, description: 'Đã ghi nhận: the change as it stands now.' })
export class RetentionChangeSettled {
  @Field(() => RetentionChange, { description: 'The change.' })
  change!: RetentionChange;
}

export const ProposeRetentionPeriodResult = createUnionType({
  name: 'ProposeRetentionPeriodResult',
  description: 'Outcome of proposeRetentionPeriod.',
  types: () => [RetentionChangeSettled, ValidationFailed, RuleRefused] as const,
});

export const ApproveRetentionPeriodResult = createUnionType({
  name: 'ApproveRetentionPeriodResult',
  description: 'Outcome of approveRetentionPeriod.',
  types: () => [RetentionChangeSettled, ValidationFailed, StaleVersion, RuleRefused] as const,
});

export const RefuseRetentionPeriodResult = createUnionType({
  name: 'RefuseRetentionPeriodResult',
  description: 'Outcome of refuseRetentionPeriod.',
  types: () => [RetentionChangeSettled, ValidationFailed, StaleVersion, RuleRefused] as const,
});

export const WithdrawRetentionPeriodResult = createUnionType({
  name: 'WithdrawRetentionPeriodResult',
  description: 'Outcome of withdrawRetentionPeriod.',
  types: () => [RetentionChangeSettled, ValidationFailed, StaleVersion, RuleRefused] as const,
});
