import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createJobs, type OutsideWorld } from '../../jobs.ts';
import { httpBiometricMatcher } from '../../platform/adapters/http-biometric-matcher.ts';
import { httpPopulationDatabase } from '../../platform/adapters/http-population-database.ts';
import { anApplicationToCheck, storedApplication } from '../../testing/check-builders.ts';
import { createTestWorld, runQueue, type TestWorld } from '../../testing/test-world.ts';

type Fault = 'none' | 'slow' | 'down' | 'garbage' | 'wrong shape' | 'another person' | 'broken off';

const ATTEMPTS = 8;
const ANOTHER_PERSON = '022199999999';

let world: TestWorld;
let sources: Server;
let outside: OutsideWorld;
/** What the two sources do, and what they were asked. */
const faults: Record<'population' | 'biometrics', Fault> = { population: 'none', biometrics: 'none' };
const held: (() => void)[] = [];

beforeAll(async () => {
  world = await createTestWorld();
  sources = createServer((request, response) => {
    const source = request.url?.startsWith('/population') ? 'population' : 'biometrics';
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const number =
        source === 'population'
          ? (request.url ?? '').split('/').at(-1)
          : (JSON.parse(Buffer.concat(chunks).toString()) as { personalIdNumber: string }).personalIdNumber;
      const facts =
        source === 'population'
          ? world.population.people.get(number ?? '')
          : { portrait: 'MATCHED', fingerprints: 'MATCHED' };
      const send = (body: object) =>
        response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
      switch (faults[source]) {
        case 'none':
          return void send({ personalIdNumber: number, ...facts });
        case 'slow':
          // Longer than anybody waits; let go at the end of the test.
          return void held.push(() => response.end());
        case 'down':
          response.statusCode = 503;
          return void response.end('Service Unavailable');
        case 'garbage':
          return void response.end('<html>lỗi</html>');
        case 'wrong shape':
          return void send({ personalIdNumber: number, portrait: 'YES', fullName: 7 });
        case 'another person':
          return void send({ personalIdNumber: ANOTHER_PERSON, ...facts });
        case 'broken off':
          response.writeHead(200, { 'content-length': '4000' });
          response.write('{"personalIdNumber":');
          return void response.destroy();
      }
    });
  });
  await new Promise<void>((resolve) => sources.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(sources.address() as AddressInfo).port}`;
  const silent = async () => {
    throw new Error('Not asked in this test.');
  };
  outside = {
    populationDatabase: httpPopulationDatabase(url, 250),
    biometricMatcher: httpBiometricMatcher(url, 250),
    immigrationDatabase: { findForeigner: silent },
    organisationRegistry: { findOrganisation: silent },
    statusFeed: { sources: [], read: silent },
    agencyRegisters: { ask: silent },
    eventReceivers: { deliver: silent },
    smsGateway: { send: async () => undefined, findReceipt: async () => null },
    mailGateway: { send: async () => undefined },
  };
});
afterAll(async () => {
  for (const letGo of held) letGo();
  sources.closeAllConnections();
  await new Promise((resolve) => sources.close(resolve));
  await world.close();
});

const runJobs = () =>
  runQueue(
    world.owner,
    createJobs(world.core, outside, { isAutomaticApprovalOn: true, publicUrl: world.url }, world.log),
  );

describe.each([
  ['population', 'POPULATION_UNAVAILABLE'],
  ['biometrics', 'BIOMETRICS_UNAVAILABLE'],
] as const)('when %s answers wrongly', (source, reason) => {
  it.each(['slow', 'down', 'garbage', 'wrong shape', 'another person', 'broken off'] as const)(
    '(%s) nothing is believed: the answer that comes later counts, and the application is approved by it',
    async (fault) => {
      faults[source] = fault;
      const { id } = await anApplicationToCheck(world);
      await runJobs();
      expect(await storedApplication(world, id)).toMatchObject({ state: 'CHECKING', decided_at: null });
      faults[source] = 'none';
      await world.retryFailedJobs();
      await runJobs();
      expect(await storedApplication(world, id)).toMatchObject({ state: 'APPROVED' });
    },
  );

  it.each(['slow', 'down', 'garbage', 'another person'] as const)(
    '(%s) to the last attempt, an officer judges without it and nobody is granted anything',
    async (fault) => {
      faults[source] = fault;
      const { id } = await anApplicationToCheck(world);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        await runJobs();
        await world.retryFailedJobs();
      }
      faults[source] = 'none';
      expect(await storedApplication(world, id)).toMatchObject({
        state: 'READY_FOR_REVIEW',
        review_reasons: [reason],
      });
      const { rows } = await world.owner.query(
        'select from account a join application p on p.citizen_id = a.citizen_id where p.id = $1',
        [id],
      );
      expect(rows).toEqual([]);
    },
  );
});
