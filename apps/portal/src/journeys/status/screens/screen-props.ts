import type { StatusTexts } from '@dinhdanh/i18n/portal';

import type { StatusEvent, StatusState } from '../status-machine.ts';

export interface ScreenProps {
  state: StatusState;
  dispatch(event: StatusEvent): void;
  words: StatusTexts;
}
