import { expect, it } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { parseSubjectNumber } from './subject-number.ts';

it.each([
  ['022 099 000 001', { kind: 'PERSON', digits: '022099000001' }],
  ['0100109106', { kind: 'ORGANISATION', digits: '0100109106' }],
  ['0100109106-001', { kind: 'ORGANISATION', digits: '0100109106001' }],
] as const)('%s is read as it is written on a form', (text, expected) => {
  expect(parseSubjectNumber(text)).toEqual(expected);
});

it.each(['', '12345', '02209900000', '02209900000x', '0100109107'])('"%s" is nobody’s number', (text) => {
  expect(() => parseSubjectNumber(text)).toThrow(DomainRefusal);
});
