import { DOCUMENT_STATUSES, isLocalDate, type AgencyCode } from '@dinhdanh/domain';
import { z } from 'zod';
import {
  AgencyBusy,
  AgencyFailed,
  AnswerAboutAnotherPerson,
  type AgencyRegisters,
} from '../ports/agency-registers.ts';
import { below, requestJson } from './http-json.ts';
import { recordedText } from './recorded-facts.ts';

/** The database keeps neither control characters nor halves of characters; a register that has them is broken. */
const text = (longest: number) => recordedText(longest).refine((value) => !/[\p{Cc}\p{Cs}]/u.test(value));
const day = z.string().refine(isLocalDate);
const answerForm = z.object({
  reference: z.string(),
  personalIdNumber: z.string(),
  agencyReference: text(100).nullable(),
  record: z
    .object({
      documentNumber: text(40),
      fullName: text(200),
      dateOfBirth: day.nullable(),
      status: z.enum(DOCUMENT_STATUSES),
      validUntil: day.nullable(),
    })
    .nullable(),
});

/** An answer that takes longer, to its last byte, is none; the question is asked again later. */
const ANSWER_WITHIN_MS = 5_000;
/** Where a busy agency does not say for how long, and the longest that it is believed. */
const USUAL_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 3_600;

export const httpAgencyRegisters = (
  baseUrls: Readonly<Partial<Record<AgencyCode, string>>>,
  timeoutMs = ANSWER_WITHIN_MS,
): AgencyRegisters => ({
  async ask(agency, { note, ...question }) {
    const baseUrl = baseUrls[agency];
    if (baseUrl === undefined) throw new AgencyFailed('NO_ADDRESS');
    const { reference, personalIdNumber } = question;
    const { status, body } = await requestJson(below(baseUrl, 'questions'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': reference },
      body: JSON.stringify({ ...question, ...(note !== null && { note }) }),
      timeoutMs,
      refusalIn: (response) =>
        response.status === 429 ? new AgencyBusy(pauseSecondsOf(response.headers.get('retry-after'))) : null,
    }).catch((error: unknown) => {
      throw error instanceof AgencyFailed ? error : new AgencyFailed(wordFor(error));
    });
    if (status !== 200) throw new AgencyFailed(`HTTP_${status}`);
    const parsed = answerForm.safeParse(body);
    if (!parsed.success) throw new AgencyFailed('FORM');
    const { reference: answered, ...answer } = parsed.data;
    if (answered !== reference || answer.personalIdNumber !== personalIdNumber)
      throw new AnswerAboutAnotherPerson();
    return answer;
  },
});

/** A number of seconds, or a moment. */
function pauseSecondsOf(retryAfter: string | null): number {
  if (retryAfter === null) return USUAL_PAUSE_SECONDS;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? USUAL_PAUSE_SECONDS : Math.min(Math.max(seconds, 1), LONGEST_PAUSE_SECONDS);
}

/** What a failed call says of its cause may hold what was sent; one word is enough. */
function wordFor(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'TIMEOUT';
  return error instanceof TypeError ? 'CONNECTION' : 'UNREADABLE';
}
