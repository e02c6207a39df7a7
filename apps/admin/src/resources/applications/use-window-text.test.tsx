import { cleanup, renderHook } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { useWindowText } from './use-window-text.ts';

afterEach(cleanup);

const i18nProvider = createI18nProvider('vi');
const store = memoryStore();
const inDashboard = ({ children }: { readonly children: ReactNode }) => (
  <MemoryRouter>
    <CoreAdminContext i18nProvider={i18nProvider} store={store}>
      {children}
    </CoreAdminContext>
  </MemoryRouter>
);
const OPEN = {
  state: 'OPEN',
  openedAt: '2026-11-25T03:00:00.000Z',
  openedBy: 'DELIVERED',
  lastDay: '2026-12-02',
} as const;
const NOT_STARTED = { state: 'NOT_STARTED', openedAt: null, openedBy: null, lastDay: null } as const;
const notice = (state: 'UNDELIVERED' | 'PENDING') =>
  ({
    template: 'APPLICATION_APPROVED',
    channel: 'SMS',
    state,
    createdAt: OPEN.openedAt,
    sentAt: null,
    receiptAt: null,
  }) as const;

test.each([
  [OPEN, [], 'Đến hết ngày 02/12/2026 (thông báo đã đến ngày 25/11/2026)'],
  [
    { ...OPEN, openedBy: 'SENT' } as const,
    [],
    'Đến hết ngày 02/12/2026 (thông báo đã gửi ngày 25/11/2026, chưa có xác nhận của nhà mạng)',
  ],
  [
    { ...OPEN, openedBy: 'TOLD_IN_PERSON', state: 'CLOSED' } as const,
    [],
    'Đã hết sau ngày 02/12/2026 (cán bộ đã báo trực tiếp ngày 25/11/2026). Người dân kích hoạt qua tổng đài hoặc với cán bộ hỗ trợ.',
  ],
  [
    NOT_STARTED,
    [notice('UNDELIVERED')],
    'Chưa bắt đầu: thông báo không đến được người dân. Cảnh sát khu vực đã được giao báo trực tiếp.',
  ],
  [NOT_STARTED, [notice('PENDING')], 'Chưa bắt đầu: chưa có thông báo nào đến người dân.'],
])('[R-119] the window %j with the notices %j is told as "%s"', (window, notices, text) => {
  const { result } = renderHook(() => useWindowText(), { wrapper: inDashboard });
  expect(result.current(window, { notices: [...notices] as never })).toBe(text);
});
