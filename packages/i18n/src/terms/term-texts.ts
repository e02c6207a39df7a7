import type {
  AccountAction,
  AccountLevel,
  AccountState,
  ApplicationAction,
  ApplicationState,
  ComparedField,
  LegalRegime,
  PopulationCheckOutcome,
  RefusalReason,
  ReturnReason,
  Sex,
} from '@dinhdanh/domain';

type OfficerRole =
  'INTAKE' | 'REVIEWER' | 'HEAD_OF_UNIT' | 'HOTLINE_AGENT' | 'WARD_LEADER' | 'AUDITOR' | 'ADMINISTRATOR';

/** Also the events in the history of an application. */
type AuditAction =
  | 'APPLICATION_SUBMITTED'
  | 'APPLICATION_OPENED'
  | 'APPLICATION_CHECK_STARTED'
  | 'APPLICATION_CHECKED'
  | 'APPLICATION_CHECK_REPEATED'
  | 'APPLICATION_APPROVED'
  | 'APPLICATION_RETURNED'
  | 'APPLICATION_REFUSED'
  | 'APPLICANT_REVEALED'
  | 'ACCOUNT_GRANTED'
  | 'ACCOUNT_UPGRADED'
  | 'ACCOUNT_ACTIVATED'
  | 'ACTIVATION_STARTED'
  | 'ACTIVATION_CODE_SENT'
  | 'ACTIVATION_CODE_RESENT'
  | 'ACTIVATION_CODE_VERIFIED'
  | 'ACTIVATION_CODE_REFUSED'
  | 'NOTIFICATION_TAKEN'
  | 'NOTIFICATION_SENT'
  | 'NOTIFICATION_FAILED'
  | 'SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGNED_OUT'
  | 'AUDIT_CHAIN_VERIFIED';

/** The words for the values that the server sends as codes, in one language. */
export interface TermTexts {
  readonly applicationState: Readonly<Record<ApplicationState, string>>;
  readonly applicationAction: Readonly<Record<ApplicationAction | 'SUBMIT', string>>;
  readonly accountState: Readonly<Record<AccountState, string>>;
  readonly accountAction: Readonly<Record<AccountAction, string>>;
  readonly accountLevel: Readonly<Record<AccountLevel, string>>;
  readonly officerRole: Readonly<Record<OfficerRole, string>>;
  readonly returnReason: Readonly<Record<ReturnReason, string>>;
  readonly refusalReason: Readonly<Record<RefusalReason, string>>;
  readonly comparedField: Readonly<Record<ComparedField, string>>;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly populationCheckOutcome: Readonly<Record<PopulationCheckOutcome, string>>;
  readonly auditAction: Readonly<Record<AuditAction, string>>;
  readonly legalRegime: Readonly<Record<LegalRegime, string>>;
}
