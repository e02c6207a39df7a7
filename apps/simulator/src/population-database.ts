import type { Router } from 'express';
import type { Behaviours } from './behaviours.ts';
import { parsePerson, personRecords } from './person-records.ts';
import type { PersonRecord } from './person-records.ts';

export type PopulationRecord = PersonRecord;

export const populationDatabase = (people: Map<string, PopulationRecord>, behaviours: Behaviours): Router =>
  personRecords('population', people, behaviours, {
    parse: parsePerson,
    expected: 'Expected fullName, dateOfBirth, sex and permanentAddress.',
  });
