import type { LockRequestKind } from '@dinhdanh/domain';
import { aHolder } from './builders.ts';
import { TEST_SEALER } from './secret-key.ts';
import type { TestWorld } from './test-world.ts';

/** What of a request a test may choose; the rest is an ordinary one. */
interface RequestToKeep {
  readonly kind?: LockRequestKind;
  readonly unitCode?: string;
  readonly regime?: 'ND59_2022' | 'ND69_2024';
  readonly state?: string;
  /** The agency whose machine handed it in; absent: entered at the counter. */
  readonly agencyCode?: string;
  readonly email?: string;
  readonly targetRequestId?: string;
}

export interface KeptRequest {
  readonly id: string;
  readonly code: string;
  readonly unitId: number;
  readonly personalIdNumber: string;
  readonly fullName: string;
}

let sequence = 0;

/** A request to lock or unlock the account of a holder of its own, past the program. */
export async function aKeptLockRequest(world: TestWorld, wish: RequestToKeep = {}): Promise<KeptRequest> {
  const { kind = 'LOCK', unitCode = '06721', regime = 'ND69_2024', state = 'FORWARDED' } = wish;
  const holder = await aHolder(world, { unitCode });
  sequence += 1;
  const code = `KH-2026-${String(900_000 + sequence)}`;
  const isForwarded = regime === 'ND69_2024' && state !== 'RECEIVED';
  const { rows } = await world.owner.query<{ id: string; unitId: number }>(
    `insert into lock_request (code, kind, state, channel, unit_id, account_id, citizen_id, subject_type, subject_name, subject_number,
       requester_type, requester_agency_id, requester_name, requester_reference, requester_email, document_on, cited_basis, request_reason,
       target_request_id, legal_regime, received_at, registered_by, examine_by, forwarded_at, forwarded_by, decide_by)
     select $1, $2, $3, case when $4::text is null then 'COUNTER' else 'AGENCY' end, u.id, a.id, c.id, 'CITIZEN', c.full_name, $11,
       'PROCEDURAL_AGENCY', (select id from agency where code = $4), 'Tòa án nhân dân tỉnh Quảng Ninh', $1 || '/QĐ-TA', $5,
       date '2026-01-02', 'Điều 88 Bộ luật Tố tụng hình sự năm 2015', 'Phục vụ giải quyết vụ án', $6, $7, app_now(),
       case when $4::text is null then (select id from officer where username = 'tiepnhan') end,
       case when $7 = 'ND69_2024' then app_now() + interval '1 day' end,
       case when $8 then app_now() end, case when $8 then (select id from officer where username = 'thamdinh') end,
       case when $8 or $7 = 'ND59_2022' then app_now() + interval '2 days' end
     from citizen c join account a on a.citizen_id = c.id, administrative_unit u
     where (c.personal_id_number).print = $9 and u.code = $10 and u.valid_from is null
     returning id, unit_id as "unitId"`,
    [
      code,
      kind,
      state,
      wish.agencyCode ?? null,
      TEST_SEALER.sealIfAny(wish.email),
      wish.targetRequestId ?? null,
      regime,
      isForwarded,
      TEST_SEALER.print(holder.personalIdNumber),
      unitCode,
      TEST_SEALER.seal(holder.personalIdNumber),
    ],
  );
  const [row] = rows;
  if (!row) throw new Error('The request was not kept.');
  const { personalIdNumber, fullName } = holder;
  return { ...row, code, personalIdNumber, fullName };
}
