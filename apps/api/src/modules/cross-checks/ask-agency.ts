import { randomUUID } from 'node:crypto';
import { AGENCY_ATTEMPTS, DomainRefusal } from '@dinhdanh/domain';
import { BrokenCircuitError, bulkhead } from 'cockatiel';
import type { Pool } from 'pg';
import { SYSTEM } from '../../platform/access/actor.ts';
import { enqueueJobsNow } from '../../platform/jobs/enqueue.ts';
import type { Logger } from '../../platform/log.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import {
  AgencyBusy,
  AgencyFailed,
  AnswerAboutAnotherPerson,
  type AgencyRegisters,
  type RegisterAnswer,
} from '../../platform/ports/agency-registers.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { AgencyBreaker } from './agency-breaker.ts';
import { ASKING, waitSecondsAfter } from './asking-limits.ts';
import {
  listDueQuestions,
  pauseLine,
  readWaitSeconds,
  releaseLine,
  renewLine,
  takeLine,
  type AgencyLine,
  type DueQuestion,
} from './asking.queries.ts';
import { askQuestion } from './ask-question.ts';
import { giveUpQuestion } from './give-up-question.ts';
import { postponeQuestion } from './postpone-question.ts';
import { recordAgencyAnswer } from './record-agency-answer.ts';

export interface AskingServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly pool: Pool;
  readonly agencyRegisters: AgencyRegisters;
  readonly log: Logger;
}

interface Asking {
  readonly agencyId: string;
  /** Told when the worker is to stop: calls under way end, no further one begins. */
  readonly signal: AbortSignal;
}

/**
 * Hỏi cơ quan: puts the questions that are due to one agency, as a job, and keeps the answers. One process at a time
 * has the line to an agency, so the number of its calls under way is bounded over all of them. A run that has not come
 * to the end has another follow it.
 */
export async function askAgency(services: AskingServices, asking: Asking): Promise<void> {
  const runId = randomUUID();
  const line = await takeLine(services.pool, asking.agencyId, runId);
  if (!line) return;
  const run = new AskingRun(services, asking, line, runId);
  try {
    await run.toTheEnd();
  } finally {
    await run.release();
  }
  await run.haveAnotherFollow();
}

class AskingRun {
  readonly #services: AskingServices;
  readonly #asking: Asking;
  readonly #line: AgencyLine;
  readonly #runId: string;
  readonly #breaker: AgencyBreaker;
  readonly #startedAt = performance.now();
  /** The calls under way, and those that wait for a place, by reference. */
  readonly #open = new Map<string, Promise<void>>();
  #renewedAt = performance.now();
  #wasOpen: boolean;
  #hasAnswered = false;
  #failure: string | null = null;
  #isPaused = false;
  #isLost = false;
  #error: { readonly cause: unknown } | null = null;

  constructor(services: AskingServices, asking: Asking, line: AgencyLine, runId: string) {
    this.#services = services;
    this.#asking = asking;
    this.#line = line;
    this.#runId = runId;
    this.#breaker = new AgencyBreaker(line.breaker, line.now);
    this.#wasOpen = this.#breaker.isOpen;
  }

  async toTheEnd(): Promise<void> {
    try {
      await this.#askWhatIsDue();
    } finally {
      await Promise.all(this.#open.values());
    }
    if (this.#error) throw this.#error.cause;
  }

  async #askWhatIsDue(): Promise<void> {
    const { reader } = this.#services;
    const { max_in_flight: places } = this.#line;
    const calls = bulkhead(places, Infinity);
    while (!this.#isOver()) {
      // An agency that failed is tried with one question, alone.
      const limit = this.#breaker.isOpen ? 1 : ASKING.batch + places;
      const due = await listDueQuestions(reader, this.#asking.agencyId, limit);
      for (const question of due) {
        if (this.#open.has(question.id)) continue;
        const call = calls
          .execute(() => this.#askUnlessOver(question))
          .catch((cause: unknown) => void (this.#error ??= { cause }))
          .finally(() => this.#open.delete(question.id));
        this.#open.set(question.id, call);
      }
      if (this.#open.size === 0) break;
      do {
        await Promise.race(this.#open.values());
        await this.#renew();
      } while (this.#open.size > places && !this.#isOver());
    }
  }

  /** Lets the line go, also after an error. */
  async release(): Promise<void> {
    await releaseLine(this.#services.pool, this.#news());
  }

  /** Looked up after the line is free: whoever came while it was not has gone away again. */
  async haveAnotherFollow(): Promise<void> {
    if (this.#isLost) return;
    const { reader, pool } = this.#services;
    const { agencyId } = this.#asking;
    const seconds = await readWaitSeconds(reader, agencyId);
    if (seconds === null) return;
    const waitSeconds = Math.max(seconds, Math.ceil(this.#breaker.waitMs / 1_000));
    // The later one has a key of its own: it must not put off one that was wanted at once.
    const key = waitSeconds === 0 ? `ask-agency:${this.#line.code}` : `ask-agency-later:${this.#line.code}`;
    await enqueueJobsNow(pool, [{ task: 'ask-agency', payload: { agencyId }, key, waitSeconds }]);
  }

  #isOver(): boolean {
    return (
      this.#isPaused ||
      this.#isLost ||
      this.#error !== null ||
      this.#asking.signal.aborted ||
      this.#breaker.waitMs > 0 ||
      performance.now() - this.#startedAt > ASKING.runMs
    );
  }

  async #askUnlessOver({ id: reference, attempts }: DueQuestion): Promise<void> {
    if (this.#isOver()) return;
    // The last attempt ended with the process that made it.
    if (attempts >= AGENCY_ATTEMPTS) return this.#giveUp(reference);
    await this.#ask(reference);
  }

  async #ask(reference: string): Promise<void> {
    const { useCases, agencyRegisters } = this.#services;
    let attempt = 0;
    try {
      // Counted inside, so that nothing is counted or disclosed when the breaker has opened meanwhile.
      const answer = await this.#breaker.execute(async () => {
        const asked = await useCases.execute(askQuestion, SYSTEM, { reference });
        attempt = asked.attempt;
        return agencyRegisters.ask(this.#line.code, asked.question);
      });
      await this.#keep(reference, answer);
    } catch (error) {
      if (error instanceof BrokenCircuitError || isSettled(error)) return;
      if (!(error instanceof AgencyFailed)) throw error;
      await this.#postpone(reference, attempt, error);
    }
  }

  async #keep(reference: string, { agencyReference, ...answer }: RegisterAnswer): Promise<void> {
    const receipt = await this.#services.useCases.execute(recordAgencyAnswer('cross-check:ask'), SYSTEM, {
      reference,
      agencyId: this.#asking.agencyId,
      channel: 'CALL',
      answeredBy: this.#line.code,
      agencyReference,
      answer,
    });
    if (receipt.kind === 'REFUSED') throw new AnswerAboutAnotherPerson();
    this.#hasAnswered = true;
  }

  async #postpone(reference: string, attempt: number, failed: AgencyFailed): Promise<void> {
    const { useCases, pool, log } = this.#services;
    const { agencyId } = this.#asking;
    const { code: agency } = this.#line;
    const { word } = failed;
    this.#failure = word;
    if (failed instanceof AnswerAboutAnotherPerson) log.error({ agency, reference, attempt }, word);
    else log.warn({ agency, reference, attempt, word }, 'agency gave no answer');
    const isBusy = failed instanceof AgencyBusy;
    if (isBusy) {
      this.#isPaused = true;
      await pauseLine(pool, agencyId, failed.retryAfterSeconds);
    }
    await unlessSettled(
      useCases.execute(postponeQuestion, SYSTEM, {
        reference,
        attempt,
        word,
        waitSeconds: isBusy ? failed.retryAfterSeconds : waitSecondsAfter(attempt),
        isCounted: !isBusy,
      }),
    );
    if (!isBusy && attempt >= AGENCY_ATTEMPTS) await this.#giveUp(reference);
  }

  #giveUp(reference: string): Promise<void> {
    return unlessSettled(
      this.#services.useCases.execute(giveUpQuestion, SYSTEM, { reference, why: 'ATTEMPTS' }),
    );
  }

  /** Now and then, and at once when the breaker has turned, because the next process goes on with it. */
  async #renew(): Promise<void> {
    const { isOpen } = this.#breaker;
    if (isOpen === this.#wasOpen && performance.now() - this.#renewedAt < ASKING.renewEveryMs) return;
    this.#wasOpen = isOpen;
    this.#renewedAt = performance.now();
    const news = this.#news();
    if (!(await renewLine(this.#services.pool, news))) this.#isLost = true;
  }

  #news() {
    const news = {
      agencyId: this.#asking.agencyId,
      runId: this.#runId,
      breaker: this.#breaker.toJSON(),
      isOpen: this.#breaker.isOpen,
      hasAnswered: this.#hasAnswered,
      failure: this.#failure,
    };
    this.#hasAnswered = false;
    this.#failure = null;
    return news;
  }
}

/** Somebody else was quicker, or another question has taken its place; there is nothing left to do. */
const isSettled = (error: unknown): boolean =>
  error instanceof DomainRefusal && (error.code === 'STATE_CONFLICT' || error.code === 'QUESTION_ENDED');

async function unlessSettled(running: Promise<void>): Promise<void> {
  try {
    await running;
  } catch (error) {
    if (!isSettled(error)) throw error;
  }
}
