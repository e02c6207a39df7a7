import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview, approve } from '../../testing/builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

describe('approving an application', () => {
  it('grants the account and sends one SMS whose text has no diacritics [R-082] [R-083]', async () => {
    const application = await anApplicationReadyForReview(world, { fullName: 'Đặng Thị Ánh Nguyệt' });
    const result = await approve(await world.officer('thamdinh'), application);
    await world.runJobs();
    expect(result.application).toMatchObject({ state: 'APPROVED', account: { state: 'GRANTED', level: 'LEVEL_2' } });
    expect(world.messages.filter(({ to }) => to === application.declaration.phoneNumber).map(({ text }) => text)).toEqual([
      'Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong dan Dang Thi Anh Nguyet da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi https://vneid.gov.vn de kich hoat tai khoan.',
    ]);
  });

  it('is done once when 16 officers decide at the same moment, and one SMS leaves', async () => {
    const application = await anApplicationReadyForReview(world);
    const reviewer = await world.officer('thamdinh');
    const results = await Promise.all(Array.from({ length: 16 }, () => approve(reviewer, application)));
    await world.runJobs();
    expect(results.filter(({ __typename }) => __typename === 'ApplicationApproved')).toHaveLength(1);
    expect(results.filter(({ __typename }) => __typename === 'StateConflict')).toHaveLength(15);
    expect(results.find(({ __typename }) => __typename === 'StateConflict')).toMatchObject({ currentState: 'APPROVED', allowedActions: [] });
    expect(world.messages.filter(({ to }) => to === application.declaration.phoneNumber)).toHaveLength(1);
  });
});
