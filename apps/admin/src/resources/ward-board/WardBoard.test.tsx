import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { HamletProgress, TargetHistory, WardForecasts } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { compareRows } from './compare-rows.ts';
import { WardBoard } from './WardBoard.tsx';

configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

type Row = WardForecasts['rows'][number];

const row = (name: string, overrides: Partial<Row> = {}): Row => ({
  unit: { code: name, name },
  target: 728,
  activated: 312,
  remaining: 416,
  percent: 42.86,
  activatedInWindow: 560,
  pacePerDay: 20,
  neededPerDay: 14,
  outlook: 'WILL_MAKE_IT',
  forecast: {
    basis: 'PACE',
    on: '2026-12-18',
    earliest: '2026-12-15',
    latest: '2026-12-22',
    plusMinusDays: 4,
    isFewCases: false,
  },
  ...overrides,
});

const forecasts = (rows: Row[]): WardForecasts => ({
  campaign: {
    id: 'campaign-1',
    documentNumber: '688/UBND-CATP',
    issuedOn: '2026-10-01',
    issuer: 'UBND thành phố Móng Cái',
    dueOn: '2026-12-25',
  },
  asOf: '2026-11-26T02:00:00.000Z',
  window: { from: '2026-10-29', to: '2026-11-25', days: 28 },
  rows,
  total: { ...row(''), target: 1_456, activated: 320, remaining: 1_136 },
});

const HAMLETS: HamletProgress = {
  target: 728,
  hasRows: true,
  rows: [
    {
      hamlet: 'Khu 2',
      ...{
        hamletCount: 1,
        listed: 300,
        activated: 60,
        remaining: 240,
        shareOfRemaining: 57.69,
        movesMost: true,
      },
    },
    {
      hamlet: null,
      ...{ hamletCount: 3, listed: 9, activated: 1, remaining: 8, shareOfRemaining: 1.92, movesMost: false },
    },
  ],
};
const HISTORY: TargetHistory = {
  target: 728,
  points: [
    { on: '2026-11-25', activated: 300 },
    { on: '2026-11-26', activated: 312 },
  ],
};

function renderBoard(rows: Row[], overrides: object = {}) {
  const provider = {
    getWardForecasts: vi.fn(async () => forecasts(rows)),
    getTargetHistory: vi.fn(async () => HISTORY),
    getHamletProgress: vi.fn(async () => HAMLETS),
    ...overrides,
  };
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={provider as never}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <WardBoard campaignId="campaign-1" />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return provider;
}

test('the leader of one ward reads the whole answer in one line, and where to go tomorrow', async () => {
  const provider = renderBoard([row('Phường Trà Cổ')]);
  await screen.findByText(
    'Phường Trà Cổ: 312 trên 728 · còn 416 · cần 14 người/ngày · dự báo xong 18/12/2026 (± 4 ngày)',
  );
  expect(screen.getByText('Kịp hạn')).toBeTruthy();
  await screen.findByText('Đến Khu 2 trước: 57,69 % số người còn lại ở đó.');
  expect(screen.getByText(/Khác \(3 nơi có dưới 5 người/)).toBeTruthy();
  expect(provider.getHamletProgress).toHaveBeenCalledWith({
    campaignId: 'campaign-1',
    unitCode: 'Phường Trà Cổ',
    units: 'AS_ISSUED',
  });
  expect(screen.queryByText('So sánh các đơn vị')).toBeNull();
});

test('a forecast that rests on few cases says so beside the number', async () => {
  const few = row('Phường Ninh Dương', { activatedInWindow: 9 });
  renderBoard([{ ...few, forecast: { ...few.forecast, isFewCases: true } }]);
  await screen.findByText('Dựa trên ít trường hợp (9 người trong 28 ngày): dự báo còn lệch nhiều.');
});

test('without a pace there is no day, and the line says why', async () => {
  const none = row('Xã Vĩnh Trung', { activatedInWindow: 0, pacePerDay: 0, outlook: 'WILL_NOT' });
  renderBoard([
    {
      ...none,
      forecast: {
        ...none.forecast,
        basis: 'NO_PACE',
        on: null,
        earliest: null,
        latest: null,
        isFewCases: true,
      },
    },
  ]);
  await screen.findByText(/chưa dự báo được: 28 ngày qua chưa có ai kích hoạt/);
});

test('whoever covers several wards compares them, and opens one of them', async () => {
  const provider = renderBoard([row('Phường Trà Cổ'), row('Xã Bắc Sơn', { outlook: 'WILL_NOT' })]);
  await screen.findByText(/^1 trên 2 đơn vị không kịp hạn/);
  expect(screen.getByText('Chọn một phường, xã để xem từng thôn, khu.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Xem Xã Bắc Sơn' }));
  await screen.findByText(/^Đến Khu 2 trước/);
  expect(provider.getHamletProgress).toHaveBeenCalledWith(
    expect.objectContaining({ unitCode: 'Xã Bắc Sơn' }),
  );
});

test('the line of the history has its table one press away', async () => {
  renderBoard([row('Phường Trà Cổ')]);
  fireEvent.click(await screen.findByRole('button', { name: 'Xem dạng bảng' }));
  expect((await screen.findAllByRole('rowheader', { name: '26/11/2026' })).length).toBe(1);
});

test('what could not be loaded says so and can be tried again', async () => {
  renderBoard([], { getWardForecasts: vi.fn(async () => Promise.reject(new Error('down'))) });
  await screen.findByText('Chưa tải được bảng theo dõi');
});

test('units are compared by what they lack, in share or in people', () => {
  const rows = [
    row('Phường Hải Hòa', { percent: 10, remaining: 40 }),
    row('Xã Bắc Sơn', { percent: 5, remaining: 20 }),
    row('Xã Hải Sơn', { percent: 5, remaining: 90 }),
  ];
  const names = (by: 'percent' | 'remaining') => compareRows(rows, by).map(({ unit }) => unit.name);
  expect(names('percent')).toEqual(['Xã Bắc Sơn', 'Xã Hải Sơn', 'Phường Hải Hòa']);
  expect(names('remaining')).toEqual(['Xã Hải Sơn', 'Phường Hải Hòa', 'Xã Bắc Sơn']);
});
