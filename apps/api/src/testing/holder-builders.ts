import { aGrantedCitizen, HOLDER_PASSWORD, makeActive, type Declaration } from './builders.ts';
import { TEST_SEALER } from './secret-key.ts';
import type { Session, TestWorld } from './test-world.ts';

/** A holder whose account came out of an application that officers can open, signed in. */
export async function aHolderWithApplication(
  world: TestWorld,
  overrides: Record<string, unknown> = {},
): Promise<{ readonly portal: Session; readonly applicationId: string; readonly declaration: Declaration }> {
  const declaration = await aGrantedCitizen(world, overrides);
  await makeActive(world, declaration.personalIdNumber);
  const { rows } = await world.owner.query<{ id: string }>(
    `select a.id from application a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1`,
    [TEST_SEALER.print(declaration.personalIdNumber)],
  );
  const portal = await world.holder({ ...declaration, password: HOLDER_PASSWORD });
  return { portal, applicationId: rows[0]?.id ?? '', declaration };
}

/** An account whose holder has had processing stopped, as if a request for it had been accepted a moment ago. */
export async function stopProcessing(
  world: TestWorld,
  personalIdNumber: string,
  kind: 'RESTRICTION' | 'OBJECTION' | 'CONSENT_WITHDRAWAL',
): Promise<void> {
  await world.owner.query(
    `with asked as (
       insert into data_request (code, citizen_id, account_id, unit_id, kind, request_text, state, received_at, answer_by, carry_out_by,
         legal_regime, settled_at, settled_by, answer_text)
       select 'YC-2026-' || nextval('data_request_number'), c.id, a.id, a.unit_id, $2, 'Đề nghị dừng việc này.', 'ANSWERED', app_now(),
         app_now(), app_now(), 'L91_2025', app_now(), (select id from officer where username = 'thamdinh'), 'Chấp nhận đề nghị.'
       from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1
       returning id, account_id, unit_id, kind)
     insert into processing_limit (data_request_id, account_id, unit_id, kind, began_at)
     select id, account_id, unit_id, kind, app_now() from asked`,
    [TEST_SEALER.print(personalIdNumber), kind],
  );
}
