import type { AgencyAnswer, AgencyCode, CrossCheckedPaperType, CrossCheckQuestion } from '@dinhdanh/domain';

/** A question as an agency's service gets it. */
export interface RegisterQuestion extends CrossCheckQuestion {
  /** The same at every attempt: under one reference the agency answers one question. */
  readonly reference: string;
  readonly paperType: CrossCheckedPaperType;
  /** What is disputed. */
  readonly note: string | null;
}

export interface RegisterAnswer extends AgencyAnswer {
  /** The agency's own name for its answer. */
  readonly agencyReference: string | null;
}

/** The service of an agency gave no proper answer. `word` says why, and may be shown and logged: it names nobody. */
export class AgencyFailed extends Error {
  readonly word: string;

  constructor(word: string) {
    super(`The agency gave no answer: ${word}.`);
    this.word = word;
  }
}

/** It wants to be left alone for a while, with every question. */
export class AgencyBusy extends AgencyFailed {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('BUSY');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** It answered well about somebody who was not asked about. Such an answer is dropped where it comes in, and alarmed. */
export class AnswerAboutAnotherPerson extends AgencyFailed {
  constructor() {
    super('ANSWER_ABOUT_ANOTHER_PERSON');
  }
}

/** Services of the agencies that own the registers of papers (cơ quan quản lý giấy tờ). */
export interface AgencyRegisters {
  /** What the register says. Throws AgencyFailed when it gives no proper answer in time. */
  ask(agency: AgencyCode, question: RegisterQuestion): Promise<RegisterAnswer>;
}
