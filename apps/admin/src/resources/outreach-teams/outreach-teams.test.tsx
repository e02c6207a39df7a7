import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { ManagedOutreachTeam } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import OutreachTeamsPage from './OutreachTeamsPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const UNIT = { code: '06721', name: 'Phường Trà Cổ' };
const WORKING: ManagedOutreachTeam = {
  id: 'team-1',
  version: 4,
  name: 'Tổ công nghệ số khu Nam Thọ',
  kind: 'DIGITAL_TEAM',
  unit: UNIT,
  endedOn: null,
  runningLists: 2,
  members: [
    {
      id: 'member-1',
      name: 'Lê Minh Châu',
      username: 'doan.traco',
      from: '2026-11-01',
      until: null,
      standing: 'RUNNING',
      hasRole: false,
    },
    {
      id: 'member-2',
      name: 'Phùng Thị Hậu',
      username: 'hau.traco',
      from: '2026-01-01',
      until: '2026-06-01',
      standing: 'ENDED',
      hasRole: true,
    },
  ],
};
const ENDED: ManagedOutreachTeam = {
  ...WORKING,
  ...{ id: 'team-2', name: 'Hội phụ nữ khu 1', endedOn: '2026-10-01', runningLists: 0, members: [] },
};

interface Shown {
  readonly provider: Record<string, unknown>;
  readonly canManage?: boolean;
  readonly locale?: 'vi' | 'en';
}

function show({ provider, canManage = true, locale = 'vi' }: Shown) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        store={memoryStore()}
        i18nProvider={createI18nProvider(locale)}
        dataProvider={
          {
            getManagedOutreachTeams: async () => [WORKING, ENDED],
            getOutreachTeamCandidates: async () => [
              { id: 'officer-3', name: 'Vũ Văn An', username: 'an.traco' },
            ],
            getList: async () => ({ data: [{ id: UNIT.code, ...UNIT }], total: 1 }),
            ...provider,
          } as never
        }
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ action }) => action === 'list' || canManage,
        }}
      >
        <OutreachTeamsPage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const kept = () => vi.fn(async () => ({ __typename: 'OutreachTeamKept' as const }));
const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }));
  return await screen.findByRole('dialog');
};
const type = (dialog: HTMLElement, name: RegExp, value: string) => {
  fireEvent.change(within(dialog).getByLabelText(name), { target: { value } });
};
const submit = (dialog: HTMLElement) => {
  fireEvent.submit(dialog.querySelector('form') ?? document.body);
};
const gone = () =>
  waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });

describe('the page of teams', () => {
  test('shows who is in a team since when, who has left, and whose role is missing', async () => {
    show({ provider: {} });
    const panel = await screen.findByRole('region', { name: WORKING.name });
    expect(panel.textContent).toContain('Phường Trà Cổ');
    const [running, left] = within(panel).getAllByRole('listitem');
    expect(running?.textContent).toContain('Lê Minh Châu (doan.traco)từ 01/11/2026');
    expect(running?.textContent).toContain('Chưa giữ vai trò thành viên tổ');
    expect(left?.textContent).toContain('từ 01/01/2026, thôi từ 01/06/2026');
    expect(left?.textContent).toContain('Đã thôi');
    expect(within(panel).getAllByRole('button', { name: /^Cho thôi/ })).toHaveLength(1);
    expect(screen.queryByText(ENDED.name)).toBeNull();
  });

  test('shows dissolved teams apart, with nothing to be done', async () => {
    show({ provider: {} });
    await screen.findByRole('region', { name: WORKING.name });
    fireEvent.click(screen.getByRole('button', { name: 'Đã giải thể' }));
    const panel = await screen.findByRole('region', { name: ENDED.name });
    expect(panel.textContent).toContain('01/10/2026');
    expect(within(panel).queryByRole('button')).toBeNull();
  });

  test('offers nothing to whoever may only look', async () => {
    show({ provider: {}, canManage: false });
    const panel = await screen.findByRole('region', { name: WORKING.name });
    expect(within(panel).queryByRole('button')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Lập tổ' })).toBeNull();
  });

  test('says when there is none, and when they could not be loaded', async () => {
    show({ provider: { getManagedOutreachTeams: async () => [] } });
    await screen.findByText('Chưa có tổ nào');
    cleanup();
    show({
      provider: {
        getManagedOutreachTeams: async () => {
          throw new Error('The line broke.');
        },
      },
    });
    await screen.findByText('Chưa tải được các tổ');
  });

  test('speaks English as well', async () => {
    show({ provider: {}, locale: 'en' });
    await screen.findByRole('heading', { level: 1, name: 'Door-to-door teams' });
    await screen.findByText('Has no role of a team member in this unit, so sees no list');
  });
});

describe('what a head of unit does with teams', () => {
  test('creates one of the only unit, and is told at the field what is wrong with its name', async () => {
    const createOutreachTeam = vi
      .fn()
      .mockResolvedValueOnce({
        __typename: 'ValidationFailed',
        message: 'Có thông tin chưa đúng.',
        legalBasis: null,
        fields: [{ path: 'name', message: 'Tên tổ phải có từ 3 đến 120 ký tự.' }],
      })
      .mockResolvedValueOnce({ __typename: 'OutreachTeamKept' });
    show({ provider: { createOutreachTeam } });
    const dialog = await press('Lập tổ');
    await within(dialog).findByText('Phường Trà Cổ');
    submit(dialog);
    await within(dialog).findByText('Tên tổ phải có từ 3 đến 120 ký tự.');
    type(dialog, /Tên tổ/, 'Tổ công nghệ số khu 3');
    submit(dialog);
    await gone();
    expect(createOutreachTeam).toHaveBeenLastCalledWith({
      idempotencyKey: expect.any(String),
      ...{ unitCode: '06721', kind: 'DIGITAL_TEAM', name: 'Tổ công nghệ số khu 3' },
    });
  });

  test('renames one, and the teams are read again', async () => {
    const renameOutreachTeam = kept();
    const getManagedOutreachTeams = vi.fn(async () => [WORKING]);
    show({ provider: { renameOutreachTeam, getManagedOutreachTeams } });
    const dialog = await press('Đổi tên');
    expect(within(dialog).getByLabelText<HTMLInputElement>(/Tên tổ/).value).toBe(WORKING.name);
    type(dialog, /Tên tổ/, 'Tổ khu Nam Thọ');
    submit(dialog);
    await gone();
    expect(renameOutreachTeam).toHaveBeenCalledWith({
      ...{ id: 'team-1', expectedVersion: 4, name: 'Tổ khu Nam Thọ' },
    });
    await waitFor(() => {
      expect(getManagedOutreachTeams).toHaveBeenCalledTimes(2);
    });
  });

  test('is told why a team is not dissolved yet, and stays in the dialog', async () => {
    const endOutreachTeam = vi.fn(async () => ({
      __typename: 'RuleRefused' as const,
      message: 'Tổ còn 2 danh sách đang hiệu lực.',
      legalBasis: null,
    }));
    show({ provider: { endOutreachTeam } });
    const dialog = await press('Giải thể tổ');
    expect(dialog.textContent).toContain('không hoàn lại được');
    submit(dialog);
    await within(dialog).findByText('Tổ còn 2 danh sách đang hiệu lực.');
    expect(endOutreachTeam).toHaveBeenCalledWith({ id: 'team-1', expectedVersion: 4 });
  });

  test('adds one of the officers who hold the role, from a day to a day', async () => {
    const addOutreachTeamMember = kept();
    show({ provider: { addOutreachTeamMember } });
    const dialog = await press('Thêm thành viên');
    await within(dialog).findByRole('combobox', { name: /Cán bộ/ });
    submit(dialog);
    await within(dialog).findByText('Hãy chọn cán bộ.');
    fireEvent.mouseDown(within(dialog).getByRole('combobox', { name: /Cán bộ/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Vũ Văn An (an.traco)' }));
    type(dialog, /^Từ ngày/, '2026-12-01');
    type(dialog, /^Thôi từ ngày/, '2027-01-01');
    submit(dialog);
    await gone();
    expect(addOutreachTeamMember).toHaveBeenCalledWith({
      ...{ id: 'team-1', expectedVersion: 4, officerId: 'officer-3' },
      ...{ from: '2026-12-01', until: '2027-01-01' },
    });
  });

  test('learns what is missing when no officer holds the role', async () => {
    const addOutreachTeamMember = kept();
    show({ provider: { addOutreachTeamMember, getOutreachTeamCandidates: async () => [] } });
    const dialog = await press('Thêm thành viên');
    await within(dialog).findByText('Chưa có ai để thêm');
    expect(dialog.textContent).toContain('đề nghị quản trị viên lập tài khoản');
    submit(dialog);
    expect(addOutreachTeamMember).not.toHaveBeenCalled();
  });

  test('lets somebody leave, today unless another day is chosen, after a warning', async () => {
    const endOutreachTeamMember = kept();
    show({ provider: { endOutreachTeamMember } });
    const dialog = await press('Cho thôi Lê Minh Châu');
    expect(dialog.textContent).toContain('Hãy nhắc gửi kết quả trước');
    expect(within(dialog).getByLabelText<HTMLInputElement>(/Thôi từ ngày/).value).toMatch(
      /^\d\d\/\d\d\/\d{4}$/,
    );
    type(dialog, /Thôi từ ngày/, '2026-12-24');
    submit(dialog);
    await gone();
    expect(endOutreachTeamMember).toHaveBeenCalledWith({
      ...{ id: 'team-1', expectedVersion: 4, memberId: 'member-1', until: '2026-12-24' },
    });
  });
});
