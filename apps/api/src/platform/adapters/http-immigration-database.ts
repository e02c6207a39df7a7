import { z } from 'zod';
import type { ImmigrationDatabase } from '../ports/immigration-database.ts';
import { below, requestJson } from './http-json.ts';
import { recordedPerson } from './recorded-facts.ts';

const foreigner = recordedPerson.extend({
  passportNumber: z.string().min(1).max(20).nullable(),
  residenceCardNumber: z.string().min(1).max(20).nullable(),
  hasBiometrics: z.boolean(),
});

/** An answer that takes longer is none; the job asks again later. */
const ANSWER_WITHIN_MS = 5_000;

export const httpImmigrationDatabase = (
  baseUrl: string,
  timeoutMs = ANSWER_WITHIN_MS,
): ImmigrationDatabase => ({
  async findForeigner(personalIdNumber) {
    const { status, body } = await requestJson(below(baseUrl, 'immigration', 'persons', personalIdNumber), {
      timeoutMs,
    });
    if (status === 404) return null;
    if (status !== 200) throw new Error(`The immigration database answered ${status}.`);
    const answer = foreigner.safeParse(body);
    if (!answer.success) throw new Error('The immigration database answered in a form that is not agreed.');
    const { personalIdNumber: answered, ...record } = answer.data;
    if (answered !== personalIdNumber)
      throw new Error('The immigration database answered about another person.');
    return record;
  },
});
