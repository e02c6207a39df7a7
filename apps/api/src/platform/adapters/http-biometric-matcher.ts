import { z } from 'zod';
import type { BiometricAnswer, BiometricMatcher } from '../ports/biometric-matcher.ts';
import { below, requestJson } from './http-json.ts';

const outcome = z.enum(['MATCHED', 'NOT_MATCHED', 'NO_REFERENCE'] satisfies readonly BiometricAnswer[]);
const comparison = z.object({
  personalIdNumber: z.string(),
  portrait: outcome.nullable(),
  fingerprints: outcome.nullable(),
});

/** Pictures have to be carried there and compared; an answer that takes longer is none, and the job asks again later. */
const ANSWER_WITHIN_MS = 15_000;

export const httpBiometricMatcher = (baseUrl: string, timeoutMs = ANSWER_WITHIN_MS): BiometricMatcher => ({
  async match({ personalIdNumber, portrait, fingerprints }) {
    const { status, body } = await requestJson(below(baseUrl, 'biometrics', 'comparisons'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        personalIdNumber,
        portrait: portrait?.toString('base64') ?? null,
        fingerprints: fingerprints?.toString('base64') ?? null,
      }),
      timeoutMs,
    });
    if (status !== 200) throw new Error(`The biometric matcher answered ${status}.`);
    const answer = comparison.safeParse(body);
    if (!answer.success) throw new Error('The biometric matcher answered in a form that is not agreed.');
    const { personalIdNumber: answered, ...outcomes } = answer.data;
    // Somebody else's match would approve this application.
    if (answered !== personalIdNumber)
      throw new Error('The biometric matcher answered about another person.');
    if ((outcomes.portrait === null) !== (portrait === null))
      throw new Error('The biometric matcher answered about other pictures than it was sent.');
    if ((outcomes.fingerprints === null) !== (fingerprints === null))
      throw new Error('The biometric matcher answered about other pictures than it was sent.');
    return outcomes;
  },
});
