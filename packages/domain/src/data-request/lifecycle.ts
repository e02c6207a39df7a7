import { defineLifecycle } from '../lifecycle.ts';

/**
 * What a holder may ask: to see the own data, a copy of them, to have them put right or erased, their use to be limited,
 * to object to it, to withdraw a consent, or about one reading.
 */
export const DATA_REQUEST_KINDS = [
  'ACCESS',
  'COPY',
  'CORRECTION',
  'ERASURE',
  'RESTRICTION',
  'OBJECTION',
  'CONSENT_WITHDRAWAL',
  'ACCESS_QUESTION',
] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

export const DATA_REQUEST_STATES = ['RECEIVED', 'ANSWERED', 'REFUSED', 'WITHDRAWN'] as const;
export type DataRequestState = (typeof DATA_REQUEST_STATES)[number];

export const DATA_REQUEST_ACTIONS = ['ANSWER', 'REFUSE', 'WITHDRAW'] as const;
export type DataRequestAction = (typeof DATA_REQUEST_ACTIONS)[number];

/** So many requests of one holder may wait at a time. The product's own figure. */
export const OPEN_DATA_REQUESTS_AT_MOST = 10;

/**
 * The life of a request of the data subject (yêu cầu của chủ thể dữ liệu).
 *
 * @legal quyền của chủ thể dữ liệu cá nhân: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 *
 * Edge: a refusal is an answer, too: it carries its reason and ends the term. What was answered is not taken back; who
 * is not content asks anew.
 */
export const dataRequestLifecycle = defineLifecycle<DataRequestState, DataRequestAction>({
  initial: 'RECEIVED',
  transitions: {
    RECEIVED: { ANSWER: 'ANSWERED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
    ANSWERED: {},
    REFUSED: {},
    WITHDRAWN: {},
  },
});
