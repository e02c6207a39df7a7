import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import PersonImportPage from './PersonImportPage.tsx';
import { sendPersonList } from './send-person-list.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const PREVIEW = {
  columns: [
    { column: 'PERSONAL_ID_NUMBER', heading: 'Số CCCD' },
    { column: 'APPROVED_ON', heading: null },
  ],
  rows: 24_416,
  looked: 1_000,
  wrong: 2,
  problems: [{ line: 7, column: 'PHONE_NUMBER', message: 'Số điện thoại phải có 10 chữ số.' }],
};

/** The server: looks at a list as it is told, and takes it in as it is told. */
const answering = (takenIn: () => Response, lookedAt: () => Response = () => Response.json(PREVIEW)) =>
  vi.stubGlobal('fetch', async (path: string) => (path.endsWith('/preview') ? lookedAt() : takenIn()));

const LIST = new File(['x'], 'danh-sach.csv', { type: 'text/csv' });

function renderPage() {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={['/person-imports']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
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
          <Route path="/person-imports" element={<PersonImportPage />} />
          <Route path="/long-tasks/:id" element={<p>Trang tiến độ</p>} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

async function fillIn() {
  fireEvent.change(await screen.findByLabelText('Chọn tệp CSV hoặc XLSX'), { target: { files: [LIST] } });
  await screen.findByText('Đã chọn: danh-sach.csv');
  fireEvent.change(screen.getByRole('textbox', { name: /Mục đích/ }), {
    target: { value: 'Theo Công văn 688' },
  });
}
const send = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu nhập' }));
};

test('nothing is sent without a file and a purpose, and both are asked for', async () => {
  const sent = vi.fn();
  vi.stubGlobal('fetch', sent);
  renderPage();
  await screen.findByLabelText('Chọn tệp CSV hoặc XLSX');
  send();
  await screen.findByText('Hãy chọn tệp danh sách.');
  screen.getByText('Viết ít nhất 10 ký tự.');
  expect(sent).not.toHaveBeenCalled();
});

test('a list that was taken in leads to the page of its progress [R-168]', async () => {
  answering(() => Response.json({ id: 'task-1' }, { status: 201 }));
  renderPage();
  await fillIn();
  send();
  await screen.findByText('Trang tiến độ');
});

test('what is wrong with a list as a whole is said where it was chosen', async () => {
  answering(() => Response.json({ errors: [{ message: 'Dòng 3 có quá nhiều cột.' }] }, { status: 422 }));
  renderPage();
  await fillIn();
  send();
  await screen.findByText('Dòng 3 có quá nhiều cột.');
});

const unused = () => Response.json({});

test('a chosen list is looked at before it is sent: rows, columns and the first mistakes', async () => {
  answering(unused);
  renderPage();
  await fillIn();
  await screen.findByText('Tệp có 24.416 dòng.');
  screen.getByText('2 trong 1.000 dòng đọc thử sẽ không được nhận. Các dòng khác vẫn được nhập.');
  const problems = screen.getByRole('list', { name: 'Chỗ cần sửa đầu tiên' });
  expect(problems.textContent).toBe('Dòng 7, Số điện thoại: Số điện thoại phải có 10 chữ số.');
  expect(screen.getByText('Số CCCD').closest('dl')?.textContent).toContain('Ngày duyệtkhông có');
});

test('a list without mistakes in what was looked at says so', async () => {
  answering(unused, () => Response.json({ ...PREVIEW, wrong: 0, problems: [] }));
  renderPage();
  await fillIn();
  await screen.findByText('Không thấy lỗi ở 1.000 dòng đã đọc thử.');
  expect(screen.queryByText('Chỗ cần sửa đầu tiên')).toBeNull();
});

test('a list that cannot be read says why at once', async () => {
  answering(unused, () =>
    Response.json({ errors: [{ message: 'Không tìm thấy đủ các cột.' }] }, { status: 422 }),
  );
  renderPage();
  await fillIn();
  await screen.findByText('Không tìm thấy đủ các cột.');
});

test('a list is sent as it is, with its purpose', async () => {
  const sent = vi.fn(async () => Response.json({ id: 'task-1' }));
  expect(await sendPersonList(LIST, { purpose: 'a & b', locale: 'vi' }, sent)).toEqual({ id: 'task-1' });
  expect(sent).toHaveBeenCalledWith(
    '/person-imports?purpose=a%20%26%20b',
    expect.objectContaining({ method: 'POST', body: LIST }),
  );
});
