import { parseEmail, parseOrganisationIdentifier, parsePersonalIdNumber } from '@dinhdanh/domain/formats';

import { readDate } from '../../components/read-date.ts';
import type { LockRequestKind, RegisterLockRequestInput, RequesterType } from '../../generated/graphql.ts';
import type { LockRequestSubject } from '../../providers/data-provider.ts';
import type { CapturedFile } from '../../components/upload-file.ts';

/** Phiếu TK03 as far as it is filled in. Texts are as typed. */
export interface LockRequestForm {
  readonly kind: LockRequestKind;
  readonly unitCode: string;
  readonly subjectNumber: string;
  readonly targetRequestCode: string;
  readonly requesterType: RequesterType | '';
  readonly requesterName: string;
  readonly requesterReference: string;
  readonly documentOn: string;
  readonly requesterEmail: string;
  readonly citedBasis: string;
  readonly requestReason: string;
  readonly isSealed: boolean;
  readonly scan: CapturedFile | null;
}

export const EMPTY_FORM: LockRequestForm = {
  kind: 'LOCK',
  unitCode: '',
  subjectNumber: '',
  targetRequestCode: '',
  requesterType: '',
  requesterName: '',
  requesterReference: '',
  documentOn: '',
  requesterEmail: '',
  citedBasis: '',
  requestReason: '',
  isSealed: false,
  scan: null,
};

/** Whose number was looked up, and what was found; null: no account has it. */
export interface Looked {
  readonly number: string;
  readonly subject: LockRequestSubject | null;
}

/** The number without what people put between the digits; null for anything that is none, as the server judges it. */
export function readSubjectNumber(typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, '');
  const parse = digits.length === 12 ? parsePersonalIdNumber : parseOrganisationIdentifier;
  return isAccepted(() => parse(digits)) ? digits : null;
}

/** What stands against the form before it is sent, as keys of sentences by the path under which the server names it. */
export function formTroubles(
  form: LockRequestForm,
  looked: Looked | undefined,
  today: string,
): ReadonlyMap<string, string> {
  const documentOn = readDate(form.documentOn);
  const troubles: readonly (readonly [path: string, trouble: string | false])[] = [
    ['unitCode', form.unitCode === '' && 'choose'],
    ['subjectNumber', numberTrouble(form.subjectNumber, looked)],
    ['targetRequestCode', targetTrouble(form, looked)],
    ['requesterType', form.requesterType === '' && 'choose'],
    ['requesterName', !isWithin(form.requesterName, 5, 200) && 'name'],
    ['requesterReference', !isWithin(form.requesterReference, 2, 100) && 'reference'],
    ['documentOn', documentOn === null ? 'date' : documentOn > today && 'dateAhead'],
    [
      'requesterEmail',
      form.requesterEmail.trim() !== '' && !isAccepted(() => parseEmail(form.requesterEmail)) && 'email',
    ],
    ['citedBasis', !isWithin(form.citedBasis, 10, 1000) && 'text'],
    ['requestReason', !isWithin(form.requestReason, 10, 1000) && 'text'],
  ];
  return new Map(
    troubles.flatMap(([path, trouble]) => (trouble === false ? [] : [[path, trouble] as const])),
  );
}

function numberTrouble(typed: string, looked: Looked | undefined): string | false {
  if (typed.trim() === '') return 'empty';
  const number = readSubjectNumber(typed);
  if (number === null) return 'number';
  if (looked?.number !== number) return 'notFoundYet';
  return looked.subject === null && 'unknown';
}

function targetTrouble({ kind, targetRequestCode }: LockRequestForm, looked: Looked | undefined) {
  if (kind === 'LOCK' || !looked?.subject) return false;
  const standing = looked.subject.standingAuthorityRequests;
  if (standing.length === 0) return 'noneStands';
  return !standing.some(({ code }) => code === targetRequestCode) && 'choose';
}

function isWithin(text: string, least: number, most: number): boolean {
  const { length } = Array.from(text.normalize('NFC').trim().replace(/\s+/g, ' '));
  return length >= least && length <= most;
}

function isAccepted(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}

/** What is sent, once nothing stands against it. */
export function inputOf(
  form: LockRequestForm & { readonly requesterType: RequesterType },
  idempotencyKey: string,
): RegisterLockRequestInput {
  const { scan, targetRequestCode, requesterEmail, documentOn, ...rest } = form;
  return {
    ...rest,
    idempotencyKey,
    subjectNumber: readSubjectNumber(form.subjectNumber) ?? form.subjectNumber,
    documentOn: readDate(documentOn) ?? '',
    requesterEmail: requesterEmail.trim() === '' ? null : requesterEmail.trim(),
    targetRequestCode: form.kind === 'UNLOCK' ? targetRequestCode : null,
    scanFileId: scan?.id ?? null,
  };
}

/** The field that a refusal of the whole is about. */
const FIELD_OF_REFUSAL: Readonly<Record<string, string>> = {
  LOCK_SUBJECT_UNKNOWN: 'subjectNumber',
  LOCK_REQUEST_EXISTS: 'subjectNumber',
  LOCK_NOT_STANDING: 'targetRequestCode',
  UNLOCK_NOT_BY_REQUESTER: 'requesterName',
  REQUESTER_NOT_ENTITLED: 'requesterType',
  UNIT_UNKNOWN: 'unitCode',
  FILE_UNKNOWN: 'scanFileId',
};

export const fieldOfRefusal = (code: string): string | undefined => FIELD_OF_REFUSAL[code];
