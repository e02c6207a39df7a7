import type { IdentityFacts } from '@dinhdanh/domain';
import type { PopulationDatabase } from '../ports/population-database.ts';
import { below, requestJson } from './http-json.ts';
import { recordedPerson } from './recorded-facts.ts';

/** An answer that takes longer is none; the job asks again later. */
const ANSWER_WITHIN_MS = 5_000;

export const httpPopulationDatabase = (
  baseUrl: string,
  timeoutMs = ANSWER_WITHIN_MS,
): PopulationDatabase => ({
  async findPerson(personalIdNumber): Promise<IdentityFacts | null> {
    const { status, body } = await requestJson(below(baseUrl, 'population', 'persons', personalIdNumber), {
      timeoutMs,
    });
    if (status === 404) return null;
    if (status !== 200) throw new Error(`The population database answered ${status}.`);
    const answer = recordedPerson.safeParse(body);
    if (!answer.success) throw new Error('The population database answered in a form that is not agreed.');
    const { personalIdNumber: answered, ...facts } = answer.data;
    // An answer about somebody else must never be laid beside this application.
    if (answered !== personalIdNumber)
      throw new Error('The population database answered about another person.');
    return facts;
  },
});
