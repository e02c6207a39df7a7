import type { ComparedSource } from '../../components/CompareTable.tsx';
import type { SubjectType } from '../../generated/graphql.ts';

const SOURCES: Readonly<Record<SubjectType, ComparedSource>> = {
  CITIZEN: 'POPULATION',
  FOREIGNER: 'IMMIGRATION',
  ORGANISATION: 'ORGANISATION_REGISTRY',
};

/** The database that knows this kind of applicant. */
export const sourceOf = (subjectType: SubjectType): ComparedSource => SOURCES[subjectType];
