import type { AccountLevel, ApplicationState } from '@dinhdanh/domain';
import {
  applicationStatusEventText,
  applicationStatusText,
  termLabel,
  type ApplicationStatusEvent,
  type ApplicationStatusKey,
  type Locale,
} from '@dinhdanh/i18n';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { AccountLevelEnum, ApplicationStateEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { ApplicationStatusRow } from './application-status.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Something that has happened to an application.' })
export class StatusEvent {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: "What, in the caller's language; it names nobody." })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Tình trạng hồ sơ as its citizen sees it: no name, no number, no officer.',
})
export class ApplicationStatus {
  @Field(() => String, { description: 'Mã hồ sơ.' })
  code!: string;

  @Field(() => AccountLevelEnum, {
    nullable: true,
    description: 'The level applied for; null for an organisation.',
  })
  level!: AccountLevel | null;

  @Field(() => ApplicationStateEnum, { description: 'Where it stands.' })
  state!: ApplicationState;

  @Field(() => String, { description: "How it stands in a few words, in the caller's language." })
  title!: string;

  @Field(() => String, { description: "The same in a sentence or two, in the caller's language." })
  text!: string;

  @Field(() => DateTime, { description: 'When it was received; the legal term counts from then.' })
  receivedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'End of the legal term; null once it is decided.' })
  dueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null before.' })
  decidedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was returned or refused, as a stable word for programs; null otherwise.',
  })
  reasonCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The same in words, in the caller's language. Only who has proven to be the applicant by signing in also reads what the officer wrote, which may be personal.",
  })
  reasonText!: string | null;

  @Field(() => String, { description: "What the citizen does next, in the caller's language." })
  whatNext!: string;

  @Field(() => Int, { description: 'Which attempt this is, 1 for the first; more after a return.' })
  attempt!: number;

  @Field(() => [StatusEvent], { description: 'What has happened so far, the earliest first.' })
  timeline!: StatusEvent[];
}

@ObjectType({ simpleResolvers: true, description: 'Code and number belong together.' })
export class ApplicationStatusFound {
  @Field(() => ApplicationStatus, { description: 'How the application stands.' })
  status!: ApplicationStatus;
}

export const ApplicationStatusResult = createUnionType({
  name: 'ApplicationStatusResult',
  description: 'Outcome of applicationStatus.',
  types: () => [ApplicationStatusFound, ValidationFailed, RuleRefused] as const,
});

/** What the citizen sees of an application. `isApplicant`: signed in, and not merely in possession of the two numbers. */
export function applicationStatusOf(
  row: ApplicationStatusRow,
  locale: Locale,
  { isApplicant }: { readonly isApplicant: boolean },
): ApplicationStatus {
  return {
    ...applicationStatusText(keyOf(row), locale, {
      level: row.level ? termLabel('accountLevel', row.level, locale).toLowerCase() : '',
    }),
    code: row.code,
    level: row.level,
    state: row.state,
    receivedAt: row.received_at,
    dueAt: row.decided_at ? null : row.due_at,
    decidedAt: row.decided_at,
    reasonCode: row.decision_reason,
    reasonText: reasonOf(row, locale, isApplicant),
    attempt: row.attempt,
    timeline: eventsOf(row).map(({ at, event }) => ({ at, text: applicationStatusEventText(event, locale) })),
  };
}

function keyOf({
  state,
  channel,
  level,
  has_portrait: hasPortrait,
}: ApplicationStatusRow): ApplicationStatusKey {
  if (state === 'SUBMITTED' || state === 'CHECKING')
    return hasPortrait ? 'CHECKING_WITH_PORTRAIT' : 'CHECKING';
  if (state === 'APPROVED') return level ? 'APPROVED' : 'APPROVED_ORGANISATION';
  if (state === 'RETURNED') return channel === 'ONLINE' ? 'RETURNED_ONLINE' : 'RETURNED_COUNTER';
  return state;
}

function reasonOf(
  { state, decision_reason: reason, decision_text: written }: ApplicationStatusRow,
  locale: Locale,
  isApplicant: boolean,
): string | null {
  if (!reason) return null;
  const words = termLabel(state === 'RETURNED' ? 'returnReason' : 'refusalReason', reason, locale);
  return isApplicant && written ? `${words}. ${written}` : words;
}

function eventsOf(row: ApplicationStatusRow): { at: Date; event: ApplicationStatusEvent }[] {
  const { state, received_at: receivedAt, compared_at: comparedAt, decided_at: decidedAt } = row;
  const isDecided = state === 'APPROVED' || state === 'RETURNED' || state === 'REFUSED';
  return [
    { at: receivedAt, event: 'RECEIVED' },
    ...(comparedAt ? [{ at: comparedAt, event: 'COMPARED' } as const] : []),
    ...(decidedAt && isDecided ? [{ at: decidedAt, event: state }] : []),
  ];
}
