import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { AppointmentActionInput } from './appointment.inputs.ts';
import {
  Appointment,
  AppointmentChanged,
  appointmentOf,
  AppointmentResult,
  Office,
  officeOf,
} from './appointment.views.ts';
import { getAppointment, listAppointments } from './appointments.queries.ts';
import { listCoveredOffices } from './offices.queries.ts';
import { missAppointment, receiveAppointment } from './receive-appointment.ts';

@Resolver()
export class AppointmentResolver {
  @Requires('office:list')
  @Query(() => [Office], {
    description: "The offices of the units that the officer's appointments cover, by name.",
  })
  async offices(@Ctx() { reader, actor }: RequestContext): Promise<Office[]> {
    return (await listCoveredOffices(reader, actor.scope)).map(officeOf);
  }

  @Requires('appointment:list')
  @Query(() => [Appointment], {
    description:
      "The appointments of a day at the offices of the officer's units, by time; cancelled ones are left out. Error: FORBIDDEN.",
  })
  async appointments(
    @Arg('day', () => LocalDate, { description: 'The day.' }) day: string,
    @Arg('officeCode', () => String, {
      nullable: true,
      description: "One of the officer's offices; null: all of them.",
    })
    officeCode: string | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<Appointment[]> {
    const rows = await listAppointments(reader, actor.scope, { day, officeCode: officeCode ?? null });
    return rows.map(appointmentOf);
  }

  @Requires('appointment:receive')
  @Mutation(() => AppointmentResult, {
    description:
      'Tiếp nhận người đến theo lịch hẹn: records that the person came. Refusal: APPOINTMENT_STATE. Errors: FORBIDDEN, NOT_FOUND.',
  })
  receiveAppointment(
    @Arg('input', () => AppointmentActionInput, { description: 'Which appointment, as read.' })
    input: AppointmentActionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return change(context, receiveAppointment, input);
  }

  @Requires('appointment:receive')
  @Mutation(() => AppointmentResult, {
    description:
      'Ghi nhận không đến: records that nobody came, from the start of the appointment on. What nobody recorded becomes NO_SHOW by itself in the night. Refusal: APPOINTMENT_STATE. Errors: FORBIDDEN, NOT_FOUND.',
  })
  missAppointment(
    @Arg('input', () => AppointmentActionInput, { description: 'Which appointment, as read.' })
    input: AppointmentActionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return change(context, missAppointment, input);
  }
}

const change = (
  { locale, useCases, reader, actor }: RequestContext,
  useCase: UseCase<AppointmentActionInput, { appointmentId: string }>,
  input: AppointmentActionInput,
): Promise<object> =>
  orRefusal(locale, async () => {
    const { appointmentId } = await useCases.execute(useCase, actor, input);
    return Object.assign(new AppointmentChanged(), {
      appointment: appointmentOf(await getAppointment(reader, actor.scope, appointmentId)),
    });
  });
