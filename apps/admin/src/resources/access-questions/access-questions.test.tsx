import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import AccessQuestionPage from './AccessQuestionPage.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

function show(provider: Record<string, unknown>) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={
          {
            findExplainableOfficers: async () => [{ username: 'thamdinh', displayName: 'Bùi Quang Huy' }],
            getCoveredUnits: async () => [{ code: '06721', name: 'Phường Trà Cổ' }],
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
        <AccessQuestionPage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const choose = async (label: RegExp, option: string) => {
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: label }));
  fireEvent.click(await screen.findByRole('option', { name: option }));
};
const ask = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Hỏi' }));
};

test('nothing is asked before officer, operation and unit are chosen, because every question is recorded', async () => {
  const askOfficerAccess = vi.fn();
  show({ askOfficerAccess });
  await screen.findByRole('combobox', { name: /^Cán bộ/ });
  ask();
  await screen.findByText('Chọn cán bộ, việc và đơn vị (hoặc nhập mã hồ sơ) rồi hỏi.');
  expect(askOfficerAccess).not.toHaveBeenCalled();
});

test('the operation is found by its words, and the answer names every rule in order with why', async () => {
  const askOfficerAccess = vi.fn(async () => ({
    isAllowed: false,
    steps: [
      { rule: 'ENROLLED', isMet: true, roles: [] },
      { rule: 'NO_ROLE_ALLOWS', isMet: false, roles: ['HEAD_OF_UNIT', 'AUTHORITY_HEAD'] },
      { rule: 'UNIT_COVERED', isMet: true, roles: ['REVIEWER'] },
    ],
  }));
  show({ askOfficerAccess });
  await choose(/^Cán bộ/, 'Bùi Quang Huy (thamdinh)');
  await choose(/^Việc/, 'Quyết định đề nghị khóa, mở khóa');
  await choose(/^Đơn vị/, 'Phường Trà Cổ');
  fireEvent.change(screen.getByLabelText('Mã hồ sơ'), { target: { value: ' HS-2026-000001 ' } });
  ask();
  const answer = await screen.findByRole('region', { name: 'Không được phép' });
  expect(askOfficerAccess).toHaveBeenCalledWith({
    ...{ username: 'thamdinh', permission: 'lock-request:decide', unitCode: '06721' },
    ...{ day: null, caseCode: 'HS-2026-000001' },
  });
  expect(answer.textContent).toContain('Bùi Quang Huy: Quyết định đề nghị khóa, mở khóa');
  const steps = within(answer).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'ĐạtCán bộ đã nhận tài khoản và không bị chặn.',
    'Không đạtKhông vai trò nào của cán bộ cho phép việc này.Vai trò làm được việc này: Thủ trưởng đơn vị, Thủ trưởng cơ quan quản lý định danh',
    'ĐạtĐơn vị thuộc phạm vi được giao.Vai trò quyết định: Cán bộ thẩm định',
  ]);
});
