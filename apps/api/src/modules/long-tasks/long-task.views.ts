import { longTaskLifecycle, type LongTaskKind, type LongTaskState } from '@dinhdanh/domain';
import { refusalMessage, type Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LongTaskKindEnum, LongTaskStateEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { LongTaskRow, ProblemRow } from './long-tasks.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'One row of an upload that was kept out, and why.' })
export class LongTaskProblem {
  @Field(() => Int, { description: 'The line, as a spreadsheet counts.' })
  line!: number;

  @Field(() => String, {
    description: 'Stable word for programs, e.g. PERSONAL_ID_NUMBER_FORMAT: the first that is wrong.',
  })
  code!: string;

  @Field(() => String, {
    description: 'What is wrong with the row and what to do, in Vietnamese as in the result.',
  })
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Việc chạy lâu: what the server does over minutes, also when the page is closed. Seen by the officer who started it.',
})
export class LongTask {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => LongTaskKindEnum, { description: 'What it does.' })
  kind!: LongTaskKind;

  @Field(() => LongTaskStateEnum, { description: 'Where it stands.' })
  state!: LongTaskState;

  @Field(() => AdministrativeUnit, { description: 'The unit of the officer who started it.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Why, in the words of the officer.' })
  purpose!: string;

  @Field(() => Int, { description: 'Rows to work off.' })
  total!: number;

  @Field(() => Int, { description: 'Rows worked off, good or bad.' })
  done!: number;

  @Field(() => Int, { description: 'Rows among them that were kept out.' })
  problemCount!: number;

  @Field(() => Boolean, { description: 'Whether it can still be cancelled.' })
  canCancel!: boolean;

  @Field(() => Boolean, { description: 'Cancelling was asked for and follows after the part at work.' })
  isCancelRequested!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "What ended it, in the caller's language; null when nothing went wrong.",
  })
  failure!: string | null;

  @Field(() => Boolean, { description: 'Whether there is a result to take.' })
  hasResult!: boolean;

  @Field(() => DateTime, { description: 'When it was started.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null before.' })
  finishedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the result can be taken; null when there is none.',
  })
  expiresAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of tasks, the latest first.' })
export class LongTaskPage {
  @Field(() => [LongTask], { description: 'The tasks of this page.' })
  items!: LongTask[];

  @Field(() => Int, { description: 'Number of tasks that the officer has started.' })
  total!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One task with the first rows that were kept out.' })
export class LongTaskDetail {
  @Field(() => LongTask, { description: 'The task.' })
  task!: LongTask;

  @Field(() => [LongTaskProblem], {
    description: 'The first 50 rows that were kept out, by line; all are in the result.',
  })
  problems!: LongTaskProblem[];
}

@ObjectType({ simpleResolvers: true, description: 'Đã bắt đầu.' })
export class LongTaskStarted {
  @Field(() => ID, { description: 'The task.' })
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã yêu cầu dừng.' })
export class LongTaskCancelRequested {
  @Field(() => ID, { description: 'The task.' })
  id!: string;
}

export const CancelLongTaskResult = createUnionType({
  name: 'CancelLongTaskResult',
  description: 'Outcome of cancelLongTask.',
  types: () => [LongTaskCancelRequested, ValidationFailed, RuleRefused, StaleVersion] as const,
});

export const StartLongTaskResult = createUnionType({
  name: 'StartLongTaskResult',
  description: 'Outcome of a mutation that starts a long task.',
  types: () => [LongTaskStarted, ValidationFailed, RuleRefused, StaleVersion] as const,
});

export const longTaskOf = (row: LongTaskRow, locale: Locale): LongTask => {
  const isOpen = longTaskLifecycle.allowedActions(row.state).includes('CANCEL');
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    state: row.state,
    unit: { code: row.unit_code, name: row.unit_name },
    purpose: row.purpose,
    total: row.total,
    done: row.done,
    problemCount: row.problem_count,
    canCancel: isOpen && row.cancel_requested_at === null,
    isCancelRequested: isOpen && row.cancel_requested_at !== null,
    failure: row.failure === null ? null : refusalMessage(row.failure, locale),
    hasResult: row.has_result,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    expiresAt: row.expires_at,
  };
};

export const problemOf = ({ line, problem, cells }: ProblemRow): LongTaskProblem => ({
  line,
  code: problem,
  message: cells.at(-1) ?? '',
});
