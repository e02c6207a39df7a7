import type { AppointmentTexts } from '@dinhdanh/i18n/portal';

import type { AppointmentEvent, AppointmentState } from '../appointment-machine.ts';

export interface ScreenProps {
  state: AppointmentState;
  dispatch(event: AppointmentEvent): void;
  words: AppointmentTexts;
}
