import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { Appointment, AppointmentResult, Office } from '../../providers/data-provider.ts';
import AppointmentsPage from './AppointmentsPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const TRA_CO: Office = { code: 'CA-06721', name: 'Công an phường Trà Cổ' };
const booked: Appointment = {
  id: 'appointment-1',
  code: 'LH-2026-000123',
  version: 4,
  state: 'BOOKED',
  startsAt: '2026-11-23T01:30:00.000Z',
  office: TRA_CO,
  fullName: 'Bùi Văn Hải',
  maskedPersonalIdNumber: '022•••••3456',
  maskedPhoneNumber: '•••••••678',
  applicationCode: null,
  allowedActions: ['ATTEND', 'MISS'],
};
const attended: Appointment = {
  ...booked,
  id: 'appointment-2',
  code: 'LH-2026-000124',
  state: 'ATTENDED',
  fullName: 'Phạm Thị Hoa',
  applicationCode: 'HS-2026-000777',
  allowedActions: [],
};

function Place() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

function renderDay({
  appointments = [booked, attended],
  offices = [TRA_CO],
  canReceive = true,
  receiveAppointment = vi.fn(),
  missAppointment = vi.fn(),
}: {
  appointments?: Appointment[];
  offices?: Office[];
  canReceive?: boolean;
  receiveAppointment?: (input: unknown) => Promise<AppointmentResult>;
  missAppointment?: (input: unknown) => Promise<AppointmentResult>;
} = {}) {
  const refused = vi.fn(async () => undefined);
  const getAppointments = vi.fn(async () => appointments);
  const dataProvider = {
    getAppointments,
    getOffices: async () => offices,
    receiveAppointment,
    missAppointment,
  };
  render(
    <MemoryRouter initialEntries={['/appointments?day=2026-11-23']}>
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
          canAccess: async ({ action }) => action === 'list' || canReceive,
        }}
      >
        <AppointmentsPage />
        <Place />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { getAppointments };
}

test('a sentence sums the day up, and every person stands with the time and the masked numbers', async () => {
  renderDay();
  await screen.findByText('2 lịch hẹn, 1 đã đến, 0 không đến, 1 còn chờ.');
  expect(screen.getByRole('row', { name: /08:30.*Bùi Văn Hải.*022•••••3456.*LH-2026-000123/ })).toBeDefined();
});

test('who has come is recorded, and the form of the counter opens', async () => {
  const receiveAppointment = vi.fn(async (): Promise<AppointmentResult> => ({
    __typename: 'AppointmentChanged',
    appointment: { ...booked, state: 'ATTENDED', allowedActions: [] },
  }));
  renderDay({ receiveAppointment });
  fireEvent.click(await screen.findByRole('button', { name: 'Đã đến: Bùi Văn Hải' }));
  await waitFor(() => {
    expect(screen.getByText('/intake?appointment=appointment-1')).toBeDefined();
  });
  expect(receiveAppointment).toHaveBeenCalledWith({ id: 'appointment-1', expectedVersion: 4 });
});

test('an appointment that somebody else has changed leads nowhere, and the day is read again', async () => {
  const receiveAppointment = vi.fn(async (): Promise<AppointmentResult> => ({
    __typename: 'StaleVersion',
    code: 'STALE_VERSION',
    message: 'Lịch hẹn vừa thay đổi.',
    legalBasis: null,
  }));
  const { getAppointments } = renderDay({ receiveAppointment });
  fireEvent.click(await screen.findByRole('button', { name: 'Đã đến: Bùi Văn Hải' }));
  await waitFor(() => {
    expect(getAppointments).toHaveBeenCalledTimes(2);
  });
  expect(screen.getByText('/appointments?day=2026-11-23')).toBeDefined();
});

test('that somebody did not come is asked once more before it is recorded', async () => {
  const missAppointment = vi.fn(async (): Promise<AppointmentResult> => ({
    __typename: 'AppointmentChanged',
    appointment: { ...booked, state: 'NO_SHOW', allowedActions: [] },
  }));
  renderDay({ missAppointment });
  fireEvent.click(await screen.findByRole('button', { name: 'Không đến: Bùi Văn Hải' }));
  await screen.findByRole('dialog');
  expect(missAppointment).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Xác nhận không đến' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(missAppointment).toHaveBeenCalledWith({ id: 'appointment-1', expectedVersion: 4 });
});

test('only what the state allows is offered, and nothing to whoever may only read', async () => {
  renderDay({ appointments: [{ ...booked, allowedActions: ['ATTEND'] }, attended] });
  await screen.findByRole('button', { name: 'Đã đến: Bùi Văn Hải' });
  expect(screen.queryByRole('button', { name: /^Không đến/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /Phạm Thị Hoa/ })).toBeNull();
  cleanup();
  renderDay({ canReceive: false });
  await screen.findByText('Bùi Văn Hải');
  expect(screen.queryByRole('button', { name: /Bùi Văn Hải/ })).toBeNull();
});

test('J and K move between the people; a row without an action takes the focus itself', async () => {
  renderDay();
  const attend = await screen.findByRole('button', { name: 'Đã đến: Bùi Văn Hải' });
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(attend);
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement?.textContent).toContain('Phạm Thị Hoa');
  fireEvent.keyDown(document.body, { key: 'k' });
  expect(document.activeElement).toBe(attend);
});

test('a day without appointments says so, and several offices can be told apart', async () => {
  const second: Office = { code: 'CA-06712', name: 'Công an phường Ka Long' };
  const { getAppointments } = renderDay({ appointments: [], offices: [TRA_CO, second] });
  await screen.findByText('Không có lịch hẹn ngày 23/11/2026');
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: 'Nơi làm thủ tục' }));
  fireEvent.click(await screen.findByRole('option', { name: second.name }));
  await waitFor(() => {
    expect(getAppointments).toHaveBeenLastCalledWith({ day: '2026-11-23', officeCode: 'CA-06712' });
  });
});
