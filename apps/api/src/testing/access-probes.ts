import { aDeclaration } from './builders.ts';
import { TRA_CO, type RecordKind, type WardRecords } from './ward-records.ts';
import type { Aim } from './whole-operation.ts';

const NOTHING = '01890000-0000-7000-8000-00000000beef';

/** How one sees whether an operation reached what lies in Trà Cổ. */
export interface Probe {
  /** The record that the identifiers of the operation name. */
  readonly of?: RecordKind;
  /** Other arguments: those of the call, and those of the call that is aimed at nothing. */
  readonly given?: (records: WardRecords, isAimed: boolean) => Readonly<Record<string, unknown>>;
  /** What stands in the answer when it did; absent: the answer differs from that of a call aimed at nothing. */
  readonly shows?: (records: WardRecords) => string | RegExp;
  /** Puts the record back, where the operation leaves it in a state in which it is not found again. */
  readonly again?: string;
}

const of = (kind: RecordKind, given?: Probe['given']): Probe => (given ? { of: kind, given } : { of: kind });
/** A list, in which the record stands. */
const lists = (kind: RecordKind, given?: Probe['given']): Probe => ({
  shows: ({ ids }) => ids[kind],
  ...(given ? { given } : {}),
});
/** A board, on which the ward stands. */
const names: Probe = { shows: () => `"${TRA_CO}"` };
const onBoard: Probe = { ...names, of: 'CAMPAIGN' };
/** A number, which is none where one sees nothing. */
const counts: Probe = { shows: () => /:[1-9]/ };
/** The code of the ward, or the number of the person, which the call that is aimed at nothing has not. */
const byUnit: Probe = {};
const byNumber: Probe = {};
const unitOf = (isAimed: boolean): string => (isAimed ? TRA_CO : '99999');
/** A ward of a campaign that everybody knows. */
const inCampaign: Probe = {
  given: ({ ids }, isAimed) => ({ campaignId: ids.CAMPAIGN, unitCode: unitOf(isAimed) }),
};
const A_VISIT = {
  clientId: NOTHING,
  personId: NOTHING,
  expectedVersion: 1,
  outcome: 'AWAY',
  visitedAt: '2026-11-26T02:00:00Z',
};

/** Every operation of the back office that names a record of a unit, directly or by what it lists. */
export const PROBES: Readonly<Record<string, Probe>> = {
  administrativeUnits: names,
  assistedActivations: lists('VISIT', () => ({ filter: { standings: ['REQUESTED'] } })),
  assistedActivation: of('VISIT'),
  activationWindows: names,
  wardProgress: onBoard,
  offices: names,
  appointments: lists('APPOINTMENT', ({ appointmentDay }) => ({ day: appointmentDay })),
  applications: lists('APPLICATION', () => ({ page: { offset: 0, limit: 100 } })),
  application: of('APPLICATION'),
  applicationCounts: counts,
  findApplicant: byNumber,
  areaTasks: lists('AREA_TASK'),
  areaTaskCount: counts,
  phoneChangeHolder: byNumber,
  waitingPhoneChanges: lists('PHONE_CHANGE'),
  phoneChangesOfApplicant: of('APPLICATION'),
  accountLocks: of('LOCKED_ACCOUNT'),
  accountStatusEvents: of('ACCOUNT'),
  auditTrail: of('APPLICATION'),
  auditLines: { given: (_, isAimed) => ({ filter: { unitCode: unitOf(isAimed) } }) },
  verifyAuditChain: byUnit,
  auditExports: lists('AUDIT_EXPORT'),
  crossChecks: of('PAPER_APPLICATION'),
  crossCheck: of('CROSS_CHECK'),
  sourceHealth: counts,
  lockRequestLetter: of('LETTERED_REQUEST'),
  letterPreview: of('LOCK_REQUEST'),
  lockEventReceipts: of('LOCKED_ACCOUNT'),
  lockRequests: lists('LOCK_REQUEST'),
  lockRequestCounts: counts,
  lockRequest: of('LOCK_REQUEST'),
  lockAppeals: lists('LOCK_APPEAL', () => ({ isOpen: true })),
  lockAppeal: of('LOCK_APPEAL'),
  funnel: names,
  funnelPeople: { shows: () => '"items":[{', given: () => ({ stage: 'ACTIVATED' }) },
  dataRequests: lists('DATA_REQUEST', () => ({ isOpen: true })),
  dataRequestCount: counts,
  dataRequest: of('DATA_REQUEST'),
  longTask: of('LONG_TASK'),
  officers: { shows: ({ username }) => username },
  officer: of('OFFICER'),
  explainableOfficers: {
    given: ({ username }) => ({ search: username }),
    shows: ({ username }) => username,
  },
  coveredUnits: names,
  breakGlassAlarms: lists('ALARM'),
  acknowledgeBreakGlass: {
    of: 'ALARM',
    again: 'update break_glass_alarm set acknowledged_at = null, acknowledged_by = null where id = $1',
  },
  claimHolders: { shows: ({ claimant }) => claimant },
  claimHeirs: { shows: ({ claimant }) => claimant },
  redistributeClaims: {
    given: ({ claimant }, isAimed) => ({ username: isAimed ? claimant : 'khong.co.ai' }),
  },
  openingReviews: lists('OPENING', () => ({ isOpen: true })),
  reviewOpening: of('OPENING'),
  accessFindings: lists('FINDING', () => ({ isOpen: true })),
  accessFinding: of('FINDING'),
  settleAccessFinding: of('FINDING'),
  officerAccess: { given: ({ username }) => ({ username }) },
  myOutreachLists: lists('OUTREACH_LIST'),
  outreachListForField: of('OUTREACH_LIST'),
  outreachFigures: counts,
  outreachLists: lists('OUTREACH_LIST'),
  outreachList: of('OUTREACH_LIST'),
  outreachTeams: lists('OUTREACH_TEAM'),
  outreachHamlets: byUnit,
  outreachMeetings: lists('OUTREACH_MEETING'),
  outreachMeeting: of('OUTREACH_MEETING'),
  managedOutreachTeams: lists('OUTREACH_TEAM'),
  outreachTeamCandidates: of('OUTREACH_TEAM'),
  wardForecasts: onBoard,
  targetHistory: inCampaign,
  hamletProgress: inCampaign,
  wardReports: lists('WARD_REPORT'),
  wardReport: of('WARD_REPORT'),
  confirmAssistedActivation: of('VISIT'),
  refuseAssistedActivation: of('VISIT'),
  cancelAssistedActivation: of('VISIT'),
  claimApplication: of('APPLICATION'),
  releaseApplication: of('APPLICATION'),
  receiveAppointment: of('APPOINTMENT'),
  missAppointment: of('APPOINTMENT'),
  submitApplication: { given: (_, isAimed) => ({ ...aDeclaration(), unitCode: unitOf(isAimed) }) },
  revealApplicant: of('APPLICATION'),
  completeAreaTask: of('AREA_TASK'),
  sendPhoneChangeCode: of('ACCOUNT'),
  confirmPhoneChange: of('PHONE_CHANGE'),
  declinePhoneChange: of('PHONE_CHANGE'),
  findAccountLocks: byNumber,
  lockAccountForHolder: of('ACCOUNT'),
  sendAssistedUnlockCode: of('ACCOUNT'),
  unlockAccountForHolder: of('ACCOUNT'),
  approveApplication: of('APPLICATION'),
  approveApplications: {
    of: 'APPLICATION',
    given: ({ ids }, isAimed) => ({
      applications: [{ id: isAimed ? ids.APPLICATION : NOTHING, expectedVersion: 99 }],
    }),
  },
  returnApplication: of('APPLICATION'),
  refuseApplication: of('APPLICATION'),
  approveAuditExport: of('AUDIT_EXPORT'),
  refuseAuditExport: of('AUDIT_EXPORT'),
  withdrawAuditExport: of('AUDIT_EXPORT'),
  askAgencyAgain: of('CROSS_CHECK'),
  resolveMismatch: of('CROSS_CHECK'),
  correctPaper: of('CROSS_CHECK', () => ({ number: 'C9000001' })),
  recordLetterHandover: of('LETTER'),
  revealLockSubject: of('LOCK_REQUEST'),
  forwardLockRequest: of('LOCK_REQUEST'),
  decideLockRequest: of('LOCK_REQUEST'),
  lockAtOnce: of('LOCK_REQUEST'),
  withdrawLockRequest: of('LOCK_REQUEST'),
  unsealLockRequest: of('LOCK_REQUEST'),
  reverseLockRequest: of('LETTERED_REQUEST'),
  registerLockAppeal: {
    given: ({ lockRequestCode, lockedNumber }, isAimed) => ({
      ...{ subjectNumber: lockedNumber, lockRequestCode: isAimed ? lockRequestCode : 'DK-2026-000000' },
    }),
  },
  decideLockAppeal: of('LOCK_APPEAL'),
  answerDataRequest: of('DATA_REQUEST'),
  refuseDataRequest: of('DATA_REQUEST'),
  processingLimitsOfApplicant: of('APPLICATION'),
  endProcessingLimit: of('DATA_REQUEST'),
  cancelLongTask: of('LONG_TASK'),
  exportNotActivated: byUnit,
  issueOfficerLink: of('OFFICER'),
  barOfficer: of('OFFICER'),
  linkOfficerIdentity: of('OFFICER'),
  unlinkOfficerIdentity: of('OFFICER'),
  assignOfficer: of('OFFICER', () => ({ unitCode: TRA_CO })),
  endOfficerAssignment: {
    of: 'ASSIGNMENT',
    again: 'update officer_assignment set valid_to = null where id = $1',
  },
  recordVisits: of('OUTREACH_LIST', () => ({ visits: [A_VISIT] })),
  drawOutreachList: byUnit,
  closeOutreachList: of('OUTREACH_LIST'),
  planOutreachMeeting: byUnit,
  editOutreachMeeting: of('OUTREACH_MEETING'),
  recordOutreachMeeting: of('OUTREACH_MEETING'),
  cancelOutreachMeeting: of('OUTREACH_MEETING'),
  createOutreachTeam: byUnit,
  renameOutreachTeam: of('OUTREACH_TEAM'),
  endOutreachTeam: of('OUTREACH_TEAM'),
  addOutreachTeamMember: of('OUTREACH_TEAM'),
  endOutreachTeamMember: of('OUTREACH_TEAM'),
  commentWardReport: of('WARD_REPORT', () => ({ recipients: ['Lưu: VP.'] })),
  issueWardReport: of('WARD_REPORT'),
};

/** The call that is aimed at the record, and the same aimed at nothing that is there. */
export function aimsOf(
  { of: kind, given }: Probe,
  records: WardRecords,
): { readonly at: Aim; readonly past: Aim } {
  const aim = (isAimed: boolean): Aim => ({
    id: isAimed && kind ? records.ids[kind] : NOTHING,
    unitCode: unitOf(isAimed),
    number: isAimed ? records.number : '022099999999',
    ...(given ? { overrides: given(records, isAimed) } : {}),
  });
  return { at: aim(true), past: aim(false) };
}
