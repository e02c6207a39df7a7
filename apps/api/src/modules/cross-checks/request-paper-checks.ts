import {
  DomainRefusal,
  isCrossChecked,
  parsePaperNumber,
  type CrossCheckedPaperType,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import type { ApplicationEntity } from '../applications/index.ts';
import { Citizen } from '../citizens/index.ts';
import { CrossCheck } from './cross-check.entity.ts';
import { keepPaper } from './keep-paper.ts';
import { Paper } from './paper.entity.ts';
import {
  findTwinPaper,
  linkPresentedPaper,
  listPaperStates,
  listPresentedPapers,
  waitForTurnOfPapers,
} from './papers.queries.ts';
import { requestCrossCheck } from './request-cross-check.ts';

/**
 * Puts the papers that were presented with an application on the citizen's account, not shown yet, and has the agency
 * that owns each asked. A paper that is confirmed already is not asked about again. Gives how many questions are
 * open now. An organisation has no papers of a person.
 */
export async function requestPaperChecks(
  transaction: Transaction,
  application: ApplicationEntity,
  calendar: WorkingCalendar,
): Promise<number> {
  const { em } = transaction;
  if (application.subjectType === 'ORGANISATION') return 0;
  const presented = await listPresentedPapers(em, application.id);
  if (!presented.some(({ type }) => isCrossChecked(type))) return 0;
  await waitForTurnOfPapers(em, application.citizenId);
  const { personalIdNumber } = await em.findOneOrFail(Citizen, application.citizenId);
  for (const { id, type, number } of presented) {
    if (!isCrossChecked(type)) continue;
    const paper = await findOrAddPaper(
      transaction,
      application,
      type,
      normalised(type, number, personalIdNumber),
    );
    await linkPresentedPaper(em, id, paper.id);
    const standing = await em.findOne(CrossCheck, { paperId: paper.id });
    if (standing?.state === 'MATCHED' || standing?.state === 'REQUESTED') continue;
    await requestCrossCheck(transaction, { paper, cause: 'PRESENTED', calendar });
  }
  const states = await listPaperStates(em, application.id);
  return states.filter((state) => state === 'REQUESTED').length;
}

/** Numbers of applications from before formats were checked may keep none: those are asked about as they stand. */
function normalised(type: CrossCheckedPaperType, number: string, personalIdNumber: string): string {
  try {
    return parsePaperNumber(type, number, { personalIdNumber });
  } catch (error) {
    if (error instanceof DomainRefusal) return number;
    throw error;
  }
}

async function findOrAddPaper(
  transaction: Transaction,
  { citizenId, unitId }: ApplicationEntity,
  type: CrossCheckedPaperType,
  number: string,
): Promise<Paper> {
  const { em } = transaction;
  const known = await findTwinPaper(em, { citizenId, type, number });
  if (known) return em.findOneOrFail(Paper, known);
  return keepPaper(transaction, { citizenId, unitId, type, number });
}
