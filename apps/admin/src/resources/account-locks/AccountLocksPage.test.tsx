import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { AccountLocks, BackOfficeProvider } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { RequestFailure } from '../../providers/request-failure.ts';
import AccountLocksPage from './AccountLocksPage.tsx';
import FindAccountLocksPage from './FindAccountLocksPage.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

type Ground = AccountLocks['grounds'][number];
const GROUND: Ground = {
  id: 'g1',
  kind: 'HOLDER_REQUEST',
  origin: 'HOLDER',
  lifter: 'HOLDER',
  legalBasis: 'Khoản 1 Điều 15 Nghị định 69/2024/NĐ-CP',
  channel: 'PORTAL',
  reason: 'PHONE_LOST',
  lockRequestId: null,
  lockRequestCode: null,
  requesterName: null,
  isProvisional: false,
  startedAt: '2026-11-22T09:59:00Z',
  startedBy: 'HOLDER',
  endedAt: null,
  endedBy: null,
  endedBecause: null,
};
const EXPIRED: Ground = {
  ...GROUND,
  id: 'g2',
  kind: 'CARD_EXPIRED',
  origin: 'AUTOMATIC',
  lifter: 'REGISTER',
  channel: null,
  reason: null,
  startedBy: 'SYSTEM',
};
const ENDED: Ground = {
  ...EXPIRED,
  id: 'g3',
  kind: 'CARD_RETAINED',
  endedAt: '2026-11-20T02:00:00Z',
  endedBy: 'SYSTEM',
  endedBecause: 'FACT_ENDED',
};
const LOCKS: AccountLocks = {
  accountId: 'a1',
  accountState: 'LOCKED',
  accountLevel: 'LEVEL_2',
  subjectType: 'CITIZEN',
  subjectName: 'Đặng Thị Thu Hà',
  subjectNumberMasked: '022•••••1234',
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  lockedSince: '2026-11-22T09:59:00Z',
  grounds: [EXPIRED, GROUND, ENDED],
  openings: [
    { groundId: 'g2', sentence: 'Tự mở khi công dân đổi thẻ.' },
    { groundId: 'g1', sentence: 'Chủ tài khoản mở khóa.' },
  ],
  allowedActions: ['UNLOCK_FOR_HOLDER'],
  channels: ['COUNTER'],
};
const OPEN: AccountLocks = {
  ...LOCKS,
  accountState: 'ACTIVE',
  lockedSince: null,
  grounds: [],
  openings: [],
  allowedActions: ['LOCK_FOR_HOLDER'],
};

function renderAt(path: string, provider: Partial<BackOfficeProvider>) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={provider as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ resource, action }) =>
            ['account-locks show', 'lock-requests list'].includes(`${resource} ${action}`),
        }}
      >
        <Routes>
          <Route path="/account-locks" element={<FindAccountLocksPage />} />
          <Route path="/account-locks/:accountId" element={<AccountLocksPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}
const showing = (locks: AccountLocks) => ({ getAccountLocks: vi.fn(async () => locks) });
const click = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const choose = async (label: RegExp, option: string) => {
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: label }));
  fireEvent.click(await screen.findByRole('option', { name: option }));
};

test('says on how many grounds it is locked, each with what would end it, who began it and who can end it', async () => {
  renderAt('/account-locks/a1', showing(LOCKS));
  await screen.findByText('Đang bị khóa');
  screen.getByText(/Có 2 căn cứ khóa cùng lúc, từ 22\/11\/2026 16:59/);
  const [expired, own] = within(
    screen.getByRole('list', { name: 'Căn cứ khóa đang có hiệu lực' }),
  ).getAllByRole('listitem');
  if (!expired || !own) throw new Error('Two grounds stand.');
  within(expired).getByRole('heading', { name: 'Thẻ căn cước hết hạn' });
  within(expired).getByText('Tự mở khi công dân đổi thẻ.');
  within(expired).getByText('Tự động khi căn cứ đã hết');
  within(own).getByText(/Chủ tài khoản · Cổng Định Danh\s+Mất điện thoại hoặc SIM/);
  within(own).getByText('Chủ tài khoản, sau khi xác thực đầy đủ');
  screen.getByText('022•••••1234');
  const history = screen.getByRole('table', { name: 'Các căn cứ đã hết' });
  within(history).getByRole('rowheader', { name: 'Thẻ căn cước bị tạm giữ' });
  within(history).getByText('Căn cứ đã hết');
});

test('of an open account it says that nothing locks it, and that no ground has ended', async () => {
  renderAt('/account-locks/a1', showing(OPEN));
  await screen.findByText('Không có căn cứ khóa nào. Tài khoản không bị khóa.');
  screen.getByText(/Chưa có căn cứ khóa nào đã hết/);
});

test('names a request where the server gives it', async () => {
  const requested: Ground = {
    ...EXPIRED,
    kind: 'AUTHORITY_REQUEST',
    origin: 'REQUEST',
    lifter: 'DECISION',
    lockRequestId: 'request-45',
    lockRequestCode: 'DK-2026-000045',
    requesterName: 'Cơ quan Cảnh sát điều tra',
    isProvisional: true,
  };
  renderAt('/account-locks/a1', showing({ ...LOCKS, grounds: [requested] }));
  const link = await screen.findByRole('link', { name: 'DK-2026-000045' });
  expect(link.getAttribute('href')).toBe('/lock-requests/request-45/show');
  screen.getByText(/Cơ quan Cảnh sát điều tra/);
  screen.getByText('Khóa khẩn cấp, còn chờ quyết định');
});

test('[R-144] at the counter a lock takes the document and the reason, and is confirmed once more', async () => {
  const lockAccountForHolder = vi.fn(async () => ({
    __typename: 'AccountLockedForHolder' as const,
    locks: LOCKS,
  }));
  renderAt('/account-locks/a1', { ...showing(OPEN), lockAccountForHolder });
  await click('Khóa theo yêu cầu của chủ tài khoản');
  expect(screen.queryByRole('button', { name: 'Khóa tài khoản ngay' })).toBeNull();
  await choose(/^Giấy tờ công dân xuất trình/, 'Thẻ căn cước công dân gắn chip');
  await choose(/^Vì sao chủ tài khoản muốn khóa/, 'Khóa để đề phòng');
  await click('Khóa tài khoản ngay');
  expect(lockAccountForHolder).not.toHaveBeenCalled();
  fireEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Khóa tài khoản ngay' }),
  );
  await screen.findByText('Đang bị khóa');
  expect(lockAccountForHolder).toHaveBeenCalledWith({
    accountId: 'a1',
    channel: 'COUNTER',
    document: 'CCCD_CHIP',
    reason: 'PRECAUTION',
  });
});

test('[R-143] at the hotline an unlock takes a verified caller and the code that is read out', async () => {
  const unlockAccountForHolder = vi.fn(async () => ({
    __typename: 'AccountUnlockedForHolder' as const,
    locks: { ...LOCKS, grounds: [EXPIRED], allowedActions: ['LOCK_FOR_HOLDER'] } satisfies AccountLocks,
  }));
  const provider: Partial<BackOfficeProvider> = {
    ...showing({ ...LOCKS, channels: ['HOTLINE'] }),
    getCallerCheckForm: async () => ({ fields: ['FULL_NAME'], channels: ['HOTLINE'] }),
    checkHolderCaller: async () => ({
      __typename: 'HolderCallerChecked',
      verdicts: [{ field: 'FULL_NAME', outcome: 'RIGHT' }],
      isVerified: true,
      checkId: 'k1',
    }),
    sendAssistedUnlockCode: async () => ({
      __typename: 'AssistedUnlockCodeSent',
      flowId: 'f1',
      otpExpiresAt: '2026-11-22T10:02:00Z',
      phoneLastThree: '678',
    }),
    unlockAccountForHolder,
  };
  renderAt('/account-locks/a1', provider);
  await click('Mở khóa theo yêu cầu của chủ tài khoản');
  fireEvent.change(await screen.findByRole('textbox', { name: /^Số định danh/ }), {
    target: { value: '022104001234' },
  });
  const name = await screen.findByRole('textbox', { name: /^Họ/ });
  fireEvent.change(name, { target: { value: 'Đặng Thị Thu Hà' } });
  fireEvent.submit(name);
  await screen.findByText(/Người gọi là chủ tài khoản/);
  await click('Gửi mã đến số đã đăng ký');
  await screen.findByText(/ba số cuối là 678/);
  const code = screen.getByRole('textbox', { name: /^Mã xác thực/ });
  fireEvent.change(code, { target: { value: '301 745' } });
  fireEvent.submit(code);
  await screen.findByText(/Có 1 căn cứ khóa/);
  expect(unlockAccountForHolder).toHaveBeenCalledWith({
    accountId: 'a1',
    channel: 'HOTLINE',
    checkId: 'k1',
    flowId: 'f1',
    code: '301745',
  });
});

test('a look-up takes the number and a purpose, and leads to the account', async () => {
  const findAccountLocks = vi.fn(async () => ({
    __typename: 'AccountLocksFound' as const,
    accountId: 'a1',
  }));
  renderAt('/account-locks', { ...showing(LOCKS), findAccountLocks });
  fireEvent.change(await screen.findByRole('textbox', { name: /^Số định danh/ }), {
    target: { value: '022104001234' },
  });
  fireEvent.mouseDown(screen.getByRole('combobox', { name: /^Mục đích/ }));
  fireEvent.click(await screen.findByRole('option', { name: 'Giải quyết khiếu nại, tố cáo' }));
  const note = screen.getByRole('textbox', { name: /^Nội dung cụ thể/ });
  fireEvent.change(note, { target: { value: 'quá ngắn' } });
  fireEvent.submit(note);
  await screen.findByText('Viết ít nhất 10 ký tự.');
  expect(findAccountLocks).not.toHaveBeenCalled();
  fireEvent.change(note, { target: { value: 'Chủ tài khoản hỏi tại quầy' } });
  fireEvent.submit(note);
  await screen.findByText('Đang bị khóa');
  expect(findAccountLocks).toHaveBeenCalledWith({
    number: '022104001234',
    purpose: { purpose: 'COMPLAINT', note: 'Chủ tài khoản hỏi tại quầy' },
  });
});

test('an account that is not at hand asks for a purpose before it is shown', async () => {
  const getAccountLocks = vi.fn(async (_accountId: string, purpose?: unknown) => {
    if (!purpose) throw new RequestFailure('PURPOSE_REQUIRED', 'Cần nêu mục đích tra cứu.');
    return LOCKS;
  });
  renderAt('/account-locks/a1', { getAccountLocks });
  await screen.findByRole('heading', { name: 'Cần nêu mục đích tra cứu' });
  const press = () => {
    fireEvent.click(screen.getByRole('button', { name: 'Xem thông tin' }));
  };
  press();
  await screen.findByText('Chọn mục đích.');
  fireEvent.mouseDown(screen.getByRole('combobox', { name: /^Mục đích/ }));
  expect(screen.queryByRole('option', { name: 'Giải quyết hồ sơ, đề nghị đang xử lý' })).toBeNull();
  fireEvent.click(await screen.findByRole('option', { name: 'Kiểm tra theo yêu cầu' }));
  fireEvent.change(screen.getByRole('textbox', { name: /^Nội dung cụ thể/ }), {
    target: { value: 'Theo kế hoạch kiểm tra quý IV' },
  });
  press();
  await screen.findByText('Đang bị khóa');
  expect(getAccountLocks).toHaveBeenLastCalledWith('a1', {
    purpose: 'INSPECTION',
    note: 'Theo kế hoạch kiểm tra quý IV',
  });
});
