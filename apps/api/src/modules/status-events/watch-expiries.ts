import type { AutomaticGroundKind } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { Logger } from '../../platform/log.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { holdAccountWithGrounds } from '../locks/index.ts';
import { judgeGround } from './judge-ground.ts';
import { findEventsToLookAt, type LookPlace } from './watch-expiries.queries.ts';

const BATCH = 200;

/**
 * Theo dõi ngày hết hạn, as a job: papers that have ended, facts whose time has come, and kinds that became a ground with
 * a new decree, each account in a transaction of its own. One that fails holds up nobody else and is tried again by the
 * next run.
 */
export async function watchExpiries({
  useCases,
  reader,
  log,
}: {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly log: Logger;
}): Promise<void> {
  const now = await readNow(reader);
  let after: LookPlace | undefined;
  for (;;) {
    const batch = await findEventsToLookAt(reader, { now, after, limit: BATCH });
    for (const { accountId, kind } of batch)
      await useCases.execute(lookAgain, SYSTEM, { accountId, kind }).catch((error: unknown) => {
        log.error({ accountId, kind, error: String(error) }, 'an account could not be judged again');
      });
    after = batch.at(-1);
    if (batch.length < BATCH) return;
  }
}

const lookAgain: UseCase<{ accountId: string; kind: AutomaticGroundKind }, void> = {
  name: 'lookAgainAtStatusEvents',
  permission: 'status-event:apply',
  rows: 'ALL',
  async run(transaction, { accountId, kind }) {
    const held = await holdAccountWithGrounds(transaction, accountId);
    await judgeGround(transaction, held, kind);
    transaction.audit({
      unitId: held.account.unitId,
      action: 'STATUS_EVENTS_JUDGED_AGAIN',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
      details: { ground: kind },
    });
  },
};
