import { expect, test } from 'vitest';

import { choosableIn, inputOf, newChange, newForm, problemsByField } from './merger-form.ts';

test.each([
  ['2026-03-02', '2026-04-01'],
  ['2026-01-31', '2026-02-01'],
  ['2026-12-15', '2027-01-01'],
])('on %s a new document is proposed for %s', (today, day) => {
  expect(newForm(today).effectiveOn).toBe(day);
});

test('a document goes to the server when both dates are dates', () => {
  const form = newForm('2026-03-02');
  expect(inputOf(form)).toBeNull();
  expect(inputOf({ ...form, issuedOn: '2026-02-30' })).toBeNull();
  expect(inputOf({ ...form, issuedOn: '2026-02-20' })?.changes).toHaveLength(1);
});

test('a group gives the new unit or the one that stands, whichever is chosen', () => {
  const filled = { ...newChange('1'), name: 'Xã Mới', code: '06990', standingCode: '06757' };
  const inputFor = (isFounded: boolean) =>
    inputOf({ ...newForm('2026-03-02'), issuedOn: '2026-02-20', changes: [{ ...filled, isFounded }] })
      ?.changes[0]?.successor;
  expect(inputFor(true)).toEqual({ code: '06990', founded: { name: 'Xã Mới', kind: 'COMMUNE' } });
  expect(inputFor(false)).toEqual({ code: '06757' });
});

test('problems of single units stand at their list, each once', () => {
  expect(
    problemsByField([
      { path: 'issuer', message: 'A.' },
      { path: 'changes.0.predecessorCodes.0', message: 'B.' },
      { path: 'changes.0.predecessorCodes.3', message: 'B.' },
      { path: 'changes.0.predecessorCodes.4', message: 'C.' },
    ]),
  ).toEqual({ issuer: 'A.', 'changes.0.predecessorCodes': 'B. C.' });
});

test('a unit of one group cannot be chosen in another', () => {
  const units = ['1', '2', '3', '4'].map((code) => ({ code }));
  const form = {
    ...newForm('2026-03-02'),
    changes: [
      { ...newChange('a'), predecessorCodes: ['1'], isFounded: false, standingCode: '2' },
      { ...newChange('b'), predecessorCodes: ['3'], standingCode: '4' },
    ],
  };
  expect(choosableIn(units, form, 'b').map(({ code }) => code)).toEqual(['3', '4']);
  expect(choosableIn(units, form, 'a').map(({ code }) => code)).toEqual(['1', '2', '4']);
});
