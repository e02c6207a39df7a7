import type { PapersTexts } from '@dinhdanh/i18n/portal';

import type { PapersEvent, PapersState } from '../papers-machine.ts';

export interface ScreenProps {
  readonly state: PapersState;
  readonly words: PapersTexts;
  dispatch(event: PapersEvent): void;
}
