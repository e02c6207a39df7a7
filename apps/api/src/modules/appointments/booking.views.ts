import type {
  AppointmentState,
  LocalDate as Day,
  OfficeKind,
  OpeningHours,
  PaperType,
  WorkingCalendar,
} from '@dinhdanh/domain';
import { termLabel, type Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { AppointmentStateEnum, OfficeKindEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { BookedRow } from './appointments.queries.ts';
import { isBookableFrom, slotsOfOffice } from './office-slots.ts';
import type { OfficeDayRow, OfficeRow } from './offices.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Nơi làm thủ tục mức độ 2 that takes appointments.' })
export class BookableOffice {
  @Field(() => String, { description: "Code of the office, e.g. 'CA-06721'." })
  code!: string;

  @Field(() => String, { description: "Name, e.g. 'Công an phường Trà Cổ'." })
  name!: string;

  @Field(() => String, { description: 'Where to go.' })
  address!: string;

  @Field(() => OfficeKindEnum, { description: 'What kind of office; the law says who may go to which.' })
  kind!: OfficeKind;

  @Field(() => String, {
    description: "Opening hours by weekday, in the caller's language; holidays are not named.",
  })
  openingText!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A time at which an appointment can begin.' })
export class AppointmentSlot {
  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => Int, { description: 'Places left at this moment; 0: none.' })
  freePlaces!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Lịch hẹn, as the person who booked it sees it.' })
export class BookedAppointment {
  @Field(() => String, {
    description: "Mã lịch hẹn: 'LH-2026-000123'. With the personal number it opens this.",
  })
  code!: string;

  @Field(() => DateTime, { description: 'When to be there.' })
  startsAt!: Date;

  @Field(() => String, { description: 'Name of the office.' })
  officeName!: string;

  @Field(() => String, { description: 'Where to go.' })
  officeAddress!: string;

  @Field(() => AppointmentStateEnum, { description: 'Where the appointment stands.' })
  state!: AppointmentState;

  @Field(() => Boolean, { description: 'Whether it can still be moved or cancelled: until it begins.' })
  canChange!: boolean;

  @Field(() => [String], {
    description: "What to bring, in the caller's language: the card first, then papers to be integrated.",
  })
  bringAlong!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Booked, or moved. A message with time and place is on its way.',
})
export class AppointmentBooked {
  @Field(() => BookedAppointment, { description: 'As it stands now.' })
  appointment!: BookedAppointment;
}

@ObjectType({ simpleResolvers: true, description: 'The appointment of the code and the number.' })
export class AppointmentFound {
  @Field(() => BookedAppointment, { description: 'As it stands now.' })
  appointment!: BookedAppointment;
}

@ObjectType({ simpleResolvers: true, description: 'Cancelled; the place is free for others.' })
export class AppointmentCancelled {
  @Field(() => String, { description: 'Mã lịch hẹn.' })
  code!: string;
}

export const BookAppointmentResult = createUnionType({
  name: 'BookAppointmentResult',
  description: 'Outcome of bookAppointment and of moveAppointment.',
  types: () => [AppointmentBooked, ValidationFailed, RuleRefused] as const,
});

export const AppointmentLookupResult = createUnionType({
  name: 'AppointmentLookupResult',
  description: 'Outcome of findAppointment.',
  types: () => [AppointmentFound, ValidationFailed, RuleRefused] as const,
});

export const CancelAppointmentResult = createUnionType({
  name: 'CancelAppointmentResult',
  description: 'Outcome of cancelAppointment.',
  types: () => [AppointmentCancelled, ValidationFailed, RuleRefused] as const,
});

/** Papers that are shown on the account when they are brought along. */
const PAPERS_TO_BRING: readonly PaperType[] = [
  'HEALTH_INSURANCE',
  'DRIVING_LICENCE',
  'VEHICLE_REGISTRATION',
  'TAX_CODE',
  'PASSPORT',
];

export const bookedAppointmentOf = (row: BookedRow, locale: Locale): BookedAppointment => ({
  code: row.code,
  startsAt: row.starts_at,
  officeName: row.office_name,
  officeAddress: row.office_address,
  state: row.state,
  canChange: row.state === 'BOOKED' && row.now < row.starts_at,
  bringAlong: [
    termLabel('identityCardKind', 'IDENTITY_CARD', locale),
    ...PAPERS_TO_BRING.map((paper) => termLabel('paperType', paper, locale)),
  ],
});

/** The slots of a day that can still be booked, full ones too, so that nobody looks for them elsewhere. */
export const slotsOfDay = (office: OfficeDayRow, day: Day, calendar: WorkingCalendar): AppointmentSlot[] =>
  slotsOfOffice(office, day, calendar)
    .filter((startsAt) => isBookableFrom(office.now, startsAt))
    .map((startsAt) => ({
      startsAt,
      freePlaces: Math.max(0, office.capacity - (office.taken[String(startsAt.getTime())] ?? 0)),
    }));

export const bookableOfficeOf = (row: OfficeRow, locale: Locale): BookableOffice => ({
  code: row.code,
  name: row.name,
  address: row.address,
  kind: row.kind,
  openingText: openingText(row.opening, locale),
});

/** From Monday on: Sunday, if any office opens then, stands last. */
const WEEK = ['1', '2', '3', '4', '5', '6', '0'] as const;

/** 'Thứ Hai – Thứ Sáu 07:30–11:30, 13:30–17:00; Thứ Bảy 07:30–11:30': days with the same hours stand together. */
function openingText(opening: OpeningHours, locale: Locale): string {
  const runs: { first: string; last: string; hours: string }[] = [];
  let before = '';
  for (const day of WEEK) {
    const hours = (opening[day] ?? []).map(({ from, to }) => `${from}–${to}`).join(', ');
    const run = runs.at(-1);
    if (hours && hours === before && run) run.last = day;
    else if (hours) runs.push({ first: day, last: day, hours });
    before = hours;
  }
  const name = weekdayName(locale);
  return runs
    .map(({ first, last, hours }) =>
      first === last ? `${name(first)} ${hours}` : `${name(first)} – ${name(last)} ${hours}`,
    )
    .join('; ');
}

/** 4 January 1970 was a Sunday. */
const weekdayName = (locale: Locale): ((day: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(Date.UTC(1970, 0, 4 + Number(day))));
};
