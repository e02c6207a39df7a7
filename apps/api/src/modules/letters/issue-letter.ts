import {
  letterNumber,
  localDateOf,
  lockDecider,
  maskPersonalIdNumber,
  type AppealLetterKind,
  type DataProtectionRegime,
  type DataRequestKind,
  type DataRequestLetterKind,
  type LegalRegime,
  type LetterFacts,
  type LetterIssuer,
  type LocalDate,
  type LockLetterKind,
  type SubjectType,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../../platform/use-case.ts';
import {
  findApprovalLetter,
  getIssuingUnit,
  getRequestToAnswer,
  insertLetter,
  takeLetterNumber,
} from './letters.queries.ts';

/** A decision about a request of an authority. Who is told, about whom and by which law is read from the request. */
export interface LockLetter {
  readonly kind: LockLetterKind;
  readonly lockRequestId: string;
  /** In the words of the head, of a refusal and a reversal. */
  readonly reason: string | null;
}

/** A decision about what a holder appealed against. */
export interface AppealLetter {
  readonly kind: AppealLetterKind;
  /** The request whose lock was appealed against; null: another ground. */
  readonly lockRequestId: string | null;
  /** The unit that may see the letter, and whose number it bears under Decree 59. */
  readonly unitId: number;
  readonly regime: LegalRegime;
  readonly appealCode: string;
  readonly receivedOn: LocalDate;
  readonly subjectType: SubjectType;
  readonly subjectName: string;
  readonly subjectNumber: string;
  readonly reason: string;
}

/** The answer to a request of a data subject. */
interface DataRequestLetter {
  readonly kind: DataRequestLetterKind;
  readonly dataRequestId: string;
  /** The unit that answers, whose number it bears. */
  readonly unitId: number;
  readonly dataRegime: DataProtectionRegime;
  readonly requestKind: DataRequestKind;
  readonly requestCode: string;
  readonly receivedOn: LocalDate;
  readonly subjectName: string;
  readonly subjectNumber: string;
  readonly reason: string;
  readonly isSignedByHead: boolean;
}

/** Everything that a letter will say but its number. */
export interface DraftLetter {
  readonly facts: LetterFacts;
  readonly unitId: number;
  readonly lockRequestId: string | null;
  readonly dataRequestId: string | null;
  /** The agency whose machine fetches it; null: handed over, or the holder's. */
  readonly agencyId: string | null;
}

/**
 * The letter of a decision, inside the transaction that decides: with its number, the facts as they are now, and the job
 * that writes it. No decision is without its letter and no number without a decision.
 */
export async function issueLetter(
  transaction: Transaction,
  letter: LockLetter | AppealLetter | DataRequestLetter,
): Promise<{ readonly id: string; readonly number: string }> {
  const { em, now, actor, audit, enqueue } = transaction;
  const signed = { at: now, signerName: actor.name };
  const { unitId, lockRequestId, dataRequestId, agencyId, ...draft } =
    'dataRequestId' in letter
      ? await draftDataRequestLetter(em, letter, signed)
      : await draftLetter(em, letter, signed);
  const { kind, issuer, issuedOn } = draft.facts;
  const seriesUnitId = issuer.kind === 'AUTHORITY' ? null : unitId;
  const year = Number(issuedOn.slice(0, 4));
  const number = await takeLetterNumber(em, seriesUnitId, year);
  const facts: LetterFacts = { ...draft.facts, number };
  const id = await insertLetter(em, {
    ...{ kind, unitId, seriesUnitId, year, number, lockRequestId, dataRequestId, agencyId, facts },
    issuedAt: now,
  });
  audit({
    unitId,
    action: 'LETTER_ISSUED',
    subjectKind: 'LETTER',
    subjectId: id,
    details: {
      ...{ kind, number: letterNumber(issuer, number) },
      ...(dataRequestId === null ? { lockRequestId } : { dataRequestId }),
    },
  });
  enqueue({ task: 'write-letter', payload: { letterId: id }, key: `write-letter:${id}` });
  return { id, number: letterNumber(issuer, number) };
}

/** What a letter would say, decided at this moment by this officer. */
export function draftLetter(
  em: EntityManager,
  letter: LockLetter | AppealLetter,
  signed: { readonly at: Date; readonly signerName: string },
): Promise<DraftLetter> {
  return 'appealCode' in letter ? draftAppealLetter(em, letter, signed) : draftLockLetter(em, letter, signed);
}

/** The office whose head decides: since Decree 69 the identity authority. */
const issuerOf = (em: EntityManager, regime: LegalRegime, unitId: number): Promise<LetterIssuer> =>
  lockDecider(regime) === 'AUTHORITY_HEAD'
    ? Promise.resolve({ kind: 'AUTHORITY' })
    : getIssuingUnit(em, unitId);

async function draftLockLetter(
  em: EntityManager,
  { kind, lockRequestId, reason }: LockLetter,
  { at, signerName }: { readonly at: Date; readonly signerName: string },
): Promise<DraftLetter> {
  const request = await getRequestToAnswer(em, lockRequestId);
  const replaced = kind === 'LOCK_REVERSED' ? await findApprovalLetter(em, lockRequestId) : null;
  return {
    unitId: request.unitId,
    lockRequestId,
    dataRequestId: null,
    agencyId: request.agencyId,
    facts: {
      kind,
      issuer: await issuerOf(em, request.regime, request.unitId),
      number: null,
      issuedOn: localDateOf(at),
      signerName,
      addressee: request.requesterName,
      regime: request.regime,
      subjectType: request.subjectType,
      subjectName: request.subjectName,
      subjectNumberMasked: maskPersonalIdNumber(request.subjectNumber),
      matterCode: request.code,
      receivedOn: localDateOf(new Date(request.receivedAt)),
      requesterReference: request.requesterReference,
      documentOn: request.documentOn,
      citedBasis: request.citedBasis,
      decidedAt: at.toISOString(),
      reason,
      targetCode: request.targetCode,
      replaces: replaced && {
        number: letterNumber(replaced.facts.issuer, replaced.number),
        issuedOn: replaced.facts.issuedOn,
      },
    },
  };
}

const draftAppealLetter = async (
  em: EntityManager,
  letter: AppealLetter,
  { at, signerName }: { readonly at: Date; readonly signerName: string },
): Promise<DraftLetter> => ({
  unitId: letter.unitId,
  lockRequestId: letter.lockRequestId,
  dataRequestId: null,
  agencyId: null,
  facts: {
    kind: letter.kind,
    issuer: await issuerOf(em, letter.regime, letter.unitId),
    number: null,
    issuedOn: localDateOf(at),
    signerName,
    addressee: letter.subjectName,
    regime: letter.regime,
    subjectType: letter.subjectType,
    subjectName: letter.subjectName,
    subjectNumberMasked: maskPersonalIdNumber(letter.subjectNumber),
    matterCode: letter.appealCode,
    receivedOn: letter.receivedOn,
    requesterReference: null,
    documentOn: null,
    citedBasis: null,
    decidedAt: at.toISOString(),
    reason: letter.reason,
    targetCode: null,
    replaces: null,
  },
});

const draftDataRequestLetter = async (
  em: EntityManager,
  letter: DataRequestLetter,
  { at, signerName }: { readonly at: Date; readonly signerName: string },
): Promise<DraftLetter> => ({
  ...{ unitId: letter.unitId, lockRequestId: null, dataRequestId: letter.dataRequestId, agencyId: null },
  facts: {
    kind: letter.kind,
    issuer: await getIssuingUnit(em, letter.unitId),
    number: null,
    issuedOn: localDateOf(at),
    signerName,
    addressee: `Ông (Bà) ${letter.subjectName}`,
    subjectType: 'CITIZEN',
    subjectName: letter.subjectName,
    subjectNumberMasked: maskPersonalIdNumber(letter.subjectNumber),
    matterCode: letter.requestCode,
    receivedOn: letter.receivedOn,
    requesterReference: null,
    decidedAt: at.toISOString(),
    dataRegime: letter.dataRegime,
    requestKind: letter.requestKind,
    reason: letter.reason,
    isSignedByHead: letter.isSignedByHead,
  },
});
