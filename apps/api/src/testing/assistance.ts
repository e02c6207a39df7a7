import { randomUUID } from 'node:crypto';
import type { Client, TestWorld } from './test-world.ts';
import type { Declaration } from './builders.ts';

export const VISIT = `id version standing person { maskedPersonalIdNumber unit { code } accountState windowState windowLastDay } unit { code }
  channel helper helperName place device rightFields unrecordedFields requestedBy isOwn decidedBy refusalReason countsUntil endedAt allowedActions`;
const FIELDS = '... on ValidationFailed { fields { path code } }';

export const saidBy = (holder: Declaration) => ({
  personalIdNumber: holder.personalIdNumber,
  fullName: holder.fullName,
  dateOfBirth: holder.dateOfBirth,
  permanentAddress: holder.permanentAddress,
  phoneNumber: holder.phoneNumber,
  cardIssuedOn: '2022-01-10',
});

export const checkCaller = (officer: Client, input: object) =>
  officer.query(
    `mutation ($input: CheckCallerInput!) { checkCaller(input: $input) { __typename
       ... on CallerChecked { fields { field outcome } isVerified checkId person { maskedPersonalIdNumber unit { code } accountState windowState windowLastDay } }
       ... on Refusal { code message } ... on ValidationFailed { fields { path code } } } }`,
    { input },
  );

export const requestVisit = async (officer: Client, input: object) =>
  (
    await officer.query(
      `mutation ($input: RequestAssistedActivationInput!) { requestAssistedActivation(input: $input) { __typename
         ... on AssistedActivationChanged { assistedActivation { ${VISIT} } } ... on Refusal { code message } ${FIELDS} } }`,
      { input },
    )
  ).data.requestAssistedActivation;

export const aVisitInput = (checkId: string, overrides: object = {}) => ({
  idempotencyKey: randomUUID(),
  checkId,
  channel: 'HOTLINE',
  helper: 'NOBODY',
  helperName: null,
  place: 'Nhà riêng của người gọi',
  device: 'CITIZEN',
  consentGiven: true,
  ...overrides,
});

/** A visit that `username` has asked for, on the hotline unless the test says otherwise. */
export async function aRequestedVisit(
  world: TestWorld,
  holder: Declaration,
  { username = 'tongdai', ...overrides }: { username?: string; [field: string]: unknown } = {},
): Promise<{ readonly id: string; readonly version: number }> {
  const officer = await world.officer(username);
  const { checkId } = (await checkCaller(officer, saidBy(holder))).data.checkCaller;
  return (await requestVisit(officer, aVisitInput(checkId, overrides))).assistedActivation;
}

export const actOn = (
  officer: Client,
  operation: 'confirmAssistedActivation' | 'refuseAssistedActivation' | 'cancelAssistedActivation',
  visit: { readonly id: string; readonly version: number },
  reason = 'Người gọi không nói rõ ai đang ở cùng.',
) => {
  const isRefusal = operation === 'refuseAssistedActivation';
  const done =
    operation === 'confirmAssistedActivation'
      ? 'AssistedActivationConfirmed { visitCode'
      : 'AssistedActivationChanged {';
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  return officer.query(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename
       ... on ${done} assistedActivation { ${VISIT} } } ... on Refusal { code message } ... on StaleVersion { currentVersion }
       ${isRefusal ? FIELDS : ''} } }`,
    { input: { id: visit.id, expectedVersion: visit.version, ...(isRefusal ? { reason } : {}) } },
  );
};

/** A visit that two agents of the hotline have agreed on, with its code. */
export async function aConfirmedVisit(
  world: TestWorld,
  holder: Declaration,
): Promise<{ readonly id: string; readonly version: number; readonly visitCode: string }> {
  const visit = await aRequestedVisit(world, holder);
  const { data } = await actOn(await world.officer('tongdai2'), 'confirmAssistedActivation', visit);
  const { visitCode, assistedActivation } = data.confirmAssistedActivation;
  return { ...assistedActivation, visitCode };
}
