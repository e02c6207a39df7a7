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
