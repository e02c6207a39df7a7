import type { AccountLevel, SubjectType } from '../../generated/graphql.ts';

type Translate = (key: string, options?: Record<string, unknown>) => string;

interface Subject {
  readonly subjectType: SubjectType;
  readonly level: AccountLevel | null;
}

/** "Công dân · Mức độ 1"; organisations have no level. */
export function subjectText(translate: Translate, { subjectType, level }: Subject): string {
  const kind = translate(`subjectType.${subjectType}`);
  return level === null ? kind : `${kind} · ${translate(`level.${level}`)}`;
}
