import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AccessFindingResolver } from './modules/access-findings/index.ts';
import { ActivationPortalResolver } from './modules/accounts/index.ts';
import { AgencyResolver, AgencyServiceResolver } from './modules/agencies/index.ts';
import {
  ApplicationClaimResolver,
  ApplicationResolver,
  ApplicationStatusPortalResolver,
} from './modules/applications/index.ts';
import { AppointmentResolver, BookingPortalResolver } from './modules/appointments/index.ts';
import { ApprovalResolver } from './modules/approvals/index.ts';
import { AreaTaskResolver } from './modules/area-tasks/index.ts';
import { AssistedActivationResolver } from './modules/assisted-activations/index.ts';
import { RetentionResolver } from './modules/retention/index.ts';
import { AuditExportResolver } from './modules/audit-exports/index.ts';
import { AuditLogResolver } from './modules/audit-log/index.ts';
import { CalendarResolver } from './modules/calendar/index.ts';
import { SourceHealthResolver } from './modules/checking/index.ts';
import { CredentialsPortalResolver, RecoveryPortalResolver } from './modules/credentials/index.ts';
import {
  AgencyQuestionResolver,
  CrossCheckAgencyResolver,
  CrossCheckResolver,
  HolderPaperPortalResolver,
} from './modules/cross-checks/index.ts';
import { HolderSessionPortalResolver } from './modules/holder-sessions/index.ts';
import { LetterAgencyResolver, LetterPortalResolver, LetterResolver } from './modules/letters/index.ts';
import { LockEventAgencyResolver, LockSubscriptionResolver } from './modules/lock-events/index.ts';
import { LockAppealResolver } from './modules/lock-appeals/index.ts';
import { LockRequestAgencyResolver, LockRequestResolver } from './modules/lock-requests/index.ts';
import {
  AccountLocksResolver,
  OwnLockPortalResolver,
  OwnUnlockPortalResolver,
} from './modules/locks/index.ts';
import { FunnelResolver } from './modules/funnel/index.ts';
import { DataRequestPortalResolver, DataRequestResolver } from './modules/data-requests/index.ts';
import { HolderRecordPortalResolver } from './modules/holder-record/index.ts';
import {
  SharingAgencyResolver,
  SharingPortalResolver,
  SharingResolver,
} from './modules/identity-sharing/index.ts';
import { ClaimRedistributionResolver } from './modules/claim-redistribution/index.ts';
import { LongTaskResolver } from './modules/long-tasks/index.ts';
import { NotActivatedExportResolver } from './modules/not-activated-export/index.ts';
import {
  LeaveCoverResolver,
  OfficerAdministrationResolver,
  OfficerIdentityResolver,
  OfficerLinkResolver,
  OfficerOversightResolver,
} from './modules/officer-administration/index.ts';
import { OfficerResolver, OwnAccountResolver, OwnPasskeyResolver } from './modules/officers/index.ts';
import {
  OutreachFieldResolver,
  OutreachFiguresResolver,
  OutreachListResolver,
  OutreachMeetingResolver,
  OutreachTeamResolver,
} from './modules/outreach/index.ts';
import { OpeningReviewResolver } from './modules/person-openings/index.ts';
import { PhoneChangePortalResolver, PhoneChangeResolver } from './modules/phone-changes/index.ts';
import { RegistrationPortalResolver } from './modules/registrations/index.ts';
import { SignInPortalResolver } from './modules/sign-in/index.ts';
import { StatusEventResolver } from './modules/status-events/index.ts';
import { WardForecastResolver } from './modules/ward-forecasts/index.ts';
import { WardReportResolver } from './modules/ward-reports/index.ts';
import { ActivationWindowResolver, TargetResolver, TargetSheetResolver } from './modules/targets/index.ts';
import { UnitMergerResolver } from './modules/unit-mergers/index.ts';
import { AdministrativeUnitResolver } from './modules/wards/index.ts';
import { assertEveryRootFieldRequiresAPermission, permissionGuard } from './platform/access/requires.ts';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own type of a resolver class
const RESOLVERS: Record<'back-office' | 'portal' | 'agency', NonEmptyArray<Function>> = {
  'back-office': [
    OfficerResolver,
    OwnAccountResolver,
    OwnPasskeyResolver,
    OfficerAdministrationResolver,
    OfficerIdentityResolver,
    OfficerLinkResolver,
    OfficerOversightResolver,
    LeaveCoverResolver,
    ClaimRedistributionResolver,
    ApplicationResolver,
    ApplicationClaimResolver,
    SourceHealthResolver,
    CrossCheckResolver,
    AgencyQuestionResolver,
    SharingResolver,
    AgencyResolver,
    ApprovalResolver,
    TargetResolver,
    FunnelResolver,
    TargetSheetResolver,
    ActivationWindowResolver,
    WardForecastResolver,
    WardReportResolver,
    AdministrativeUnitResolver,
    UnitMergerResolver,
    AuditExportResolver,
    RetentionResolver,
    AuditLogResolver,
    OpeningReviewResolver,
    AccessFindingResolver,
    AppointmentResolver,
    AreaTaskResolver,
    AssistedActivationResolver,
    CalendarResolver,
    DataRequestResolver,
    PhoneChangeResolver,
    LetterResolver,
    LockSubscriptionResolver,
    LockRequestResolver,
    LockAppealResolver,
    AccountLocksResolver,
    StatusEventResolver,
    OutreachListResolver,
    OutreachFieldResolver,
    LongTaskResolver,
    NotActivatedExportResolver,
    OutreachMeetingResolver,
    OutreachTeamResolver,
    OutreachFiguresResolver,
  ],
  portal: [
    ActivationPortalResolver,
    SignInPortalResolver,
    HolderSessionPortalResolver,
    OwnLockPortalResolver,
    OwnUnlockPortalResolver,
    CredentialsPortalResolver,
    RecoveryPortalResolver,
    RegistrationPortalResolver,
    ApplicationStatusPortalResolver,
    BookingPortalResolver,
    HolderPaperPortalResolver,
    HolderRecordPortalResolver,
    DataRequestPortalResolver,
    PhoneChangePortalResolver,
    SharingPortalResolver,
    LetterPortalResolver,
  ],
  agency: [
    AgencyServiceResolver,
    CrossCheckAgencyResolver,
    SharingAgencyResolver,
    LetterAgencyResolver,
    LockEventAgencyResolver,
    LockRequestAgencyResolver,
  ],
};

export type EndpointName = keyof typeof RESOLVERS;

let built: Record<EndpointName, GraphQLSchema> | undefined;

/** The schemas of the three doors. An operation that names no permission stops the boot here. */
export function buildSchemas(): Record<EndpointName, GraphQLSchema> {
  built ??= Object.fromEntries(
    Object.entries(RESOLVERS).map(([name, resolvers]) => [name, buildSchema(resolvers)]),
  ) as Record<EndpointName, GraphQLSchema>;
  return built;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- as above
export function buildSchema(resolvers: NonEmptyArray<Function>): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    globalMiddlewares: [permissionGuard],
    // Inputs are judged by the domain, which names every rule; type-graphql's validation would send secrets back.
    validate: false,
  });
  assertEveryRootFieldRequiresAPermission(schema);
  return schema;
}
