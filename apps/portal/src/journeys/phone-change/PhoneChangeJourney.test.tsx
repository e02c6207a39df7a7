// @vitest-environment jsdom
import { loadPhoneChangeTexts, loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const words = await loadPhoneChangeTexts('vi');
const PATIENCE = { timeout: 10_000 };
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const sent = (field: string, flowId: string, phoneLastThree: string) => ({
  [field]: {
    __typename: 'PhoneCodeSent',
    flowId,
    phoneLastThree,
    otpExpiresAt: inSeconds(180),
    resendAvailableAt: inSeconds(30),
  },
});

afterEach(cleanup);

function openJourney(...answers: object[]): { input: object }[] {
  const asked: { input: object }[] = [];
  window.scrollTo = () => undefined;
  window.fetch = (_address, init) => {
    asked.push((JSON.parse(String(init?.body)) as { variables: { input: object } }).variables);
    return Promise.resolve(new Response(JSON.stringify(answers[asked.length - 1])));
  };
  window.history.replaceState(null, '', '/tai-khoan/doi-so-dien-thoai');
  render(<App initialLocale="vi" initialTexts={texts} />);
  return asked;
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, PATIENCE);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('[A-49] [R-038] goes from the password over both phones to the end, and nothing secret stands in the address', async () => {
  const asked = openJourney(
    { data: sent('startPhoneChange', 'old', '678') },
    { data: { verifyPhoneChangeCode: { __typename: 'PhoneChangeCodeVerified' } } },
    { data: sent('sendNewPhoneCode', 'new', '321') },
    {
      data: {
        completePhoneChange: { __typename: 'PhoneChanged', changedAt: inSeconds(0), phoneLastThree: '321' },
      },
    },
  );
  await heading(words.password.heading);
  type(words.password.label, 'Matkhau@2026');
  press(words.password.submit);
  await heading(words.oldCode.heading);
  expect(screen.getByText(words.oldCode.sentTo('678'))).toBeDefined();
  type('Mã xác thực', '301745');
  press(words.oldCode.submit);
  await heading(words.newPhone.heading);
  press(words.newPhone.submit);
  await screen.findByRole('alert');
  type(words.newPhone.label, '0987 654 321');
  fireEvent.click(screen.getByLabelText(words.newPhone.own));
  press(words.newPhone.submit);
  await heading(words.newCode.heading);
  type('Mã xác thực', '112233');
  press(words.newCode.submit);
  await heading(words.done.heading);
  expect(window.location.pathname).toBe('/tai-khoan/doi-so-dien-thoai/xong');
  expect(asked.map(({ input }) => input)).toEqual([
    { currentPassword: 'Matkhau@2026' },
    { flowId: 'old', code: '301745' },
    { flowId: 'old', newPhoneNumber: '0987654321', isOwnSubscription: true },
    { flowId: 'old', newPhoneFlowId: 'new', code: '112233' },
  ]);
});

it('says what to do when the old phone is lost', async () => {
  openJourney();
  await heading(words.password.heading);
  expect(screen.getByText(words.lostPhone.summary)).toBeDefined();
  expect(screen.getByText(/Mang theo thẻ căn cước và điện thoại có số mới/)).toBeDefined();
});

it('without a session it says to sign in', async () => {
  openJourney({ data: null, errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });
  await heading(words.password.heading);
  type(words.password.label, 'Matkhau@2026');
  press(words.password.submit);
  expect(await screen.findByText(texts.failures.signedOutHeading, {}, PATIENCE)).toBeDefined();
});
