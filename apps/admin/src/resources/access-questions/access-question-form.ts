import type { AccessAsked, NamedOfficer } from './access-question-acts.ts';

interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

/** A question as it is filled in. */
export interface QuestionDraft {
  readonly officer: NamedOfficer | null;
  readonly permission: string | null;
  readonly unit: NamedUnit | null;
  readonly day: string;
  readonly caseCode: string;
}

export const EMPTY_QUESTION: QuestionDraft = {
  officer: null,
  permission: null,
  unit: null,
  day: '',
  caseCode: '',
};

/** A question that can be asked, with what it was called. */
export interface AccessQuestion {
  readonly name: string;
  readonly permission: string;
  readonly asked: AccessAsked;
}

/** Null while officer or operation is missing, or where it is about: a unit, or an application with its own. */
export function questionOf({
  officer,
  permission,
  unit,
  day,
  caseCode,
}: QuestionDraft): AccessQuestion | null {
  const code = caseCode.trim();
  if (!officer || permission === null || (!unit && code === '')) return null;
  return {
    name: officer.displayName,
    permission,
    asked: {
      ...{ username: officer.username, permission, unitCode: unit?.code ?? '' },
      day: day === '' ? null : day,
      caseCode: code === '' ? null : code,
    },
  };
}
