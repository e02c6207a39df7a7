import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { appointmentMeasure } from './appointment-changes.ts';
import { listUnattended, missAll } from './appointments.queries.ts';

const BATCH = 500;

/**
 * After the end of an office's day, as a job: whoever was booked and was not received did not come. Run again it does
 * nothing.
 */
export async function closeAppointmentDays({
  useCases,
  reader,
}: {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
}): Promise<void> {
  for (;;) {
    const ids = await listUnattended(reader, BATCH);
    if (ids.length === 0) return;
    await useCases.execute(missUnattended, SYSTEM, { ids });
  }
}

const missUnattended: UseCase<{ ids: readonly string[] }, void> = {
  name: 'closeAppointmentDays',
  permission: 'appointment:close-day',
  rows: 'ALL',
  async run({ em, audit, count }, { ids }) {
    const missed = await missAll(em, ids);
    for (const { id, unit_id: unitId } of missed)
      audit({ unitId, action: 'APPOINTMENT_MISSED', subjectKind: 'APPOINTMENT', subjectId: id });
    for (const unitId of new Set(missed.map((appointment) => appointment.unit_id))) {
      const amount = missed.filter((appointment) => appointment.unit_id === unitId).length;
      count({ unitId, measure: appointmentMeasure('BOOKED'), amount: -amount });
      count({ unitId, measure: appointmentMeasure('NO_SHOW'), amount });
    }
  },
};
