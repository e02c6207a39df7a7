import { Router } from 'express';
import type { Behaviours } from './behaviours.ts';
import { strangerTo } from './person-records.ts';
import type { PersonRecord } from './person-records.ts';

/** So many people of one address are taken for one household. */
const HOUSEHOLD_OF = 4;
const GENERATION_YEARS = 18;

/** Where people live and with whom: neighbours of one hamlet, taken together as invented households. */
export function residences(people: ReadonlyMap<string, PersonRecord>, behaviours: Behaviours): Router {
  const router = Router();
  router.get(
    '/residences/:personalIdNumber',
    behaviours.before<{ personalIdNumber: string }>('population', (params) => params.personalIdNumber),
    (request, response) => {
      const { personalIdNumber } = request.params;
      const person = people.get(personalIdNumber);
      const isStranger = behaviours.of('population').mode === 'stranger';
      const answer = (): void => {
        if (!person) response.status(404).json({ error: 'No residence on record for this number.' });
        else
          response.json({
            ...residenceOf(person, people),
            personalIdNumber: isStranger ? strangerTo(personalIdNumber) : personalIdNumber,
          });
      };
      behaviours.answer('population', response, answer, personalIdNumber);
    },
  );
  return router;
}

function residenceOf(person: PersonRecord, people: ReadonlyMap<string, PersonRecord>) {
  const household = householdOf(person, people);
  const head = household.reduce((eldest, other) => (other.dateOfBirth < eldest.dateOfBirth ? other : eldest));
  return {
    permanentAddress: person.permanentAddress,
    // The last digit decides, so that some of the invented people live elsewhere for a time.
    temporaryAddress: person.personalIdNumber.endsWith('7')
      ? 'Khu 3, Phường Trần Phú, Thành phố Móng Cái, Tỉnh Quảng Ninh'
      : null,
    headFullName: head.fullName,
    relationToHead: relationOf(person, head),
    members: household
      .filter((other) => other !== person)
      .map((other) => ({
        fullName: other.fullName,
        dateOfBirth: other.dateOfBirth,
        relationToHead: relationOf(other, head),
      })),
  };
}

function householdOf(person: PersonRecord, people: ReadonlyMap<string, PersonRecord>): PersonRecord[] {
  const neighbours = [...people.values()].filter(
    ({ permanentAddress }) => permanentAddress === person.permanentAddress,
  );
  const first = Math.floor(neighbours.indexOf(person) / HOUSEHOLD_OF) * HOUSEHOLD_OF;
  return neighbours.slice(first, first + HOUSEHOLD_OF);
}

function relationOf(person: PersonRecord, head: PersonRecord): 'HEAD' | 'CHILD' | 'OTHER' {
  if (person === head) return 'HEAD';
  const yearsYounger = Number(person.dateOfBirth.slice(0, 4)) - Number(head.dateOfBirth.slice(0, 4));
  return yearsYounger >= GENERATION_YEARS ? 'CHILD' : 'OTHER';
}
