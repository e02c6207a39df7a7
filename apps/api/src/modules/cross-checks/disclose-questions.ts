import type { EntityManager } from '@mikro-orm/postgresql';
import { CROSS_CHECKED_PAPER_TYPES, papersInScope } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Place } from '../../platform/place.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { Forbidden, InsufficientScope, NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { clerkOf, machineOf } from './agency-side.ts';
import type { AgencyQuestionRow } from './agency-question.views.ts';
import {
  countQuestions,
  findConnectionBasis,
  findQuestion,
  listAnsweredQuestions,
  listEndedQuestions,
  listOpenQuestions,
  markDisclosed,
} from './agency-questions.queries.ts';

const EXACT_UP_TO = 1_000;

/** A machine reads the kinds of paper that its token allows. */
function readerOf({ actor }: Transaction) {
  const { id: agencyId, oauthScopes } = machineOf(actor);
  const types = papersInScope(oauthScopes, 'read');
  if (types.length === 0) throw new InsufficientScope('cross-check:read');
  return { agencyId, types };
}

/** The agreement under which questions are shown; a suspended agency, and so its clerk, is shown none. */
async function connectionBasis(em: EntityManager, agencyId: string): Promise<string> {
  const basis = await findConnectionBasis(em, agencyId);
  if (basis === null) throw new Forbidden();
  return basis;
}

/** Records that an agency has read, with its legal basis, and each question that it saw for the first time. */
async function recordReading(
  { em, now, audit }: Transaction,
  agencyId: string,
  rows: readonly AgencyQuestionRow[],
  action: string,
): Promise<void> {
  const legalBasis = await connectionBasis(em, agencyId);
  audit({
    unitId: NATIONAL_CHAIN,
    action,
    subjectKind: 'AGENCY',
    subjectId: agencyId,
    details: { count: rows.length, legalBasis },
  });
  const references = rows.map(({ reference }) => reference);
  for (const { reference, unit_id: unitId, cross_check_id: crossCheckId } of await markDisclosed(
    em,
    references,
    now,
  ))
    audit({
      unitId,
      action: 'CROSS_CHECK_DISCLOSED',
      subjectKind: 'CROSS_CHECK',
      subjectId: crossCheckId,
      details: { reference, legalBasis },
    });
}

interface PendingPage {
  readonly first: number;
  readonly after: Place | null;
}

/** Lấy câu hỏi: an agency reads what it is asked, one row more than the page, so that it is seen whether more follows. */
export const disclosePendingQuestions: UseCase<PendingPage, AgencyQuestionRow[]> = {
  name: 'disclosePendingQuestions',
  permission: 'agency-question:list',
  rows: 'ACTOR',
  async run(transaction, { first, after }) {
    const { agencyId, types } = readerOf(transaction);
    const rows = await listOpenQuestions(transaction.em, agencyId, { types, after, limit: first + 1 });
    await recordReading(transaction, agencyId, rows.slice(0, first), 'AGENCY_QUESTIONS_READ');
    return rows;
  },
};

/** What an agency has answered, for its own books. */
export const readOwnAnswers: UseCase<
  PendingPage & { readonly updatedSince: Date | null },
  AgencyQuestionRow[]
> = {
  name: 'readOwnAnswers',
  permission: 'agency-question:list',
  rows: 'ACTOR',
  async run(transaction, { first, after, updatedSince }) {
    const { agencyId, types } = readerOf(transaction);
    const rows = await listAnsweredQuestions(transaction.em, agencyId, {
      types,
      after,
      updatedSince,
      limit: first + 1,
    });
    await recordReading(transaction, agencyId, rows.slice(0, first), 'AGENCY_ANSWERS_READ');
    return rows;
  },
};

interface ClerkPage {
  readonly isOpen: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** The clerk's list: what is asked, the oldest first, or what was answered, the latest first. */
export const readClerkQuestions: UseCase<ClerkPage, { rows: AgencyQuestionRow[]; total: number; now: Date }> =
  {
    name: 'readClerkQuestions',
    permission: 'agency-question:list',
    rows: 'ACTOR',
    async run(transaction, { isOpen, limit, offset }) {
      const { agencyId } = clerkOf(transaction.actor);
      const types = CROSS_CHECKED_PAPER_TYPES;
      const { em, now, audit } = transaction;
      const legalBasis = await connectionBasis(em, agencyId);
      const rows = isOpen
        ? await listOpenQuestions(em, agencyId, { types, after: null, limit, offset })
        : await listEndedQuestions(em, agencyId, { limit, offset });
      audit({
        unitId: NATIONAL_CHAIN,
        action: isOpen ? 'AGENCY_QUESTIONS_LISTED' : 'AGENCY_ANSWERS_LISTED',
        subjectKind: 'AGENCY',
        subjectId: agencyId,
        details: { count: rows.length, legalBasis },
      });
      return { rows, total: await countQuestions(em, agencyId, { isOpen, upTo: EXACT_UP_TO }), now };
    },
  };

/** One question opened by the clerk, with the numbers that the register is searched by. */
export const openClerkQuestion: UseCase<{ reference: string }, AgencyQuestionRow> = {
  name: 'openClerkQuestion',
  permission: 'agency-question:list',
  rows: 'ACTOR',
  async run(transaction, { reference }) {
    const { agencyId } = clerkOf(transaction.actor);
    const row = isUuid(reference) ? await findQuestion(transaction.em, agencyId, reference) : null;
    if (!row) throw new NotFound();
    await recordReading(transaction, agencyId, [row], 'AGENCY_QUESTION_OPENED');
    return row;
  },
};
