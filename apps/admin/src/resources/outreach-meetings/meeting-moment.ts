import { localDateOf } from '@dinhdanh/domain/formats';

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** Whether a field for day and time holds both. */
export const isDayAndTime = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);

/** The moment of a day and time on the wall clock in Vietnam, wherever the browser stands. */
export const momentOf = (text: string): string => `${text}:00+07:00`;

/** The other way: what a field for day and time shows of a moment. */
export const fieldOf = (moment: string): string => {
  const time = new Date(new Date(moment).getTime() + VIETNAM_OFFSET_MS).toISOString().slice(11, 16);
  return `${localDateOf(new Date(moment))}T${time}`;
};
