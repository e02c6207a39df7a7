import { addDays, localDateOf } from '@dinhdanh/domain/formats';

import {
  AppointmentSlotsDocument,
  BookAppointmentDocument,
  BookableOfficesDocument,
  CancelAppointmentDocument,
  FindAppointmentDocument,
  MoveAppointmentDocument,
} from '../../generated/graphql.ts';
import type { BookAppointmentMutation } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { AppointmentAnswer, AppointmentRequest, OfferedDay, Office } from './appointment-machine.ts';

const CALLS_AT_ONCE = 5;

/** Makes one call for the journey and says what it came to, in the words of the state machine. Never throws. */
export function performAppointmentRequest(
  request: AppointmentRequest,
  send: SendToPortal,
): Promise<AppointmentAnswer> {
  return answerOrFailure(() => perform(request, send));
}

async function perform(request: AppointmentRequest, send: SendToPortal): Promise<AppointmentAnswer> {
  switch (request.kind) {
    case 'FIND_DAYS':
      return { type: 'DAYS_FOUND', days: await offeredDays(request, send) };
    case 'BOOK': {
      const { data } = await send(BookAppointmentDocument, { input: request.input });
      return bookedOrRefused(data.bookAppointment);
    }
    case 'MOVE': {
      const { data } = await send(MoveAppointmentDocument, { input: request.input });
      return bookedOrRefused(data.moveAppointment);
    }
    case 'FIND': {
      const result = (await send(FindAppointmentDocument, { input: request.input })).data.findAppointment;
      return result.__typename === 'AppointmentFound'
        ? { type: 'FOUND', appointment: result.appointment }
        : refused(result);
    }
    case 'CANCEL': {
      const result = (await send(CancelAppointmentDocument, { input: request.input })).data.cancelAppointment;
      return result.__typename === 'AppointmentCancelled' ? { type: 'CANCELLED' } : refused(result);
    }
  }
}

/** Only days on which something is free. A few calls at a time, so that a slow line is not choked. */
async function offeredDays(
  { officeCode, today, from, upTo }: Extract<AppointmentRequest, { kind: 'FIND_DAYS' }>,
  send: SendToPortal,
): Promise<OfferedDay[]> {
  const days: OfferedDay[] = [];
  for (let first = from; first < upTo; first += CALLS_AT_ONCE) {
    const count = Math.min(CALLS_AT_ONCE, upTo - first);
    const asked = Array.from({ length: count }, (_, index) => addDays(today, first + index));
    const answers = await Promise.all(
      asked.map(async (day) => {
        const { data } = await send(AppointmentSlotsDocument, { officeCode, day });
        return { day, slots: data.appointmentSlots.filter(({ freePlaces }) => freePlaces > 0) };
      }),
    );
    days.push(...answers.filter(({ slots }) => slots.length > 0));
  }
  return days;
}

/** The places, and which day it is there: the clock of a browser may be wrong by years. */
export async function loadOffices(
  send: SendToPortal,
  now: () => number,
): Promise<{ offices: Office[]; today: string }> {
  const answer = await send(BookableOfficesDocument, {});
  const epochHere = answer.toBrowserTime('1970-01-01T00:00:00.000Z');
  return { offices: answer.data.bookableOffices, today: localDateOf(new Date(now() - epochHere)) };
}

type BookingResult = BookAppointmentMutation['bookAppointment'];

function bookedOrRefused(result: BookingResult): AppointmentAnswer {
  return result.__typename === 'AppointmentBooked'
    ? { type: 'BOOKED', appointment: result.appointment }
    : refused(result);
}

function refused(result: Exclude<BookingResult, { __typename: 'AppointmentBooked' }>): AppointmentAnswer {
  if (result.__typename === 'ValidationFailed') return { type: 'FIELDS_REFUSED', fields: result.fields };
  const { code, message, legalBasis } = result;
  return { type: 'RULE_REFUSED', code, message, legalBasis };
}
