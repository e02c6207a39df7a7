import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../seeds/demo-officers.ts';
import type { Client, TestWorld } from './test-world.ts';

let documents = 0;

/** Phiếu TK03 of a requester that does not matter to the test, each on another document. */
export function aLockForm(overrides: Record<string, unknown> = {}) {
  documents += 1;
  return {
    idempotencyKey: randomUUID(),
    kind: 'LOCK',
    requesterType: 'PROCEDURAL_AGENCY',
    requesterName: 'Cơ quan Cảnh sát điều tra Công an tỉnh Quảng Ninh',
    requesterReference: `${documents}/CV-CSĐT`,
    requesterEmail: null,
    documentOn: '2024-01-15',
    citedBasis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
    requestReason: 'Tài khoản được dùng để lừa đảo chiếm đoạt tài sản.',
    isSealed: false,
    ...overrides,
  };
}

/** What tests look at of a request. */
export const LOCK_REQUEST_FIELDS = `id code version state stage dueAt workingMinutesLeft isOverdue isComingDue isSealed isLockedAtOnce
  legalRegime accountState allowedActions settlementReason forwardedByName settledByName examineBy decideBy
  unit { code } grounds { kind isProvisional endedAt endedBecause lockRequestCode requesterName } timeline { action actorName note }`;

const CHANGED = `__typename ... on LockRequestChanged { request { ${LOCK_REQUEST_FIELDS} } }
  ... on Refusal { code } ... on StaleVersion { currentVersion } ... on ValidationFailed { fields { path code } }`;

/** The result of a mutation on requests, or the code of the error that came instead. */
export const onLockRequest = async (client: Client, field: string, input: Record<string, unknown>) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await client.query(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${CHANGED} } }`,
    { input },
  );
  return data?.[field] ?? { error: errors?.[0]?.extensions.code };
};

export interface RegisteredLockRequest {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

/** A request that the intake officer of the district has registered, at the ward of the account. */
export async function aLockRequest(
  world: TestWorld,
  subjectNumber: string,
  overrides: Record<string, unknown> = {},
): Promise<RegisteredLockRequest> {
  const input = aLockForm({ subjectNumber, ...overrides });
  const { request, ...refused } = await onLockRequest(
    await world.officer('tiepnhan'),
    'registerLockRequest',
    input,
  );
  if (!request) throw new Error(`Not registered: ${JSON.stringify(refused)}`);
  return request as RegisteredLockRequest;
}

/** The same, examined and forwarded to the head of the identity authority. */
export async function aForwardedLockRequest(
  world: TestWorld,
  subjectNumber: string,
  overrides: Record<string, unknown> = {},
): Promise<RegisteredLockRequest> {
  const { id, version } = await aLockRequest(world, subjectNumber, overrides);
  const { request, ...refused } = await onLockRequest(await world.officer('thamdinh'), 'forwardLockRequest', {
    ...{ id, expectedVersion: version, note: 'Văn bản hợp lệ, đúng người, đúng thẩm quyền.' },
  });
  if (!request) throw new Error(`Not forwarded: ${JSON.stringify(refused)}`);
  return request as RegisteredLockRequest;
}

export const APPROVAL = { action: 'APPROVE', password: DEMO_PASSWORD } as const;
export const REFUSAL = {
  ...{ action: 'REFUSE', password: DEMO_PASSWORD },
  reason: 'Văn bản đề nghị không đúng thẩm quyền.',
} as const;

/** A lock that the head of the identity authority has approved. */
export async function anApprovedLock(
  world: TestWorld,
  subjectNumber: string,
  overrides: Record<string, unknown> = {},
): Promise<RegisteredLockRequest> {
  const { id, version } = await aForwardedLockRequest(world, subjectNumber, overrides);
  const { request, ...refused } = await onLockRequest(await world.officer('coquan'), 'decideLockRequest', {
    ...{ id, expectedVersion: version, ...APPROVAL },
  });
  if (!request) throw new Error(`Not approved: ${JSON.stringify(refused)}`);
  return request as RegisteredLockRequest;
}
