import { describe, expect, it } from 'vitest';

import { beginStatus, transition } from './status-machine.ts';
import type { ApplicationStatus, StatusEvent, StatusState } from './status-machine.ts';

const STATUS: ApplicationStatus = {
  code: 'HS-2026-000123',
  level: 'LEVEL_1',
  state: 'RETURNED',
  title: 'Hồ sơ không đạt',
  text: 't',
  receivedAt: '2026-11-22T05:00:00Z',
  dueAt: null,
  decidedAt: null,
  reasonText: 'Ảnh chưa đủ tiêu chuẩn',
  whatNext: 'w',
  attempt: 1,
  timeline: [],
};

const after = (state: StatusState, ...events: StatusEvent[]): StatusState => events.reduce(transition, state);
const submit: StatusEvent = { type: 'SUBMITTED' };
const asking = (): StatusState =>
  after(
    beginStatus(),
    { type: 'EDITED', field: 'code', value: 'hs 2026 000123' },
    { type: 'EDITED', field: 'personalIdNumber', value: '022 104 001 234' },
    submit,
  );
const found = (): StatusState => after(asking(), { type: 'FOUND', status: STATUS });

describe('looking up an application', () => {
  it('[R-076] sends code and number in the form in which they are kept', () => {
    expect(asking().request).toEqual({
      input: { code: 'HS-2026-000123', personalIdNumber: '022104001234' },
    });
  });

  it('[R-077] [R-080] shows what the server says, with the reason', () => {
    expect(found()).toMatchObject({ step: 'result', status: { reasonText: 'Ảnh chưa đủ tiêu chuẩn' } });
  });

  it('names both mistakes at once', () => {
    expect(after(beginStatus(), submit).problems.map(({ code }) => code)).toEqual([
      'APPLICATION_CODE_FORMAT',
      'PERSONAL_ID_NUMBER_FORMAT',
    ]);
  });

  it('says on the page that nothing was found, and does not say which of the two is wrong', () => {
    const state = after(asking(), {
      type: 'RULE_REFUSED',
      code: 'APPLICATION_STATUS_UNKNOWN',
      message: 'm',
      legalBasis: null,
    });
    expect(state).toMatchObject({ step: 'ask', problems: [{ field: null, message: 'm' }] });
  });

  it('can be asked again for the newest state, and keeps the old one while the line is broken', () => {
    const failed = after(found(), submit, { type: 'FAILED', cause: { kind: 'NETWORK' } });
    expect(failed).toMatchObject({ step: 'result', status: STATUS, failure: { kind: 'NETWORK' } });
  });

  it('forgets everything for another application', () => {
    expect(after(found(), { type: 'ANOTHER_WANTED' })).toEqual(beginStatus());
  });

  it('leads back and forward, and an answer that comes too late changes nothing', () => {
    expect(after(found(), { type: 'WENT_TO', step: 'ask' }, { type: 'WENT_TO', step: 'result' }).step).toBe(
      'result',
    );
    const left = after(asking(), { type: 'WENT_TO', step: 'ask' });
    expect(after(left, { type: 'FOUND', status: STATUS }).status).toBeNull();
    expect(after(left, { type: 'WENT_TO', step: 'result' }).step).toBe('ask');
  });
});
