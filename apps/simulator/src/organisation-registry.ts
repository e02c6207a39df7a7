import { Router } from 'express';
import type { Behaviours } from './behaviours.ts';

export interface OrganisationRecord {
  /** Mã số doanh nghiệp, mã số thuế. */
  readonly identifier: string;
  readonly name: string;
  readonly address: string;
  readonly representativePersonalIdNumber: string;
}

export function organisationRegistry(
  organisations: Iterable<OrganisationRecord>,
  behaviours: Behaviours,
): Router {
  const byIdentifier = new Map([...organisations].map((record) => [record.identifier, record]));
  const router = Router();
  router.get(
    '/:identifier',
    behaviours.before<{ identifier: string }>('organisations'),
    (request, response) => {
      const record = byIdentifier.get(request.params.identifier);
      behaviours.answer('organisations', response, () => {
        if (record) response.json(record);
        else response.status(404).json({ error: 'No organisation with this identifier.' });
      });
    },
  );
  router.put('/:identifier', (request, response) => {
    const record = parseOrganisation(request.params.identifier, request.body);
    if (!record) {
      response.status(400).json({ error: 'Expected name, address and representativePersonalIdNumber.' });
      return;
    }
    byIdentifier.set(record.identifier, record);
    response.json(record);
  });
  router.delete('/:identifier', (request, response) => {
    byIdentifier.delete(request.params.identifier);
    response.status(204).end();
  });
  return router;
}

function parseOrganisation(identifier: string, body: unknown): OrganisationRecord | undefined {
  if (!/^\d{10}(-?\d{3})?$/.test(identifier) || typeof body !== 'object' || body === null) return undefined;
  const { name, address, representativePersonalIdNumber } = body as Record<string, unknown>;
  if (typeof name !== 'string' || name === '' || typeof address !== 'string' || address === '')
    return undefined;
  if (typeof representativePersonalIdNumber !== 'string' || !/^\d{12}$/.test(representativePersonalIdNumber))
    return undefined;
  return { identifier, name, address, representativePersonalIdNumber };
}
