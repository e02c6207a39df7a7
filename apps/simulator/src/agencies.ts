import {
  addDays,
  CROSS_CHECKED_PAPER_TYPES,
  DOCUMENT_STATUSES,
  isLocalDate,
  localDateOf,
} from '@dinhdanh/domain';
import type { CrossCheckedPaperType, CrossCheckQuestion, DocumentRecord } from '@dinhdanh/domain';
import { Router } from 'express';
import type { Response } from 'express';
import { AGENCIES, agencyService, parseBehaviour } from './behaviours.ts';
import type { Agency, Behaviours } from './behaviours.ts';
import { strangerTo } from './person-records.ts';

/*
 * The service of an agency that owns a register of papers, one for each of AGENCIES.
 *
 *   POST /agencies/:agency/questions
 *     Idempotency-Key: <reference>
 *     { reference, paperType, documentNumber, personalIdNumber, fullName, dateOfBirth, note? }
 *   200 { reference, personalIdNumber, agencyReference, record }
 *     record: null, or { documentNumber, fullName, dateOfBirth | null, status, validUntil | null }
 *   400 the question cannot be read; 409 the reference has been used for another question;
 *   429 with Retry-After in seconds: not now.
 *
 * One reference is one question, however often it comes, and is answered under one agencyReference.
 *
 * For tests and demos: PUT and DELETE /agencies/:agency/records/:documentNumber with { record } put another record into
 * the register (null: there is none) and take it out again; PUT …/:documentNumber/behaviour makes one question fail;
 * GET /agencies/:agency/ledger lists what came, DELETE empties it.
 */

/** What a register can have against a paper without being told to. */
export type Finding = 'ANOTHER_NAME' | 'ANOTHER_BIRTH_DATE' | 'EXPIRED' | 'REVOKED' | 'NOT_FOUND';

/** Last two digits of the number of a paper that a register does not confirm; it confirms every other. */
export const TOLD_ENDINGS: Readonly<Record<string, Finding>> = {
  '13': 'ANOTHER_NAME',
  '49': 'ANOTHER_BIRTH_DATE',
  '07': 'EXPIRED',
  '53': 'REVOKED',
  '78': 'NOT_FOUND',
};

interface Question extends CrossCheckQuestion {
  readonly reference: string;
  readonly paperType: CrossCheckedPaperType;
}

/** What came under one reference. */
interface LedgerLine {
  readonly reference: string;
  readonly agencyReference: string;
  readonly attempts: number;
  /** The register was asked and an answer left, whether or not it arrived. */
  readonly isAnswered: boolean;
}

const LEDGER_LIMIT = 20_000;

/** The newest lines last; the oldest are forgotten, so that a long run does not fill the memory. */
export function createAgencyLedger(agency: Agency) {
  const lines = new Map<string, LedgerLine & { readonly question: string }>();
  let count = 0;
  return {
    /** Takes a question in; undefined when its reference was used for another question. */
    receive(question: Question): LedgerLine | undefined {
      const { reference } = question;
      const content = JSON.stringify(question);
      const known = lines.get(reference);
      if (known && known.question !== content) return undefined;
      if (!known) count += 1;
      const line = known
        ? { ...known, attempts: known.attempts + 1 }
        : {
            reference,
            agencyReference: `${agency.toUpperCase()}-${String(count).padStart(6, '0')}`,
            attempts: 1,
            isAnswered: false,
            question: content,
          };
      lines.set(reference, line);
      const [oldest] = lines.keys();
      if (lines.size > LEDGER_LIMIT && oldest !== undefined) lines.delete(oldest);
      return line;
    },
    answered(reference: string): void {
      const line = lines.get(reference);
      if (line) lines.set(reference, { ...line, isAnswered: true });
    },
    list: (): LedgerLine[] => [...lines.values()].map(({ question: _question, ...line }) => line),
    clear: (): void => lines.clear(),
  };
}

/** The services of all agencies. Records that were put in are looked up before the rule of the endings. */
export function agencyRegisters(behaviours: Behaviours, now: () => Date): Router {
  const router = Router();
  for (const agency of AGENCIES) router.use(`/${agency}`, agencyRegister(agency, behaviours, now));
  return router;
}

function agencyRegister(agency: Agency, behaviours: Behaviours, now: () => Date): Router {
  const service = agencyService(agency);
  const ledger = createAgencyLedger(agency);
  const put = new Map<string, DocumentRecord | null>();
  const router = Router();
  router.post('/questions', (request, response, next) => {
    const question = parseQuestion(request.body);
    if (!question || request.get('Idempotency-Key') !== question.reference) {
      response.status(400).json({
        error:
          'Expected reference, the same as Idempotency-Key, paperType, documentNumber, personalIdNumber, fullName and dateOfBirth.',
      });
      return;
    }
    const line = ledger.receive(question);
    if (!line) {
      response.status(409).json({ error: 'This reference was used for another question.' });
      return;
    }
    const { reference, agencyReference } = line;
    const { documentNumber, personalIdNumber } = question;
    const answer = (): void => {
      ledger.answered(reference);
      const { mode } = behaviours.of(service, documentNumber);
      const told = put.get(documentNumber);
      const body = {
        reference,
        personalIdNumber: mode === 'stranger' ? strangerTo(personalIdNumber) : personalIdNumber,
        agencyReference,
        record: told === undefined ? recordOf(question, now()) : told,
      };
      const spoil = SPOILED[mode];
      if (spoil) spoil(response, JSON.stringify(body));
      else behaviours.answer(service, response, () => response.json(body), documentNumber);
    };
    behaviours.before(service, () => documentNumber)(request, response, (error?: unknown) =>
      error === undefined ? answer() : next(error),
    );
  });
  router.put('/records/:documentNumber', (request, response) => {
    const record = parseRecord((request.body as { record?: unknown } | undefined)?.record);
    if (record === undefined) {
      response.status(400).json({
        error:
          'Expected record: null, or documentNumber, fullName, dateOfBirth, status (VALID, EXPIRED, REVOKED) and validUntil.',
      });
      return;
    }
    put.set(request.params.documentNumber, record);
    response.json({ record });
  });
  router.put('/records/:documentNumber/behaviour', (request, response) => {
    const behaviour = parseBehaviour(service, request.body);
    if (!behaviour) {
      response.status(400).json({ error: 'Expected mode, and delayMs or retryAfterSeconds if wanted.' });
      return;
    }
    behaviours.setAbout(service, request.params.documentNumber, behaviour);
    response.json(behaviour);
  });
  router.delete('/records/:documentNumber', (request, response) => {
    put.delete(request.params.documentNumber);
    response.status(204).end();
  });
  router.get('/ledger', (_request, response) => {
    response.json({ questions: ledger.list() });
  });
  router.delete('/ledger', (_request, response) => {
    ledger.clear();
    response.status(204).end();
  });
  return router;
}

const ANOTHER_NAME = 'Trần Văn Khác';
const ANOTHER_BIRTH_DATE = '1951-01-01';
const YEAR_DAYS = 365;
/** Papers without an end in their register, and the one in whose register no date of birth stands. */
const ENDLESS: readonly CrossCheckedPaperType[] = ['TAX_CODE', 'VEHICLE_REGISTRATION'];
const WITHOUT_BIRTH_DATE: readonly CrossCheckedPaperType[] = ['VEHICLE_REGISTRATION'];

/** The rule of the endings. */
function recordOf({ paperType, ...asked }: Question, now: Date): DocumentRecord | null {
  const finding = TOLD_ENDINGS[asked.documentNumber.slice(-2)];
  if (finding === 'NOT_FOUND') return null;
  const today = localDateOf(now);
  const usualEnd = ENDLESS.includes(paperType) ? null : addDays(today, 2 * YEAR_DAYS);
  const usualBirthDate = WITHOUT_BIRTH_DATE.includes(paperType) ? null : asked.dateOfBirth;
  return {
    documentNumber: asked.documentNumber,
    fullName: finding === 'ANOTHER_NAME' ? ANOTHER_NAME : asked.fullName,
    dateOfBirth: finding === 'ANOTHER_BIRTH_DATE' ? ANOTHER_BIRTH_DATE : usualBirthDate,
    status: finding === 'EXPIRED' || finding === 'REVOKED' ? finding : 'VALID',
    validUntil: finding === 'EXPIRED' ? addDays(today, -YEAR_DAYS) : usualEnd,
  };
}

const HUGE_BYTES = 5 * 1024 ** 3;
const HUGE_CHUNK = Buffer.alloc(64 * 1024, 'x');
const TRICKLE_MS = 1_000;

/** What becomes of a proper answer on its way, by mode. */
const SPOILED: Readonly<Partial<Record<string, (response: Response, answer: string) => void>>> = {
  losesAnswers: (response) => void response.socket?.destroy(),
  truncated: (response, answer) => {
    // The length of the whole is announced and half of it comes.
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(answer),
    });
    response.write(answer.slice(0, answer.length / 2), () => response.socket?.destroy());
  },
  huge: (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{"record":"');
    let left = HUGE_BYTES;
    const more = (): void => {
      while (left > 0 && response.writable) {
        left -= HUGE_CHUNK.byteLength;
        if (!response.write(HUGE_CHUNK)) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  },
  trickle: (response, answer) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const bytes = Buffer.from(answer);
    let sent = 0;
    const one = (): void => {
      if (sent < bytes.byteLength) response.write(bytes.subarray(sent, (sent += 1)));
      else response.end();
    };
    one();
    const timer = setInterval(one, TRICKLE_MS);
    response.once('close', () => clearInterval(timer));
  },
};

function parseQuestion(body: unknown): Question | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { reference, paperType, documentNumber, personalIdNumber, fullName, dateOfBirth } = body as Record<
    string,
    unknown
  >;
  const type = CROSS_CHECKED_PAPER_TYPES.find((known) => known === paperType);
  if (!type || !isText(reference) || !isText(documentNumber) || !isText(fullName)) return undefined;
  if (typeof personalIdNumber !== 'string' || !/^\d{12}$/.test(personalIdNumber)) return undefined;
  if (!isDate(dateOfBirth)) return undefined;
  return { reference, paperType: type, documentNumber, personalIdNumber, fullName, dateOfBirth };
}

/** Undefined for what no register would hold. */
function parseRecord(record: unknown): DocumentRecord | null | undefined {
  if (typeof record !== 'object') return undefined;
  if (record === null) return null;
  const {
    documentNumber,
    fullName,
    dateOfBirth = null,
    status,
    validUntil = null,
  } = record as Record<string, unknown>;
  const known = DOCUMENT_STATUSES.find((candidate) => candidate === status);
  if (!known || !isText(documentNumber) || !isText(fullName)) return undefined;
  if (dateOfBirth !== null && !isDate(dateOfBirth)) return undefined;
  if (validUntil !== null && !isDate(validUntil)) return undefined;
  return { documentNumber, fullName, dateOfBirth, status: known, validUntil };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isDate = (value: unknown): value is string => typeof value === 'string' && isLocalDate(value);
