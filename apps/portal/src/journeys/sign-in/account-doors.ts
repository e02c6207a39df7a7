import type { SignInTexts } from '@dinhdanh/i18n/portal';

import type { AccountLevel } from '../../generated/graphql.ts';
import { APPOINTMENT_PATH } from '../appointment/appointment-paths.ts';
import { PAPERS_PATH } from '../papers/papers-paths.ts';
import { SHARING_PATH } from '../sharing/sharing-paths.ts';

interface AccountDoor {
  /** Its name and hint in the texts. */
  readonly id: keyof SignInTexts['account']['doors'];
  readonly path: string;
  /** Undefined: for accounts of both levels. */
  readonly onlyLevel?: AccountLevel;
}

/** What a holder can do from the page of the account, in the order in which it is offered. */
const ACCOUNT_DOORS: readonly AccountDoor[] = [
  { id: 'papers', path: PAPERS_PATH, onlyLevel: 'LEVEL_2' },
  { id: 'sharing', path: SHARING_PATH },
  { id: 'appointment', path: APPOINTMENT_PATH, onlyLevel: 'LEVEL_1' },
];

export const doorsFor = (level: AccountLevel): readonly AccountDoor[] =>
  ACCOUNT_DOORS.filter(({ onlyLevel }) => onlyLevel === undefined || onlyLevel === level);
