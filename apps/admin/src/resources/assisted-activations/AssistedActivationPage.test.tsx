import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { AssistedActivation, CallerChecked } from '../../providers/data-provider.ts';
import AssistedActivationPage from './AssistedActivationPage.tsx';
import StartVisitPage from './StartVisitPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const VISIT: AssistedActivation = {
  id: 'visit-1',
  version: 1,
  standing: 'REQUESTED',
  person: {
    maskedPersonalIdNumber: '022•••••3456',
    unit: { code: '06721', name: 'Phường Trà Cổ' },
    accountState: 'GRANTED',
    windowState: 'CLOSED',
    windowLastDay: '2026-11-10',
  },
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  channel: 'HOTLINE',
  helper: 'FAMILY',
  helperName: 'Bùi Văn Con',
  place: 'Nhà riêng của người gọi',
  device: 'CITIZEN',
  rightFields: ['FULL_NAME', 'DATE_OF_BIRTH', 'PHONE_NUMBER'],
  unrecordedFields: ['CARD_ISSUED_ON'],
  requestedAt: '2026-11-26T02:00:00.000Z',
  requestedBy: 'Lương Thị Mai',
  isOwn: false,
  decidedAt: null,
  decidedBy: null,
  refusalReason: null,
  countsUntil: null,
  endedAt: null,
  allowedActions: ['CONFIRM', 'REFUSE', 'CANCEL'],
};
const CONFIRMED: AssistedActivation = {
  ...VISIT,
  version: 2,
  standing: 'CONFIRMED',
  decidedAt: '2026-11-26T03:00:00.000Z',
  decidedBy: 'Trịnh Quốc Việt',
  countsUntil: '2026-11-27T03:00:00.000Z',
  allowedActions: ['CANCEL'],
};

function renderAt(path: string, dataProvider: object) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
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
          <Route path="/assisted-activations/create" element={<StartVisitPage />} />
          <Route path="/assisted-activations/:id/show" element={<AssistedActivationPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}
const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

test('[R-120] a second officer sees what was checked, confirms, and is shown the code once in large print', async () => {
  const confirmAssistedActivation = vi.fn(async () => ({
    __typename: 'AssistedActivationConfirmed',
    assistedActivation: CONFIRMED,
    visitCode: 'K7M29QRX',
  }));
  const getAssistedActivation = vi.fn(async () => CONFIRMED).mockResolvedValueOnce(VISIT);
  renderAt('/assisted-activations/visit-1/show', { getAssistedActivation, confirmAssistedActivation });
  await screen.findByText('Đã hết thời hạn tự kích hoạt sau ngày 10/11/2026');
  expect(screen.getByText('Người thân: Bùi Văn Con')).toBeDefined();
  await press('Xác nhận');
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('24 giờ');
  const confirm = [...dialog.querySelectorAll('button')].find((button) => button.textContent === 'Xác nhận');
  fireEvent.click(confirm as HTMLElement);
  await screen.findByText('K7M2 9QRX');
  expect(confirmAssistedActivation).toHaveBeenCalledWith({ id: 'visit-1', expectedVersion: 1 });
  expect(screen.getByText(/^Mã này chỉ hiện với bạn một lần/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'In phiếu' })).toBeNull();
});

test('a refusal is not sent without a reason', async () => {
  const refuseAssistedActivation = vi.fn();
  renderAt('/assisted-activations/visit-1/show', {
    getAssistedActivation: async () => VISIT,
    refuseAssistedActivation,
  });
  await press('Từ chối');
  const reason = await screen.findByRole('textbox', { name: /Lý do/ });
  fireEvent.change(reason, { target: { value: 'ngắn' } });
  fireEvent.submit(reason);
  await waitFor(() => expect(reason.getAttribute('aria-invalid')).toBe('true'));
  expect(refuseAssistedActivation).not.toHaveBeenCalled();
});

test('whoever asked decides nothing, and reads the code only when asking for it', async () => {
  const readVisitCode = vi.fn(async () => ({
    __typename: 'VisitCode',
    visitCode: 'K7M29QRX',
    countsUntil: CONFIRMED.countsUntil,
  }));
  renderAt('/assisted-activations/visit-1/show', {
    getAssistedActivation: async () => ({ ...CONFIRMED, isOwn: true }),
    readVisitCode,
  });
  expect(await screen.findByRole('button', { name: 'Hủy buổi hỗ trợ' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Xác nhận' })).toBeNull();
  expect(readVisitCode).not.toHaveBeenCalled();
  await press('Xem mã buổi hỗ trợ');
  await screen.findByRole('button', { name: 'In phiếu' });
  expect(screen.getAllByText('K7M2 9QRX').length).toBeGreaterThan(0);
  expect(screen.getAllByText('Dùng được đến 27/11/2026 10:00').length).toBeGreaterThan(0);
});

const CHECKED: CallerChecked = {
  __typename: 'CallerChecked',
  verdicts: [
    { field: 'FULL_NAME', outcome: 'RIGHT' },
    { field: 'DATE_OF_BIRTH', outcome: 'WRONG' },
  ],
  isVerified: false,
  checkId: null,
  person: null,
};

function renderStart(checkCaller: (input: unknown) => Promise<unknown>, requestAssistedActivation = vi.fn()) {
  renderAt('/assisted-activations/create', {
    getCallerCheckForm: async () => ({ fields: ['FULL_NAME', 'DATE_OF_BIRTH'], channels: ['HOTLINE'] }),
    checkCaller,
    requestAssistedActivation,
    getAssistedActivation: async () => ({ ...VISIT, isOwn: true }),
  });
}
async function answer(dateOfBirth: string) {
  const type = async (name: RegExp, value: string) => {
    fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value } });
  };
  await type(/Số định danh/, '022190003456');
  await type(/Họ, chữ đệm/, 'Bùi Thị Già');
  await type(/Ngày sinh/, dateOfBirth);
  await press('Xác thực');
}

test('a caller with a wrong answer is asked again, and no visit can be recorded', async () => {
  const checkCaller = vi.fn(async () => CHECKED);
  renderStart(checkCaller);
  await answer('03/02/1948');
  await screen.findByText('Không đúng');
  expect(checkCaller).toHaveBeenCalledWith({
    personalIdNumber: '022190003456',
    fullName: 'Bùi Thị Già',
    dateOfBirth: '1948-02-03',
  });
  expect(screen.queryByText('2. Ghi nhận buổi hỗ trợ')).toBeNull();
  expect(screen.getByRole('textbox', { name: /Họ, chữ đệm/ })).toHaveProperty('value', 'Bùi Thị Già');
});

test('a day that is none is not sent', async () => {
  const checkCaller = vi.fn();
  renderStart(checkCaller);
  await answer('31/02/1948');
  await screen.findByText(/^Ngày chưa đúng/);
  expect(checkCaller).not.toHaveBeenCalled();
});

test('a verified caller leads to the record of the visit, with consent and without any secret', async () => {
  const requestAssistedActivation = vi.fn(async () => ({
    __typename: 'AssistedActivationChanged',
    assistedActivation: VISIT,
  }));
  renderStart(
    async () => ({ ...CHECKED, isVerified: true, checkId: 'check-1', person: VISIT.person }),
    requestAssistedActivation,
  );
  await answer('03/02/1948');
  fireEvent.change(await screen.findByRole('textbox', { name: /Nơi hỗ trợ/ }), {
    target: { value: 'Nhà riêng' },
  });
  fireEvent.click(screen.getByRole('checkbox'));
  await press('Gửi đề nghị để cán bộ khác xác nhận');
  await screen.findByText(/^Bạn là người đề nghị/);
  expect(requestAssistedActivation).toHaveBeenCalledWith({
    idempotencyKey: expect.any(String),
    checkId: 'check-1',
    channel: 'HOTLINE',
    helper: 'NOBODY',
    helperName: null,
    place: 'Nhà riêng',
    device: 'CITIZEN',
    consentGiven: true,
  });
});
