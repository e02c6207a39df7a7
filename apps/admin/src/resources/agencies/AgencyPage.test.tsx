import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { Agency, BackOfficeProvider } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { anAgency } from './agency.testing.ts';
import AgencyPage from './AgencyPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

function renderAgency(agency: Agency, acts: Partial<BackOfficeProvider> = {}, path = '/agencies/TAX') {
  const refused = vi.fn(async () => undefined);
  const getAgency = vi.fn(async () => agency);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getAgency, ...acts } as never}
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
          <Route path="/agencies/:code" element={<AgencyPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { getAgency };
}

const dialogGone = () => waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
const refusedAt = (path: string, message: string) => ({
  __typename: 'ValidationFailed' as const,
  code: 'VALIDATION_FAILED',
  message: 'Một số thông tin chưa đúng.',
  legalBasis: null,
  fields: [{ path, code: 'X', message }],
});
const KEY: Agency['keys'][number] = {
  kid: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
  algorithm: 'EC P-256',
  state: 'VALID',
  validFrom: '2026-01-01T00:00:00Z',
  expiresAt: '2026-12-15T00:00:00Z',
  revokedAt: null,
  lastUsedAt: null,
  registeredAt: '2026-01-01T00:00:00Z',
  registeredBy: 'Ngô Minh Đức',
};

test('nothing can be saved before something is changed; a change is shown, confirmed, and refused at its field', async () => {
  const updateAgency = vi
    .fn<BackOfficeProvider['updateAgency']>()
    .mockResolvedValueOnce(refusedAt('answerWithinDays', 'Con số chưa hợp lý.'))
    .mockResolvedValueOnce({ __typename: 'AgencyUpdated', version: 4 });
  renderAgency(anAgency(), { updateAgency });
  const save = await screen.findByRole('button', { name: 'Lưu thay đổi' });
  expect(save).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByLabelText(/^Thời hạn trả lời/), { target: { value: '45' } });
  fireEvent.click(screen.getByLabelText('Mã số thuế: gửi câu trả lời'));
  fireEvent.click(save);
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText('Thời hạn trả lời: 2 → 45');
  dialog.getByText(
    'Máy của cơ quan được làm gì: Mã số thuế: xem câu hỏi, Mã số thuế: gửi câu trả lời → Mã số thuế: xem câu hỏi',
  );
  fireEvent.click(dialog.getByText('Xác nhận lưu'));
  await screen.findByText('Con số chưa hợp lý. Ngày làm việc, từ 1 đến 30.');
  await dialogGone();
  fireEvent.change(screen.getByLabelText(/^Thời hạn trả lời/), { target: { value: '4' } });
  fireEvent.click(save);
  fireEvent.click(await screen.findByText('Xác nhận lưu'));
  await screen.findByText('Chưa có thay đổi nào để lưu.');
  expect(updateAgency).toHaveBeenLastCalledWith(
    expect.objectContaining({
      code: 'TAX',
      expectedVersion: 3,
      answerWithinDays: 4,
      scopes: ['cross-check:read:TAX_CODE'],
    }),
  );
});

test('a change of somebody else is told of and not written over', async () => {
  const updateAgency = vi.fn<BackOfficeProvider['updateAgency']>().mockResolvedValue({
    __typename: 'StaleVersion',
    code: 'STALE_VERSION',
    message: 'Thông tin vừa được người khác cập nhật.',
    legalBasis: null,
  });
  const { getAgency } = renderAgency(anAgency(), { updateAgency });
  fireEvent.change(await screen.findByLabelText(/^Đầu mối liên hệ/), { target: { value: 'trực ban' } });
  getAgency.mockResolvedValue(anAgency({ version: 4, contact: 'phòng khác' }));
  fireEvent.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
  fireEvent.click(await screen.findByText('Xác nhận lưu'));
  await screen.findByText('Thông tin vừa được người khác cập nhật.');
  fireEvent.click(screen.getByText('Hủy'));
  await dialogGone();
  expect(screen.getByLabelText(/^Đầu mối liên hệ/)).toHaveProperty('value', 'trực ban');
  fireEvent.click(await screen.findByText('Dùng bản mới'));
  expect(screen.getByLabelText(/^Đầu mối liên hệ/)).toHaveProperty('value', 'phòng khác');
});

test('a connection is suspended with a reason, and one that says too little is not even sent', async () => {
  const suspendAgency = vi
    .fn<BackOfficeProvider['suspendAgency']>()
    .mockResolvedValueOnce(refusedAt('reason', 'Lý do dài quá 1.000 ký tự.'))
    .mockResolvedValueOnce({ __typename: 'AgencySuspended', version: 4 });
  renderAgency(anAgency(), { suspendAgency });
  fireEvent.click(await screen.findByRole('button', { name: 'Tạm ngừng kết nối' }));
  const reason = await screen.findByLabelText(/^Lý do/);
  fireEvent.click(screen.getByText('Xác nhận tạm ngừng'));
  await screen.findByText('Viết ít nhất 10 ký tự.');
  expect(suspendAgency).not.toHaveBeenCalled();
  fireEvent.change(reason, { target: { value: ' Theo công văn số 12 ' } });
  fireEvent.click(screen.getByText('Xác nhận tạm ngừng'));
  await screen.findByText('Lý do dài quá 1.000 ký tự.');
  fireEvent.click(screen.getByText('Xác nhận tạm ngừng'));
  await dialogGone();
  expect(suspendAgency).toHaveBeenLastCalledWith({
    code: 'TAX',
    expectedVersion: 3,
    reason: 'Theo công văn số 12',
  });
});

test('what can be done is what the server says: a suspended connection is resumed', async () => {
  renderAgency(anAgency({ state: 'SUSPENDED', allowedActions: ['RESUME'] }));
  await screen.findByRole('button', { name: 'Kết nối lại' });
  expect(screen.queryByRole('button', { name: 'Tạm ngừng kết nối' })).toBeNull();
});

test('a key is registered from the beginning of one day to the end of another, in Vietnam', async () => {
  const registerAgencyKey = vi
    .fn<BackOfficeProvider['registerAgencyKey']>()
    .mockResolvedValue({ __typename: 'AgencyKeyRegistered', kid: KEY.kid });
  renderAgency(anAgency(), { registerAgencyKey });
  fireEvent.click(await screen.findByRole('button', { name: 'Đăng ký khóa mới' }));
  fireEvent.change(await screen.findByLabelText(/^Khóa công khai/), { target: { value: ' {"kty":"EC"} ' } });
  fireEvent.change(screen.getByLabelText(/^Dùng từ đầu ngày/), { target: { value: '2026-12-01' } });
  fireEvent.click(screen.getByText('Xác nhận đăng ký'));
  await screen.findByText('Chọn một ngày.');
  expect(registerAgencyKey).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText(/^Dùng đến hết ngày/), { target: { value: '2028-11-30' } });
  fireEvent.click(screen.getByText('Xác nhận đăng ký'));
  await dialogGone();
  expect(registerAgencyKey).toHaveBeenCalledWith({
    idempotencyKey: expect.any(String),
    code: 'TAX',
    publicJwk: '{"kty":"EC"}',
    validFrom: '2026-11-30T17:00:00.000Z',
    expiresAt: '2028-11-30T17:00:00.000Z',
  });
});

test('the end of a key is told of above the table, and revoking the last one warns', async () => {
  const revokeAgencyKey = vi
    .fn<BackOfficeProvider['revokeAgencyKey']>()
    .mockResolvedValue({ __typename: 'AgencyKeyRevoked', kid: KEY.kid });
  renderAgency(
    anAgency({
      keys: [KEY, { ...KEY, kid: 'old', state: 'REVOKED', revokedAt: '2026-02-01T00:00:00Z' }],
      keyWarnings: [{ kind: 'KEY_EXPIRES_SOON', kid: KEY.kid, expiresAt: KEY.expiresAt }],
    }),
    { revokeAgencyKey },
  );
  await screen.findByText(/^Khóa NzbLsXh8uD… hết hạn lúc 15\/12\/2026 07:00 và chưa có khóa thay/);
  expect(screen.getAllByRole('button', { name: /^Thu hồi khóa/ })).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Thu hồi khóa NzbLsXh8uD…' }));
  await screen.findByText(/^Đây là khóa duy nhất đang dùng được/);
  fireEvent.change(screen.getByLabelText(/^Lý do/), { target: { value: 'Khóa bị lộ ra ngoài' } });
  fireEvent.click(screen.getByText('Xác nhận thu hồi'));
  await dialogGone();
  expect(revokeAgencyKey).toHaveBeenCalledWith({ code: 'TAX', kid: KEY.kid, reason: 'Khóa bị lộ ra ngoài' });
});

test('a downtime is planned in Vietnamese time, and one that is ahead can be cancelled', async () => {
  const planDowntime = vi
    .fn<BackOfficeProvider['planDowntime']>()
    .mockResolvedValue({ __typename: 'DowntimePlanned', id: '1' });
  const cancelDowntime = vi
    .fn<BackOfficeProvider['cancelDowntime']>()
    .mockResolvedValue({ __typename: 'DowntimeCancelled', id: '7' });
  const ahead = { startsAt: '2026-11-28T15:00:00Z', endsAt: '2026-11-28T21:00:00Z', note: '', isNow: false };
  renderAgency(
    anAgency({
      downtimes: [{ id: '7', ...ahead, cancelledAt: null, enteredBy: null, canCancel: true }],
    }),
    { planDowntime, cancelDowntime },
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi lịch bảo trì' }));
  fireEvent.change(await screen.findByLabelText(/^Bắt đầu/), { target: { value: '2026-11-30T22:00' } });
  fireEvent.change(screen.getByLabelText(/^Kết thúc/), { target: { value: '2026-12-01T04:00' } });
  fireEvent.click(screen.getByText('Xác nhận ghi lịch'));
  await dialogGone();
  expect(planDowntime).toHaveBeenCalledWith(
    expect.objectContaining({
      startsAt: '2026-11-30T15:00:00.000Z',
      endsAt: '2026-11-30T21:00:00.000Z',
      note: '',
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Bỏ lịch bảo trì từ 28/11/2026 22:00' }));
  fireEvent.click(await screen.findByText('Xác nhận bỏ lịch'));
  await dialogGone();
  expect(cancelDowntime).toHaveBeenCalledWith({ code: 'TAX', id: '7' });
});

test('a word that is no agency is not asked for', async () => {
  const { getAgency } = renderAgency(anAgency(), {}, '/agencies/POST_OFFICE');
  await screen.findByText('Không có cơ quan này');
  expect(getAgency).not.toHaveBeenCalled();
});
