import {
  DomainRefusal,
  dataRequestTerms,
  OPEN_DATA_REQUESTS_AT_MOST,
  type DataRequestKind,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { caseCode } from '../../platform/case-code.ts';
import { parseFields, readIdempotencyKey, readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { findAccountBehind } from '../accounts/index.ts';
import { findReading, holderIn, readingsOf } from '../holder-record/index.ts';
import {
  findOpenRequestsInTurn,
  hasApplicationIn,
  insertDataRequest,
  nextDataRequestNumber,
  type NamedReading,
} from './data-requests.queries.ts';

interface NewRequest {
  readonly idempotencyKey: string;
  readonly kind: DataRequestKind;
  readonly text: string;
  /** The reading that is asked about; null for every other kind. */
  readonly readingId: string | null;
}

/**
 * Gửi yêu cầu của chủ thể dữ liệu: the unit whose record it is about answers in writing, within the term of the law.
 *
 * @legal quyền của chủ thể dữ liệu cá nhân: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 */
export const makeDataRequest = (calendar: WorkingCalendar): UseCase<NewRequest, { code: string }> => ({
  name: 'makeDataRequest',
  permission: 'data-request:make',
  rows: 'ALL',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { kind, readingId, ...input }) {
    const { em, now, audit } = transaction;
    const { id: citizenId, accountId } = holderIn(transaction);
    const { text } = parseFields({
      text: () => readReasonText('text', input.text),
      readingId: () => {
        if ((kind === 'ACCESS_QUESTION') !== (readingId !== null))
          throw new DomainRefusal('DATA_REQUEST_KIND_FORMAT');
      },
    });
    const reading = readingId === null ? null : await readingNamed(transaction, readingId);
    const open = await findOpenRequestsInTurn(em, citizenId);
    if (reading && open.some((other) => isAbout(other, reading)))
      throw new DomainRefusal('READING_ALREADY_ASKED');
    if (open.length >= OPEN_DATA_REQUESTS_AT_MOST) throw new DomainRefusal('DATA_REQUEST_COUNT_EXCEEDED');

    const account = await findAccountBehind(em, accountId);
    // Whose record was read answers for it; where its officers could not see the person, the unit of the account does.
    const unitId =
      reading && (await hasApplicationIn(em, citizenId, reading.unitId)) ? reading.unitId : account.unitId;
    const { answerBy, carryOutBy, regime } = dataRequestTerms({ kind, receivedAt: now, calendar });
    const code = caseCode('YC', now, await nextDataRequestNumber(em));
    const id = await insertDataRequest(em, {
      code,
      citizenId,
      accountId,
      unitId,
      kind,
      text,
      receivedAt: now,
      answerBy,
      carryOutBy,
      regime,
      reading,
    });
    audit({
      unitId,
      action: 'DATA_REQUEST_MADE',
      subjectKind: 'DATA_REQUEST',
      subjectId: id,
      details: { kind },
    });
    return { code };
  },
});

const isAbout = (
  open: { readonly readingUnitId: number | null; readonly readingSequence: string | null },
  reading: NamedReading,
): boolean => open.readingUnitId === reading.unitId && open.readingSequence === reading.sequence;

/** A reading of this very holder; anybody else's is not there. */
async function readingNamed(transaction: Transaction, id: string): Promise<NamedReading> {
  const { id: citizenId } = holderIn(transaction);
  const row = /^[0-9a-f]{64}$/.test(id) ? await findReading(transaction.em, citizenId, id) : null;
  const [told] = row ? readingsOf([row], 'vi') : [];
  if (!row || !told) throw new NotFound();
  const { kind, unitName, agencyName, legalBasis } = told;
  return {
    unitId: row.unit_id,
    sequence: row.sequence,
    officerId: row.officer_id,
    // The purpose stays a code, for readers of either language.
    told: { at: told.at.toISOString(), kind, unitName, agencyName, purpose: row.purpose, legalBasis },
  };
}
