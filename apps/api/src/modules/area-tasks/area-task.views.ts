import {
  maskPersonalIdNumber,
  type AreaTaskKind,
  type AreaTaskState,
  type ComparedField,
  type VisitOutcome,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AreaTaskKindEnum,
  AreaTaskStateEnum,
  ComparedFieldEnum,
  VisitOutcomeEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { EXACT_UP_TO, type AreaTaskRow } from './area-tasks.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Việc của cảnh sát khu vực: somebody to be called or visited. Reading tasks is recorded, for the phone number stands open.',
})
export class AreaTask {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => AreaTaskKindEnum, { description: 'What it is about.' })
  kind!: AreaTaskKind;

  @Field(() => AreaTaskStateEnum, { description: 'Whether it is done.' })
  state!: AreaTaskState;

  @Field(() => AdministrativeUnit, { description: 'The unit that it belongs to.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Họ, chữ đệm và tên of the person.' })
  fullName!: string;

  @Field(() => String, { description: 'Số định danh cá nhân with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => String, { description: 'Phone number in full: calling the person is the task.' })
  phoneNumber!: string;

  @Field(() => String, { description: 'Where the person lives; may be empty.' })
  address!: string;

  @Field(() => [ComparedFieldEnum], {
    description: 'What the person says the population database has wrong; empty for every other kind.',
  })
  fields!: ComparedField[];

  @Field(() => String, { nullable: true, description: 'Mã hồ sơ it came from; null when there is none yet.' })
  applicationCode!: string | null;

  @Field(() => VisitOutcomeEnum, {
    nullable: true,
    description:
      'What a team was told at the door: DECEASED, MOVED or WRONG_NUMBER; null for every other kind.',
  })
  visitOutcome!: VisitOutcome | null;

  @Field(() => DateTime, { description: 'Since when it is there.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null while open.' })
  doneAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Display name of who did it; null while open.' })
  doneBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done and found; null while open.' })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of tasks.' })
export class AreaTaskPage {
  @Field(() => [AreaTask], {
    description: 'The tasks of this page: open ones first, the oldest of them first.',
  })
  items!: AreaTask[];

  @Field(() => Int, { description: 'Number of matching tasks, exact up to 1,000.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when there are more than `total` says.' })
  totalIsCapped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Đã hoàn thành.' })
export class AreaTaskCompleted {
  @Field(() => AreaTask, { description: 'As it stands now.' })
  task!: AreaTask;
}

export const CompleteAreaTaskResult = createUnionType({
  name: 'CompleteAreaTaskResult',
  description: 'Outcome of completeAreaTask.',
  types: () => [AreaTaskCompleted, ValidationFailed, RuleRefused, StaleVersion] as const,
});

export const areaTaskOf = (row: AreaTaskRow): AreaTask => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  state: row.state,
  unit: { code: row.unit_code, name: row.unit_name },
  fullName: row.full_name,
  maskedPersonalIdNumber: maskPersonalIdNumber(row.personal_id_number),
  phoneNumber: row.phone_number,
  address: row.address,
  fields: row.fields,
  applicationCode: row.application_code,
  visitOutcome: row.visit_outcome,
  createdAt: row.created_at,
  doneAt: row.done_at,
  doneBy: row.done_by_name,
  note: row.note,
});

export const areaTaskPageOf = ({
  rows,
  counted,
}: {
  rows: AreaTaskRow[];
  counted: number;
}): AreaTaskPage => ({
  items: rows.map(areaTaskOf),
  total: Math.min(counted, EXACT_UP_TO),
  totalIsCapped: counted > EXACT_UP_TO,
});
