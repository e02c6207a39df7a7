import { describe, expect, it } from 'vitest';

import { beginPapers, transition } from './papers-machine.ts';
import type { HolderPaper, PapersEvent, PapersState } from './papers-machine.ts';
import { isPapersPath, pathOfStep, stepOfPath } from './papers-paths.ts';

const PAPER: HolderPaper = {
  id: 'p1',
  version: 3,
  type: 'PASSPORT',
  number: 'C9000001',
  state: 'NOT_CONFIRMED',
  agencyName: 'Cục Quản lý xuất nhập cảnh',
  stateSince: '2026-11-22T05:00:00Z',
  validUntil: null,
  isContested: false,
  canContest: true,
};

const after = (state: PapersState, ...events: PapersEvent[]): PapersState => events.reduce(transition, state);
const submit: PapersEvent = { type: 'SUBMITTED' };
const typed = (field: 'kind' | 'number' | 'explanation', value: string): PapersEvent => ({
  type: 'EDITED',
  field,
  value,
});
const listed = (): PapersState => after(beginPapers(), { type: 'LISTED', papers: [PAPER], notice: null });
const adding = (...events: PapersEvent[]): PapersState =>
  after(listed(), { type: 'ADD_WANTED', key: 'key-00000001' }, ...events);

describe('the papers of the holder', () => {
  it('are asked for at once, so that a reload shows them again', () => {
    expect(beginPapers()).toMatchObject({ step: 'list', papers: null, request: { kind: 'LIST' } });
    expect(listed()).toMatchObject({ papers: [PAPER], request: null });
  });

  it('[R-107] one is added by three questions, and sent under one key however often it is tried', () => {
    const state = adding(typed('kind', 'PASSPORT'), submit, typed('number', 'c 1234567'), submit);
    expect(state).toMatchObject({ step: 'confirm', request: null });
    const sent = after(state, submit);
    expect(sent.request).toEqual({ kind: 'ADD', type: 'PASSPORT', number: 'c 1234567', key: 'key-00000001' });
    const again = after(sent, { type: 'FAILED', cause: { kind: 'NETWORK' } }, submit);
    expect(again.request).toEqual(sent.request);
  });

  it('a kind must be chosen, and a number must look like one of its kind, before anything is sent', () => {
    expect(adding(submit).problems).toEqual([{ field: 'kind', code: 'PAPER_KIND_REQUIRED' }]);
    const state = adding(typed('kind', 'DRIVING_LICENCE'), submit, typed('number', '12345'), submit);
    expect(state).toMatchObject({
      step: 'number',
      problems: [{ field: 'number', code: 'DRIVING_LICENCE_NUMBER_FORMAT' }],
    });
  });

  it('whose number 12 digits are is left to the server, which says so at the field', () => {
    const sent = adding(typed('kind', 'TAX_CODE'), submit, typed('number', '022099000001'), submit, submit);
    const refused = after(sent, {
      type: 'FIELDS_REFUSED',
      fields: [{ path: 'number', code: 'TAX_CODE_NOT_OWN', message: 'm' }],
    });
    expect(refused).toMatchObject({
      step: 'number',
      problems: [{ field: 'number', code: 'TAX_CODE_NOT_OWN', message: 'm' }],
    });
  });

  it('correcting begins with the present number and names the version that was read', () => {
    const state = after(listed(), { type: 'CHOSEN', paper: PAPER, step: 'edit' });
    expect(state.form.number).toBe('C9000001');
    expect(after(state, typed('number', 'C9000002'), submit).request).toEqual({
      kind: 'EDIT',
      paper: PAPER,
      number: 'C9000002',
    });
  });

  it('contesting needs words', () => {
    const state = after(listed(), { type: 'CHOSEN', paper: PAPER, step: 'contest' });
    expect(after(state, typed('explanation', 'sai'), submit).problems).toEqual([
      { field: 'explanation', code: 'REASON_TEXT_REQUIRED' },
    ]);
    expect(after(state, typed('explanation', 'Hộ chiếu mới đổi tháng 3.'), submit).request).toMatchObject({
      kind: 'CONTEST',
    });
  });

  it('a paper that has changed meanwhile is shown anew, and says so', () => {
    const state = after(listed(), { type: 'CHOSEN', paper: PAPER, step: 'remove' }, submit, {
      type: 'STALE',
    });
    expect(state).toMatchObject({
      step: 'list',
      request: { kind: 'LIST' },
      problems: [{ code: 'STALE_PAPER' }],
    });
  });

  it('after each act the list says what was done', () => {
    const state = after(listed(), { type: 'CHOSEN', paper: PAPER, step: 'remove' }, submit, {
      type: 'LISTED',
      papers: [],
      notice: 'REMOVED',
    });
    expect(state).toMatchObject({ step: 'list', papers: [], notice: 'REMOVED', chosen: null });
  });

  it('an address of a page whose question is not there leads to the list', () => {
    for (const step of ['number', 'confirm', 'edit', 'remove', 'contest'] as const)
      expect(after(listed(), { type: 'WENT_TO', step }).step).toBe('list');
  });

  it('no address names a paper or a number', () => {
    for (const step of ['list', 'kind', 'number', 'confirm', 'edit', 'remove', 'contest'] as const) {
      expect(isPapersPath(pathOfStep(step))).toBe(true);
      expect(stepOfPath(pathOfStep(step))).toBe(step);
    }
  });
});
