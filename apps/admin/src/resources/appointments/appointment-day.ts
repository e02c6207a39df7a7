import { formatDateTime } from '@dinhdanh/domain/formats';

import type { Appointment } from '../../providers/data-provider.ts';

/** What a day's appointments have come to. */
export interface DayCounts {
  readonly booked: number;
  readonly attended: number;
  readonly missed: number;
  readonly all: number;
}

export function countDay(appointments: readonly Pick<Appointment, 'state'>[]): DayCounts {
  const count = (state: Appointment['state']) =>
    appointments.filter((appointment) => appointment.state === state).length;
  return {
    booked: count('BOOKED'),
    attended: count('ATTENDED'),
    missed: count('NO_SHOW'),
    all: appointments.length - count('CANCELLED'),
  };
}

const TIME_CHARACTERS = 5;

/** 08:30 in Vietnam; the day stands above the list. */
export const timeOfDay = (startsAt: string): string =>
  formatDateTime(new Date(startsAt)).slice(-TIME_CHARACTERS);

/** The form at the counter, which takes the person of an appointment in. */
export const intakePath = (appointmentId: string): string => `/intake?appointment=${appointmentId}`;
