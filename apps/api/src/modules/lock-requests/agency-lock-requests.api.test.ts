import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyMachine, type AgencyMachine } from '../../testing/agency-machine.ts';
import { aHolder } from '../../testing/builders.ts';
import { auditActions } from '../../testing/check-builders.ts';
import { aScan } from '../../testing/pictures.ts';
import {
  aForwardedLockRequest,
  aLockForm,
  aLockRequest,
  APPROVAL,
  onLockRequest,
  REFUSAL,
} from '../../testing/lock-request-builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let court: AgencyMachine;
let tax: AgencyMachine;
beforeAll(async () => {
  world = await createTestWorld();
  await world.owner
    .query(`update agency set scopes = array_append(scopes, 'lock-request:submit') where code in ('COURT', 'TAX')
    and not 'lock-request:submit' = any (scopes)`);
  [court, tax] = [await agencyMachine(world, 'COURT'), await agencyMachine(world, 'TAX')];
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

interface OwnPage {
  readonly edges: readonly { readonly node: { readonly code: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const OWN =
  'code version state isSealed isLockedAtOnce subjectNumberMasked settlementReason targetRequestCode dueAt unit { code }';
const aCall = (subjectNumber: string, overrides: Record<string, unknown> = {}) => ({
  ...{
    idempotencyKey: randomUUID(),
    kind: 'LOCK',
    subjectNumber,
    requesterReference: `${randomUUID().slice(0, 8)}/QĐ-TA`,
  },
  ...{ documentOn: '2026-01-05', citedBasis: 'Điều 15 Nghị định 69/2024/NĐ-CP', isSealed: false },
  requestReason: 'Bảo đảm thi hành án đối với chủ tài khoản.',
  ...overrides,
});
const OUTCOMES = { submitLockRequest: 'LockRequestSubmitted', withdrawLockRequest: 'LockRequestWithdrawn' };
const send = async (machine: AgencyMachine, field: keyof typeof OUTCOMES, input: object) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await machine.query(
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on ${OUTCOMES[field]} { request { ${OWN} } }
       ... on Refusal { code } ... on ValidationFailed { fields { path code } } } }`,
    { input },
  );
  return data?.[field] ?? { error: errors?.[0]?.extensions.code };
};
const read = async (machine: AgencyMachine, code: string) => {
  const { data, errors } = await machine.query(
    `query ($code: String!) { lockRequest(code: $code) { ${OWN} } }`,
    { code },
  );
  return data?.lockRequest ?? { error: errors?.[0]?.extensions.code };
};
const idOf = async (
  code: string,
): Promise<{ id: string; version: number; requester_type: string; requester_name: string }> =>
  (
    await world.owner.query(
      'select id, version, requester_type, requester_name from lock_request where code = $1',
      [code],
    )
  ).rows[0];

describe('an agency asks through its machine [R-138]', () => {
  it('in its own name, at the ward of the account, and follows what becomes of it', async () => {
    const holder = await aHolder(world);
    const { request } = await send(court, 'submitLockRequest', aCall(holder.personalIdNumber));
    expect(request).toMatchObject({
      ...{ state: 'RECEIVED', unit: { code: '06721' }, settlementReason: null },
      subjectNumberMasked: expect.stringContaining('•'),
    });
    const kept = await idOf(request.code);
    expect(kept).toMatchObject({ requester_type: 'PROCEDURAL_AGENCY', requester_name: 'Tòa án nhân dân' });
    expect(await auditActions(world, kept.id)).toContain('LOCK_REQUEST_SUBMITTED');

    const { request: forwarded } = await onLockRequest(
      await world.officer('thamdinh.traco'),
      'forwardLockRequest',
      {
        ...{ id: kept.id, expectedVersion: kept.version, note: 'Văn bản không nêu căn cứ khóa.' },
      },
    );
    await onLockRequest(await world.officer('coquan'), 'decideLockRequest', {
      ...{ id: kept.id, expectedVersion: forwarded.version, ...REFUSAL },
    });
    expect(await read(court, request.code)).toMatchObject({
      ...{ state: 'REFUSED', settlementReason: REFUSAL.reason, dueAt: null },
    });
  });

  it('as a competent authority when it conducts no proceedings', async () => {
    const holder = await aHolder(world);
    const { request } = await send(
      tax,
      'submitLockRequest',
      aCall(holder.personalIdNumber, { unitCode: '06709' }),
    );
    expect([request.unit.code, (await idOf(request.code)).requester_type]).toEqual([
      '06709',
      'COMPETENT_AUTHORITY',
    ]);
    expect(
      await send(tax, 'submitLockRequest', aCall(holder.personalIdNumber, { unitCode: '99999' })),
    ).toMatchObject({ code: 'UNIT_UNKNOWN' });
  });

  it('once, however often the call is repeated', async () => {
    const holder = await aHolder(world);
    const call = aCall(holder.personalIdNumber);
    const answers = await Promise.all([1, 2, 3].map(() => send(court, 'submitLockRequest', call)));
    expect(new Set(answers.map(({ request }) => request.code)).size).toBe(1);
    expect(await send(court, 'submitLockRequest', { ...call, idempotencyKey: randomUUID() })).toMatchObject({
      code: 'LOCK_REQUEST_EXISTS',
    });
  });

  it('and sees nothing of what another agency asked', async () => {
    const holder = await aHolder(world);
    const { request } = await send(court, 'submitLockRequest', aCall(holder.personalIdNumber));
    expect(await read(tax, request.code)).toEqual({ error: 'NOT_FOUND' });
    expect(
      await send(tax, 'withdrawLockRequest', {
        ...{ code: request.code, expectedVersion: request.version, reason: 'Rút đề nghị của người khác.' },
      }),
    ).toEqual({ error: 'NOT_FOUND' });
    const { data } = await tax.query('{ lockRequests { edges { node { code } } } }');
    expect(JSON.stringify(data)).not.toContain(request.code);
  });

  it('page by page', async () => {
    const holder = await aHolder(world);
    for (let calls = 0; calls < 3; calls += 1)
      await send(court, 'submitLockRequest', aCall(holder.personalIdNumber));
    const pageAfter = async (after: string | null): Promise<OwnPage> =>
      (
        await court.query<{ lockRequests: OwnPage }>(
          'query ($after: String) { lockRequests(first: 2, after: $after) { edges { node { code } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).data.lockRequests;
    const codes: string[] = [];
    for (let page = await pageAfter(null); ; page = await pageAfter(page.pageInfo.endCursor)) {
      codes.push(...page.edges.map(({ node }) => node.code));
      if (!page.pageInfo.hasNextPage) break;
    }
    const { rows } = await world.owner.query<{ code: string }>(
      `select r.code from lock_request r join agency a on a.id = r.requester_agency_id where a.code = 'COURT' order by r.received_at, r.id`,
    );
    expect(codes).toEqual(rows.map(({ code }) => code));
  });

  it('takes back what is not decided, which ends an urgent lock on it', async () => {
    const holder = await aHolder(world);
    const { request } = await send(court, 'submitLockRequest', aCall(holder.personalIdNumber));
    const { id, version } = await idOf(request.code);
    const { request: locked } = await onLockRequest(await world.officer('thutruong'), 'lockAtOnce', {
      ...{ id, expectedVersion: version, password: APPROVAL.password },
    });
    expect(locked.accountState).toBe('LOCKED');
    const withdrawal = { code: request.code, reason: 'Bản án đã bị hủy theo thủ tục giám đốc thẩm.' };
    expect(
      await send(court, 'withdrawLockRequest', { ...withdrawal, expectedVersion: version }),
    ).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect(
      (await send(court, 'withdrawLockRequest', { ...withdrawal, expectedVersion: locked.version })).request,
    ).toMatchObject({ state: 'WITHDRAWN' });
    const { rows } = await world.owner.query(
      'select ended_because from lock_ground where lock_request_id = $1',
      [id],
    );
    expect(rows).toEqual([{ ended_because: 'NOT_CONFIRMED' }]);
    // What a machine sent, no counter takes back.
    const { request: other } = await send(court, 'submitLockRequest', aCall(holder.personalIdNumber));
    const sent = await idOf(other.code);
    expect(
      await onLockRequest(await world.officer('tiepnhan'), 'withdrawLockRequest', {
        ...{ id: sent.id, expectedVersion: sent.version, reason: 'Cơ quan gọi điện xin rút.' },
      }),
    ).toMatchObject({ code: 'LOCK_DECIDER_REQUIRED' });
  });

  it('not without the scope', async () => {
    await world.owner.query(`update agency set scopes = array['sharing:verify'] where code = 'PROCURACY'`);
    const procuracy = await agencyMachine(world, 'PROCURACY');
    const holder = await aHolder(world);
    expect(await send(procuracy, 'submitLockRequest', aCall(holder.personalIdNumber))).toEqual({
      error: 'INSUFFICIENT_SCOPE',
    });
    expect(await read(procuracy, 'DK-2026-000001')).toEqual({ error: 'INSUFFICIENT_SCOPE' });
  });
});

describe('the scan of the signed form', () => {
  it('is kept with the request, and looked at by those who handle it', async () => {
    const intake = await world.officer('tiepnhan');
    const upload = async (): Promise<string> => {
      const response = await intake.fetch('/files/back-office?kind=SCAN&unit=06721', {
        ...{ method: 'POST', headers: { 'content-type': 'image/jpeg' }, body: new Uint8Array(await aScan()) },
      });
      return ((await response.json()) as { id: string }).id;
    };
    const holder = await aHolder(world);
    const scanFileId = await upload();
    const { id } = await aForwardedLockRequest(world, holder.personalIdNumber, { scanFileId });
    const opened = await (
      await world.officer('coquan')
    ).query('query ($id: ID!) { lockRequest(id: $id) { hasScan scanFileId } }', { id });
    expect(opened.data.lockRequest).toEqual({ hasScan: true, scanFileId });
    const statusFor = async (username: string, file = scanFileId) =>
      (await (await world.officer(username)).fetch(`/files/${file}/preview`)).status;
    expect([
      await statusFor('thamdinh.traco'),
      await statusFor('coquan'),
      await statusFor('thamdinh.kalong'),
    ]).toEqual([200, 200, 404]);
    // The authority looks at no form before it is forwarded, and at no other picture.
    const [unused, waiting] = [await upload(), await upload()];
    await aLockRequest(world, holder.personalIdNumber, { scanFileId: waiting });
    expect([await statusFor('coquan', unused), await statusFor('coquan', waiting)]).toEqual([404, 404]);
    expect(
      await onLockRequest(intake, 'registerLockRequest', {
        ...aLockForm({ subjectNumber: holder.personalIdNumber, scanFileId }),
      }),
    ).toMatchObject({ code: 'FILE_UNKNOWN' });
  });
});
