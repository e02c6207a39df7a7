import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { fileCapture } from '../../components/capture-device.ts';
import type { SubmitApplicationInput } from '../../generated/graphql.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import IntakePage from './IntakePage.tsx';

configure({ asyncUtilTimeout: 10_000 });

const RETURNED = {
  id: 'application-1',
  code: 'HS-2026-000001',
  subjectType: 'CITIZEN',
  level: 'LEVEL_1',
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  applicant: {
    fullName: 'Đặng Thị Thu Hà',
    dateOfBirth: '1999-03-14',
    sex: 'FEMALE',
    permanentAddress: 'Tổ 3, khu 5, phường Trà Cổ',
  },
  decision: { reasonText: 'Ảnh chân dung quá tối.' },
};

/** Answers of the server to pictures that are on their way, the oldest first. */
let onTheirWay: ((answer: object) => void)[];
beforeEach(() => {
  onTheirWay = [];
  vi.spyOn(fileCapture, 'capture').mockImplementation(async () => [new File(['x'], 'anh.jpg')]);
  vi.spyOn(window, 'fetch').mockImplementation(
    () =>
      new Promise((resolve) => {
        onTheirWay.push((answer) => {
          resolve(new Response(JSON.stringify(answer)));
        });
      }),
  );
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:anh' }));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A form at the counter that wants a portrait, and nothing else any more. */
async function renderAlmostReady() {
  const nothing = vi.fn(async () => undefined);
  const submitApplication = vi.fn<(input: SubmitApplicationInput) => Promise<object>>(async () => ({
    __typename: 'RuleRefused',
    code: 'APPLICATION_OPEN',
    message: 'Đã có một hồ sơ đang mở.',
    legalBasis: null,
  }));
  const units = { data: [{ id: '06721', code: '06721', name: 'Phường Trà Cổ' }], total: 1 };
  render(
    <MemoryRouter initialEntries={['/intake?previous=application-1']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={
          {
            submitApplication,
            getReturnedApplication: async () => RETURNED,
            findApplicant: async () => null,
            getList: async () => units,
          } as never
        }
        authProvider={{
          login: nothing,
          logout: nothing,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async () => true,
        }}
      >
        <IntakePage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  await screen.findByDisplayValue('Đặng Thị Thu Hà');
  type('Số định danh cá nhân', '022199000123');
  type('Số điện thoại chính chủ', '0912345678');
  type('Ngày cấp', '02/05/2022');
  fireEvent.click(screen.getByLabelText(/đã ký phiếu đồng ý/));
  return { submitApplication };
}

const type = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
};
const press = (name: string) => {
  fireEvent.click(screen.getByText(name));
};
const submit = () => {
  press('Nộp hồ sơ và in giấy tiếp nhận');
};
/** Chooses a picture, which is then on its way. */
async function choose(under: HTMLElement, name: string): Promise<void> {
  const before = onTheirWay.length;
  fireEvent.click(within(under).getByText(name));
  await waitFor(() => {
    expect(onTheirWay).toHaveLength(before + 1);
  });
}
const groupOf = (name: string) => screen.getByLabelText(name, { selector: '[role="group"]' });
const NOT_STORED = 'Có ảnh chưa tải lên được nên chưa gửi gì. Xem lại ảnh rồi gửi lại.';

test('a form that is sent while its portrait is on its way waits for it and is then sent by itself', async () => {
  const { submitApplication } = await renderAlmostReady();
  await choose(groupOf('Ảnh chân dung'), 'Chụp hoặc chọn ảnh');
  submit();
  expect(screen.getByText('Hồ sơ được nộp ngay khi ảnh tải lên xong.')).toBeDefined();
  expect(screen.queryByText('Hồ sơ còn thiếu thông tin')).toBeNull();
  submit();
  onTheirWay[0]?.({ id: 'file-1' });
  await screen.findByText('Đã có một hồ sơ đang mở.');
  expect(submitApplication.mock.calls).toEqual([[expect.objectContaining({ portraitFileId: 'file-1' })]]);
  expect(screen.queryByText('Hồ sơ được nộp ngay khi ảnh tải lên xong.')).toBeNull();
});

test('a form whose picture cannot be stored is not sent without it, and says so', async () => {
  const { submitApplication } = await renderAlmostReady();
  await choose(groupOf('Ảnh chân dung'), 'Chụp hoặc chọn ảnh');
  await choose(groupOf('Bản chụp khác'), 'Thêm bản chụp');
  submit();
  onTheirWay[1]?.({ errors: [{ message: 'Loại tệp này không nhận được.' }] });
  await screen.findByText('Loại tệp này không nhận được.');
  submit();
  onTheirWay[0]?.({ id: 'file-1' });
  const told = await screen.findByText(NOT_STORED);
  await waitFor(() => expect(document.activeElement).toBe(told.closest('[role="alert"]')));
  expect(submitApplication).not.toHaveBeenCalled();
  submit();
  await screen.findByText('Đã có một hồ sơ đang mở.');
});

test('what is typed about papers while a scan is on its way stays, and the scan finds its paper', async () => {
  const { submitApplication } = await renderAlmostReady();
  await choose(groupOf('Ảnh chân dung'), 'Chụp hoặc chọn ảnh');
  onTheirWay[0]?.({ id: 'file-1' });
  await screen.findByText('Chụp lại');
  press('Thêm giấy tờ');
  press('Thêm giấy tờ');
  await choose(groupOf('Giấy tờ 2'), 'Thêm bản chụp');
  const number = within(groupOf('Giấy tờ 2')).getByLabelText(/^Số giấy tờ/);
  fireEvent.change(number, { target: { value: 'DN4791234567890' } });
  fireEvent.click(screen.getByLabelText('Bỏ giấy tờ 1'));
  onTheirWay[1]?.({ id: 'file-2' });
  await within(groupOf('Giấy tờ 1')).findByText('anh.jpg');
  submit();
  await screen.findByText('Đã có một hồ sơ đang mở.');
  expect(submitApplication.mock.calls[0]?.[0].papers).toEqual([
    { type: 'HEALTH_INSURANCE', number: 'DN4791234567890', scanFileId: 'file-2' },
  ]);
});
