import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nContextProvider } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../providers/i18n-provider.ts';
import { FieldContext } from './field-context.ts';
import type { FieldSession, FieldState } from './field-session.ts';
import { changeOutbox } from './outbox.ts';
import type { Outbox, OutboxAction } from './outbox.ts';
import { aVisit } from './testing/field-samples.ts';
import { VisitsScreen } from './VisitsScreen.tsx';

afterEach(cleanup);

const record = (clientId: string, personId: string, personName: string): OutboxAction => ({
  type: 'RECORD',
  visit: aVisit({ clientId, personId, personName }),
});
const outboxOf = (...actions: readonly OutboxAction[]) => actions.reduce<Outbox>(changeOutbox, []);

function show(outbox: Outbox) {
  const state: FieldState = {
    isLoaded: true,
    member: { username: 'hong', displayName: 'Vũ Thị Hồng' },
    mustSignIn: false,
    isOnline: true,
    isSending: false,
    lists: [],
    offered: [],
    outbox,
    failure: null,
  };
  const session = {
    getState: () => state,
    subscribe: () => () => undefined,
    drop: vi.fn(async () => undefined),
    sendAgain: vi.fn(async () => undefined),
    connect: vi.fn(async () => undefined),
  };
  render(
    <MemoryRouter>
      <I18nContextProvider value={createI18nProvider('vi')}>
        <FieldContext value={session as unknown as FieldSession}>
          <VisitsScreen />
        </FieldContext>
      </I18nContextProvider>
    </MemoryRouter>,
  );
  return session;
}

const CONFLICTING = outboxOf(
  record('v1', 'p1', 'Đặng Thị Bưởi'),
  record('v2', 'p2', 'Ngô Văn Cam'),
  { type: 'SEND', clientIds: ['v1', 'v2'] },
  {
    type: 'ANSWER',
    answers: [
      { clientId: 'v1', status: 'RECORDED', message: null, person: null },
      {
        clientId: 'v2',
        status: 'CONFLICT',
        message: 'VISIT_CONFLICT',
        person: {
          version: 5,
          stage: 'ACTIVATED',
          lastVisit: {
            outcome: 'AWAY',
            visitedAt: '2026-11-21T02:00:00Z',
            note: null,
            visitorName: 'Trần Văn Nam',
          },
        },
      },
    ],
  },
);

test('the result is said in one sentence', async () => {
  show(CONFLICTING);
  await screen.findByText('2 lượt ghi: 1 đã ghi ở văn phòng, 0 chờ gửi, 1 cần xem lại');
});

test('a contradiction shows both sides in words, and either can be chosen', async () => {
  const { drop, sendAgain } = show(CONFLICTING);
  const mine = await screen.findByRole('group', { name: 'Bạn ghi' });
  expect(within(mine).getByText(/Đã gặp, sẽ làm/)).toBeTruthy();
  const office = screen.getByRole('group', { name: 'Văn phòng' });
  expect(within(office).getByText('Tài khoản đã kích hoạt.')).toBeTruthy();
  expect(within(office).getByText('Trần Văn Nam ghi “Vắng nhà” lúc 21/11/2026 09:00.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Giữ của văn phòng: Ngô Văn Cam' }));
  expect(drop).toHaveBeenCalledWith('v2');
  fireEvent.click(screen.getByRole('button', { name: 'Gửi lại của tôi: Ngô Văn Cam' }));
  expect(sendAgain).toHaveBeenCalledWith('v2');
});

test('a visit that may have reached the office cannot be taken back, and that is said', async () => {
  show(
    outboxOf(
      record('v1', 'p1', 'Đặng Thị Bưởi'),
      { type: 'SEND', clientIds: ['v1'] },
      { type: 'LOSE_ANSWER' },
    ),
  );
  await screen.findByText(/chưa có trả lời/);
  expect(screen.queryByRole('button', { name: /^Bỏ lượt này/ })).toBeNull();
});
