import {
  appointmentLifecycle,
  DomainRefusal,
  type AppointmentAction,
  type AppointmentState,
} from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { setAppointmentState, type HeldAppointment } from './appointments.queries.ts';

/** Audit actions of what can be done with an appointment. */
const DONE = {
  ATTEND: 'APPOINTMENT_ATTENDED',
  MISS: 'APPOINTMENT_MISSED',
  CANCEL: 'APPOINTMENT_CANCELLED',
} as const satisfies Partial<Record<AppointmentAction, string>>;

/** The kept figure that holds how many appointments of a unit are in a state. */
export const appointmentMeasure = (state: AppointmentState): string => `APPOINTMENT_${state}`;

/** The state after an action; refuses with APPOINTMENT_STATE. */
export function stateAfter(state: AppointmentState, action: AppointmentAction): AppointmentState {
  if (!appointmentLifecycle.allowedActions(state).includes(action))
    throw new DomainRefusal('APPOINTMENT_STATE');
  return appointmentLifecycle.next(state, action);
}

/** Takes an appointment to its end: the row, the line in the chain and the figures. */
export async function endAppointment(
  { em, audit, count }: Transaction,
  { id, unit_id: unitId, state, version }: HeldAppointment,
  action: keyof typeof DONE,
): Promise<void> {
  const ended = stateAfter(state, action);
  await setAppointmentState(em, id, ended);
  audit({ unitId, action: DONE[action], subjectKind: 'APPOINTMENT', subjectId: id, details: { version } });
  count({ unitId, measure: appointmentMeasure(state), amount: -1 });
  count({ unitId, measure: appointmentMeasure(ended), amount: 1 });
}
