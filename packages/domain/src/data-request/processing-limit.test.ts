import { expect, it, test } from 'vitest';
import { isGsm7 } from '../notification/messages.ts';
import { DomainRefusal } from '../refusal.ts';
import { DATA_REQUEST_KINDS } from './lifecycle.ts';
import {
  assertUseGoesOn,
  endProcessingLimit,
  kindsThatStop,
  PROCESSING_USES,
  processingLimitEndedSms,
  processingLimitLifecycle,
  usesStoppedBy,
} from './processing-limit.ts';
import { dataRequestTerms } from './terms.ts';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
  return 'none';
}

test.each([
  ['RESTRICTION', ['IDENTITY_SHARING', 'OUTREACH', 'REMINDER']],
  ['CONSENT_WITHDRAWAL', ['IDENTITY_SHARING', 'OUTREACH', 'REMINDER']],
  ['OBJECTION', ['OUTREACH', 'REMINDER']],
  ['ACCESS', []],
  ['COPY', []],
  ['CORRECTION', []],
  ['ERASURE', []],
  ['ACCESS_QUESTION', []],
] as const)('an accepted %s stops %j and nothing else', (kind, uses) => {
  expect(usesStoppedBy(kind)).toEqual(uses);
  for (const use of PROCESSING_USES)
    expect(kindsThatStop(use).includes(kind)).toBe((uses as readonly string[]).includes(use));
});

it('exactly the kinds that have a term to be carried out in stop something', () => {
  const calendar = createWorkingCalendar([]);
  for (const kind of DATA_REQUEST_KINDS) {
    const { carryOutBy } = dataRequestTerms({
      kind,
      receivedAt: new Date('2026-11-23T02:00:00Z'),
      calendar,
    });
    expect(usesStoppedBy(kind).length > 0).toBe(carryOutBy !== null);
  }
});

it('is ended once, by its holder at will or by a decision that says why', () => {
  expect(processingLimitLifecycle.next('IN_FORCE', 'LIFT')).toBe('LIFTED');
  expect(endProcessingLimit({ state: 'IN_FORCE', text: 'Căn cứ hạn chế không còn.' })).toBe('ENDED');
  expect(refusalOf(() => endProcessingLimit({ state: 'IN_FORCE', text: 'hết' }))).toBe(
    'REASON_TEXT_REQUIRED',
  );
  for (const state of ['LIFTED', 'ENDED'] as const) {
    expect(processingLimitLifecycle.allowedActions(state)).toEqual([]);
    expect(refusalOf(() => endProcessingLimit({ state, text: 'Căn cứ hạn chế không còn.' }))).toBe(
      'STATE_CONFLICT',
    );
  }
});

it('refuses a use that is stopped and no other', () => {
  expect(refusalOf(() => assertUseGoesOn(true))).toBe('PROCESSING_LIMITED');
  expect(refusalOf(() => assertUseGoesOn(false))).toBe('none');
});

it('the message about its end is one short message that names the request and nothing else', () => {
  const text = processingLimitEndedSms('YC-2026-000012');
  expect(isGsm7(text)).toBe(true);
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).not.toMatch(/https?:/);
});
