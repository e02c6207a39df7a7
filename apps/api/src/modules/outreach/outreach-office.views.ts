import { VISIT_OUTCOMES, type OutreachTeamKind, type VisitOutcome } from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { OutreachTeamKindEnum, VisitOutcomeEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { EXACT_UP_TO, type ListSummary } from './office-lists.queries.ts';
import type { TeamRow } from './office-reading.queries.ts';
import type { OpenedList } from './open-list.ts';
import { OutreachListSummary, OutreachPerson, outreachPersonOf, summaryOf } from './outreach.views.ts';

@ObjectType({ simpleResolvers: true, description: 'Tổ đến từng nhà.' })
export class OutreachTeam {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => OutreachTeamKindEnum, { description: 'What kind of team.' })
  kind!: OutreachTeamKind;

  @Field(() => AdministrativeUnit, { description: 'The unit it goes from door to door in.' })
  unit!: AdministrativeUnit;

  @Field(() => Int, { description: 'Members today.' })
  members!: number;
}

@ObjectType({ simpleResolvers: true, description: 'People of one hamlet who wait for activation.' })
export class OutreachHamlet {
  @Field(() => String, {
    nullable: true,
    description: 'Thôn, khu; null: people whose address names none.',
  })
  hamlet!: string | null;

  @Field(() => Int, { description: 'People who wait.' })
  waiting!: number;

  @Field(() => Int, {
    description:
      'Of them those whom a new list of the team would leave out: on a running list of it, or with the area officer.',
  })
  listed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One page of lists.' })
export class OutreachListPage {
  @Field(() => [OutreachListSummary], { description: 'Those in force first, the newest of them first.' })
  items!: OutreachListSummary[];

  @Field(() => Int, { description: 'Number of matching lists, exact up to 1,000.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when there are more than `total` says.' })
  totalIsCapped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How many people their last visit left with an outcome.' })
export class OutreachOutcomeCount {
  @Field(() => VisitOutcomeEnum, { description: 'The outcome.' })
  outcome!: VisitOutcome;

  @Field(() => Int, { description: 'People.' })
  people!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A list as the office opens it.' })
export class OpenedOutreachList {
  @Field(() => OutreachListSummary, { description: 'The list.' })
  list!: OutreachListSummary;

  @Field(() => [OutreachPerson], {
    description: 'Everybody on it in the order to walk; empty when it has ended.',
  })
  people!: OutreachPerson[];

  @Field(() => [OutreachOutcomeCount], {
    description: 'Every outcome with its people, also those with none.',
  })
  outcomes!: OutreachOutcomeCount[];

  @Field(() => DateTime, { description: 'The moment that it is told of.' })
  asOf!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Đã lập danh sách.' })
export class OutreachListDrawn {
  @Field(() => OutreachListSummary, { description: 'The new list.' })
  list!: OutreachListSummary;
}

@ObjectType({ simpleResolvers: true, description: 'Đã đóng danh sách.' })
export class OutreachListClosed {
  @Field(() => OutreachListSummary, { description: 'As it stands now.' })
  list!: OutreachListSummary;
}

export const DrawOutreachListResult = createUnionType({
  name: 'DrawOutreachListResult',
  description: 'Outcome of drawOutreachList.',
  types: () => [OutreachListDrawn, ValidationFailed, RuleRefused] as const,
});

export const CloseOutreachListResult = createUnionType({
  name: 'CloseOutreachListResult',
  description: 'Outcome of closeOutreachList.',
  types: () => [OutreachListClosed, ValidationFailed, RuleRefused, StaleVersion] as const,
});

export const teamOf = ({ unitCode, unitName, ...team }: TeamRow): OutreachTeam => ({
  ...team,
  unit: { code: unitCode, name: unitName },
});

export const listPageOf = ({
  rows,
  counted,
  now,
}: {
  rows: readonly ListSummary[];
  counted: number;
  now: Date;
}): OutreachListPage => ({
  items: rows.map((row) => summaryOf(row, now)),
  total: Math.min(counted, EXACT_UP_TO),
  totalIsCapped: counted > EXACT_UP_TO,
});

export const openedListOf = ({ list, people, outcomes, now }: OpenedList): OpenedOutreachList => ({
  list: summaryOf(list, now),
  people: people.map(outreachPersonOf),
  outcomes: VISIT_OUTCOMES.map((outcome) => ({
    outcome,
    people: outcomes.find((count) => count.outcome === outcome)?.people ?? 0,
  })),
  asOf: now,
});
