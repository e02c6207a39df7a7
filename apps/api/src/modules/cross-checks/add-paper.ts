import {
  assertRoomForPaper,
  assertTakesPapers,
  DomainRefusal,
  isCrossChecked,
  parsePaperNumber,
  type PaperType,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { asHolder } from '../../platform/access/actor.ts';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { Citizen } from '../citizens/index.ts';
import { keepPaper } from './keep-paper.ts';
import { countPapers, findHolderAccount, findTwinPaper, waitForTurnOfPapers } from './papers.queries.ts';
import { requestCrossCheck } from './request-cross-check.ts';

/**
 * Thêm giấy tờ: the holder of an active level 2 account adds a paper later. It is shown once its agency has
 * confirmed it.
 */
export const addPaper = (
  calendar: WorkingCalendar,
): UseCase<
  { readonly idempotencyKey: string; readonly type: PaperType; readonly number: string },
  { paperId: string }
> => ({
  name: 'addPaper',
  permission: 'paper:add',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { type, number }) {
    const { em, actor } = transaction;
    const { id: citizenId } = asHolder(actor);
    await waitForTurnOfPapers(em, citizenId);
    const account = await findHolderAccount(em, citizenId);
    assertTakesPapers(account);
    if (!isCrossChecked(type)) throw new DomainRefusal('PAPER_TYPE_NOT_CROSS_CHECKED');
    const { personalIdNumber, unitId } = await em.findOneOrFail(Citizen, citizenId);
    const parsed = parseFields({ number: () => parsePaperNumber(type, number, { personalIdNumber }) });
    if (await findTwinPaper(em, { citizenId, type, number: parsed.number }))
      throw new DomainRefusal('PAPER_EXISTS');
    assertRoomForPaper(await countPapers(em, citizenId));
    const paper = await keepPaper(transaction, { citizenId, unitId, type, number: parsed.number });
    await requestCrossCheck(transaction, { paper, cause: 'ADDED', calendar });
    return { paperId: paper.id };
  },
});
