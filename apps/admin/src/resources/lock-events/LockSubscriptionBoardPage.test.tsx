import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { LockEventDelivery, LockSubscription } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { aDelivery, aLockSubscription } from './lock-event.testing.ts';
import LockSubscriptionBoardPage from './LockSubscriptionBoardPage.tsx';
import LockSubscriptionPage from './LockSubscriptionPage.tsx';

// The dialogs are loaded when they are opened.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const AS_OF = '2026-11-23T02:00:00.000Z';

function renderAt(address: string, dataProvider: Record<string, unknown>) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[address]}>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={dataProvider as never}
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
          <Route path="/lock-events" element={<LockSubscriptionBoardPage />} />
          <Route path="/lock-events/:id" element={<LockSubscriptionPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const renderBoard = (
  items: readonly LockSubscription[],
  { canAdd = false, ...others }: Record<string, unknown> = {},
) =>
  renderAt('/lock-events', {
    getLockSubscriptionBoard: vi.fn(async () => ({ asOf: AS_OF, canAdd, items })),
    ...others,
  });

describe('the board of applied locks', () => {
  test('says in a sentence who is late, since when, and who cannot be reached', async () => {
    renderBoard([
      aLockSubscription({
        oldestUnappliedAt: '2026-11-22T02:00:00.000Z',
        waiting: 3,
        lastFailure: 'TIMEOUT',
        lastFailureAt: '2026-11-23T01:58:00.000Z',
      }),
      aLockSubscription({ id: 'other', agency: 'TAX', webhookUrl: null }),
    ]);
    await screen.findByText('1 trên 2 cơ quan chưa áp dụng hết; lần cũ nhất xảy ra lúc 22/11/2026 09:00.');
    await screen.findByText(/Có 1 cơ quan đang không nhận được tin\. Số liệu lúc 23\/11\/2026 09:00/);
  });

  test('says so when everything is applied, and when nobody is subscribed', async () => {
    renderBoard([aLockSubscription()]);
    await screen.findByText('Cả 1 cơ quan đã áp dụng mọi lần khóa và mở khóa.');
    await screen.findByText('Chưa cơ quan nào xác nhận áp dụng trong 30 ngày qua.');
    cleanup();
    renderBoard([]);
    await screen.findByText('Chưa cơ quan nào đăng ký nhận tin khóa.');
  });

  test('has a row for each subscriber, with figures, delays and the latest failure in words', async () => {
    renderBoard([
      aLockSubscription({
        waiting: 100_000,
        delivered: 2,
        applied: 1_250,
        oldestUnappliedAt: '2026-11-23T01:30:00.000Z',
        medianSeconds: 90,
        worstSeconds: 90_000,
        lastFailure: 'STATUS_503',
        lastFailureAt: '2026-11-23T01:58:00.000Z',
      }),
    ]);
    const row = (await screen.findByRole('link', { name: 'Bảo hiểm xã hội Việt Nam' })).closest('tr');
    for (const words of [
      'Gửi đến tin.bhxh.example',
      'Đang nhận tin',
      '100.000+ chờ gửi',
      '2 đã nhận, chưa áp dụng',
      'cũ nhất: 08:30',
      '1.250',
      'một nửa trong 1 phút',
      'chậm nhất 1 ngày 1 giờ',
      'máy nhận báo lỗi 503',
    ])
      expect(row?.textContent).toContain(words);
    screen.getByRole('img', { name: /thời gian áp dụng giữa và chậm nhất của 1 cơ quan/ });
  });

  test('offers to add a subscriber only to whoever can, and shows the print key once', async () => {
    renderBoard([aLockSubscription()]);
    await screen.findByRole('link', { name: 'Bảo hiểm xã hội Việt Nam' });
    expect(screen.queryByRole('button', { name: 'Thêm cơ quan nhận tin' })).toBeNull();
    cleanup();

    const addLockSubscription = vi.fn(async () => ({
      __typename: 'LockSubscriptionAdded' as const,
      id: 'new',
      printKey: 'KHOA-DAU-VET',
    }));
    renderBoard([aLockSubscription()], { canAdd: true, addLockSubscription });
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm cơ quan nhận tin' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Thêm cơ quan nhận tin khóa' }));
    fireEvent.change(dialog.getByRole('textbox', { name: /Địa chỉ nhận tin/ }), {
      target: { value: ' https://thue.example/khoa ' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Thêm cơ quan' }));
    const shown = within(await screen.findByRole('dialog', { name: 'Đã thêm Cục Thuế' }));
    expect(shown.getByLabelText<HTMLInputElement>('Khóa dấu vết').value).toBe('KHOA-DAU-VET');
    expect(addLockSubscription).toHaveBeenCalledWith(
      expect.objectContaining({ agency: 'TAX', webhookUrl: 'https://thue.example/khoa' }),
    );
    fireEvent.click(shown.getByRole('button', { name: 'Đã trao, đóng lại' }));
    expect(screen.queryByText('KHOA-DAU-VET')).toBeNull();
  });

  test('says beside the address what the server has against it', async () => {
    const addLockSubscription = vi.fn(async () => ({
      __typename: 'ValidationFailed' as const,
      code: 'VALIDATION_FAILED',
      message: 'Có mục chưa đúng.',
      legalBasis: null,
      fields: [{ path: 'webhookUrl', code: 'WEBHOOK_NOT_ALLOWED', message: 'Địa chỉ chưa được cho phép.' }],
    }));
    renderBoard([], { canAdd: true, addLockSubscription });
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm cơ quan nhận tin' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm cơ quan' }));
    await screen.findByText('Địa chỉ chưa được cho phép.');
  });

  test('that cannot be loaded says so and offers another try', async () => {
    renderBoard([], { getLockSubscriptionBoard: () => Promise.reject(new Error('down')) });
    await screen.findByText('Chưa tải được bảng theo dõi áp dụng khóa');
    screen.getByRole('button', { name: 'Thử lại' });
  });
});

describe('the page of a subscriber', () => {
  const renderPage = (
    subscription: LockSubscription,
    items: readonly LockEventDelivery[],
    others: Record<string, unknown> = {},
  ) => {
    const getLockEventDeliveries = vi.fn(async () => ({ items, hasMore: false }));
    renderAt(`/lock-events/${subscription.id}`, {
      getLockSubscription: async () => subscription,
      getLockEventDeliveries,
      ...others,
    });
    return { getLockEventDeliveries };
  };

  test('lists what is not applied, with how often it was sent and why that failed', async () => {
    const { getLockEventDeliveries } = renderPage(aLockSubscription(), [
      aDelivery({ attempts: 4, lastFailure: 'TIMEOUT', nextAttemptAt: '2026-11-23T02:10:00.000Z' }),
      aDelivery({ jti: '2', kind: 'UNLOCKED', isReversal: true, state: 'DELIVERED', deliveredAt: AS_OF }),
    ]);
    const table = within(await screen.findByRole('table', { name: 'Các lần khóa, mở khóa của cơ quan này' }));
    const [, first, second] = table.getAllByRole('row');
    for (const words of [
      'Khóa tài khoản',
      'Chờ gửi',
      'đã gửi 4 lần',
      'hết thời gian chờ',
      '23/11/2026 09:10',
    ])
      expect(first?.textContent).toContain(words);
    for (const words of [
      'Mở khóa tài khoản',
      'Khóa nhầm, đã hủy',
      'Đã nhận, chưa áp dụng',
      '23/11/2026 09:00',
    ])
      expect(second?.textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: 'Tất cả' }));
    expect(getLockEventDeliveries).toHaveBeenLastCalledWith(expect.objectContaining({ isOpen: false }));
  });

  test('an administrator suspends it with a reason, in the version that was read', async () => {
    const switchLockSubscription = vi.fn(async () => ({
      __typename: 'LockSubscriptionSwitched' as const,
      version: 8,
    }));
    renderPage(aLockSubscription({ version: 7, allowedActions: ['SUSPEND', 'REMOVE'] }), [], {
      switchLockSubscription,
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Tạm ngừng' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Tạm ngừng' }));
    expect(switchLockSubscription).not.toHaveBeenCalled();
    fireEvent.change(dialog.getByRole('textbox', { name: /Lý do/ }), {
      target: { value: 'Bảo trì theo công văn 12.' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Tạm ngừng' }));
    expect(switchLockSubscription).toHaveBeenCalledWith('SUSPEND', {
      id: '0190-subscription',
      expectedVersion: 7,
      reason: 'Bảo trì theo công văn 12.',
    });
  });

  test('offers nothing to whoever may only look', async () => {
    renderPage(aLockSubscription(), []);
    await screen.findByText('Cơ quan đã áp dụng hết.');
    expect(screen.queryByRole('button', { name: 'Tạm ngừng' })).toBeNull();
  });
});
