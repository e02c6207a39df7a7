import type { AppointmentStep } from './appointment-machine.ts';

export const APPOINTMENT_PATH = '/dat-lich';

const SLUGS: Readonly<Record<AppointmentStep, string>> = {
  welcome: '',
  who: 'nguoi-den',
  card: 'the-can-cuoc',
  residence: 'noi-o',
  office: 'noi-lam',
  day: 'ngay',
  slot: 'gio',
  confirm: 'xem-lai',
  done: 'da-dat',
  find: 'lich-da-dat',
  found: 'lich-hen',
  cancel: 'huy',
  cancelled: 'da-huy',
};

export function isAppointmentPath(path: string): boolean {
  return path === APPOINTMENT_PATH || path.startsWith(`${APPOINTMENT_PATH}/`);
}

export function pathOfStep(step: AppointmentStep): string {
  return SLUGS[step] === '' ? APPOINTMENT_PATH : `${APPOINTMENT_PATH}/${SLUGS[step]}`;
}

export function stepOfPath(path: string): AppointmentStep {
  const steps = Object.keys(SLUGS) as AppointmentStep[];
  return steps.find((step) => pathOfStep(step) === path) ?? 'welcome';
}
