import { randomBytes, randomUUID } from 'node:crypto';
import { aDeclaration, submit, type Declaration } from './builders.ts';
import type { TestWorld } from './test-world.ts';

let names = 0;

/** A name that nobody else in the test has, so that nobody is taken for a duplicate. */
export function aNameOfOnesOwn(): string {
  names += 1;
  const letters = names
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `Trần Thị Q${letters}`;
}

/** Puts a picture into the file store and gives it to an application, past upload and quality check. */
export async function attachPicture(
  world: TestWorld,
  applicationId: string,
  {
    kind,
    print = null,
  }: { readonly kind: 'PORTRAIT' | 'FINGERPRINT' | 'SCAN'; readonly print?: bigint | null },
): Promise<void> {
  const id = randomUUID();
  const content = randomBytes(64);
  const { storageKey, keyId } = await world.core.files.put(
    { id, storageKey: `2026-11-22/${id}` },
    { full: content, preview: content },
  );
  await world.owner.query(
    `insert into stored_file (id, unit_id, kind, application_id, width, height, bytes, sha256, picture_print, storage_key, key_id, created_at)
     select $1, unit_id, $2, id, 900, 1200, 64, sha256($3), $4, $5, $6, app_now() from application where id = $7`,
    [
      id,
      kind,
      content,
      print === null ? null : String(BigInt.asIntN(64, print)),
      storageKey,
      keyId,
      applicationId,
    ],
  );
}

interface Applying {
  readonly id: string;
  readonly declaration: Declaration;
}

/** An application that has just been entered with portrait and fingerprints, whose facts the population database knows. */
export async function anApplicationToCheck(
  world: TestWorld,
  overrides: Record<string, unknown> = {},
  { hasPortrait = true, hasFingerprints = true, print = null as bigint | null } = {},
): Promise<Applying> {
  const declaration = aDeclaration({ fullName: aNameOfOnesOwn(), ...overrides });
  const { fullName, dateOfBirth, sex, permanentAddress, personalIdNumber } = declaration;
  if (!world.population.people.has(personalIdNumber))
    world.population.people.set(personalIdNumber, { fullName, dateOfBirth, sex, permanentAddress });
  const answer = await submit(await world.officer('tiepnhan'), declaration);
  if (!answer.application) throw new Error(`Not entered: ${JSON.stringify(answer)}`);
  const { id } = answer.application as { id: string };
  if (hasPortrait) await attachPicture(world, id, { kind: 'PORTRAIT', print });
  if (hasFingerprints) await attachPicture(world, id, { kind: 'FINGERPRINT' });
  return { id, declaration };
}

export const storedApplication = async (world: TestWorld, id: string) =>
  (await world.owner.query('select * from application where id = $1', [id])).rows[0];

/** What the audit chain says about one application, oldest first. */
export const auditActions = async (world: TestWorld, applicationId: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      'select action from audit_line where subject_id = $1 order by sequence',
      [applicationId],
    )
  ).rows.map(({ action }) => action);

/** Runs a job that is otherwise started by the clock. */
export async function runCron(world: TestWorld, task: string): Promise<void> {
  await world.owner.query(`select graphile_worker.add_job($1)`, [task]);
  await world.runJobs();
}
