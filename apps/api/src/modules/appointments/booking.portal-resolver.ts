import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { AppointmentServices } from './appointment-services.ts';
import { getBookedAppointment } from './appointments.queries.ts';
import { bookAppointment } from './book-appointment.ts';
import { AppointmentKeyInput, BookAppointmentInput, MoveAppointmentInput } from './booking.inputs.ts';
import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentFound,
  AppointmentLookupResult,
  AppointmentSlot,
  BookableOffice,
  bookableOfficeOf,
  BookAppointmentResult,
  bookedAppointmentOf,
  CancelAppointmentResult,
  slotsOfDay,
} from './booking.views.ts';
import { cancelAppointment } from './cancel-appointment.ts';
import { findAppointment, readAppointmentKey } from './find-appointment.ts';
import { moveAppointment } from './move-appointment.ts';
import { findOfficeDay, listBookableOffices } from './offices.queries.ts';

type BookingContext = RequestContext & { readonly appointments: AppointmentServices };

@Resolver()
export class BookingPortalResolver {
  @Requires('office:list')
  @Query(() => [BookableOffice], {
    description: 'The offices at which an appointment can be booked now, by name.',
  })
  async bookableOffices(@Ctx() { reader, locale }: RequestContext): Promise<BookableOffice[]> {
    return (await listBookableOffices(reader)).map((row) => bookableOfficeOf(row, locale));
  }

  @Requires('office:list')
  @Query(() => [AppointmentSlot], {
    description:
      'The times of a day at which an appointment can begin, reckoned at this moment; none on a holiday, on a day that is past and on one more than 30 days ahead. Error: NOT_FOUND.',
  })
  async appointmentSlots(
    @Arg('officeCode', () => String, { description: 'Code of one of bookableOffices.' }) officeCode: string,
    @Arg('day', () => LocalDate, { description: 'The day.' }) day: string,
    @Ctx() { reader, appointments }: BookingContext,
  ): Promise<AppointmentSlot[]> {
    const [office, calendar] = await Promise.all([
      findOfficeDay(reader, officeCode, day),
      appointments.workingCalendar.current(),
    ]);
    if (!office) throw new NotFound();
    return slotsOfDay(office, day, calendar);
  }

  @Requires('appointment:book')
  @Mutation(() => BookAppointmentResult, {
    description:
      'Đặt lịch hẹn làm thủ tục mức độ 2; a message with the code follows. Refusals: SLOT_TAKEN, SLOT_NOT_OFFERED, APPOINTMENT_EXISTS, OFFICE_DOES_NOT_ACCEPT with the article. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  bookAppointment(
    @Arg('input', () => BookAppointmentInput, { description: 'Who, where and when.' })
    input: BookAppointmentInput,
    @Ctx() context: BookingContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { appointmentId } = await bookAppointment(context.appointments, context, input);
      return Object.assign(new AppointmentBooked(), await shown(context, appointmentId));
    });
  }

  @Requires('appointment:book')
  @Mutation(() => AppointmentLookupResult, {
    description:
      'Opens an appointment by code and personal number; a mutation because the reading is recorded. Refusal: APPOINTMENT_UNKNOWN, whichever of the two is wrong. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  findAppointment(
    @Arg('input', () => AppointmentKeyInput, { description: 'Code and personal number.' })
    input: AppointmentKeyInput,
    @Ctx() context: BookingContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const key = await readAppointmentKey(context.appointments, context.address, input);
      const { appointmentId } = await context.useCases.execute(findAppointment, context.actor, key);
      return Object.assign(new AppointmentFound(), await shown(context, appointmentId));
    });
  }

  @Requires('appointment:book')
  @Mutation(() => BookAppointmentResult, {
    description:
      'Đổi lịch hẹn to another time or office, until it begins; a message with the new time follows. Refusals: APPOINTMENT_UNKNOWN, APPOINTMENT_STATE, SLOT_TAKEN, SLOT_NOT_OFFERED, OFFICE_DOES_NOT_ACCEPT. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  moveAppointment(
    @Arg('input', () => MoveAppointmentInput, { description: 'Which appointment, and where to.' })
    input: MoveAppointmentInput,
    @Ctx() context: BookingContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { appointmentId } = await moveAppointment(context.appointments, context, input);
      return Object.assign(new AppointmentBooked(), await shown(context, appointmentId));
    });
  }

  @Requires('appointment:book')
  @Mutation(() => CancelAppointmentResult, {
    description:
      'Hủy lịch hẹn, until it begins. Refusals: APPOINTMENT_UNKNOWN, APPOINTMENT_STATE. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  cancelAppointment(
    @Arg('input', () => AppointmentKeyInput, { description: 'Code and personal number.' })
    input: AppointmentKeyInput,
    @Ctx() context: BookingContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const key = await readAppointmentKey(context.appointments, context.address, input);
      return Object.assign(
        new AppointmentCancelled(),
        await context.useCases.execute(cancelAppointment, context.actor, key),
      );
    });
  }
}

const shown = async ({ reader, locale }: RequestContext, appointmentId: string) => ({
  appointment: bookedAppointmentOf(await getBookedAppointment(reader, appointmentId), locale),
});
