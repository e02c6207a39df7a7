import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../app.ts';
import { attachPicture } from '../../testing/check-builders.ts';
import { aHolderWithApplication } from '../../testing/holder-builders.ts';
import { anOfficerAt, officersAtEveryPlace, type OfficersAtPlaces } from '../../testing/officer-at.ts';
import { aScan } from '../../testing/pictures.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';
import { aDataRequest } from '../../testing/ward-record-makers.ts';
import { recordsOfTraCo, type WardRecords } from '../../testing/ward-records.ts';
import { isReached, PLACES, type Place } from './access-matrix.ts';
import {
  accessRoutes,
  MACHINE_ROUTERS,
  OFFICER_ROUTES,
  OTHER_ROUTES,
  type AccessRouteRow,
} from './access-routes.ts';
import type { OfficerRole } from './permissions.ts';

let world: TestWorld;
let records: WardRecords;
let officers: OfficersAtPlaces;
let formId: string;
let scan: Buffer;
let answeredId: string;
beforeAll(async () => {
  world = await createTestWorld();
  records = await recordsOfTraCo(world);
  officers = await officersAtEveryPlace(world);
  await attachPicture(world, records.ids.APPLICATION, { kind: 'SCAN' });
  const { rows } = await world.owner.query<{ id: string }>(
    'update stored_file set application_id = null, lock_request_id = $2 where application_id = $1 returning id',
    [records.ids.APPLICATION, records.ids.LOCK_REQUEST],
  );
  formId = rows[0]?.id ?? '';
  scan = await aScan();
  answeredId = await aDataRequest(world, (await aHolderWithApplication(world)).portal);
  await (
    await world.officer('thamdinh.traco')
  ).query('mutation ($input: SettleDataRequestInput!) { answerDataRequest(input: $input) { __typename } }', {
    input: { id: answeredId, expectedVersion: 1, text: 'Công an phường đã xem xét yêu cầu.' },
  });
  await world.runJobs();
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

/** What of Trà Cổ each route is asked for; absent: a table without a row, which is read and refused for what it is. */
const RECORD_OF: Partial<Record<(typeof OFFICER_ROUTES)[number]['path'], () => string>> = {
  '/files/:id/:variant': () => formId,
  '/letters/:id': () => records.ids.LETTER,
  '/letters/data-requests/:id': () => answeredId,
  '/ward-figures/:campaignId/:format': () => records.ids.CAMPAIGN,
  '/ward-reports/:id/:format': () => records.ids.WARD_REPORT,
  '/long-tasks/:id/:format': () => records.ids.LONG_TASK,
  '/outreach-lists/:id': () => records.ids.OUTREACH_LIST,
  '/outreach-meetings/:id': () => records.ids.OUTREACH_MEETING,
  '/audit-exports/:id': () => records.ids.AUDIT_EXPORT,
};
const FORMAT_OF: Readonly<Record<string, string>> = {
  '/files/:id/:variant': 'full',
  '/ward-figures/:campaignId/:format': 'csv',
  '/ward-reports/:id/:format': 'pdf',
  '/long-tasks/:id/:format': 'csv',
  '/retention-runs/:id/:format': 'csv',
};

function ask({ method, path }: AccessRouteRow, asker: Session): Promise<Response> {
  const id = RECORD_OF[path as keyof typeof RECORD_OF]?.() ?? randomUUID();
  const address = path
    .replace(/:(id|campaignId)/, id)
    .replace(/:(variant|format)/, FORMAT_OF[path] ?? '')
    .replace(/\/$/, '');
  if (method === 'GET') return asker.fetch(address);
  const isPicture = path === '/files/back-office';
  return asker.fetch(
    `${address}?${isPicture ? 'kind=SCAN&unit=06721' : 'issuedOn=2026-11-16&purpose=Nhap%20danh%20sach'}`,
    {
      method,
      headers: { 'content-type': isPicture ? 'image/png' : 'application/octet-stream' },
      body: new Uint8Array(isPicture ? scan : Buffer.from('x')),
    },
  );
}

async function outcomeOf(row: AccessRouteRow, asker: Session): Promise<string> {
  const response = await ask(row, asker);
  if (row.path === '/events/back-office' && response.ok) {
    await response.body?.cancel();
    return 'ALLOWED';
  }
  const text = await response.text();
  const code = /"code":"([A-Z_]+)"/.exec(text)?.[1];
  if (code === 'FORBIDDEN') return code;
  expect(response.status).toBeLessThan(500);
  if (row.isWithoutRecord) return 'ALLOWED';
  if (row.path.startsWith('/ward-figures')) return text.includes('Trà Cổ') ? 'REACHED' : 'NOT_REACHED';
  // A purpose that is missing is asked for what was found.
  return response.ok || code?.startsWith('PURPOSE_') ? 'REACHED' : 'NOT_REACHED';
}

const expected = (row: AccessRouteRow, cell: AccessRouteRow['askers'][number], place: Place): string => {
  if (!cell.isAllowed || place === 'NONE') return 'FORBIDDEN';
  if (row.isWithoutRecord) return 'ALLOWED';
  return isReached(cell, place) && cell.reach !== 'OWN' ? 'REACHED' : 'NOT_REACHED';
};

describe('whose records a route beside GraphQL reaches [A-31] [A-32]', () => {
  it.each(accessRoutes())('$method $path ($permission)', async (row) => {
    const cells = row.askers.flatMap((cell) => PLACES.map((place) => ({ cell, place })));
    const came: Record<string, string> = {};
    for (const { cell, place } of cells)
      came[`${cell.role} ${place}`] = await outcomeOf(row, officers.at(cell.role as OfficerRole, place));
    expect(came).toEqual(
      Object.fromEntries(
        cells.map(({ cell, place }) => [`${cell.role} ${place}`, expected(row, cell, place)]),
      ),
    );
  });

  it.each(accessRoutes())('$method $path asks a visitor to sign in', async (row) => {
    const response = await ask(row, world.visitor());
    expect([response.status, (await response.text()).includes('UNAUTHENTICATED')]).toEqual([401, true]);
  });

  it.each(OTHER_ROUTES.filter(({ opener }) => opener === 'session of the holder'))(
    '$path is nothing to an officer, whatever the role',
    async ({ path }) => {
      const officer = await anOfficerAt(world, []);
      expect((await officer.fetch(path)).status).toBe(401);
      expect((await officers.at('HEAD_OF_UNIT', 'OWN').fetch(path)).status).toBe(401);
    },
  );
});

/** What the router of express keeps of a route; not part of its types. */
interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
  match(path: string): boolean;
}

describe('the list of routes', () => {
  it('has every route of the server, so that a new one is decided before it is served', async () => {
    const app = await createApp(world.config, world.core, world.log);
    const declared = [...OFFICER_ROUTES, ...OTHER_ROUTES].map(({ method, path }) => `${method} ${path}`);
    const prefixes = [...new Set(declared.map((route) => `/${route.split('/')[1]}`)), ...MACHINE_ROUTERS];
    const served = (app.http.router as unknown as { readonly stack: readonly Layer[] }).stack
      .filter(({ handle }) => handle.stack)
      .flatMap((mounted) => {
        const prefix = prefixes.find((path) => mounted.match(path)) ?? 'a router that the list does not know';
        if (MACHINE_ROUTERS.some((path) => path === prefix)) return [];
        return (mounted.handle.stack ?? []).flatMap(({ route }) =>
          Object.keys(route?.methods ?? {})
            .filter((method) => method === 'get' || method === 'post')
            .map((method) => `${method.toUpperCase()} ${prefix}${route?.path ?? ''}`),
        );
      });
    await app.close();
    expect(served.sort()).toEqual(declared.sort());
  });
});
