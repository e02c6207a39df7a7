import type { RegistrationTexts, StatusTexts } from '@dinhdanh/i18n/portal';

import type { RegistrationEvent, RegistrationState } from '../registration-machine.ts';

export interface ScreenProps {
  state: RegistrationState;
  dispatch(event: RegistrationEvent): void;
  words: RegistrationTexts;
  statusWords: StatusTexts;
}
