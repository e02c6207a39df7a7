import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore, ResourceContextProvider } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { OpenedOutreachMeeting } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import OutreachMeetingList from './OutreachMeetingList.tsx';
import OutreachMeetingPage from './OutreachMeetingPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const OPENED: OpenedOutreachMeeting = {
  meeting: {
    id: 'meeting-1',
    version: 3,
    unit: { code: '06721', name: 'Phường Trà Cổ' },
    place: 'Nhà văn hóa khu Nam Thọ',
    startsAt: '2026-11-28T01:30:00.000Z',
    hamlets: ['Khu 2'],
    state: 'PLANNED',
    allowedActions: ['EDIT', 'RECORD_RESULT', 'CANCEL'],
    invited: 40,
    came: null,
    activated: null,
    endedNote: null,
    plannedBy: 'Đoàn Văn Hòa',
  },
  guests: [
    {
      position: 1,
      fullName: 'Đặng Thị Thu Hà',
      hamlet: 'Khu 2',
      address: 'Khu 2, phường Trà Cổ',
      stage: 'WAITING',
    },
  ],
};

function renderAt(path: string, provider: Record<string, unknown>) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={provider as never}
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
          <Route
            path="/outreach-meetings"
            element={
              <ResourceContextProvider value="outreach-meetings">
                <OutreachMeetingList />
              </ResourceContextProvider>
            }
          />
          <Route path="/outreach-meetings/:id/show" element={<OutreachMeetingPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const kept = () => vi.fn(async () => ({ __typename: 'OutreachMeetingKept' as const, id: 'meeting-1' }));
const submitted = async (dialog: HTMLElement) => {
  fireEvent.submit(dialog.querySelector('form') ?? document.body);
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
};
const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }));
  return await screen.findByRole('dialog');
};
const type = (dialog: HTMLElement, name: RegExp, value: string) => {
  fireEvent.change(within(dialog).getByLabelText(name), { target: { value } });
};

describe('the page of a meeting', () => {
  test('names place, time and guests, and takes the result', async () => {
    const recordOutreachMeeting = kept();
    renderAt('/outreach-meetings/meeting-1/show', {
      getOutreachMeeting: async () => OPENED,
      recordOutreachMeeting,
    });
    await screen.findByRole('heading', { name: 'Nhà văn hóa khu Nam Thọ' });
    expect(screen.getByText('28/11/2026 08:30')).toBeDefined();
    expect(screen.getByRole('rowheader', { name: 'Đặng Thị Thu Hà' })).toBeDefined();
    const print = await screen.findByRole('link', { name: 'In danh sách mời (PDF)' });
    expect(print.getAttribute('href')).toBe('/outreach-meetings/meeting-1');
    const dialog = await press('Ghi kết quả');
    type(dialog, /Đã đến/, '35');
    type(dialog, /Kích hoạt tại buổi/, '12');
    await submitted(dialog);
    expect(recordOutreachMeeting).toHaveBeenCalledWith({
      ...{ id: 'meeting-1', expectedVersion: 3, came: 35, activated: 12, note: '' },
    });
  });

  test('is moved to another time on the clock in Vietnam', async () => {
    const editOutreachMeeting = kept();
    renderAt('/outreach-meetings/meeting-1/show', {
      getOutreachMeeting: async () => OPENED,
      editOutreachMeeting,
    });
    const dialog = await press('Sửa');
    expect(within(dialog).getByLabelText<HTMLInputElement>(/Bắt đầu/).value).toBe('2026-11-28T08:30');
    type(dialog, /Bắt đầu/, '2026-11-29T19:00');
    await submitted(dialog);
    expect(editOutreachMeeting).toHaveBeenCalledWith({
      id: 'meeting-1',
      expectedVersion: 3,
      place: 'Nhà văn hóa khu Nam Thọ',
      startsAt: '2026-11-29T19:00:00+07:00',
    });
  });

  test('is cancelled with a reason and not without', async () => {
    const cancelOutreachMeeting = kept();
    renderAt('/outreach-meetings/meeting-1/show', {
      getOutreachMeeting: async () => OPENED,
      cancelOutreachMeeting,
    });
    const dialog = await press('Hủy buổi này');
    fireEvent.submit(dialog.querySelector('form') ?? document.body);
    await within(dialog).findByText('Viết ít nhất 10 ký tự.');
    expect(cancelOutreachMeeting).not.toHaveBeenCalled();
    type(dialog, /Lý do hủy/, 'Mưa bão, khu phố đề nghị hoãn.');
    await submitted(dialog);
    expect(cancelOutreachMeeting).toHaveBeenCalledTimes(1);
  });

  test('says of guests whose names are deleted that the number stands', async () => {
    const held = {
      meeting: { ...OPENED.meeting, state: 'HELD' as const, allowedActions: [], came: 35, activated: 12 },
      guests: [],
    };
    renderAt('/outreach-meetings/meeting-1/show', { getOutreachMeeting: async () => held });
    await screen.findByText(/đã được xóa 30 ngày/);
    expect(screen.queryByRole('button', { name: 'Ghi kết quả' })).toBeNull();
  });
});

test('a meeting is planned for the hamlets of the only unit', async () => {
  const planOutreachMeeting = kept();
  renderAt('/outreach-meetings', {
    planOutreachMeeting,
    getOutreachHamlets: async () => [{ hamlet: 'Khu 2', waiting: 40, listed: 0 }],
    getList: async (resource: string) =>
      resource === 'administrative-units'
        ? { data: [{ id: '06721', code: '06721', name: 'Phường Trà Cổ' }], total: 1 }
        : {
            data: [],
            total: 0,
            pageInfo: { hasNextPage: false, hasPreviousPage: false },
            meta: { total: 0, totalIsCapped: false },
          },
  });
  await screen.findByText('Không có buổi hướng dẫn nào như vậy');
  const dialog = await press('Lên lịch buổi hướng dẫn');
  fireEvent.click(await within(dialog).findByRole('checkbox', { name: 'Khu 2: 40 người' }));
  type(dialog, /Địa điểm/, 'Nhà văn hóa khu Nam Thọ');
  type(dialog, /Bắt đầu/, '2026-11-29T19:00');
  await submitted(dialog);
  expect(planOutreachMeeting).toHaveBeenCalledWith({
    idempotencyKey: expect.any(String),
    unitCode: '06721',
    place: 'Nhà văn hóa khu Nam Thọ',
    startsAt: '2026-11-29T19:00:00+07:00',
    hamlets: ['Khu 2'],
  });
});
