import type { Router } from 'express';
import type { Behaviours } from './behaviours.ts';
import { parsePerson, personRecords } from './person-records.ts';
import type { PersonRecord } from './person-records.ts';

export interface ForeignerRecord extends PersonRecord {
  readonly passportNumber: string | null;
  readonly residenceCardNumber: string | null;
  readonly hasBiometrics: boolean;
}

export const immigrationDatabase = (
  foreigners: Map<string, ForeignerRecord>,
  behaviours: Behaviours,
): Router =>
  personRecords('immigration', foreigners, behaviours, {
    parse: parseForeigner,
    expected:
      'Expected fullName, dateOfBirth, sex, permanentAddress, passportNumber, residenceCardNumber and hasBiometrics.',
  });

function parseForeigner(personalIdNumber: string, body: unknown): ForeignerRecord | undefined {
  const person = parsePerson(personalIdNumber, body);
  if (!person) return undefined;
  const { passportNumber, residenceCardNumber, hasBiometrics } = body as Record<string, unknown>;
  if (!isPaperNumber(passportNumber) || !isPaperNumber(residenceCardNumber)) return undefined;
  if (typeof hasBiometrics !== 'boolean') return undefined;
  return { ...person, passportNumber, residenceCardNumber, hasBiometrics };
}

const isPaperNumber = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value !== '');
