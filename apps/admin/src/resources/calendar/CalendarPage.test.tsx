import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { CalendarDay, SetCalendarDayResult } from '../../providers/data-provider.ts';
import CalendarPage from './CalendarPage.tsx';

// A whole year is drawn, and the dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const DAYS: readonly CalendarDay[] = [
  { date: '2026-01-01', kind: 'HOLIDAY', status: 'ANNOUNCED', note: 'Tết Dương lịch', source: 'TB 1' },
  { date: '2026-01-10', kind: 'SWAPPED_WORKING', status: 'ANNOUNCED', note: '', source: '' },
  { date: '2026-11-24', kind: 'HOLIDAY', status: 'PENDING_LAW', note: '', source: '' },
];

function renderCalendar({ canEdit = true, setCalendarDay = vi.fn(), removeCalendarDay = vi.fn() } = {}) {
  const refused = vi.fn(async () => undefined);
  const getWorkingCalendar = vi.fn(async (year: number) => (year === 2026 ? DAYS : []));
  render(
    <MemoryRouter initialEntries={['/?year=2026']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getWorkingCalendar, setCalendarDay, removeCalendarDay } as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ action }) => action === 'read' || canEdit,
        }}
      >
        <CalendarPage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { setCalendarDay, removeCalendarDay, getWorkingCalendar };
}

test('a sentence says how many days are worked and which one is not counted yet', async () => {
  renderCalendar({ canEdit: false });
  await screen.findByText('2026: 261 ngày làm việc. 1 ngày chờ luật (24/11) không được tính là ngày nghỉ.');
});

test('whoever may only read has nothing to press, and hears of every marked day what it is', async () => {
  renderCalendar({ canEdit: false });
  const november = await screen.findByRole('table', { name: 'Tháng 11' });
  expect(november.textContent).toContain('24Nghỉ lễ, tết, chờ luật');
  expect(screen.queryByLabelText(/^Ngày 24, .*24\/11\/2026/)).toBeNull();
  expect(screen.queryByText('Thêm ngày')).toBeNull();
});

test('the table says the same as the picture', async () => {
  renderCalendar({ canEdit: false });
  const table = await screen.findByRole('table', { name: 'Những ngày đặc biệt năm 2026' });
  const rows = Array.from(table.querySelectorAll('tbody tr'), (row) => row.textContent);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain('01/01/2026');
  expect(rows[0]).toContain('Văn bản: TB 1');
  expect(rows[2]).toContain('Chờ luật');
});

test('the next year is one button away, and a year without entries says what its number rests on', async () => {
  const { getWorkingCalendar } = renderCalendar();
  fireEvent.click(await screen.findByLabelText('2027, năm sau'));
  await screen.findByText(/Chưa ghi ngày nghỉ nào/);
  expect(getWorkingCalendar).toHaveBeenLastCalledWith(2027);
});

test('the days of the picture are one stop of the keyboard, and arrows move between them', async () => {
  renderCalendar();
  const first = await screen.findByLabelText(/^Ngày 31, .*31\/01\/2026/);
  const stops = () => Array.from(document.querySelectorAll('button[data-date][tabindex="0"]'));
  expect(stops()).toHaveLength(1);
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowRight' });
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/01\/02\/2026/);
  expect(stops()).toEqual([document.activeElement]);
});

test('a day without a document is refused at the field, and what was chosen is kept', async () => {
  const setCalendarDay = vi
    .fn<(input: unknown) => Promise<SetCalendarDayResult>>()
    .mockResolvedValueOnce({
      __typename: 'ValidationFailed',
      code: 'VALIDATION_FAILED',
      message: 'Một số thông tin chưa đúng.',
      legalBasis: null,
      fields: [{ path: 'source', code: 'CALENDAR_SOURCE_REQUIRED', message: 'Chưa có căn cứ cho ngày này.' }],
    })
    .mockResolvedValueOnce({ __typename: 'CalendarDaySet', recountedFrom: '2026-11-24' });
  renderCalendar({ setCalendarDay });
  fireEvent.click(await screen.findByLabelText('Sửa ngày 24/11/2026'));
  const source = await screen.findByLabelText(/^Văn bản căn cứ/);
  expect(screen.getByText(/Thời hạn của các hồ sơ đang mở .* sẽ được tính lại/)).toBeDefined();
  fireEvent.click(screen.getByText('Lưu ngày này'));
  await screen.findByText('Chưa có căn cứ cho ngày này.');
  fireEvent.change(source, { target: { value: ' Nghị quyết 80 ' } });
  fireEvent.click(screen.getByText('Lưu ngày này'));
  await waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
  expect(setCalendarDay).toHaveBeenLastCalledWith({
    date: '2026-11-24',
    kind: 'HOLIDAY',
    status: 'PENDING_LAW',
    note: '',
    source: 'Nghị quyết 80',
  });
});

test('a day pressed in the picture opens with what it is; an ordinary one opens empty', async () => {
  renderCalendar();
  fireEvent.click(await screen.findByLabelText(/^Ngày 10, .*10\/01\/2026/));
  await screen.findByText('Sửa ngày 10/01/2026');
  fireEvent.click(screen.getByText('Hủy'));
  await waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
  fireEvent.click(screen.getByLabelText(/^Ngày 12, .*12\/01\/2026/));
  await screen.findByText('Thêm ngày vào lịch');
  expect(screen.getByLabelText(/^Ngày/, { selector: 'input[type="date"]' })).toHaveProperty(
    'value',
    '2026-01-12',
  );
});

test('a day is removed with a reason', async () => {
  const removeCalendarDay = vi.fn(async () => ({ __typename: 'CalendarDayRemoved', date: '2026-11-24' }));
  renderCalendar({ removeCalendarDay });
  fireEvent.click(await screen.findByLabelText('Bỏ ngày 24/11/2026 khỏi lịch'));
  fireEvent.change(await screen.findByLabelText(/^Lý do/), {
    target: { value: 'Luật chưa được thông qua' },
  });
  fireEvent.click(screen.getByText('Bỏ ngày này'));
  await waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
  expect(removeCalendarDay).toHaveBeenCalledWith({ date: '2026-11-24', reason: 'Luật chưa được thông qua' });
});
