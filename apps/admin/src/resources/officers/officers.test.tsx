import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { ListedOfficer, OpenedOfficer } from './officer-acts.ts';
import OfficerPage from './OfficerPage.tsx';
import OfficersPage from './OfficersPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const UNIT = { code: '06721', name: 'Phường Trà Cổ' };
const HELD: OpenedOfficer['assignments'][number] = {
  id: 'role-1',
  role: 'REVIEWER',
  unit: UNIT,
  agencyCode: null,
  validFrom: '2026-01-01',
  validTo: '2027-01-01',
  givenBy: 'Ngô Minh Đức',
  coversFor: null,
  handOverNote: null,
};
const OFFICER: OpenedOfficer = {
  id: 'officer-1',
  username: 'lan.traco',
  displayName: 'Vũ Thị Lan',
  standing: 'ACTIVE',
  hasFactor: true,
  openSessionCount: 2,
  lastSignedInAt: '2026-11-26T01:00:00.000Z',
  factorEnrolledAt: '2026-11-01T02:00:00.000Z',
  recoveryCodesLeft: 9,
  linkExpiresAt: null,
  providerIdentity: null,
  canBeBarred: true,
  isOneself: false,
  bar: null,
  coveredBy: [],
  assignments: [HELD],
  endedAssignments: [],
};
const LISTED: ListedOfficer = { ...OFFICER };
const pageOf = (items: readonly ListedOfficer[], endCursor: string | null = null) => ({
  items,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const LINK = {
  __typename: 'OfficerLinkGiven' as const,
  officerId: 'officer-9',
  token: 'aaaaaaaaaaaaaaaaaaaaaa',
  expiresAt: '2026-11-30T02:00:00.000Z',
};

function renderAt(path: string, provider: Record<string, unknown>, locale: 'vi' | 'en' = 'vi') {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider(locale)}
        dataProvider={
          {
            getCoveredUnits: async () => [{ code: '194', name: 'Thành phố Móng Cái' }, UNIT],
            getOfficers: async () => pageOf([LISTED]),
            getOfficer: async () => OFFICER,
            getSignInPolicy: async () => ({ isPasswordEnough: false, hasSingleSignOn: false }),
            ...provider,
          } as never
        }
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
          <Route path="/officers" element={<OfficersPage />} />
          <Route path="/officers/:id" element={<OfficerPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const openDialog = async (button: string | RegExp) => {
  fireEvent.click(await screen.findByRole('button', { name: button }));
  return await screen.findByRole('dialog');
};
const type = (dialog: HTMLElement, label: RegExp, value: string) => {
  fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
};
const submit = (dialog: HTMLElement) => {
  fireEvent.submit(dialog.querySelector('form') ?? document.body);
};

describe('the list of officers', () => {
  test('says who holds what where, whether one can sign in, and when one did last', async () => {
    renderAt('/officers', {});
    const list = await screen.findByRole('list', { name: 'Danh sách cán bộ' });
    const [row] = within(list).getAllByRole('listitem');
    expect(row?.textContent).toContain('Vũ Thị Lan');
    expect(row?.textContent).toContain('Cán bộ thẩm định · Phường Trà Cổ');
    expect(row?.textContent).toContain('Đăng nhập được');
    expect(row?.textContent).toContain('Đăng nhập gần nhất: 26/11/2026 08:00');
    expect(within(list).getByRole('link', { name: 'Vũ Thị Lan' }).getAttribute('href')).toBe(
      '/officers/officer-1',
    );
  });

  test('asks for what stands in the address, and one click asks for everybody again', async () => {
    const getOfficers = vi.fn(async () => pageOf([]));
    renderAt('/officers?search=lan&standing=BARRED&role=NOTHING', { getOfficers });
    await screen.findByText('Không có cán bộ nào như vậy');
    expect(getOfficers).toHaveBeenLastCalledWith({
      filter: { search: 'lan', standing: 'BARRED', role: null, unitCode: null },
      first: 25,
      after: null,
    });
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ bộ lọc' }));
    await screen.findByText('Chưa có cán bộ nào');
  });

  test('reads on from where the page before ended', async () => {
    const getOfficers = vi.fn(async ({ after }: { after: string | null }) =>
      after === null ? pageOf([LISTED], 'here') : pageOf([{ ...LISTED, id: 'officer-2' }]),
    );
    renderAt('/officers', { getOfficers });
    fireEvent.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    await screen.findByText('Đang hiện 2 cán bộ. Đã hiện hết.');
    expect(getOfficers).toHaveBeenLastCalledWith(expect.objectContaining({ after: 'here' }));
  });

  test('says why it could not be read, with another try', async () => {
    renderAt('/officers', { getOfficers: async () => Promise.reject(new Error('down')) });
    await screen.findByText('Chưa tải được cán bộ');
    screen.getByRole('button', { name: 'Thử lại' });
  });
});

describe('a new officer', () => {
  test('is entered without a role, and the link is shown once, to be copied or printed', async () => {
    const createOfficer = vi.fn(async () => LINK);
    renderAt('/officers', { createOfficer });
    const dialog = await openDialog('Thêm cán bộ');
    type(dialog, /^Họ và tên/, 'Vũ Thị Lan');
    type(dialog, /^Tên đăng nhập/, 'lan.traco');
    submit(dialog);
    const link = await screen.findByRole('dialog', { name: 'Liên kết nhận tài khoản của Vũ Thị Lan' });
    expect(createOfficer).toHaveBeenCalledWith({
      ...{ displayName: 'Vũ Thị Lan', username: 'lan.traco', firstRole: null },
    });
    const field = within(link).getByLabelText<HTMLTextAreaElement>('Liên kết');
    expect(field.value).toMatch(/\/admin\/login#enrol=aaaaaaaaaaaaaaaaaaaaaa$/);
    expect(link.textContent).toContain('trong 72 giờ, đến 30/11/2026 09:00');
    within(link).getByRole('button', { name: 'In phiếu trao tay' });
    fireEvent.keyDown(link, { key: 'Escape' });
    expect(screen.getByRole('dialog')).toBe(link);
    fireEvent.click(within(link).getByRole('button', { name: 'Tôi đã trao hoặc in liên kết' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('hears which field is wrong', async () => {
    renderAt('/officers', {
      createOfficer: async () => ({
        __typename: 'ValidationFailed' as const,
        message: 'Có ô chưa đúng.',
        fields: [
          { path: 'username', code: 'OFFICER_USERNAME_FORMAT', message: 'Tên đăng nhập gồm 3 đến 40 ký tự.' },
        ],
      }),
    });
    const dialog = await openDialog('Thêm cán bộ');
    submit(dialog);
    await within(dialog).findByText('Tên đăng nhập gồm 3 đến 40 ký tự.');
  });
});

describe('the page of an officer', () => {
  test('tells roles with their last day and who gave them, and how one signs in', async () => {
    renderAt('/officers/officer-1', {});
    const roles = await screen.findByRole('region', { name: 'Vai trò' });
    expect(roles.textContent).toContain('từ 01/01/2026 đến hết 31/12/2026 · người giao: Ngô Minh Đức');
    const access = screen.getByRole('region', { name: 'Đăng nhập' });
    expect(access.textContent).toContain('Ứng dụng xác thực, từ 01/11/2026 09:00');
    expect(access.textContent).toContain('Mã khôi phục còn lại9');
  });

  test('that is barred says by whom and why, and offers a new link alone', async () => {
    renderAt('/officers/officer-1', {
      getOfficer: async () => ({
        ...OFFICER,
        standing: 'BARRED',
        bar: { barredAt: '2026-11-26T02:00:00.000Z', barredBy: 'Ngô Minh Đức', reason: 'Báo mất điện thoại' },
      }),
    });
    await screen.findByText('Bị chặn đăng nhập từ 26/11/2026 09:00, người chặn: Ngô Minh Đức');
    screen.getByText('Báo mất điện thoại');
    await screen.findByRole('button', { name: 'Cấp liên kết mới' });
    expect(screen.queryByRole('button', { name: 'Chặn đăng nhập' })).toBeNull();
  });

  test('is barred with a reason, and a refusal is said in words', async () => {
    const barOfficer = vi.fn(async () => ({
      __typename: 'RuleRefused' as const,
      code: 'ADMINISTRATOR_LAST',
      message: 'Đây là quản trị viên cuối cùng còn làm việc không thời hạn.',
      legalBasis: null,
    }));
    renderAt('/officers/officer-1', { barOfficer });
    const dialog = await openDialog('Chặn đăng nhập');
    submit(dialog);
    await within(dialog).findByText('Viết ít nhất 10 ký tự.');
    expect(barOfficer).not.toHaveBeenCalled();
    type(dialog, /^Lý do/, 'Báo mất điện thoại');
    submit(dialog);
    await within(dialog).findByText(/quản trị viên cuối cùng/);
    expect(barOfficer).toHaveBeenCalledWith({ officerId: 'officer-1', reason: 'Báo mất điện thoại' });
  });

  test('of oneself says who gives roles in the place of the button', async () => {
    renderAt('/officers/officer-1', { getOfficer: async () => ({ ...OFFICER, isOneself: true }) });
    await screen.findByText(/Không ai tự giao vai trò cho chính mình/);
    expect(screen.queryByRole('button', { name: 'Giao vai trò' })).toBeNull();
  });

  test('of somebody with a role elsewhere says who could bar', async () => {
    renderAt('/officers/officer-1', { getOfficer: async () => ({ ...OFFICER, canBeBarred: false }) });
    await screen.findByText(/Cán bộ còn vai trò ở đơn vị bạn không quản trị/);
    expect(screen.queryByRole('button', { name: 'Cấp liên kết mới' })).toBeNull();
  });

  test('gives a role in a unit, and not without one', async () => {
    const assignOfficer = vi.fn(async () => ({ __typename: 'OfficerAssigned' as const, assignmentId: 'r' }));
    renderAt('/officers/officer-1', { assignOfficer });
    const dialog = await openDialog('Giao vai trò');
    submit(dialog);
    await within(dialog).findByText('Chọn đơn vị.');
    fireEvent.mouseDown(within(dialog).getByRole('combobox', { name: /^Đơn vị/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Phường Trà Cổ' }));
    type(dialog, /^Từ ngày/, '2026-12-01');
    type(dialog, /^Đến hết ngày/, '2026-12-31');
    submit(dialog);
    await waitFor(() =>
      expect(assignOfficer).toHaveBeenCalledWith({
        ...{ officerId: 'officer-1', role: 'REVIEWER', unitCode: '06721', agencyCode: null },
        ...{ validFrom: '2026-12-01', validTo: '2027-01-01' },
      }),
    );
  });

  test('ends a role when it is confirmed', async () => {
    const endOfficerAssignment = vi.fn(async () => ({
      __typename: 'AssignmentEnded' as const,
      endedOn: '2026-11-27',
    }));
    renderAt('/officers/officer-1', { endOfficerAssignment });
    const dialog = await openDialog('Kết thúc vai trò Cán bộ thẩm định tại Phường Trà Cổ');
    submit(dialog);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(endOfficerAssignment).toHaveBeenCalledWith({ assignmentId: 'role-1' });
  });

  test('speaks English', async () => {
    renderAt('/officers/officer-1', {}, 'en');
    await screen.findByText('Reviewing officer · Phường Trà Cổ');
    await screen.findByRole('button', { name: 'Issue a new link' });
  });
});

describe('the work account of an officer', () => {
  const OFFERED = { getSignInPolicy: async () => ({ isPasswordEnough: false, hasSingleSignOn: true }) };
  const LINKED = {
    ...{ issuer: 'https://dang-nhap.example.vn', subject: '5b1d7f0e', isConfirmed: false },
    ...{ linkedAt: '2026-11-26T02:00:00.000Z', linkedBy: 'Ngô Minh Đức' },
  };

  test('stands nowhere where no provider is configured', async () => {
    renderAt('/officers/officer-1', {});
    await screen.findByRole('button', { name: 'Chặn đăng nhập' });
    expect(screen.queryByRole('region', { name: 'Tài khoản đơn vị' })).toBeNull();
  });

  test('is linked with its identifier and the own password, and neither is left out', async () => {
    const linkOfficerIdentity = vi.fn(async () => ({
      ...{ __typename: 'OfficerIdentityLinked' as const, linkedAt: '2026-11-27T02:00:00.000Z' },
    }));
    renderAt('/officers/officer-1', { ...OFFERED, linkOfficerIdentity });
    const dialog = await openDialog('Nối tài khoản đơn vị');
    submit(dialog);
    await within(dialog).findByText('Điền mã định danh.');
    expect(linkOfficerIdentity).not.toHaveBeenCalled();
    type(dialog, /^Mã định danh ở nơi cấp tài khoản/, '5b1d7f0e');
    type(dialog, /^Mật khẩu/, 'một mật khẩu dài');
    submit(dialog);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(linkOfficerIdentity).toHaveBeenCalledWith({
      ...{ officerId: 'officer-1', subject: '5b1d7f0e', password: 'một mật khẩu dài' },
    });
  });

  test('says who linked it and whether it was used, and is removed with the own password', async () => {
    const unlinkOfficerIdentity = vi.fn(async () => ({
      __typename: 'ValidationFailed' as const,
      message: 'Có ô chưa đúng.',
      fields: [{ path: 'password', code: 'OFFICER_PASSWORD_WRONG', message: 'Mật khẩu chưa đúng.' }],
    }));
    renderAt('/officers/officer-1', {
      ...{ ...OFFERED, unlinkOfficerIdentity },
      getOfficer: async () => ({ ...OFFICER, providerIdentity: LINKED }),
    });
    const panel = await screen.findByRole('region', { name: 'Tài khoản đơn vị' });
    expect(panel.textContent).toContain('5b1d7f0e');
    expect(panel.textContent).toContain('26/11/2026 09:00, người nối: Ngô Minh Đức');
    expect(panel.textContent).toContain('Chưa dùng.');
    const dialog = await openDialog('Gỡ tài khoản đơn vị');
    type(dialog, /^Mật khẩu/, 'sai');
    submit(dialog);
    await within(dialog).findByText('Mật khẩu chưa đúng.');
    expect(unlinkOfficerIdentity).toHaveBeenCalledWith({ officerId: 'officer-1', password: 'sai' });
  });
});
