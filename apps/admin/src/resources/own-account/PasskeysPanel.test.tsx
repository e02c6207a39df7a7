import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { passkeyBrowser } from '../../components/passkey-browser.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { OwnAccount } from './own-account-acts.ts';
import { PasskeysPanel } from './PasskeysPanel.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(passkeyBrowser, 'isSupported').mockReturnValue(true);
});

const MEANS: OwnAccount['ownSignInMeans'] = {
  factorEnrolledAt: null,
  arePasskeysPossible: true,
  passkeys: [
    {
      id: 'p1',
      name: 'Máy ở phòng tiếp dân',
      addedAt: '2026-11-20T02:00:00Z',
      lastUsedAt: '2026-11-26T02:00:00Z',
    },
  ],
  recoveryCodesLeft: 9,
  isPasswordEnough: false,
  providerIdentity: null,
};

function renderPanel(means: Partial<OwnAccount['ownSignInMeans']> = {}) {
  const acts = {
    startOwnPasskey: vi.fn(async () => ({
      ...{ __typename: 'OwnPasskeyOffered', enrolmentToken: 'e', passkeyOptions: '{"b":2}' },
    })),
    addOwnPasskey: vi.fn(async (): Promise<object> => ({
      ...{ __typename: 'OwnPasskeyAdded', recoveryCodes: null },
    })),
    renameOwnPasskey: vi.fn(async (): Promise<object> => ({ __typename: 'OwnPasskeyRenamed' })),
    removeOwnPasskey: vi.fn(async (): Promise<object> => ({ __typename: 'OwnPasskeyRemoved' })),
  };
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={acts as never}
      >
        <PasskeysPanel means={{ ...MEANS, ...means }} />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return acts;
}

const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const dialog = async () => within(await screen.findByRole('dialog'));
const type = (label: RegExp, value: string) => {
  fireEvent.change(within(screen.getByRole('dialog')).getByLabelText(label), { target: { value } });
};
const confirm = (name: string) => {
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
};

test('a passkey is added with the password, a name and the answer of the browser', async () => {
  const make = vi.spyOn(passkeyBrowser, 'make').mockResolvedValue('{"id":"new"}');
  const { startOwnPasskey, addOwnPasskey } = renderPanel();
  await press('Thêm khóa truy cập');
  await dialog();
  type(/^Mật khẩu hiện tại/, 'sáng nay thuyền về muộn');
  type(/^Tên/, 'Khóa bảo mật');
  confirm('Tạo khóa truy cập');
  await vi.waitFor(() => {
    expect(addOwnPasskey).toHaveBeenCalledWith({
      ...{ enrolmentToken: 'e', credential: '{"id":"new"}', name: 'Khóa bảo mật' },
    });
  });
  expect(startOwnPasskey).toHaveBeenCalledWith('sáng nay thuyền về muộn');
  expect(make).toHaveBeenCalledWith('{"b":2}');
});

test('the first factor brings the recovery codes', async () => {
  vi.spyOn(passkeyBrowser, 'make').mockResolvedValue('{}');
  const { addOwnPasskey } = renderPanel({ passkeys: [] });
  addOwnPasskey.mockResolvedValue({ __typename: 'OwnPasskeyAdded', recoveryCodes: ['ABCD-EFGH-JKMN'] });
  await screen.findByText('Chưa có khóa truy cập.');
  await press('Thêm khóa truy cập');
  await dialog();
  confirm('Tạo khóa truy cập');
  await screen.findByText('ABCD-EFGH-JKMN');
});

test('what the browser has against it is said in the dialog', async () => {
  vi.spyOn(passkeyBrowser, 'make').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const { addOwnPasskey } = renderPanel();
  await press('Thêm khóa truy cập');
  await dialog();
  confirm('Tạo khóa truy cập');
  expect((await screen.findByRole('alert')).textContent).toContain('thao tác đã bị hủy');
  expect(addOwnPasskey).not.toHaveBeenCalled();
});

test('a passkey gets another name', async () => {
  const { renameOwnPasskey } = renderPanel();
  await press('Đổi tên khóa Máy ở phòng tiếp dân');
  await dialog();
  type(/^Tên/, 'Máy ở quầy 2');
  confirm('Đổi tên');
  await vi.waitFor(() => {
    expect(renameOwnPasskey).toHaveBeenCalledWith({ passkeyId: 'p1', name: 'Máy ở quầy 2' });
  });
});

test('the last factor stays, and the dialog says why', async () => {
  const { removeOwnPasskey } = renderPanel();
  removeOwnPasskey.mockResolvedValue({
    ...{
      __typename: 'RuleRefused',
      code: 'LAST_FACTOR',
      message: 'Đây là yếu tố duy nhất.',
      legalBasis: null,
    },
  });
  await press('Gỡ khóa Máy ở phòng tiếp dân');
  await dialog();
  type(/^Mật khẩu hiện tại/, 'sáng nay thuyền về muộn');
  confirm('Gỡ khóa truy cập');
  expect((await screen.findByRole('alert')).textContent).toContain('Đây là yếu tố duy nhất.');
});

test('where none can be used, none is offered', async () => {
  renderPanel({ arePasskeysPossible: false, passkeys: [] });
  await screen.findByText('Địa chỉ của máy chủ này không cho phép dùng khóa truy cập.');
  expect(screen.queryByRole('button', { name: 'Thêm khóa truy cập' })).toBeNull();
});
