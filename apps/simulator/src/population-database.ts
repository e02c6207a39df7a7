import { isLocalDate } from '@dinhdanh/domain';
import type { IdentityFacts } from '@dinhdanh/domain';
import { Router } from 'express';
import type { Behaviours } from './behaviours.ts';

export interface PopulationRecord extends IdentityFacts {
  readonly personalIdNumber: string;
}

export function populationDatabase(records: Iterable<PopulationRecord>, behaviours: Behaviours): Router {
  const byNumber = new Map<string, PopulationRecord>();
  for (const record of records) byNumber.set(record.personalIdNumber, record);

  const router = Router();
  router.get(
    '/persons/:personalIdNumber',
    behaviours.before<{ personalIdNumber: string }>('population'),
    (request, response) => {
      const record = byNumber.get(request.params.personalIdNumber);
      behaviours.answer('population', response, () => {
        if (record) response.json(record);
        else response.status(404).json({ error: 'No record with this number.' });
      });
    },
  );
  router.put('/persons/:personalIdNumber', (request, response) => {
    const record = parseRecord(request.params.personalIdNumber, request.body);
    if (!record) {
      response.status(400).json({ error: 'Expected fullName, dateOfBirth, sex and permanentAddress.' });
      return;
    }
    byNumber.set(record.personalIdNumber, record);
    response.json(record);
  });
  router.delete('/persons/:personalIdNumber', (request, response) => {
    byNumber.delete(request.params.personalIdNumber);
    response.status(204).end();
  });
  return router;
}

function parseRecord(personalIdNumber: string, body: unknown): PopulationRecord | undefined {
  if (!/^\d{12}$/.test(personalIdNumber) || typeof body !== 'object' || body === null) return undefined;
  const { fullName, dateOfBirth, sex, permanentAddress } = body as Record<string, unknown>;
  if (typeof fullName !== 'string' || typeof permanentAddress !== 'string') return undefined;
  if (typeof dateOfBirth !== 'string' || !isLocalDate(dateOfBirth)) return undefined;
  if (sex !== 'MALE' && sex !== 'FEMALE') return undefined;
  return { personalIdNumber, fullName, dateOfBirth, sex, permanentAddress };
}
