import {
  outreachListState,
  outreachStage,
  outreachVersion,
  visitConsequence,
  type OutreachListState,
  type OutreachStage,
  type OutreachTeamKind,
  type VisitConsequence,
  type VisitOutcome,
  type VisitStatus,
} from '@dinhdanh/domain';
import { refusalMessage, type Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  OutreachListStateEnum,
  OutreachStageEnum,
  OutreachTeamKindEnum,
  VisitConsequenceEnum,
  VisitOutcomeEnum,
  VisitStatusEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { PersonRow } from './carried-lists.queries.ts';
import type { ListSummary } from './office-lists.queries.ts';
import type { ReadList } from './read-carried-list.ts';
import type { VisitAnswer } from './record-visits.ts';

@ObjectType({ simpleResolvers: true, description: 'Một lượt đến nhà.' })
export class OutreachVisit {
  @Field(() => VisitOutcomeEnum, { description: 'What came out.' })
  outcome!: VisitOutcome;

  @Field(() => VisitConsequenceEnum, { description: 'What follows from it.' })
  consequence!: VisitConsequence;

  @Field(() => DateTime, { description: 'When somebody stood at the door.' })
  visitedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What was said; null when nothing was noted.' })
  note!: string | null;

  @Field(() => String, { description: 'Display name of who was there.' })
  visitorName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Người cần đến, with the least that a team needs to find and to know the person.',
})
export class OutreachPerson {
  @Field(() => ID, { description: 'Opaque identifier, of this list alone.' })
  id!: string;

  @Field(() => Int, { description: 'Place in the order to walk, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => Int, { description: 'Year of birth.' })
  birthYear!: number;

  @Field(() => String, { nullable: true, description: 'Thôn, khu; null when the address names none.' })
  hamlet!: string | null;

  @Field(() => String, { description: 'Where the person lives.' })
  address!: string;

  @Field(() => String, { description: 'The last three digits of the registered phone number.' })
  phoneHint!: string;

  @Field(() => OutreachStageEnum, { description: "Where the person stands by the office's record." })
  stage!: OutreachStage;

  @Field(() => Int, {
    description:
      'Another number as soon as a visit is recorded or the record of the office moves; hand it back as expectedVersion.',
  })
  version!: number;

  @Field(() => OutreachVisit, { nullable: true, description: 'The latest visit; null before the first.' })
  lastVisit!: OutreachVisit | null;
}

@ObjectType({ simpleResolvers: true, description: 'Danh sách đến từng nhà, without its people.' })
export class OutreachListSummary {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'Số danh sách, as it is read out and printed.' })
  code!: string;

  @Field(() => AdministrativeUnit, { description: 'The unit it was drawn in.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Name of the team that carries it.' })
  teamName!: string;

  @Field(() => OutreachTeamKindEnum, { description: 'What kind of team.' })
  teamKind!: OutreachTeamKind;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the document whose list the people were drawn from; null: all who wait.',
  })
  campaignNumber!: string | null;

  @Field(() => [String], { description: 'Thôn, khu it was drawn for, in the order to walk.' })
  hamlets!: string[];

  @Field(() => Boolean, { description: 'Whether those whose address names no hamlet are on it.' })
  includesWithoutHamlet!: boolean;

  @Field(() => OutreachListStateEnum, { description: 'Whether it is in force.' })
  state!: OutreachListState;

  @Field(() => String, { description: 'Display name of who drew it.' })
  drawnBy!: string;

  @Field(() => DateTime, { description: 'When it was drawn.' })
  drawnAt!: Date;

  @Field(() => DateTime, { description: 'From when on nobody can read it.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed early; null when it was not.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'People on it.' })
  people!: number;

  @Field(() => Int, { description: 'People with at least one visit.' })
  visited!: number;

  @Field(() => Int, {
    nullable: true,
    description: "People who have activated by the office's record; null when the names are deleted.",
  })
  activated!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A list on the phone of whoever carries it.' })
export class OutreachListForField {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: 'Số danh sách.' })
  code!: string;

  @Field(() => AdministrativeUnit, { description: 'The unit.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Name of the team.' })
  teamName!: string;

  @Field(() => [String], { description: 'Thôn, khu, in the order to walk.' })
  hamlets!: string[];

  @Field(() => DateTime, { description: 'When the phone must forget it.' })
  expiresAt!: Date;

  @Field(() => [OutreachPerson], { description: 'Everybody on it, in the order to walk.' })
  people!: OutreachPerson[];

  @Field(() => DateTime, { description: 'The moment that the record is told of.' })
  asOf!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one visit that was sent.' })
export class VisitResult {
  @Field(() => ID, { description: 'The identifier that the phone gave it.' })
  clientId!: string;

  @Field(() => VisitStatusEnum, {
    description:
      'CONFLICT: the record has changed since expectedVersion and nothing was written; whoever was there drops the visit or sends it again with the new version.',
  })
  status!: VisitStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why, when it was not recorded, e.g. VISIT_AFTER_LIST; null otherwise.',
  })
  code!: string | null;

  @Field(() => String, { nullable: true, description: "The same in the caller's language." })
  message!: string | null;

  @Field(() => OutreachPerson, {
    nullable: true,
    description:
      'How the person stands now; null for a visit that was refused, and when the list has been over for a day.',
  })
  person!: OutreachPerson | null;
}

@ObjectType({ simpleResolvers: true, description: 'Each visit is answered by itself.' })
export class VisitsRecorded {
  @Field(() => [VisitResult], { description: 'In the order in which they were sent.' })
  results!: VisitResult[];
}

export const RecordVisitsResult = createUnionType({
  name: 'RecordVisitsResult',
  description: 'Outcome of recordVisits.',
  types: () => [VisitsRecorded, ValidationFailed, RuleRefused] as const,
});

export const outreachPersonOf = (row: PersonRow): OutreachPerson => {
  const stage = outreachStage(row.account_state);
  return {
    id: row.id,
    position: row.position,
    fullName: row.full_name,
    birthYear: row.birth_year,
    hamlet: row.hamlet,
    address: row.address,
    phoneHint: row.phone_hint,
    stage,
    version: outreachVersion(row.visits, stage),
    lastVisit:
      row.outcome === null || row.visited_at === null
        ? null
        : {
            outcome: row.outcome,
            consequence: visitConsequence(row.outcome),
            visitedAt: row.visited_at,
            note: row.note,
            visitorName: row.visitor_name ?? '',
          },
  };
};

export const summaryOf = (row: ListSummary, now: Date): OutreachListSummary => ({
  id: row.id,
  version: row.version,
  code: row.code,
  unit: { code: row.unitCode, name: row.unitName },
  teamName: row.teamName,
  teamKind: row.teamKind,
  campaignNumber: row.campaignNumber,
  hamlets: [...row.hamlets],
  includesWithoutHamlet: row.includesWithoutHamlet,
  state: outreachListState(row, now),
  drawnBy: row.drawnBy,
  drawnAt: row.drawnAt,
  expiresAt: row.expiresAt,
  closedAt: row.closedAt,
  people: row.people,
  visited: row.visited,
  activated: row.activated,
});

export const listForFieldOf = ({ list, people, now }: ReadList): OutreachListForField => ({
  id: list.id,
  code: list.code,
  unit: { code: list.unitCode, name: list.unitName },
  teamName: list.teamName,
  hamlets: [...list.hamlets],
  expiresAt: list.expiresAt,
  people: people.map(outreachPersonOf),
  asOf: now,
});

export const visitResultOf = (
  { clientId, status, code, person }: VisitAnswer,
  locale: Locale,
): VisitResult => ({
  clientId,
  status,
  code,
  message: code && refusalMessage(code, locale),
  person: person && outreachPersonOf(person),
});
