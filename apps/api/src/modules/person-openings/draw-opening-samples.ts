import { randomBytes } from 'node:crypto';
import { openingSampleSize } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { insertSamples, listDaysToDraw, type Draw } from './opening-reviews.queries.ts';

const keepSamples: UseCase<{ readonly draws: readonly Draw[] }, void> = {
  name: 'drawOpeningSamples',
  permission: 'opening:watch',
  rows: 'ALL',
  async run({ em, now, audit }, { draws }) {
    const drawn = await insertSamples(em, draws, now);
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OPENING_SAMPLE_DRAWN',
      subjectKind: 'OPENING_REVIEW',
      subjectId: draws.map(({ onDay }) => onDay).toSorted()[0] ?? '',
      details: { units: draws.length, count: drawn },
    });
  },
};

/**
 * Every night: draws from the openings of each unit and day that is over those that somebody else looks at. The seed is
 * drawn with them and kept, so nobody knows before which they will be, and everybody can draw them again.
 */
export async function drawOpeningSamples({
  useCases,
  reader,
}: {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
}): Promise<void> {
  const days = await listDaysToDraw(reader);
  if (days.length === 0) return;
  const draws = days.map((day) => ({
    ...day,
    seed: randomBytes(16).toString('hex'),
    drawn: openingSampleSize(day.openings),
  }));
  await useCases.execute(keepSamples, SYSTEM, { draws });
}
