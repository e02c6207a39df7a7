import { DomainRefusal, parsePaperNumber, type WorkingCalendar } from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import type { Transaction } from '../../platform/use-case.ts';
import type { Paper } from './paper.entity.ts';
import { findTwinPaper } from './papers.queries.ts';
import { getHolderFacts } from './question.queries.ts';
import { requestCrossCheck } from './request-cross-check.ts';
import { settleApplications } from './settle-applications.ts';

/**
 * Puts another number on a paper and asks its agency about it: in one transaction what was confirmed before is confirmed
 * no longer. The same number again changes nothing and asks nothing.
 */
export async function changePaperNumber(
  transaction: Transaction,
  paper: Paper,
  { number, calendar }: { readonly number: string; readonly calendar: WorkingCalendar },
): Promise<void> {
  const { em, audit } = transaction;
  const holder = await getHolderFacts(em, paper);
  const parsed = parseFields({ number: () => parsePaperNumber(paper.type, number, holder) });
  audit({
    unitId: paper.unitId,
    action: 'PAPER_CORRECTED',
    subjectKind: 'PAPER',
    subjectId: paper.id,
    details: { paperType: paper.type, isChanged: parsed.number !== paper.number },
  });
  if (parsed.number === paper.number) return;
  if (await findTwinPaper(em, { ...paper, number: parsed.number })) throw new DomainRefusal('PAPER_EXISTS');
  paper.number = parsed.number;
  await requestCrossCheck(transaction, { paper, cause: 'EDITED', calendar });
  await settleApplications(transaction, paper.id);
}
