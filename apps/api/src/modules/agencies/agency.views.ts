import {
  agencyKeyState,
  agencyKeyWarnings,
  agencyLifecycle,
  agencyNameOn,
  agencyScopesOn,
  isAgencySilent,
  localDateOf,
  papersOwnedOn,
  type AgencyAction,
  type AgencyChannel,
  type AgencyCode,
  type AgencyKeyState,
  type AgencyKeyWarning as AgencyKeyWarningWord,
  type AgencyState,
  type PaperType,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import {
  AgencyActionEnum,
  AgencyChannelEnum,
  AgencyCodeEnum,
  AgencyKeyStateEnum,
  AgencyKeyWarningEnum,
  AgencyStateEnum,
  PaperTypeEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import {
  keyTimesOf,
  type AgencyBoardRow,
  type AgencyDetails,
  type AgencyKeyRow,
  type DowntimeRow,
} from './agencies.queries.ts';
import { algorithmOf } from './read-public-jwk.ts';

@ObjectType({ simpleResolvers: true, description: 'Bảo trì: the agency is not asked meanwhile.' })
export class PlannedDowntime {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => DateTime, { description: 'From when.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'Until when.' })
  endsAt!: Date;

  @Field(() => String, { description: 'What it is for; may be empty.' })
  note!: string;

  @Field(() => Boolean, { description: 'Whether it is under way.' })
  isNow!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an administrator must know about the keys of an agency.',
})
export class AgencyKeyWarning {
  @Field(() => AgencyKeyWarningEnum, { description: 'What it is.' })
  kind!: AgencyKeyWarningWord;

  @Field(() => String, { nullable: true, description: 'Thumbprint of the key; null: no key is meant.' })
  kid!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When that key ends or has ended; null: no key is meant.',
  })
  expiresAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How an agency keeps up with its questions, in the whole country. Nothing of a person.',
})
export class AgencyStanding {
  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => String, { description: 'What it is called today, in Vietnamese.' })
  name!: string;

  @Field(() => [PaperTypeEnum], { description: 'The papers whose registers it keeps today; may be none.' })
  paperTypes!: PaperType[];

  @Field(() => AgencyStateEnum, { description: 'Whether it is connected.' })
  state!: AgencyState;

  @Field(() => AgencyChannelEnum, { description: 'How it answers.' })
  channel!: AgencyChannel;

  @Field(() => Int, { description: 'Working days until an answer is overdue.' })
  answerWithinDays!: number;

  @Field(() => Int, { description: 'Open questions; 100000 means 100,000 or more.' })
  openQuestions!: number;

  @Field(() => Int, { description: 'Open questions past their answer time, among the oldest 100,000.' })
  overdueQuestions!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the oldest open question was asked; null: none.',
  })
  oldestOpenAt!: Date | null;

  @Field(() => Int, {
    description: 'Latest answers of which the times and shares are told: of the last 30 days, 1,000 at most.',
  })
  answers!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Seconds from question to answer: half of the latest answers came faster. Null: no answer.',
  })
  medianSeconds!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Seconds from question to answer, of the slowest of the latest answers. Null: no answer.',
  })
  slowestSeconds!: number | null;

  @Field(() => Int, { description: 'Latest answers that confirmed the paper.' })
  matched!: number;

  @Field(() => Int, { description: 'Latest answers that did not confirm the paper.' })
  mismatched!: number;

  @Field(() => Int, { description: 'Answers of the last 24 hours; 100000 means 100,000 or more.' })
  answeredLastDay!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it last answered; null: never.' })
  lastAnswerAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When a call to it last failed; null: never.' })
  lastFailureAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'How that call failed, as a word; null: never.' })
  lastFailure!: string | null;

  @Field(() => Boolean, { description: 'Whether calls to it are held back because too many failed.' })
  isBreakerOpen!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it asked not to be called; null: it did not.',
  })
  pausedUntil!: Date | null;

  @Field(() => PlannedDowntime, {
    nullable: true,
    description: 'The downtime of now, or the next; null: none.',
  })
  downtime!: PlannedDowntime | null;

  @Field(() => Boolean, {
    description: 'Whether it has open questions and has answered nothing for longer than its answer time.',
  })
  isSilent!: boolean;

  @Field(() => [AgencyKeyWarning], { description: 'The most urgent first; may be none.' })
  keyWarnings!: AgencyKeyWarning[];
}

@ObjectType({ simpleResolvers: true, description: 'Bảng theo dõi cơ quan quản lý giấy tờ.' })
export class AgencyBoard {
  @Field(() => DateTime, { description: 'The moment of the figures.' })
  asOf!: Date;

  @Field(() => [AgencyStanding], { description: 'Every agency, in the order of the codes.' })
  items!: AgencyStanding[];
}

@ObjectType({ simpleResolvers: true, description: 'A public key with which the machine of an agency signs.' })
export class AgencyKey {
  @Field(() => String, { description: 'Its RFC 7638 thumbprint.' })
  kid!: string;

  @Field(() => String, { description: 'What kind of key it is, e.g. EC P-256.' })
  algorithm!: string;

  @Field(() => AgencyKeyStateEnum, { description: 'Whether it counts now.' })
  state!: AgencyKeyState;

  @Field(() => DateTime, { description: 'From when it counts.' })
  validFrom!: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When something was last signed with it; null: never.',
  })
  lastUsedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was registered.' })
  registeredAt!: Date;

  @Field(() => String, { description: 'Display name of who registered it.' })
  registeredBy!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A downtime with who entered it and what became of it.' })
export class AgencyDowntime extends PlannedDowntime {
  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled; null: it was not.' })
  cancelledAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of who entered it; null: the agency itself.',
  })
  enteredBy!: string | null;

  @Field(() => Boolean, { description: 'Whether it can be cancelled now.' })
  canCancel!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One act of an administrator, from the audit chain.' })
export class AgencyHistoryLine {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'What was done, e.g. AGENCY_KEY_REVOKED.' })
  action!: string;

  @Field(() => String, { description: 'Display name of the officer.' })
  actorName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was written as the reason; null: none was asked for.',
  })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Thumbprint of the key; null: no key is meant.' })
  kid!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Cơ quan quản lý giấy tờ: how it is connected.' })
export class Agency {
  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  code!: AgencyCode;

  @Field(() => Int, { description: 'Rises with every change of the settings or the state.' })
  version!: number;

  @Field(() => String, { description: 'What it is called today, in Vietnamese.' })
  name!: string;

  @Field(() => [PaperTypeEnum], { description: 'The papers whose registers it keeps today; may be none.' })
  paperTypes!: PaperType[];

  @Field(() => AgencyStateEnum, { description: 'Whether it is connected.' })
  state!: AgencyState;

  @Field(() => [AgencyActionEnum], { description: 'What can be done with the connection now.' })
  allowedActions!: AgencyAction[];

  @Field(() => AgencyChannelEnum, { description: 'How it answers.' })
  channel!: AgencyChannel;

  @Field(() => String, { description: 'The agreement of the connection: number, date and purpose.' })
  legalBasis!: string;

  @Field(() => String, { description: 'Whom to ask at the agency; may be empty.' })
  contact!: string;

  @Field(() => Int, { description: 'Working days until an answer is overdue.' })
  answerWithinDays!: number;

  @Field(() => Int, { description: 'Calls to its service that may be open at one moment.' })
  maxInFlight!: number;

  @Field(() => Int, { description: 'Requests that its machine may send in a minute.' })
  requestsPerMinute!: number;

  @Field(() => [String], { description: 'What its machine may do, e.g. cross-check:answer:TAX_CODE.' })
  scopes!: string[];

  @Field(() => [String], { description: 'What its machine could be allowed today.' })
  possibleScopes!: string[];

  @Field(() => [AgencyKey], { description: 'Its keys, the latest first; 50 at most.' })
  keys!: AgencyKey[];

  @Field(() => [AgencyKeyWarning], { description: 'The most urgent first; may be none.' })
  keyWarnings!: AgencyKeyWarning[];

  @Field(() => [AgencyDowntime], { description: 'Its downtimes, the latest first; 50 at most.' })
  downtimes!: AgencyDowntime[];

  @Field(() => [AgencyHistoryLine], { description: 'What administrators did, the latest first; 50 at most.' })
  history!: AgencyHistoryLine[];
}

@ObjectType({ simpleResolvers: true, description: 'The settings are as they were sent.' })
export class AgencyUpdated {
  @Field(() => Int, { description: 'The version that the agency has now.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The agency is not asked any more, at once.' })
export class AgencySuspended {
  @Field(() => Int, { description: 'The version that the agency has now.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The agency is asked again.' })
export class AgencyResumed {
  @Field(() => Int, { description: 'The version that the agency has now.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The key is registered.' })
export class AgencyKeyRegistered {
  @Field(() => String, { description: 'Its RFC 7638 thumbprint.' })
  kid!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Nothing that is signed with the key is accepted any more.',
})
export class AgencyKeyRevoked {
  @Field(() => String, { description: 'Its RFC 7638 thumbprint.' })
  kid!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The downtime is planned.' })
export class DowntimePlanned {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The downtime is cancelled.' })
export class DowntimeCancelled {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;
}

export const UpdateAgencyResult = createUnionType({
  name: 'UpdateAgencyResult',
  description: 'Outcome of updateAgency.',
  types: () => [AgencyUpdated, StaleVersion, ValidationFailed, RuleRefused] as const,
});

export const SuspendAgencyResult = createUnionType({
  name: 'SuspendAgencyResult',
  description: 'Outcome of suspendAgency.',
  types: () => [AgencySuspended, StaleVersion, ValidationFailed, RuleRefused] as const,
});

export const ResumeAgencyResult = createUnionType({
  name: 'ResumeAgencyResult',
  description: 'Outcome of resumeAgency.',
  types: () => [AgencyResumed, StaleVersion, ValidationFailed, RuleRefused] as const,
});

export const RegisterAgencyKeyResult = createUnionType({
  name: 'RegisterAgencyKeyResult',
  description: 'Outcome of registerAgencyKey.',
  types: () => [AgencyKeyRegistered, ValidationFailed, RuleRefused] as const,
});

export const RevokeAgencyKeyResult = createUnionType({
  name: 'RevokeAgencyKeyResult',
  description: 'Outcome of revokeAgencyKey.',
  types: () => [AgencyKeyRevoked, ValidationFailed, RuleRefused] as const,
});

export const PlanDowntimeResult = createUnionType({
  name: 'PlanDowntimeResult',
  description: 'Outcome of planDowntime.',
  types: () => [DowntimePlanned, ValidationFailed, RuleRefused] as const,
});

export const CancelDowntimeResult = createUnionType({
  name: 'CancelDowntimeResult',
  description: 'Outcome of cancelDowntime.',
  types: () => [DowntimeCancelled, RuleRefused] as const,
});

const namedOn = (code: AgencyCode, now: Date) => ({
  name: agencyNameOn(code, localDateOf(now)),
  paperTypes: papersOwnedOn(code, localDateOf(now)),
});

const downtimeOf = ({ id, starts_at: from, ends_at: to, note }: DowntimeRow, now: Date): PlannedDowntime => {
  const [startsAt, endsAt] = [new Date(from), new Date(to)];
  return { id, startsAt, endsAt, note, isNow: startsAt <= now && now < endsAt };
};

const keyWarningsOf = (
  channel: AgencyChannel,
  keys: readonly AgencyKeyRow[],
  now: Date,
): AgencyKeyWarning[] =>
  agencyKeyWarnings(
    channel,
    keys.map((row) => ({ kid: row.kid, ...keyTimesOf(row) })),
    now,
  ).map(({ kind, key }) => ({ kind, kid: key?.kid ?? null, expiresAt: key?.expiresAt ?? null }));

export const agencyBoardOf = (rows: readonly AgencyBoardRow[], calendar: WorkingCalendar): AgencyBoard => ({
  asOf: rows[0]?.now ?? new Date(),
  items: rows.map((row) => standingOf(row, calendar)).sort((a, b) => (a.code < b.code ? -1 : 1)),
});

function standingOf(row: AgencyBoardRow, calendar: WorkingCalendar): AgencyStanding {
  const { now, code, state, channel, answer_within_days: answerWithinDays } = row;
  const [oldestOpenAt, lastAnswerAt] = [row.oldest_open_at, row.last_answer_at];
  return {
    code,
    ...namedOn(code, now),
    state,
    channel,
    answerWithinDays,
    openQuestions: row.open_questions,
    overdueQuestions: row.overdue_questions,
    oldestOpenAt,
    answers: row.answers,
    medianSeconds: row.median_seconds,
    slowestSeconds: row.slowest_seconds,
    matched: row.matched,
    mismatched: row.answers - row.matched,
    answeredLastDay: row.answered_last_day,
    lastAnswerAt,
    lastFailureAt: row.last_failure_at,
    lastFailure: row.last_failure,
    isBreakerOpen: row.is_breaker_open,
    pausedUntil: row.paused_until,
    downtime: row.downtime && downtimeOf(row.downtime, now),
    isSilent: isAgencySilent({ state, answerWithinDays, oldestOpenAt, lastAnswerAt }, calendar, now),
    keyWarnings: keyWarningsOf(channel, row.keys, now),
  };
}

export function agencyOf({ agency, keys, downtimes, history }: AgencyDetails): Agency {
  const { now, code, state, channel } = agency;
  return {
    code,
    version: agency.version,
    ...namedOn(code, now),
    state,
    allowedActions: agencyLifecycle.allowedActions(state),
    channel,
    legalBasis: agency.legal_basis,
    contact: agency.contact,
    answerWithinDays: agency.answer_within_days,
    maxInFlight: agency.max_in_flight,
    requestsPerMinute: agency.requests_per_minute,
    scopes: agency.scopes,
    possibleScopes: agencyScopesOn(code, localDateOf(now)),
    keys: keys.map((row) => {
      const times = keyTimesOf(row);
      return {
        kid: row.kid,
        algorithm: algorithmOf(row.public_jwk),
        state: agencyKeyState(times, now),
        ...times,
        lastUsedAt: row.last_used_at === null ? null : new Date(row.last_used_at),
        registeredAt: new Date(row.registered_at),
        registeredBy: row.registered_by_name,
      };
    }),
    keyWarnings: keyWarningsOf(channel, keys, now),
    downtimes: downtimes.map((row) => {
      const downtime = downtimeOf(row, now);
      const cancelledAt = row.cancelled_at === null ? null : new Date(row.cancelled_at);
      return {
        ...downtime,
        isNow: downtime.isNow && cancelledAt === null,
        cancelledAt,
        enteredBy: row.entered_by_name,
        canCancel: cancelledAt === null && now < downtime.endsAt,
      };
    }),
    history: history.map(({ at, action, actor_name: actorName, reason, kid }) => ({
      at: new Date(at),
      action,
      actorName,
      reason,
      kid,
    })),
  };
}
