import express, { Router } from 'express';
import type { Behaviours } from './behaviours.ts';
import { strangerTo } from './person-records.ts';

const OUTCOMES = ['MATCHED', 'NOT_MATCHED', 'NO_REFERENCE'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Outcomes {
  readonly portrait: Outcome;
  readonly fingerprints: Outcome;
}

/** Two pictures at the largest size that the product takes in, as base64. */
const LARGEST_QUESTION = '48mb';

/**
 * Compares nothing: pictures of whoever is on file match, pictures of others have nothing to be compared with, unless
 * another outcome was set for the person.
 */
export function biometricMatcher(
  hasReference: (personalIdNumber: string) => boolean,
  behaviours: Behaviours,
): Router {
  const told = new Map<string, Outcomes>();
  const outcomesFor = (personalIdNumber: string): Outcomes => {
    const usual = hasReference(personalIdNumber) ? 'MATCHED' : 'NO_REFERENCE';
    return told.get(personalIdNumber) ?? { portrait: usual, fingerprints: usual };
  };

  const router = Router();
  router.use(express.json({ limit: LARGEST_QUESTION }));
  router.post('/comparisons', behaviours.before('biometrics'), (request, response) => {
    const question = parseQuestion(request.body);
    if (!question) {
      response
        .status(400)
        .json({ error: 'Expected personalIdNumber, and portrait and fingerprints as base64 or null.' });
      return;
    }
    const { personalIdNumber, portrait, fingerprints } = question;
    const outcomes = outcomesFor(personalIdNumber);
    const isStranger = behaviours.of('biometrics').mode === 'stranger';
    behaviours.answer('biometrics', response, () =>
      response.json({
        personalIdNumber: isStranger ? strangerTo(personalIdNumber) : personalIdNumber,
        portrait: portrait === null ? null : outcomes.portrait,
        fingerprints: fingerprints === null ? null : outcomes.fingerprints,
      }),
    );
  });
  router.put('/persons/:personalIdNumber', (request, response) => {
    const { personalIdNumber } = request.params;
    const outcomes = parseOutcomes(request.body);
    if (!/^\d{12}$/.test(personalIdNumber) || !outcomes) {
      response
        .status(400)
        .json({ error: `Expected portrait and fingerprints, each one of ${OUTCOMES.join(', ')}.` });
      return;
    }
    told.set(personalIdNumber, outcomes);
    response.json(outcomes);
  });
  router.delete('/persons/:personalIdNumber', (request, response) => {
    told.delete(request.params.personalIdNumber);
    response.status(204).end();
  });
  return router;
}

interface Question {
  readonly personalIdNumber: string;
  readonly portrait: string | null;
  readonly fingerprints: string | null;
}

function parseQuestion(body: unknown): Question | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { personalIdNumber, portrait, fingerprints } = body as Record<string, unknown>;
  if (typeof personalIdNumber !== 'string' || !/^\d{12}$/.test(personalIdNumber)) return undefined;
  if (!isPicture(portrait) || !isPicture(fingerprints)) return undefined;
  return { personalIdNumber, portrait, fingerprints };
}

const isPicture = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value !== '');

function parseOutcomes(body: unknown): Outcomes | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { portrait, fingerprints } = body as Record<string, unknown>;
  const known = (value: unknown): Outcome | undefined => OUTCOMES.find((outcome) => outcome === value);
  const [ofPortrait, ofFingerprints] = [known(portrait), known(fingerprints)];
  return ofPortrait && ofFingerprints && { portrait: ofPortrait, fingerprints: ofFingerprints };
}
