import { z } from 'zod';
import type { OrganisationRegistry } from '../ports/organisation-registry.ts';
import { below, requestJson } from './http-json.ts';
import { recordedText } from './recorded-facts.ts';

const organisation = z.object({
  identifier: z.string(),
  name: recordedText(300),
  address: recordedText(500),
  representativePersonalIdNumber: z.string().regex(/^\d{12}$/),
});

/** An answer that takes longer is none; the job asks again later. */
const ANSWER_WITHIN_MS = 5_000;

export const httpOrganisationRegistry = (
  baseUrl: string,
  timeoutMs = ANSWER_WITHIN_MS,
): OrganisationRegistry => ({
  async findOrganisation(identifier) {
    const { status, body } = await requestJson(below(baseUrl, 'organisations', identifier), { timeoutMs });
    if (status === 404) return null;
    if (status !== 200) throw new Error(`The organisation registry answered ${status}.`);
    const answer = organisation.safeParse(body);
    if (!answer.success) throw new Error('The organisation registry answered in a form that is not agreed.');
    const { identifier: answered, ...record } = answer.data;
    if (answered !== identifier)
      throw new Error('The organisation registry answered about another organisation.');
    return record;
  },
});
