import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { Notices } from '../../frame/Notices.tsx';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { LeaveCover } from './leave-cover-acts.ts';
import LeaveCoversPage from './LeaveCoversPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const UNIT = { code: '06721', name: 'Phường Trà Cổ' };
const GIVEN: LeaveCover = {
  assignmentId: 'cover-1',
  role: 'HEAD_OF_UNIT',
  unit: UNIT,
  absent: 'Phạm Văn Khải',
  colleague: 'Trần Thị Ngân',
  validFrom: '2020-01-01',
  validTo: '2099-01-01',
  handOverNote: 'Hai hồ sơ chờ ký trong tuần này.',
  isGiven: true,
};
const TAKEN: LeaveCover = { ...GIVEN, assignmentId: 'cover-2', isGiven: false };

function show(provider: Record<string, unknown>, page = <LeaveCoversPage />) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={
          {
            getLeaveCovers: async () => [],
            getBreakGlassAlarms: async () => [],
            getOwnRoles: async () => ({ roles: ['HEAD_OF_UNIT'], units: [UNIT] }),
            getColleagues: async () => [{ username: 'thamdinh.traco', displayName: 'Trần Thị Ngân' }],
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
        {page}
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

test('covers given and taken stand apart, with the note that was left', async () => {
  show({ getLeaveCovers: async () => [GIVEN, TAKEN] });
  const taken = await screen.findByRole('region', { name: 'Bạn làm thay đồng nghiệp' });
  expect(taken.textContent).toContain('Bạn làm thay Phạm Văn Khải');
  expect(taken.textContent).toContain('Hai hồ sơ chờ ký trong tuần này.');
  expect(within(taken).queryByRole('button')).toBeNull();
  const given = screen.getByRole('region', { name: 'Bạn giao cho đồng nghiệp' });
  expect(given.textContent).toContain('Trần Thị Ngân làm thay bạn');
  expect(given.textContent).toContain('từ 01/01/2020 đến hết 31/12/2098');
});

test('a cover is given with a note; the only own role and unit are meant, and the last day is part of it', async () => {
  const giveLeaveCover = vi.fn(async () => ({ __typename: 'OfficerAssigned' as const, assignmentId: 'c' }));
  show({ giveLeaveCover });
  fireEvent.click(await screen.findByRole('button', { name: 'Giao làm thay' }));
  const dialog = await screen.findByRole('dialog');
  const send = () => {
    fireEvent.submit(dialog.querySelector('form') ?? document.body);
  };
  const colleague = await within(dialog).findByRole('combobox', { name: /^Đồng nghiệp/ });
  send();
  await within(dialog).findByText('Chọn đồng nghiệp.');
  fireEvent.mouseDown(colleague);
  fireEvent.click(await screen.findByRole('option', { name: 'Trần Thị Ngân (thamdinh.traco)' }));
  const type = (label: RegExp, value: string) => {
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
  };
  type(/^Ngày bắt đầu nghỉ/, '2026-12-01');
  type(/^Ngày nghỉ cuối cùng/, '2026-12-14');
  type(/^Nội dung bàn giao/, 'Hai hồ sơ chờ ký.');
  send();
  await waitFor(() =>
    expect(giveLeaveCover).toHaveBeenCalledWith({
      ...{ colleague: 'thamdinh.traco', role: 'HEAD_OF_UNIT', unitCode: '06721' },
      ...{ validFrom: '2026-12-01', validTo: '2026-12-15', handOverNote: 'Hai hồ sơ chờ ký.' },
    }),
  );
});

test('a cover ends early when it is confirmed', async () => {
  const endLeaveCover = vi.fn(async () => ({
    __typename: 'AssignmentEnded' as const,
    endedOn: '2026-11-27',
  }));
  show({ getLeaveCovers: async () => [GIVEN], endLeaveCover });
  fireEvent.click(
    await screen.findByRole('button', { name: 'Kết thúc sớm việc làm thay của Trần Thị Ngân' }),
  );
  const dialog = await screen.findByRole('dialog');
  fireEvent.submit(dialog.querySelector('form') ?? document.body);
  await waitFor(() => expect(endLeaveCover).toHaveBeenCalledWith({ assignmentId: 'cover-1' }));
});

test('whoever covers today is told on every page, and whoever will is not yet', async () => {
  show(
    {
      getLeaveCovers: async () => [
        TAKEN,
        { ...TAKEN, assignmentId: 'later', absent: 'Ai Đó', validFrom: '2098-01-01' },
      ],
    },
    <Notices />,
  );
  await screen.findByText(
    /^Bạn đang làm thay Phạm Văn Khải \(Thủ trưởng đơn vị, Phường Trà Cổ\) đến hết 31\/12\/2098\./,
  );
  expect(screen.queryByText(/Ai Đó/)).toBeNull();
});

test('an administrator made at the server is alarmed about until somebody else has looked into it', async () => {
  const alarm = {
    ...{ id: 'alarm-1', username: 'pha.kinh', displayName: 'Nguyễn Văn Kính', unit: UNIT, isOwn: false },
    raisedAt: '2026-11-26T02:00:00.000Z',
  };
  const acknowledgeBreakGlass = vi.fn(async () => ({
    ...{ __typename: 'BreakGlassAcknowledged' as const, acknowledgedAt: '2026-11-27T02:00:00.000Z' },
  }));
  show(
    {
      getBreakGlassAlarms: async () => [alarm, { ...alarm, id: 'alarm-2', isOwn: true }],
      acknowledgeBreakGlass,
    },
    <Notices />,
  );
  await screen.findAllByText(/Nguyễn Văn Kính \(pha.kinh\) được tạo bằng dòng lệnh/);
  screen.getByText(/Báo động này nói về bạn/);
  fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận đã xem xét' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText(/^Kết quả xem xét/), {
    target: { value: 'Đã hỏi phòng máy' },
  });
  fireEvent.submit(dialog.querySelector('form') ?? document.body);
  await waitFor(() =>
    expect(acknowledgeBreakGlass).toHaveBeenCalledWith({ alarmId: 'alarm-1', reason: 'Đã hỏi phòng máy' }),
  );
});
