import { isLocalDate, type IdentityFacts } from '@dinhdanh/domain';
import { z } from 'zod';
import type { PopulationDatabase } from '../ports/population-database.ts';
import { requestJson } from './http-json.ts';

const person = z.object({
  personalIdNumber: z.string(),
  fullName: z
    .string()
    .min(1)
    .max(200)
    .transform((name) => name.normalize('NFC')),
  dateOfBirth: z.string().refine(isLocalDate),
  sex: z.enum(['MALE', 'FEMALE']),
  permanentAddress: z.string().max(500),
});

/** An answer that takes longer is none; the job asks again later. */
const ANSWER_WITHIN_MS = 5_000;

export const httpPopulationDatabase = (
  baseUrl: string,
  timeoutMs = ANSWER_WITHIN_MS,
): PopulationDatabase => ({
  async findPerson(personalIdNumber): Promise<IdentityFacts | null> {
    const { status, body } = await requestJson(
      new URL(`population/persons/${personalIdNumber}`, withSlash(baseUrl)),
      { timeoutMs },
    );
    if (status === 404) return null;
    if (status !== 200) throw new Error(`The population database answered ${status}.`);
    const answer = person.safeParse(body);
    if (!answer.success) throw new Error('The population database answered in a form that is not agreed.');
    const { personalIdNumber: answered, ...facts } = answer.data;
    // An answer about somebody else must never be laid beside this application.
    if (answered !== personalIdNumber)
      throw new Error('The population database answered about another person.');
    return facts;
  },
});

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
