import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchemas } from '../../schemas.ts';
import { aimsOf, PROBES, type Probe } from '../../testing/access-probes.ts';
import { officersAtEveryPlace, type OfficersAtPlaces } from '../../testing/officer-at.ts';
import { smallestDocument } from '../../testing/smallest-document.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';
import { recordsOfTraCo, type WardRecords } from '../../testing/ward-records.ts';
import { wholeOperation } from '../../testing/whole-operation.ts';
import { accessMatrix, isReached, PLACES, type AccessRow, type Place } from './access-matrix.ts';
import type { OfficerRole } from './permissions.ts';
import { withoutRecords } from './without-records.ts';

const schema = buildSchemas()['back-office'];
const rows = accessMatrix(buildSchemas()).filter(({ door }) => door === 'back-office');

let world: TestWorld;
let records: WardRecords;
let officers: OfficersAtPlaces;
beforeAll(async () => {
  world = await createTestWorld();
  records = await recordsOfTraCo(world);
  officers = await officersAtEveryPlace(world);
});
afterAll(() => world.close());

/** The answer without what differs by nature. */
const settled = (text: string, aim: { readonly id: string }): string =>
  text
    .replaceAll(aim.id, 'ID')
    .replace(/"requestId":"[^"]+"/g, '')
    .replace(/"\d{4}-\d\d-\d\dT[^"]+"/g, '""');

async function outcomeOf(
  row: AccessRow,
  probe: Probe,
  asker: Session,
): Promise<'REACHED' | 'NOT_REACHED' | 'FORBIDDEN'> {
  const { at, past } = aimsOf(probe, records);
  const ask = async (aim: typeof at) => {
    await world.owner.query('delete from rate_limit');
    if (probe.again) await world.owner.query(probe.again, [at.id]);
    const { document, variables } = wholeOperation(schema, row, aim);
    const answer = await asker.query(document, variables);
    const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
    expect(codes.filter((code) => !['FORBIDDEN', 'NOT_FOUND'].includes(code))).toEqual([]);
    return { text: settled(answer.text, aim), isForbidden: codes.includes('FORBIDDEN') };
  };
  const answer = await ask(at);
  if (answer.isForbidden) return 'FORBIDDEN';
  const shown = probe.shows?.(records);
  if (shown === undefined) return answer.text === (await ask(past)).text ? 'NOT_REACHED' : 'REACHED';
  const isShown =
    typeof shown === 'string'
      ? answer.text.includes(shown) || (shown === at.id && answer.text.includes('"ID"'))
      : shown.test(answer.text);
  return isShown ? 'REACHED' : 'NOT_REACHED';
}

const expected = (cell: AccessRow['askers'][number], place: Place) => {
  if (!cell.isAllowed || place === 'NONE') return 'FORBIDDEN';
  return isReached(cell, place) && cell.reach !== 'OWN' ? 'REACHED' : 'NOT_REACHED';
};

describe('whose records an operation reaches [A-31] [A-32] [A-34]', () => {
  it.each(rows.filter(({ operation }) => !withoutRecords(operation)))(
    '$operation ($permission)',
    async (row) => {
      const probe = PROBES[row.operation];
      if (!probe) throw new Error(`Say in PROBES by what ${row.operation} is tried.`);
      const cells = row.askers.flatMap((cell) =>
        cell.role === 'VISITOR'
          ? []
          : PLACES.map((place) => ({ cell, place, role: cell.role as OfficerRole })),
      );
      const came: Record<string, string> = {};
      for (const { role, place } of cells)
        came[`${role} ${place}`] = await outcomeOf(row, probe, officers.at(role, place));
      expect(came).toEqual(
        Object.fromEntries(cells.map(({ role, place, cell }) => [`${role} ${place}`, expected(cell, place)])),
      );
    },
  );

  // Last what ends the sessions that the others need.
  const inTurn = rows
    .filter(({ operation }) => withoutRecords(operation))
    .sort((a, b) => Number(a.operation === 'signOut') - Number(b.operation === 'signOut'));

  it.each(inTurn)('$operation ($permission) names no record, and asks for the role alone', async (row) => {
    const { document, variables } = smallestDocument(schema, row);
    await world.owner.query('delete from rate_limit');
    const cells = row.askers.filter(({ role }) => role !== 'VISITOR');
    for (const place of PLACES)
      await Promise.all(
        cells.map(async (cell) => {
          const { errors } = await officers.at(cell.role as OfficerRole, place).query(document, variables);
          const isRefused = errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN') ?? false;
          expect([cell.role, place, isRefused]).toEqual([cell.role, place, !isReached(cell, place)]);
        }),
      );
  });

  it('is decided for every operation: by a probe, or by the reason why there is no record', () => {
    const named = rows.map(({ operation }) => operation);
    for (const operation of named)
      expect([
        operation,
        [Object.hasOwn(PROBES, operation), withoutRecords(operation)].filter(Boolean).length,
      ]).toEqual([operation, 1]);
    expect(Object.keys(PROBES).filter((operation) => !named.includes(operation))).toEqual([]);
  });
});
