import { isLocalDate, type IdentityFacts } from '@dinhdanh/domain';
import { z } from 'zod';
import {
  HOUSEHOLD_RELATIONS,
  type PopulationDatabase,
  type ResidenceRecord,
} from '../ports/population-database.ts';
import { below, requestJson } from './http-json.ts';
import { recordedPerson, recordedText } from './recorded-facts.ts';

/** An answer that takes longer is none; the job asks again later. */
const ANSWER_WITHIN_MS = 5_000;
const LARGEST_HOUSEHOLD = 100;

const recordedResidence = z.object({
  personalIdNumber: z.string(),
  permanentAddress: recordedText(500),
  temporaryAddress: recordedText(500).nullable(),
  headFullName: recordedText(200),
  relationToHead: z.enum(HOUSEHOLD_RELATIONS),
  members: z
    .array(
      z.object({
        fullName: recordedText(200),
        dateOfBirth: z.string().refine(isLocalDate),
        relationToHead: z.enum(HOUSEHOLD_RELATIONS),
      }),
    )
    .max(LARGEST_HOUSEHOLD),
});

export const httpPopulationDatabase = (baseUrl: string, timeoutMs = ANSWER_WITHIN_MS): PopulationDatabase => {
  /** What the database says about exactly this person. */
  const ask = async <Answer extends { readonly personalIdNumber: string }>(
    collection: 'persons' | 'residences',
    personalIdNumber: string,
    schema: z.ZodType<Answer>,
  ): Promise<Omit<Answer, 'personalIdNumber'> | null> => {
    const address = below(baseUrl, 'population', collection, personalIdNumber);
    const { status, body } = await requestJson(address, { timeoutMs });
    if (status === 404) return null;
    if (status !== 200) throw new Error(`The population database answered ${status}.`);
    const answer = schema.safeParse(body);
    if (!answer.success) throw new Error('The population database answered in a form that is not agreed.');
    const { personalIdNumber: answered, ...facts } = answer.data;
    // An answer about somebody else must never be laid beside this person.
    if (answered !== personalIdNumber)
      throw new Error('The population database answered about another person.');
    return facts;
  };
  return {
    findPerson: (personalIdNumber): Promise<IdentityFacts | null> =>
      ask('persons', personalIdNumber, recordedPerson),
    findResidence: (personalIdNumber): Promise<ResidenceRecord | null> =>
      ask('residences', personalIdNumber, recordedResidence),
  };
};
