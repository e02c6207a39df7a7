import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import type { HolderPaperRow } from './holder-paper.views.ts';
import type {
  AccountLevel,
  AccountState,
  CrossCheckedPaperType,
  CrossCheckState,
  PaperType,
} from '@dinhdanh/domain';

/** Another paper of the same citizen with the same number; null when there is none. */
export async function findTwinPaper(
  em: EntityManager,
  paper: {
    readonly citizenId: string;
    readonly type: CrossCheckedPaperType;
    readonly number: string;
  },
): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    'select id from paper where citizen_id = ? and type = ? and (number).print = ? and removed_at is null',
    [paper.citizenId, paper.type, sealerOf(em).print(paper.number)],
  );
  return row?.id ?? null;
}

/** Papers of a citizen take turns: of two that come at once, the second finds the first. */
export const waitForTurnOfPapers = (em: EntityManager, citizenId: string) =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`papers/${citizenId}`]);

export async function countPapers(em: EntityManager, citizenId: string): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    'select count(*)::integer as count from paper where citizen_id = ? and removed_at is null',
    [citizenId],
  );
  return row?.count ?? 0;
}

/** What was presented with an application, in the order of the form. */
export const listPresentedPapers = (em: EntityManager, applicationId: string) =>
  em.execute<{ id: string; type: PaperType; number: string }[]>(
    'select id, type, number from presented_paper where application_id = ? order by position',
    [applicationId],
  );

export const linkPresentedPaper = (em: EntityManager, presentedId: string, paperId: string) =>
  em.execute('update presented_paper set paper_id = ? where id = ?', [paperId, presentedId]);

/** Where the confirmation of each paper of an application stands. */
export async function listPaperStates(em: EntityManager, applicationId: string): Promise<CrossCheckState[]> {
  const rows = await em.execute<{ state: CrossCheckState }[]>(
    `select c.state from presented_paper s join paper p on p.id = s.paper_id and p.removed_at is null
     join cross_check c on c.paper_id = p.id where s.application_id = ? order by s.position`,
    [applicationId],
  );
  return rows.map(({ state }) => state);
}

/** The account of a citizen; null when there is none. */
export async function findHolderAccount(
  em: EntityManager,
  citizenId: string,
): Promise<{ level: AccountLevel | null; state: AccountState } | null> {
  const [row] = await em.execute<{ level: AccountLevel | null; state: AccountState }[]>(
    'select level, state from account where citizen_id = ?',
    [citizenId],
  );
  return row ?? null;
}

export async function findHolderUnit(em: EntityManager, citizenId: string): Promise<number> {
  const [row] = await em.execute<{ unit_id: number }[]>('select unit_id from citizen where id = ?', [
    citizenId,
  ]);
  if (!row) throw new Error('The holder is not there.');
  return row.unit_id;
}

/**
 * The papers of a citizen. Confirmed is what the agency matched, for the very value that stands on the paper, and whose
 * last good day has not passed: each of the three is asked here, so that forgetting one elsewhere shows nothing wrong.
 */
export async function listPapersOfHolder(em: EntityManager, citizenId: string): Promise<HolderPaperRow[]> {
  const rows = await em.execute<HolderPaperRow[]>(
    `select p.id, p.version, p.type, p.number, a.code as agency_code, c.state, c.state_since,
            (c.state = 'MATCHED' and c.value_hash = p.value_hash and (c.valid_until is null or c.valid_until >= app_today())) as is_confirmed,
            to_char(c.valid_until, 'YYYY-MM-DD') as valid_until, c.resolution, c.contested_at is not null as is_contested, app_now() as now
     from paper p join cross_check c on c.paper_id = p.id
     join agency_question q on q.id = c.question_id join agency a on a.id = q.agency_id
     where p.citizen_id = ? and p.removed_at is null order by p.added_at, p.id`,
    [citizenId],
  );
  return rows.map((row) => ({ ...row, state_since: new Date(row.state_since), now: new Date(row.now) }));
}
