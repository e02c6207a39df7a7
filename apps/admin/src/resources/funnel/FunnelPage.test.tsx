import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { FunnelList, FunnelStage } from '../../generated/graphql.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { Funnel } from '../../providers/data-provider.ts';
import FunnelPage from './FunnelPage.tsx';
import FunnelPeoplePage from './FunnelPeoplePage.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

type Counts = Partial<Record<FunnelStage, number>>;
const STAGES: readonly FunnelStage[] = [
  'COLLECTED',
  'CHECKING',
  'RETURNED',
  'REFUSED',
  'APPROVED',
  'NOTIFIED',
  'DELIVERED',
  'ACTIVATION_STARTED',
  'ACTIVATED',
  'SIGNED_IN',
  'LOCKED',
  'RAISED',
];

function sumsOf(counts: Counts, canOpen: boolean): Funnel['total'] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const opens = (place: number): FunnelList | null =>
    canOpen ? (place < 4 ? 'APPLICATIONS' : 'PEOPLE') : null;
  return {
    buckets: STAGES.map((stage, place) => ({ stage, count: counts[stage] ?? 0, opens: opens(place) })),
    applications: total,
    accountsWithoutApplication: 0,
    total,
  };
}

function funnelOf({ canOpen = true, isEmpty = false } = {}): Funnel {
  const traCo = { CHECKING: 2, DELIVERED: 1200, SIGNED_IN: 300 };
  return {
    asOf: '2026-11-20T02:00:00.000Z',
    on: '2026-11-20',
    rows: isEmpty
      ? []
      : [
          {
            unit: { code: '06721', name: 'Phường Trà Cổ' },
            unitCodes: ['06721'],
            sums: sumsOf(traCo, canOpen),
          },
          {
            unit: { code: '06709', name: 'Phường Ka Long' },
            unitCodes: ['06709'],
            sums: sumsOf({ REFUSED: 5 }, canOpen),
          },
        ],
    total: sumsOf(isEmpty ? {} : { ...traCo, REFUSED: 5 }, canOpen),
  };
}

function renderAt(address: string, page: React.ReactElement, dataProvider: object) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        dataProvider={dataProvider as never}
      >
        {page}
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

test('every stage stands in the table with its number, and the numbers add up in the last row', async () => {
  renderAt('/funnel', <FunnelPage />, { getFunnel: vi.fn(async () => funnelOf()) });
  const table = await screen.findByRole('table', { name: 'Số hồ sơ theo từng bước' });
  expect(within(table).getByRole('row', { name: /^Đã nhận thông báo/ }).textContent).toContain('1.200');
  expect(within(table).getByRole('row', { name: /^Cộng/ }).textContent).toContain('1.507');
  expect(screen.getByText(/Trong 1.507 hồ sơ, 1.500 tài khoản đã cấp; 300 tài khoản/)).toBeDefined();
});

test('a number opens the applications before the decision, the people after it, and nothing where nobody is', async () => {
  renderAt('/funnel?unit=06721', <FunnelPage />, { getFunnel: vi.fn(async () => funnelOf()) });
  const checking = await screen.findByRole('link', { name: /Đang đối chiếu, chờ duyệt, 2/ });
  expect(decodeURIComponent(checking.getAttribute('href') ?? '')).toContain(
    '{"states":["CHECKING","READY_FOR_REVIEW"],"unitCodes":["06721"]}',
  );
  expect(screen.getByRole('link', { name: /Đã nhận thông báo, 1.200/ }).getAttribute('href')).toBe(
    '/funnel/people?stage=DELIVERED&units=06721',
  );
  expect(screen.queryByRole('link', { name: /Đã từ chối/ })).toBeNull();
});

test('whoever may not see persons sees numbers and no link', async () => {
  renderAt('/funnel', <FunnelPage />, { getFunnel: vi.fn(async () => funnelOf({ canOpen: false })) });
  await screen.findByRole('table');
  expect(screen.queryByRole('link')).toBeNull();
});

test('a day in the past is asked for, and its figures say so', async () => {
  const getFunnel = vi.fn(async () => funnelOf({ canOpen: false }));
  renderAt('/funnel', <FunnelPage />, { getFunnel });
  fireEvent.change(await screen.findByLabelText('Đến hết ngày'), { target: { value: '2023-03-17' } });
  await waitFor(() => {
    expect(getFunnel).toHaveBeenLastCalledWith({ on: '2023-03-17', units: 'AS_ISSUED' });
  });
  expect(await screen.findByText(/Ngày đã qua chỉ giữ số liệu/)).toBeDefined();
});

test('without figures the page says what to do', async () => {
  renderAt('/funnel', <FunnelPage />, { getFunnel: vi.fn(async () => funnelOf({ isEmpty: true })) });
  expect(await screen.findByText('Chưa có số liệu')).toBeDefined();
});

test('a failure is said, with another try', async () => {
  const getFunnel = vi.fn(async () => Promise.reject(new Error('down')));
  renderAt('/funnel', <FunnelPage />, { getFunnel });
  expect(await screen.findByText('Chưa tải được phễu kích hoạt')).toBeDefined();
});

test('the people of a stage are listed with masked numbers and lead to their applications', async () => {
  const getList = vi.fn(async () => ({
    data: [
      {
        id: 'account-1',
        unit: { code: '06721', name: 'Phường Trà Cổ' },
        fullName: 'Vũ Thị Lan',
        maskedPersonalIdNumber: '022•••••3456',
        maskedPhoneNumber: '091••••678',
        hamlet: 'Khu 3',
        applicationId: 'application-1',
        applicationCode: 'HS-2026-000001',
        approvedAt: '2026-11-20T02:00:00.000Z',
      },
    ],
    total: 1,
    meta: { total: 1, totalIsCapped: false },
  }));
  renderAt('/funnel/people?stage=DELIVERED&units=06721,06709', <FunnelPeoplePage />, { getList });
  const person = await screen.findByRole('link', { name: 'Vũ Thị Lan' });
  expect(person.getAttribute('href')).toBe('/applications/application-1/show');
  expect(screen.getByText('022•••••3456')).toBeDefined();
  expect(getList).toHaveBeenCalledWith(
    'funnel-people',
    expect.objectContaining({ filter: { stage: 'DELIVERED', unitCodes: ['06721', '06709'] } }),
  );
});
