import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { AgencyStanding } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { aStanding } from './agency.testing.ts';
import AgencyBoardPage from './AgencyBoardPage.tsx';

// The chart is loaded when there is something to draw.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const AS_OF = '2026-11-23T02:00:00.000Z';

function renderBoard(
  items: readonly AgencyStanding[],
  { canManage = false, getAgencyBoard = vi.fn(async () => ({ asOf: AS_OF, items })) } = {},
) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={['/agencies']}>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getAgencyBoard } as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ action }) => action === 'list' || canManage,
        }}
      >
        <AgencyBoardPage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { getAgencyBoard };
}

const rowOf = async (name: string) =>
  within(await screen.findByRole('rowheader', { name: new RegExp(`^${name}`) }))
    .getByText(name)
    .closest('tr');

test('a sentence says how many agencies are slow, and how much is overdue and open', async () => {
  renderBoard([
    aStanding({ code: 'VSS', openQuestions: 9_812, overdueQuestions: 12 }),
    aStanding({ code: 'TAX', openQuestions: 3 }),
  ]);
  await screen.findByText('1 trên 2 cơ quan chậm trả lời; 12 câu hỏi quá hạn.');
  await screen.findByText(/Còn 9\.815 câu hỏi chờ trả lời\. Số liệu lúc 23\/11\/2026 09:00/);
});

test('and when nobody is slow it says that, and nothing waits', async () => {
  renderBoard([aStanding()]);
  await screen.findByText('Không cơ quan nào trong 1 cơ quan chậm trả lời.');
  await screen.findByText(/Không còn câu hỏi nào chờ trả lời/);
  await screen.findByText('Chưa cơ quan nào trả lời trong 30 ngày qua.');
});

test('the table has a row for every agency with what waits, the times, and what stands in its way', async () => {
  renderBoard([
    aStanding({
      name: 'Cục Cảnh sát giao thông',
      paperTypes: ['DRIVING_LICENCE', 'VEHICLE_REGISTRATION'],
      channel: 'CALL',
      openQuestions: 9_812,
      answeredLastDay: 188,
      isSilent: true,
      isBreakerOpen: true,
      pausedUntil: '2026-11-23T02:05:00.000Z',
      lastFailureAt: '2026-11-23T01:58:00.000Z',
      lastFailure: 'TIMEOUT',
      answers: 1_000,
      matched: 900,
      mismatched: 100,
      medianSeconds: 75,
      slowestSeconds: 90_000,
      keyWarnings: [{ kind: 'KEY_EXPIRES_SOON', kid: 'abc', expiresAt: '2026-12-01T00:00:00Z' }],
    }),
  ]);
  const text = (await rowOf('Cục Cảnh sát giao thông'))?.textContent ?? '';
  for (const words of [
    'Giấy phép lái xe, Đăng ký xe',
    'Im lặng quá hạn',
    'Tạm không gọi vì lỗi',
    'Xin tạm dừng đến 09:05',
    'Khóa sắp hết hạn',
    'còn 9.812 câu hỏi',
    'một nửa trong 1 phút 15 giây',
    'chậm nhất 1 ngày 1 giờ',
    'khớp 90,00 %',
    'gọi không được 08:58: hết thời gian chờ',
  ])
    expect(text).toContain(words);
  const progress = screen.getByRole('progressbar', { name: /đã trả lời 1 phần trăm/ });
  expect(progress.getAttribute('aria-valuenow')).toBe('1');
});

test('only whoever may manage agencies finds a way to their connections', async () => {
  renderBoard([aStanding({ name: 'Cục Thuế' })]);
  await rowOf('Cục Thuế');
  expect(screen.queryByRole('link', { name: 'Cục Thuế' })).toBeNull();
  cleanup();
  renderBoard([aStanding({ name: 'Cục Thuế' })], { canManage: true });
  const link = await screen.findByRole('link', { name: 'Cục Thuế' });
  expect(link.getAttribute('href')).toBe('/agencies/TAX');
});

test('a board that cannot be loaded says so and offers another try', async () => {
  const getAgencyBoard = vi.fn(() => Promise.reject(new Error('down')));
  renderBoard([], { getAgencyBoard: getAgencyBoard as never });
  await screen.findByText('Chưa tải được bảng theo dõi cơ quan');
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeDefined();
});
