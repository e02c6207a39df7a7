import type { LockGroundKind } from '@dinhdanh/domain';
import type { Declaration } from './builders.ts';
import { TEST_SEALER } from './secret-key.ts';
import type { TestWorld } from './test-world.ts';

type Holder = Pick<Declaration, 'personalIdNumber'>;

/** A ground that a register has given, written past the program. */
export const groundOfRegister = (world: TestWorld, { personalIdNumber }: Holder, kind: LockGroundKind) =>
  world.owner.query(
    `with locked as (
       update account set state = 'LOCKED' where citizen_id = (select id from citizen where (personal_id_number).print = $1)
       returning id, citizen_id, unit_id)
     insert into lock_ground (account_id, citizen_id, unit_id, kind, origin, legal_basis, started_at, started_by)
     select id, citizen_id, unit_id, $2, 'AUTOMATIC', 'Khoản 1 Điều 15 Nghị định 69/2024/NĐ-CP', app_now(), 'SYSTEM' from locked`,
    [TEST_SEALER.print(personalIdNumber), kind],
  );

/** The ground of a sealed request that was approved, received at a unit; gives the code of the request. */
export async function groundOfSealedRequest(
  world: TestWorld,
  { personalIdNumber }: Holder,
  unitCode: string,
): Promise<string> {
  const { rows } = await world.owner.query<{ code: string }>(
    `with locked as (
       update account set state = 'LOCKED' where citizen_id = (select id from citizen where (personal_id_number).print = $1)
       returning id, citizen_id, unit_id),
     request as (
       insert into lock_request (code, kind, state, channel, unit_id, account_id, citizen_id, subject_type, subject_name, subject_number,
         requester_type, requester_name, requester_reference, document_on, cited_basis, request_reason, sealed_at, legal_regime, received_at,
         registered_by, examine_by, decide_by, settled_at, settled_by)
       select 'KH-2026-' || nextval('lock_request_number')::text, 'LOCK', 'APPROVED', 'COUNTER',
         (select id from administrative_unit where code = $2 order by valid_from desc limit 1), id, citizen_id, 'CITIZEN', 'Ẩn', $3,
         'PROCEDURAL_AGENCY', 'Cơ quan Cảnh sát điều tra', '12/CV', app_today(), 'Điều 15', 'Phục vụ điều tra', app_now(), 'ND69_2024', app_now(),
         (select id from officer where username = 'tiepnhan'), app_now(), app_now(), app_now(), (select id from officer where username = 'coquan')
       from locked returning id, code)
     insert into lock_ground (account_id, citizen_id, unit_id, kind, origin, legal_basis, lock_request_id, started_at, started_by)
     select l.id, l.citizen_id, l.unit_id, 'AUTHORITY_REQUEST', 'REQUEST', 'Điều 15 Nghị định 69/2024/NĐ-CP', r.id, app_now(), 'SYSTEM'
     from locked l, request r returning (select code from request) as code`,
    [TEST_SEALER.print(personalIdNumber), unitCode, TEST_SEALER.seal(personalIdNumber)],
  );
  return rows[0]?.code ?? '';
}
