import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { AccessFinding, OpenedAccessFinding } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import AccessFindingPage from './AccessFindingPage.tsx';
import AccessFindingsPage from './AccessFindingsPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const FINDING: AccessFinding = {
  id: 'f1',
  version: 1,
  kind: 'MANY_PEOPLE',
  state: 'RAISED',
  officerName: 'Bùi Quang Huy',
  unitName: 'Thành phố Móng Cái',
  onDay: '2026-11-26',
  evidence: [
    { name: 'people', value: 1220 },
    { name: 'withinMinutes', value: 10 },
  ],
  raisedAt: '2026-11-26T02:00:00.000Z',
  takenBy: null,
  closedAt: null,
  allowedActions: ['TAKE'],
};
const OPENED: OpenedAccessFinding = {
  finding: FINDING,
  notes: [],
  openings: [
    {
      id: 'o1',
      at: '2026-11-26T01:00:00.000Z',
      isDenied: false,
      purpose: 'COMPLAINT',
      basis: 'STATED',
      note: 'Đơn số 12 ngày 20/11/2026',
    },
    {
      id: 'o2',
      at: '2026-11-26T01:05:00.000Z',
      isDenied: true,
      purpose: 'INSPECTION',
      basis: 'STATED',
      note: null,
    },
  ],
};

function renderAt(path: string, provider: Record<string, unknown>, locale: 'vi' | 'en' = 'vi') {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider(locale)}
        dataProvider={provider as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async () => true,
        }}
      >
        <Routes>
          <Route path="/access-findings" element={<AccessFindingsPage />} />
          <Route path="/access-findings/:id" element={<AccessFindingPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

test('the list says what was out of the ordinary, of whom and on which day, in numbers', async () => {
  renderAt('/access-findings', { getAccessFindings: async () => [FINDING] });
  await screen.findByRole('link', { name: 'Xem nhiều người trong thời gian ngắn' });
  screen.getByText('Bùi Quang Huy, ngày 26/11/2026');
  screen.getByText('1.220 người, trong 10 phút');
  screen.getByText('Mới phát hiện');
});

test('the numbers begin with what the finding is about, in whatever order they come', async () => {
  const evidence = [
    { name: 'people', value: 40 },
    { name: 'otherHamlets', value: 12 },
  ];
  renderAt('/access-findings', {
    getAccessFindings: async () => [{ ...FINDING, kind: 'OTHER_HAMLETS', evidence }],
  });
  await screen.findByRole('link', { name: 'Xem nhiều người của thôn, khu khác trong địa bàn' });
  screen.getByText('12 người của thôn, khu khác, trong số 40 người đã xem');
});

test('the list is read again for what is closed, and says when there is nothing', async () => {
  const getAccessFindings = vi.fn(async (isOpen: boolean) => (isOpen ? [FINDING] : []));
  renderAt('/access-findings', { getAccessFindings });
  fireEvent.click(await screen.findByRole('button', { name: 'Đã kết luận' }));
  await screen.findByText('Chưa có phát hiện nào được kết luận');
  expect(getAccessFindings).toHaveBeenLastCalledWith(false, { offset: 0, limit: 25 });
});

test('a list that cannot be loaded says so and can be asked for again', async () => {
  const getAccessFindings = vi.fn(async () => Promise.reject(new Error('down')));
  renderAt('/access-findings', { getAccessFindings });
  await screen.findByText('Chưa tải được phát hiện');
});

test('the page shows the openings of the day without the people, and taking it needs no words', async () => {
  const settleAccessFinding = vi.fn(async () => ({
    __typename: 'AccessFindingSettled' as const,
    opened: {
      ...OPENED,
      finding: {
        ...FINDING,
        version: 2,
        state: 'TAKEN' as const,
        takenBy: 'Phạm Thu Trang',
        allowedActions: ['NOTE' as const, 'CONFIRM' as const, 'EXPLAIN' as const],
      },
    },
  }));
  renderAt('/access-findings/f1', { getAccessFinding: async () => OPENED, settleAccessFinding });
  const table = await screen.findByRole('table');
  within(table).getByText('Đơn số 12 ngày 20/11/2026');
  within(table).getByText('Kiểm tra theo yêu cầu · Không được xem');
  fireEvent.click(screen.getByRole('button', { name: 'Nhận xác minh' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Nhận xác minh' }));
  await screen.findByText('Phạm Thu Trang');
  expect(settleAccessFinding).toHaveBeenCalledWith({
    id: 'f1',
    expectedVersion: 1,
    action: 'TAKE',
    note: null,
  });
});

test('closing it asks for words before anything is sent', async () => {
  const settleAccessFinding = vi.fn();
  const opened = { ...OPENED, finding: { ...FINDING, allowedActions: ['CONFIRM'] } };
  renderAt('/access-findings/f1', { getAccessFinding: async () => opened, settleAccessFinding });
  fireEvent.click(await screen.findByRole('button', { name: 'Kết luận có vi phạm' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Kết luận có vi phạm' }));
  expect(settleAccessFinding).not.toHaveBeenCalled();
});

test('it is complete in English', async () => {
  renderAt('/access-findings/f1', { getAccessFinding: async () => OPENED }, 'en');
  await screen.findByRole('heading', { name: 'Many people in a short time' });
  screen.getByText('1,220 people, within 10 minutes');
});
