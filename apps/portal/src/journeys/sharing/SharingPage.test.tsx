// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const PATIENCE = { timeout: 10_000 };
const HOLDER = {
  fullName: 'Đặng Thị Thu Hà',
  maskedPersonalIdNumber: '022•••••1234',
  accountLevel: 'LEVEL_1',
  accountState: 'ACTIVE',
  signedInAt: '2026-11-26T05:00:00Z',
  sessionEndsAt: '2026-11-26T05:10:00Z',
};

let sent: { readonly name: string; readonly input: unknown }[];
let code: Record<string, unknown>;
let holder: object | null;
let refusal: object | null;

beforeEach(() => {
  sent = [];
  holder = HOLDER;
  refusal = null;
  code = {
    id: 'c1',
    state: 'OPEN',
    facts: ['SEX'],
    expiresAt: new Date(Date.now() + 120_000).toISOString(),
    usedAt: null,
    usedBy: null,
    purpose: null,
  };
});
afterEach(cleanup);

function open(): void {
  window.scrollTo = () => undefined;
  window.fetch = (_address, init) => {
    const { operationName: name = '', variables } = JSON.parse(String(init?.body)) as {
      operationName?: string;
      variables: { input?: { facts?: unknown }; id?: string };
    };
    sent.push({ name, input: variables.input });
    const data = variables.input
      ? {
          createSharingCode: refusal ?? {
            __typename: 'SharingCodeCreated',
            qrContent: 'a.b.c',
            sharingCode: code,
          },
        }
      : variables.id
        ? { sharingCode: code }
        : { holder };
    return Promise.resolve(
      new Response(JSON.stringify({ data }), { headers: { Date: new Date().toUTCString() } }),
    );
  };
  window.history.replaceState(null, '', '/tai-khoan/chia-se');
  render(<App initialLocale="vi" initialTexts={texts} />);
}

async function makeCode(): Promise<void> {
  open();
  await screen.findByRole('heading', { level: 1, name: 'Chia sẻ danh tính bằng mã QR' }, PATIENCE);
  fireEvent.click(screen.getByLabelText('Giới tính'));
  fireEvent.click(screen.getByRole('button', { name: 'Tạo mã QR' }));
  await screen.findByRole('img', { name: 'Mã QR chia sẻ danh tính của bạn' }, PATIENCE);
}

it('[R-128] shows a code for what was chosen, with the time in words, and keeps nothing in the browser', async () => {
  await makeCode();
  expect(sent.find(({ input }) => input)?.input).toEqual({ facts: ['SEX'] });
  expect(screen.getByRole('main').textContent).toMatch(/Mã còn dùng được (2|1) phút/);
  expect(screen.getByRole('main').textContent).toContain('họ tên, số định danh che bớt; giới tính');
  expect(window.localStorage.length + window.sessionStorage.length).toBe(0);
  expect(window.location.pathname).toBe('/tai-khoan/chia-se');
});

it('says by itself who has used the code and what for', async () => {
  await makeCode();
  code = {
    ...code,
    state: 'USED',
    usedAt: '2026-11-26T05:01:00Z',
    usedBy: 'Công an phường Trà Cổ',
    purpose: 'Nhận bưu phẩm',
  };
  await screen.findByRole('heading', { level: 1, name: 'Mã đã được quét' }, PATIENCE);
  expect(screen.getByRole('main').textContent).toContain('Công an phường Trà Cổ');
  expect(screen.getByRole('main').textContent).toContain('Nhận bưu phẩm');
  expect(screen.queryByRole('img', { name: 'Mã QR chia sẻ danh tính của bạn' })).toBeNull();
});

it('a code that has run out is taken away, and a new one can be made or other facts chosen', async () => {
  await makeCode();
  code = { ...code, state: 'EXPIRED' };
  await screen.findByRole('heading', { level: 1, name: 'Mã đã hết hạn' }, PATIENCE);
  code = { ...code, id: 'c2', state: 'OPEN' };
  fireEvent.click(screen.getByRole('button', { name: 'Tạo mã mới' }));
  await screen.findByRole('img', { name: 'Mã QR chia sẻ danh tính của bạn' }, PATIENCE);
  fireEvent.click(screen.getByRole('button', { name: 'Chọn lại thông tin' }));
  expect((screen.getByLabelText('Giới tính') as HTMLInputElement).checked).toBe(true);
});

it('says in the words of the server why there is no code', async () => {
  refusal = {
    __typename: 'RuleRefused',
    code: 'ACCOUNT_LOCKED',
    message: 'Tài khoản này đang bị khóa.',
    legalBasis: null,
  };
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Tạo mã QR' }, PATIENCE));
  expect((await screen.findByRole('alert')).textContent).toContain('đang bị khóa');
});

it('without a session the page leads to signing in', async () => {
  holder = null;
  open();
  await screen.findByRole('heading', { level: 1, name: 'Đăng nhập tài khoản của bạn' }, PATIENCE);
});
