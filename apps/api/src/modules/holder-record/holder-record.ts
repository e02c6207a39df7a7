import { isHolder, type HolderActor } from '../../platform/access/actor.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { getOwnRecord, type OwnRecordRow } from './holder-record.queries.ts';

/** The holder whose record is read; every read of it is the holder's own. */
export function holderIn({ actor }: Transaction): HolderActor {
  if (!isHolder(actor)) throw new Error('Only the holder of an account reads the own record.');
  return actor;
}

/** The record of the holder, with the line that says that it was read. */
export async function readRecord(transaction: Transaction, action: string): Promise<OwnRecordRow> {
  const { accountId } = holderIn(transaction);
  const record = await getOwnRecord(transaction.em, accountId);
  transaction.audit({ unitId: record.unit_id, action, subjectKind: 'ACCOUNT', subjectId: accountId });
  return record;
}
