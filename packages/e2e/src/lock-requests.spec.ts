import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { expect, test } from './fixtures.ts';
import { LockIntakePages } from './lock-intake-pages.ts';
import { LockRequestPages } from './lock-request-pages.ts';
import { written } from './people.ts';

const { lockRequests: words, letters } = dashboardMessages.vi;
const PATIENCE = { timeout: 30_000 };
const NOTE = 'Đủ thành phần, đúng mẫu; đề nghị thủ trưởng quyết định.';

test('a form TK03 at the counter is examined, forwarded and approved, and no other unit sees it [R-138]', async ({
  page,
  signInAs,
  pageOf,
  holdAccount,
}) => {
  test.setTimeout(180_000);
  const person = await holdAccount();

  const { id, code } = await test.step('the counter registers the form', async () => {
    const counter = new LockIntakePages(page);
    await signInAs('tiepnhan');
    await counter.open();
    await counter.chooseUnit('Phường Trà Cổ');
    await counter.fill({
      kind: 'LOCK',
      subjectNumber: person.personalIdNumber,
      requesterType: 'PROCEDURAL_AGENCY',
      requesterName: 'Tòa án nhân dân khu vực 6, Quảng Ninh',
      requesterReference: '214/CV-TA',
      documentOn: written('2026-03-14'),
      citedBasis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
      requestReason: 'Tài khoản đang bị tranh chấp trong một vụ án dân sự mà tòa thụ lý.',
    });
    const registered = await counter.submit();
    await expect(page.getByRole('heading', { level: 1, name: registered })).toBeVisible();
    for (const action of ['APPROVE', 'REFUSE'] as const)
      await expect(new LockRequestPages(page).action(action)).toHaveCount(0);
    return { id: /lock-requests\/([^/]+)\/show/.exec(page.url())?.[1] ?? '', code: registered };
  });

  await test.step('the head of another unit does not find it', async () => {
    const other = await pageOf('thutruong.kalong');
    await new LockRequestPages(other).openRequest(id);
    await expect(other.getByText(words.notFoundTitle)).toBeVisible();
    await expect(other.getByText(code)).toHaveCount(0);
  });

  await test.step('a reviewer finds it in the queue and forwards it', async () => {
    const reviewer = await pageOf('thamdinh');
    const requests = new LockRequestPages(reviewer);
    await requests.openQueue();
    await requests.search(code);
    await reviewer.getByRole('link', { name: new RegExp(code) }).click();
    await requests.act('FORWARD', { text: NOTE });
    await expect(reviewer.getByRole('heading', { level: 2, name: words.stageNow.DECISION })).toBeVisible();
    await expect(requests.action('APPROVE')).toHaveCount(0);
  });

  await test.step('the head of the authority approves; a wrong password decides nothing', async () => {
    const head = await pageOf('coquan');
    const requests = new LockRequestPages(head);
    await requests.openRequest(id);
    await requests.action('APPROVE').click();
    await expect(head.getByRole('region', { name: letters.preview.title })).toContainText(
      '214/CV-TA',
      PATIENCE,
    );
    await requests.confirm('APPROVE', { password: 'Khong-Phai-1' });
    await expect(head.getByRole('dialog').getByLabel(requests.signature)).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await requests.confirm('APPROVE', { password: 'DinhDanh@2026' });
    await expect(head.getByRole('dialog')).toHaveCount(0);
    await expect(head.getByText(words.accountState.LOCKED)).toBeVisible();
    await expect(head.getByRole('link', { name: letters.download })).toBeVisible(PATIENCE);
  });
});
