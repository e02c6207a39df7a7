import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  APPLICATION_STATES,
  comparePopulationRecord,
  DomainRefusal,
  maskPersonalIdNumber,
  maskPhoneNumber,
  officerActions,
  personalIdNumberWarnings,
  regimeParameters,
  workingMinutesLeft,
  type AccountLevel,
  type AccountState,
  type ApplicationState,
  type ComparedField,
  type IdentityFacts,
  type LegalRegime,
  type OfficerApplicationAction,
  type PopulationCheckOutcome,
  type Sex,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import {
  AccountLevelEnum,
  AccountStateEnum,
  ApplicationActionEnum,
  ApplicationStateEnum,
  ComparedFieldEnum,
  PopulationCheckOutcomeEnum,
  SexEnum,
} from '../../platform/graphql/enums.ts';
import {
  FieldRefusal,
  presentFieldRefusals,
  Refusal,
  refusalFields,
  RuleRefused,
  ValidationFailed,
} from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Một dòng của hàng đợi: an application as a list shows it, with masked numbers.',
})
export class ApplicationListItem {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: "Mã hồ sơ, what people say and type: 'HS-2026-000123'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => ApplicationStateEnum, { description: 'Tình trạng xử lý hồ sơ.' })
  state!: ApplicationState;

  @Field(() => AccountLevelEnum, { description: 'The level applied for.' })
  level!: AccountLevel;

  @Field(() => String, { description: 'Họ, chữ đệm và tên as declared.' })
  fullName!: string;

  @Field(() => String, { description: "Số định danh cá nhân with its middle hidden: '022•••••3456'." })
  maskedPersonalIdNumber!: string;

  @Field(() => AdministrativeUnit, { description: 'The unit that the application belongs to.' })
  unit!: AdministrativeUnit;

  @Field(() => DateTime, { description: 'When the complete application was received.' })
  receivedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Legal end of the term, exclusive: midnight after the last working day in Vietnam. Null once decided.',
  })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: 'True when the term has passed without a decision.' })
  isOverdue!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes of office hours (480 a working day) until dueAt; negative when overdue; null once decided.',
  })
  workingMinutesLeft!: number | null;

  @Field(() => PopulationCheckOutcomeEnum, {
    nullable: true,
    description: 'Outcome of the comparison with the population database; null while it has not answered.',
  })
  populationCheckOutcome!: PopulationCheckOutcome | null;

  @Field(() => [ComparedFieldEnum], {
    description: 'Fields that differ from the population database; empty when none does.',
  })
  mismatchedFields!: ComparedField[];

  @Field(() => [ApplicationActionEnum], {
    description:
      'What the law allows an officer to do with it now. Whether this officer may is told by me.permissions.',
  })
  allowedActions!: OfficerApplicationAction[];
}

@ObjectType({ simpleResolvers: true, description: 'One page of the queue.' })
export class ApplicationPage {
  @Field(() => [ApplicationListItem], { description: 'The rows of this page, at most page.limit.' })
  items!: ApplicationListItem[];

  @Field(() => Int, { description: 'Number of matching applications, exact up to 1,000.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when there are more than `total` says.' })
  totalIsCapped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Applications of the units in one state.' })
export class ApplicationStateCount {
  @Field(() => ApplicationStateEnum, { description: 'The state.' })
  state!: ApplicationState;

  @Field(() => Int, { description: 'Exact number, kept as applications change state.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "Counts for the queues of the officer's units." })
export class ApplicationCounts {
  @Field(() => [ApplicationStateCount], { description: 'One entry for every state, zero included.' })
  byState!: ApplicationStateCount[];

  @Field(() => Int, { description: 'Undecided and past their term; 1000 means 1,000 or more.' })
  overdue!: number;

  @Field(() => Int, {
    description: 'Ready for review and not matching the population database; 1000 means 1,000 or more.',
  })
  mismatched!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The applicant as declared. Numbers are masked; revealApplicant opens them for a stated purpose.',
})
export class Applicant {
  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => LocalDate, { description: 'Ngày sinh.' })
  dateOfBirth!: string;

  @Field(() => SexEnum, { description: 'Giới tính.' })
  sex!: Sex;

  @Field(() => String, { description: 'Nơi thường trú.' })
  permanentAddress!: string;

  @Field(() => String, { description: 'Số định danh cá nhân with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => String, { description: 'Số thuê bao chính chủ with its middle hidden.' })
  maskedPhoneNumber!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One declared value beside the recorded one.' })
export class FieldComparison {
  @Field(() => ComparedFieldEnum, { description: 'Which field.' })
  field!: ComparedField;

  @Field(() => String, { description: 'As declared.' })
  declared!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As the population database has it; null when it has no record or gave no answer.',
  })
  recorded!: string | null;

  @Field(() => Boolean, {
    description:
      'True when both mean the same: names with their diacritics, addresses without case and punctuation.',
  })
  isMatch!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Đối chiếu với Cơ sở dữ liệu quốc gia về dân cư.' })
export class PopulationCheck {
  @Field(() => PopulationCheckOutcomeEnum, { description: 'What came out.' })
  outcome!: PopulationCheckOutcome;

  @Field(() => DateTime, { description: 'When the database answered, or when it was given up.' })
  checkedAt!: Date;

  @Field(() => [FieldComparison], { description: 'One row per compared field, in the order of the form.' })
  fields!: FieldComparison[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Quyết định: what was decided about an application, by whom and why.',
})
export class Decision {
  @Field(() => ApplicationStateEnum, { description: 'APPROVED, REFUSED or RETURNED.' })
  outcome!: ApplicationState;

  @Field(() => DateTime, { description: 'When.' })
  decidedAt!: Date;

  @Field(() => String, { description: 'Display name of the deciding officer, or SYSTEM.' })
  decidedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Coded reason of a return or refusal; null for an approval.',
  })
  reasonCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason in words; null for an approval.' })
  reasonText!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The applicant's account, as far as an officer needs it." })
export class AccountSummary {
  @Field(() => AccountLevelEnum, { description: 'Mức độ.' })
  level!: AccountLevel;

  @Field(() => AccountStateEnum, { description: 'GRANTED means approved and not activated yet.' })
  state!: AccountState;

  @Field(() => DateTime, { description: 'When it was granted.' })
  grantedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the holder activated it; null before.' })
  activatedAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One line of the history of an application, from the audit chain.',
})
export class ApplicationEvent {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'What was done, e.g. APPLICATION_APPROVED.' })
  action!: string;

  @Field(() => String, { description: 'Display name of the officer, or SYSTEM.' })
  actorName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Hồ sơ đăng ký cấp tài khoản định danh điện tử. Reading one is recorded in the audit chain.',
})
export class Application {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: "Mã hồ sơ: 'HS-2026-000123'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => ApplicationStateEnum, { description: 'Tình trạng xử lý hồ sơ.' })
  state!: ApplicationState;

  @Field(() => AccountLevelEnum, { description: 'The level applied for.' })
  level!: AccountLevel;

  @Field(() => AdministrativeUnit, { description: 'The unit that the application belongs to.' })
  unit!: AdministrativeUnit;

  @Field(() => DateTime, {
    description: 'When the complete application was received; the law of that day governs it.',
  })
  receivedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Legal end of the term, exclusive. Null once decided.',
  })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: 'True when the term has passed without a decision.' })
  isOverdue!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes of office hours until dueAt; negative when overdue; null once decided.',
  })
  workingMinutesLeft!: number | null;

  @Field(() => String, {
    description: "The decree that governs the application, by name, e.g. 'Nghị định 69/2024/NĐ-CP'.",
  })
  legalRegime!: string;

  @Field(() => String, { description: 'The article that sets dueAt.' })
  deadlineLegalBasis!: string;

  @Field(() => Applicant, { description: 'Who applies, as declared.' })
  applicant!: Applicant;

  @Field(() => PopulationCheck, {
    nullable: true,
    description: 'Null while the population database has not been asked to the end.',
  })
  populationCheck!: PopulationCheck | null;

  @Field(() => [FieldRefusal], {
    description:
      'What in the personal identification number does not fit the declared data. A warning for the officer, never a refusal: the digits have no legal meaning today.',
  })
  numberWarnings!: FieldRefusal[];

  @Field(() => Decision, { nullable: true, description: 'Null while undecided.' })
  decision!: Decision | null;

  @Field(() => AccountSummary, {
    nullable: true,
    description: "The applicant's account; null when there is none.",
  })
  account!: AccountSummary | null;

  @Field(() => [ApplicationEvent], {
    description: 'What happened to it, oldest first, at most the last 100 lines.',
  })
  history!: ApplicationEvent[];

  @Field(() => [ApplicationActionEnum], { description: 'What the law allows an officer to do with it now.' })
  allowedActions!: OfficerApplicationAction[];
}

@ObjectType({
  implements: Refusal,
  simpleResolvers: true,
  description: 'The application is not in a state that allows this any more. Nothing was changed.',
})
export class StateConflict extends Refusal {
  @Field(() => ApplicationStateEnum, { description: 'The state it is in.' })
  currentState!: ApplicationState;

  @Field(() => Int, { description: 'The version it has now.' })
  currentVersion!: number;

  @Field(() => [ApplicationActionEnum], { description: 'What is still possible in that state.' })
  allowedActions!: OfficerApplicationAction[];
}

@ObjectType({ simpleResolvers: true, description: 'The application was received and is being checked.' })
export class ApplicationSubmitted {
  @Field(() => Application, { description: 'As it stands now.' })
  application!: Application;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The numbers of an applicant, opened for a stated purpose. The opening is in the audit chain.',
})
export class ApplicantRevealed {
  @Field(() => String, { description: 'Số định danh cá nhân, 12 digits.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'Số thuê bao, 10 digits.' })
  phoneNumber!: string;
}

export const SubmitApplicationResult = createUnionType({
  name: 'SubmitApplicationResult',
  description: 'Outcome of submitApplication.',
  types: () => [ApplicationSubmitted, ValidationFailed, RuleRefused] as const,
});

export const RevealApplicantResult = createUnionType({
  name: 'RevealApplicantResult',
  description: 'Outcome of revealApplicant.',
  types: () => [ApplicantRevealed, ValidationFailed] as const,
});

/** A row of the queue as SQL gives it. */
export interface ApplicationListRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly state: ApplicationState;
  readonly level: AccountLevel;
  readonly full_name: string;
  readonly personal_id_number: string;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly received_at: Date;
  readonly due_at: Date;
  readonly population_outcome: PopulationCheckOutcome | null;
  readonly mismatched_fields: ComparedField[];
  readonly now: Date;
}

const deadlineOf = (state: ApplicationState, dueAt: Date, now: Date, calendar: WorkingCalendar) => {
  const isOpen = state === 'SUBMITTED' || state === 'CHECKING' || state === 'READY_FOR_REVIEW';
  return {
    dueAt: isOpen ? dueAt : null,
    isOverdue: isOpen && dueAt < now,
    workingMinutesLeft: isOpen ? workingMinutesLeft(calendar, now, dueAt) : null,
  };
};

export const listItemOf = (row: ApplicationListRow, calendar: WorkingCalendar): ApplicationListItem => ({
  id: row.id,
  code: row.code,
  version: row.version,
  state: row.state,
  level: row.level,
  fullName: row.full_name,
  maskedPersonalIdNumber: maskPersonalIdNumber(row.personal_id_number),
  unit: { code: row.unit_code, name: row.unit_name },
  receivedAt: row.received_at,
  ...deadlineOf(row.state, row.due_at, row.now, calendar),
  populationCheckOutcome: row.population_outcome,
  mismatchedFields: row.mismatched_fields,
  allowedActions: officerActions(row.state),
});

/** Counts as SQL gives them; a state without applications is missing there. */
export interface CountsRow {
  readonly by_state: Partial<Record<ApplicationState, number>>;
  readonly overdue: number;
  readonly mismatched: number;
}

export const countsOf = ({ by_state: byState, overdue, mismatched }: CountsRow): ApplicationCounts => ({
  byState: APPLICATION_STATES.map((state) => ({ state, count: byState[state] ?? 0 })),
  overdue,
  mismatched,
});

/** A state conflict told with what is still possible; null for anything else. */
export function stateConflictOf(error: unknown, locale: Locale): StateConflict | null {
  if (!(error instanceof DomainRefusal) || error.code !== 'STATE_CONFLICT') return null;
  const { currentState, currentVersion, allowedActions } = error.details;
  return Object.assign(new StateConflict(), refusalFields(error.code, locale, error.details), {
    currentState: currentState as ApplicationState,
    currentVersion: currentVersion as number,
    allowedActions: allowedActions as OfficerApplicationAction[],
  });
}

/** One application as SQL gives it, with everything that its page shows. */
export interface ApplicationRow extends ApplicationListRow {
  readonly unit_id: number;
  readonly date_of_birth: string;
  readonly sex: Sex;
  readonly permanent_address: string;
  readonly phone_number: string;
  readonly legal_regime: LegalRegime;
  readonly population_checked_at: Date | null;
  readonly population_record: IdentityFacts | null;
  readonly decided_at: Date | null;
  readonly decided_by_name: string | null;
  readonly decision_reason: string | null;
  readonly decision_text: string | null;
  readonly account: {
    level: AccountLevel;
    state: AccountState;
    granted_at: string;
    activated_at: string | null;
  } | null;
  readonly history: { at: string; action: string; actor_name: string }[];
}

export interface ApplicationSurroundings {
  readonly calendar: WorkingCalendar;
  readonly provinceCodes: ReadonlySet<string>;
  readonly locale: Locale;
}

export function applicationOf(
  row: ApplicationRow,
  { calendar, provinceCodes, locale }: ApplicationSurroundings,
): Application {
  const declared: IdentityFacts = {
    fullName: row.full_name,
    dateOfBirth: row.date_of_birth,
    sex: row.sex,
    permanentAddress: row.permanent_address,
  };
  const regime = regimeParameters(row.legal_regime);
  const warnings = personalIdNumberWarnings({
    personalIdNumber: row.personal_id_number,
    dateOfBirth: row.date_of_birth,
    sex: row.sex,
    provinceCodes,
  });
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    state: row.state,
    level: row.level,
    unit: { code: row.unit_code, name: row.unit_name },
    receivedAt: row.received_at,
    ...deadlineOf(row.state, row.due_at, row.now, calendar),
    legalRegime: regime.name,
    deadlineLegalBasis: (row.level === 'LEVEL_1' ? regime.level1WorkingDays : regime.level2WorkingDays)
      .article,
    applicant: {
      ...declared,
      maskedPersonalIdNumber: maskPersonalIdNumber(row.personal_id_number),
      maskedPhoneNumber: maskPhoneNumber(row.phone_number),
    },
    populationCheck:
      row.population_outcome && row.population_checked_at
        ? {
            outcome: row.population_outcome,
            checkedAt: row.population_checked_at,
            fields: comparisonOf(declared, row.population_record),
          }
        : null,
    numberWarnings: presentFieldRefusals(
      warnings.map((code) => ({ path: 'personalIdNumber', code })),
      locale,
    ),
    decision:
      row.decided_at && row.decided_by_name !== null
        ? {
            outcome: row.state,
            decidedAt: row.decided_at,
            decidedBy: row.decided_by_name,
            reasonCode: row.decision_reason,
            reasonText: row.decision_text,
          }
        : null,
    account: row.account && {
      level: row.account.level,
      state: row.account.state,
      grantedAt: new Date(row.account.granted_at),
      activatedAt: row.account.activated_at === null ? null : new Date(row.account.activated_at),
    },
    history: row.history.map((line) => ({
      at: new Date(line.at),
      action: line.action,
      actorName: line.actor_name,
    })),
    allowedActions: officerActions(row.state),
  };
}

/** Without a record every field stands alone: there is nothing that it could match. */
const comparisonOf = (declared: IdentityFacts, recorded: IdentityFacts | null): FieldComparison[] =>
  recorded
    ? comparePopulationRecord(declared, recorded)
    : comparePopulationRecord(declared, declared).map((row) => ({ ...row, recorded: null, isMatch: false }));
