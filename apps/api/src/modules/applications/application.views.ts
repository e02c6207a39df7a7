import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  activationWindowState,
  APPLICATION_STATES,
  comparePopulationRecord,
  DomainRefusal,
  canDecideTogether,
  lastDayOfWindow,
  maskEmail,
  maskPersonalIdNumber,
  maskPhoneNumber,
  officerActions,
  personalIdNumberWarnings,
  regimeParameters,
  termLegalBasis,
  workingMinutesLeft,
  type AccountLevel,
  type AccountState,
  type ActivationWindowState,
  type ApplicationChannel,
  type ApplicationState,
  type ComparedField,
  type DeadlineTerm,
  type ComparableFacts,
  type LegalRegime,
  type OfficerApplicationAction,
  type PopulationCheckOutcome,
  type ReviewReason,
  type Sex,
  type SubjectType,
  type WindowOpening,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import {
  AccountLevelEnum,
  AccountStateEnum,
  ActivationWindowStateEnum,
  ApplicationActionEnum,
  ApplicationChannelEnum,
  ApplicationStateEnum,
  ComparedFieldEnum,
  PopulationCheckOutcomeEnum,
  ReviewReasonEnum,
  SexEnum,
  SubjectTypeEnum,
  WindowOpeningEnum,
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
import {
  ApplicationFile,
  applicationPartsOf,
  AttemptLink,
  BiometricCheck,
  Claim,
  Guardian,
  IdentityPapers,
  Notice,
  Organisation,
  PresentedPaper,
  ProbableDuplicate,
  SourceCheck,
  type ApplicationPartsRow,
} from './application-parts.views.ts';

const DeadlineUnit = { WORKING_DAYS: 'WORKING_DAYS', DAYS: 'DAYS' } as const;
registerEnumType(DeadlineUnit, {
  name: 'DeadlineUnit',
  description: 'What a legal term counts.',
  valuesConfig: {
    WORKING_DAYS: { description: 'Ngày làm việc.' },
    DAYS: { description: 'Ngày, of the calendar.' },
  },
});

/** What the queue and the page of an application both show. */
@ObjectType({
  simpleResolvers: true,
  description: 'What the queue and the page of an application both show.',
})
abstract class ApplicationStanding {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: "Mã hồ sơ, what people say and type: 'HS-2026-000123'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => ApplicationStateEnum, { description: 'Tình trạng xử lý hồ sơ.' })
  state!: ApplicationState;

  @Field(() => AccountLevelEnum, {
    nullable: true,
    description: 'The level applied for; null for an organisation, which has none.',
  })
  level!: AccountLevel | null;

  @Field(() => SubjectTypeEnum, { description: 'Who applies.' })
  subjectType!: SubjectType;

  @Field(() => ApplicationChannelEnum, { description: 'How it came in.' })
  channel!: ApplicationChannel;

  @Field(() => Int, { description: 'Which attempt of the applicant, from 1 (tạo lại hồ sơ).' })
  attempt!: number;

  @Field(() => [ReviewReasonEnum], {
    description:
      'Why it waits, or waited, for an officer; empty while it is checked and when the system approved it.',
  })
  reviewReasons!: ReviewReason[];

  @Field(() => Claim, { nullable: true, description: 'Who has it open now; null: nobody.' })
  claim!: Claim | null;

  @Field(() => Boolean, {
    description: 'Undecided and brought before the head of the unit, because the term ends or has ended.',
  })
  isEscalated!: boolean;

  @Field(() => Boolean, {
    description: 'dueAt would be another day if a holiday that is only projected did not come.',
  })
  restsOnProjectedDay!: boolean;

  @Field(() => Boolean, { description: 'Everything matches, so it may be approved together with others.' })
  isDecidableTogether!: boolean;

  @Field(() => AdministrativeUnit, { description: 'The unit that the application belongs to.' })
  unit!: AdministrativeUnit;

  @Field(() => DateTime, {
    description: 'When the complete application was received; the law of that day governs it.',
  })
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

  @Field(() => [ApplicationActionEnum], {
    description:
      'What the law allows an officer to do with it now. Whether this officer may is told by me.permissions.',
  })
  allowedActions!: OfficerApplicationAction[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Một dòng của hàng đợi: an application as a list shows it, with masked numbers.',
})
export class ApplicationListItem extends ApplicationStanding {
  @Field(() => String, { description: 'Họ, chữ đệm và tên as declared.' })
  fullName!: string;

  @Field(() => String, { description: "Số định danh cá nhân with its middle hidden: '022•••••3456'." })
  maskedPersonalIdNumber!: string;

  @Field(() => PopulationCheckOutcomeEnum, {
    nullable: true,
    description: 'Outcome of the comparison with the population database; null while it has not answered.',
  })
  populationCheckOutcome!: PopulationCheckOutcome | null;

  @Field(() => [ComparedFieldEnum], {
    description: 'Fields that differ from the population database; empty when none does.',
  })
  mismatchedFields!: ComparedField[];
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

  @Field(() => Int, { description: 'Undecided, in time, term ends tonight; 1000 means 1,000 or more.' })
  dueToday!: number;

  @Field(() => Int, {
    description:
      'Undecided, in time, term ends within the next two working days, today included; 1000 means 1,000 or more.',
  })
  comingDue!: number;

  @Field(() => Int, { description: 'Undecided and before the head of the unit; 1000 means 1,000 or more.' })
  escalated!: number;

  @Field(() => Int, { description: 'That the asking officer has open now.' })
  mine!: number;

  @Field(() => Int, {
    description: 'Everything matches, may be approved together; 1000 means 1,000 or more.',
  })
  decidableTogether!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The applicant as declared. Numbers are masked; revealApplicant opens them for a stated purpose.',
})
export class Applicant {
  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Ngày sinh; null for an organisation.' })
  dateOfBirth!: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Giới tính; null for an organisation.' })
  sex!: Sex | null;

  @Field(() => String, { description: 'Nơi thường trú.' })
  permanentAddress!: string;

  @Field(() => String, { description: 'Số định danh cá nhân with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => String, { description: 'Số thuê bao chính chủ with its middle hidden.' })
  maskedPhoneNumber!: string;

  @Field(() => String, { nullable: true, description: 'E-mail with its name hidden; null: none was given.' })
  maskedEmail!: string | null;
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

@ObjectType({
  simpleResolvers: true,
  description: 'Thời hạn tự kích hoạt: the time in which the holder can activate alone.',
})
export class AccountWindow {
  @Field(() => ActivationWindowStateEnum, { description: 'Where it stands.' })
  state!: ActivationWindowState;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the holder was told of the account; null before: the time has not begun.',
  })
  openedAt!: Date | null;

  @Field(() => WindowOpeningEnum, { nullable: true, description: 'How that is known; null before.' })
  openedBy!: WindowOpening | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day, to its midnight; null before.' })
  lastDay!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The applicant's account, as far as an officer needs it." })
export class AccountSummary {
  @Field(() => ID, { description: 'For accountLocks.' })
  id!: string;

  @Field(() => AccountLevelEnum, { nullable: true, description: 'Mức độ; null for an organisation.' })
  level!: AccountLevel | null;

  @Field(() => AccountStateEnum, { description: 'GRANTED means approved and not activated yet.' })
  state!: AccountState;

  @Field(() => DateTime, { description: 'When it was granted.' })
  grantedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the holder activated it; null before.' })
  activatedAt!: Date | null;

  @Field(() => AccountWindow, {
    nullable: true,
    description: 'The time to activate alone; null once activated, and for an organisation.',
  })
  window!: AccountWindow | null;
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

  @Field(() => String, {
    nullable: true,
    description: 'Name of the colleague in whose place the officer acted; null: in none.',
  })
  inPlaceOf!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Hồ sơ đăng ký cấp tài khoản định danh điện tử. Reading one is recorded in the audit chain.',
})
export class Application extends ApplicationStanding {
  @Field(() => String, {
    description: "The decree that governs the application, by name, e.g. 'Nghị định 69/2024/NĐ-CP'.",
  })
  legalRegime!: string;

  @Field(() => String, { description: 'The article that sets dueAt.' })
  deadlineLegalBasis!: string;

  @Field(() => Int, { description: 'Length of the term in deadlineUnit.' })
  deadlineAmount!: number;

  @Field(() => DeadlineUnit, { description: 'What deadlineAmount counts.' })
  deadlineUnit!: keyof typeof DeadlineUnit;

  @Field(() => Applicant, { description: 'Who applies, as declared.' })
  applicant!: Applicant;

  @Field(() => Organisation, { nullable: true, description: 'Null unless an organisation applies.' })
  organisation!: Organisation | null;

  @Field(() => IdentityPapers, { description: 'Papers of identity as presented.' })
  identityPapers!: IdentityPapers;

  @Field(() => Guardian, { nullable: true, description: 'Who acts for the person; null: nobody.' })
  guardian!: Guardian | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When consent was given; null: before it was recorded.',
  })
  consentGivenAt!: Date | null;

  @Field(() => AttemptLink, {
    nullable: true,
    description: 'The returned attempt before this one; null: none.',
  })
  previousAttempt!: AttemptLink | null;

  @Field(() => AttemptLink, {
    nullable: true,
    description: 'The attempt that followed this one; null: none.',
  })
  nextAttempt!: AttemptLink | null;

  @Field(() => BiometricCheck, { description: 'Portrait and fingerprints against the card database.' })
  biometrics!: BiometricCheck;

  @Field(() => [SourceCheck], {
    description: 'The sources asked, in alphabetical order; empty before the check.',
  })
  sourceChecks!: SourceCheck[];

  @Field(() => [ProbableDuplicate], {
    description: 'Applications that may be of the same person, at most 20.',
  })
  duplicates!: ProbableDuplicate[];

  @Field(() => [ApplicationFile], { description: 'Its pictures, oldest first.' })
  files!: ApplicationFile[];

  @Field(() => [PresentedPaper], { description: 'Papers brought along, in the order of the form.' })
  papers!: PresentedPaper[];

  @Field(() => [Notice], { description: 'Notices to the applicant, oldest first.' })
  notices!: Notice[];

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

@ObjectType({
  simpleResolvers: true,
  description:
    'Who a person is and how the account stands, for an officer who has the person at the counter.',
})
export class ApplicantStanding {
  @Field(() => String, { description: 'Name on record.' })
  fullName!: string;

  @Field(() => LocalDate, { description: 'Birth date on record.' })
  dateOfBirth!: string;

  @Field(() => AccountLevelEnum, { nullable: true, description: 'Level of the account; null: none.' })
  accountLevel!: AccountLevel | null;

  @Field(() => AccountStateEnum, { nullable: true, description: 'State of the account; null: none.' })
  accountState!: AccountState | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of an application that is still open, in whichever unit; null: none.',
  })
  openApplicationCode!: string | null;
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
  readonly level: AccountLevel | null;
  readonly subject_type: SubjectType;
  readonly channel: ApplicationChannel;
  readonly attempt: number;
  readonly review_reasons: ReviewReason[];
  readonly is_escalated: boolean;
  readonly rests_on_projected_day: boolean;
  readonly claimed_by: string | null;
  readonly claimed_until: Date | null;
  /** Null as well when the lease is over. */
  readonly claim_holder: string | null;
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

/** What the queue and the page of an application share beside the facts. */
const standingOf = (row: ApplicationListRow, officerId: string | null) => ({
  subjectType: row.subject_type,
  channel: row.channel,
  attempt: row.attempt,
  reviewReasons: row.review_reasons,
  isEscalated: row.is_escalated,
  restsOnProjectedDay: row.rests_on_projected_day,
  isDecidableTogether: canDecideTogether(row.state, row.review_reasons),
  claim:
    row.claim_holder !== null && row.claimed_until
      ? { officerName: row.claim_holder, isMine: row.claimed_by === officerId, until: row.claimed_until }
      : null,
});

export const listItemOf = (
  row: ApplicationListRow,
  calendar: WorkingCalendar,
  officerId: string | null,
): ApplicationListItem => ({
  id: row.id,
  code: row.code,
  version: row.version,
  state: row.state,
  level: row.level,
  ...standingOf(row, officerId),
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
  readonly due_today: number;
  readonly coming_due: number;
  readonly escalated: number;
  readonly mine: number;
  readonly decidable_together: number;
}

export const countsOf = (row: CountsRow): ApplicationCounts => ({
  byState: APPLICATION_STATES.map((state) => ({ state, count: row.by_state[state] ?? 0 })),
  overdue: row.overdue,
  mismatched: row.mismatched,
  dueToday: row.due_today,
  comingDue: row.coming_due,
  escalated: row.escalated,
  mine: row.mine,
  decidableTogether: row.decidable_together,
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
export interface ApplicationRow extends ApplicationListRow, ApplicationPartsRow {
  readonly unit_id: number;
  readonly date_of_birth: string | null;
  readonly sex: Sex | null;
  readonly email: string | null;
  readonly term: DeadlineTerm;
  readonly consent_given_at: Date | null;
  readonly permanent_address: string;
  readonly phone_number: string;
  readonly legal_regime: LegalRegime;
  readonly population_checked_at: Date | null;
  readonly population_record: ComparableFacts | null;
  readonly decided_at: Date | null;
  readonly decided_by_name: string | null;
  readonly decision_reason: string | null;
  readonly decision_text: string | null;
  readonly account: {
    id: string;
    level: AccountLevel | null;
    state: AccountState;
    granted_at: string;
    activated_at: string | null;
    window_opened_at: string | null;
    window_opened_by: WindowOpening | null;
    window_closes_at: string | null;
  } | null;
  readonly history: { at: string; action: string; actor_name: string; in_place_of: string | null }[];
}

export interface ApplicationSurroundings {
  readonly calendar: WorkingCalendar;
  readonly provinceCodes: ReadonlySet<string>;
  readonly locale: Locale;
  /** Who reads, so that a claim can be told to be the reader's own. */
  readonly officerId: string | null;
}

function windowOf(account: NonNullable<ApplicationRow['account']>, now: Date): AccountWindow {
  const closesAt = account.window_closes_at === null ? null : new Date(account.window_closes_at);
  return {
    state: activationWindowState(closesAt, now),
    openedAt: account.window_opened_at === null ? null : new Date(account.window_opened_at),
    openedBy: account.window_opened_by,
    lastDay: closesAt && lastDayOfWindow(closesAt),
  };
}

export function applicationOf(
  row: ApplicationRow,
  { calendar, provinceCodes, locale, officerId }: ApplicationSurroundings,
): Application {
  const regime = regimeParameters(row.legal_regime);
  const { value: deadlineAmount, unit: deadlineUnit } = regime.terms[row.term];
  const warnings = warningsOf(row, provinceCodes);
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    state: row.state,
    level: row.level,
    ...standingOf(row, officerId),
    unit: { code: row.unit_code, name: row.unit_name },
    receivedAt: row.received_at,
    ...deadlineOf(row.state, row.due_at, row.now, calendar),
    legalRegime: regime.name,
    deadlineLegalBasis: termLegalBasis(row.legal_regime, row.term),
    deadlineAmount,
    deadlineUnit,
    consentGivenAt: row.consent_given_at,
    ...applicationPartsOf(row, row.received_at),
    applicant: {
      fullName: row.full_name,
      dateOfBirth: row.date_of_birth,
      sex: row.sex,
      permanentAddress: row.permanent_address,
      maskedEmail: row.email === null ? null : maskEmail(row.email),
      maskedPersonalIdNumber: maskPersonalIdNumber(row.personal_id_number),
      maskedPhoneNumber: maskPhoneNumber(row.phone_number),
    },
    populationCheck:
      row.population_outcome && row.population_checked_at
        ? {
            outcome: row.population_outcome,
            checkedAt: row.population_checked_at,
            fields: comparisonOf(row),
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
      id: row.account.id,
      level: row.account.level,
      state: row.account.state,
      grantedAt: new Date(row.account.granted_at),
      activatedAt: row.account.activated_at === null ? null : new Date(row.account.activated_at),
      window: row.account.state === 'GRANTED' && row.account.level ? windowOf(row.account, row.now) : null,
    },
    history: row.history.map((line) => ({
      at: new Date(line.at),
      action: line.action,
      actorName: line.actor_name,
      inPlaceOf: line.in_place_of,
    })),
    allowedActions: officerActions(row.state),
  };
}

/** The digits are laid beside the declaration of a citizen; a foreigner's number follows another scheme. */
const warningsOf = (row: ApplicationRow, provinceCodes: ReadonlySet<string>) =>
  row.subject_type === 'CITIZEN' && row.date_of_birth !== null && row.sex !== null
    ? personalIdNumberWarnings({
        personalIdNumber: row.personal_id_number,
        dateOfBirth: row.date_of_birth,
        sex: row.sex,
        provinceCodes,
      })
    : [];

/** Without a record every field stands alone: there is nothing that it could match. */
function comparisonOf(row: ApplicationRow): FieldComparison[] {
  const declared: ComparableFacts = {
    fullName: row.full_name,
    permanentAddress: row.permanent_address,
    ...(row.date_of_birth !== null && { dateOfBirth: row.date_of_birth }),
    ...(row.sex !== null && { sex: row.sex }),
  };
  return row.population_record
    ? comparePopulationRecord(declared, row.population_record)
    : comparePopulationRecord(declared, declared).map((field) => ({
        ...field,
        recorded: null,
        isMatch: false,
      }));
}
