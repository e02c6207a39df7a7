import { expect, test, vi } from 'vitest';

import { createDataProvider } from './data-provider.ts';
import type { Send } from './back-office-client.ts';

function providerAnswering(answer: unknown) {
  const send = vi.fn(async () => answer);
  return { send, provider: createDataProvider(send as unknown as Send, (key) => key) };
}

const PARAMS = {
  pagination: { page: 3, perPage: 25 },
  sort: { field: 'receivedAt', order: 'DESC' as const },
  filter: { states: ['READY_FOR_REVIEW'] },
};

test('page, order and filter of the queue become those of the contract', async () => {
  const { send, provider } = providerAnswering({
    applications: { items: [], total: 50, totalIsCapped: false },
  });
  await expect(provider.getList('applications', PARAMS)).resolves.toMatchObject({ total: 50, data: [] });
  expect(send).toHaveBeenCalledWith(expect.anything(), {
    page: { offset: 50, limit: 25 },
    filter: { states: ['READY_FOR_REVIEW'] },
    sort: { field: 'RECEIVED_AT', direction: 'DESC' },
  });
});

test('a capped total does not forbid the pages beyond it', async () => {
  const items = Array.from({ length: 25 }, (_, index) => ({ id: String(index) }));
  const { provider } = providerAnswering({ applications: { items, total: 1000, totalIsCapped: true } });
  const page = await provider.getList('applications', PARAMS);
  expect(page.total).toBeUndefined();
  expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
  expect(page.meta).toEqual({ total: 1000, totalIsCapped: true });
});

test('a refusal of the rules comes back as data for the screen to explain', async () => {
  const refusal = {
    __typename: 'StateConflict',
    code: 'STATE_CONFLICT',
    message: 'Đã duyệt.',
    legalBasis: null,
  };
  const { send, provider } = providerAnswering({ approveApplication: refusal });
  await expect(provider.approveApplication({ id: 'x', expectedVersion: 4 })).resolves.toEqual(refusal);
  expect(send).toHaveBeenCalledWith(expect.anything(), { input: { id: 'x', expectedVersion: 4 } });
});

test('nothing is offered for records that the contract does not change this way', async () => {
  const { provider } = providerAnswering({});
  await expect(provider.delete('applications', { id: 'x' })).rejects.toMatchObject({ code: 'NOT_OFFERED' });
});
