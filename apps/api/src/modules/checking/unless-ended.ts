import { DomainRefusal } from '@dinhdanh/domain';

/** Null when there was nothing left to do: somebody else was quicker, and the transaction was rolled back. */
export async function unlessEnded<Result>(running: Promise<Result>): Promise<Result | null> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof DomainRefusal && error.code === 'STATE_CONFLICT') return null;
    throw error;
  }
}
