import { DomainRefusal } from '@dinhdanh/domain';
import type { Actor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { findApplicationCodes } from './approvals.queries.ts';
import { approveTogether, MOST_AT_ONCE } from './approve-together.ts';
import type { DecisionInput } from './decide.ts';

export interface TogetherOutcome {
  readonly id: string;
  /** Null when the application is not there or not the actor's. */
  readonly code: string | null;
  /** Null when it was approved. */
  readonly refusal: DomainRefusal | 'NOT_FOUND' | null;
}

/** Approves many one after the other, each in a transaction of its own; what stands against one does not hold up the next. */
export async function approveApplications(
  { useCases, reader }: { readonly useCases: UseCases; readonly reader: ScopedReader },
  actor: Actor,
  applications: readonly DecisionInput[],
): Promise<TogetherOutcome[]> {
  if (applications.length > MOST_AT_ONCE)
    throw new DomainRefusal('TOO_MANY_AT_ONCE', { maximum: MOST_AT_ONCE });
  const ids = applications.map(({ id }) => id).filter(isUuid);
  const codes = await findApplicationCodes(reader, actor.scope, ids);
  const outcomes: TogetherOutcome[] = [];
  for (const { id, expectedVersion } of applications) {
    const refusal = await approveOne(useCases, actor, { id, expectedVersion });
    outcomes.push({ id, code: codes.get(id.toLowerCase()) ?? null, refusal });
  }
  return outcomes;
}

async function approveOne(
  useCases: UseCases,
  actor: Actor,
  input: DecisionInput,
): Promise<TogetherOutcome['refusal']> {
  try {
    await useCases.execute(approveTogether, actor, input);
    return null;
  } catch (error) {
    if (error instanceof NotFound) return 'NOT_FOUND';
    if (error instanceof DomainRefusal) return error;
    throw error;
  }
}
