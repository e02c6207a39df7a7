import { isLocalDate } from '@dinhdanh/domain';
import type { IdentityFacts } from '@dinhdanh/domain';
import { Router } from 'express';
import { parseBehaviour } from './behaviours.ts';
import type { Behaviours, Service } from './behaviours.ts';

export interface PersonRecord extends IdentityFacts {
  readonly personalIdNumber: string;
}

/** A database that is asked for one person by number, and in which a test can put, replace and remove people. */
export function personRecords<Person extends PersonRecord>(
  service: Service,
  people: Map<string, Person>,
  behaviours: Behaviours,
  { parse, expected }: { parse: (number: string, body: unknown) => Person | undefined; expected: string },
): Router {
  const router = Router();
  router.get(
    '/persons/:personalIdNumber',
    behaviours.before<{ personalIdNumber: string }>(service, (params) => params.personalIdNumber),
    (request, response) => {
      const { personalIdNumber } = request.params;
      const isStranger = behaviours.of(service).mode === 'stranger';
      const record = isStranger ? somebodyElse(people, personalIdNumber) : people.get(personalIdNumber);
      const answer = (): void => {
        if (record) response.json(record);
        else response.status(404).json({ error: 'No record with this number.' });
      };
      behaviours.answer(service, response, answer, personalIdNumber);
    },
  );
  router.put('/persons/:personalIdNumber', (request, response) => {
    const record = parse(request.params.personalIdNumber, request.body);
    if (!record) {
      response.status(400).json({ error: expected });
      return;
    }
    people.set(record.personalIdNumber, record);
    response.json(record);
  });
  router.put('/persons/:personalIdNumber/behaviour', (request, response) => {
    const behaviour = parseBehaviour(service, request.body);
    // Who answers about somebody else does so about everybody.
    if (!behaviour || behaviour.mode === 'stranger') {
      response
        .status(400)
        .json({ error: 'Expected mode (ok, slow, error, garbage or down), and delayMs if wanted.' });
      return;
    }
    behaviours.setAbout(service, request.params.personalIdNumber, behaviour);
    response.json(behaviour);
  });
  router.delete('/persons/:personalIdNumber', (request, response) => {
    people.delete(request.params.personalIdNumber);
    response.status(204).end();
  });
  return router;
}

function somebodyElse<Person extends PersonRecord>(
  people: ReadonlyMap<string, Person>,
  personalIdNumber: string,
): Person | undefined {
  for (const record of people.values()) if (record.personalIdNumber !== personalIdNumber) return record;
  // Nobody else is known: the person's own facts under another number are about another person, too.
  const own = people.get(personalIdNumber);
  return own && { ...own, personalIdNumber: strangerTo(personalIdNumber) };
}

/** Another number than this one. */
export const strangerTo = (personalIdNumber: string): string =>
  personalIdNumber.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));

/** Gives undefined for what no database of people would hold. */
export function parsePerson(personalIdNumber: string, body: unknown): PersonRecord | undefined {
  if (!/^\d{12}$/.test(personalIdNumber) || typeof body !== 'object' || body === null) return undefined;
  const { fullName, dateOfBirth, sex, permanentAddress } = body as Record<string, unknown>;
  if (typeof fullName !== 'string' || typeof permanentAddress !== 'string') return undefined;
  if (typeof dateOfBirth !== 'string' || !isLocalDate(dateOfBirth)) return undefined;
  if (sex !== 'MALE' && sex !== 'FEMALE') return undefined;
  return { personalIdNumber, fullName, dateOfBirth, sex, permanentAddress };
}
