import type { SignInTexts } from '@dinhdanh/i18n/portal';

import type { AccountLevel } from '../../generated/graphql.ts';
import { APPOINTMENT_PATH } from '../appointment/appointment-paths.ts';
import { DEVICES_PATH } from '../devices/devices-paths.ts';
import { LOCK_ACCOUNT_PATH } from '../lock/lock-paths.ts';
import {
  HISTORY_PATH,
  READINGS_PATH,
  RECORD_PATH,
  REQUESTS_PATH,
  RESIDENCE_PATH,
} from '../my-record/my-record-paths.ts';
import { PASSCODE_PATH, PASSWORD_PATH, QUESTIONS_PATH } from '../credentials/credentials-paths.ts';
import { PAPERS_PATH } from '../papers/papers-paths.ts';
import { PHONE_CHANGE_PATH } from '../phone-change/phone-change-paths.ts';
import { SHARING_PATH } from '../sharing/sharing-paths.ts';

interface AccountDoor {
  /** Its name and hint in the texts. */
  readonly id: keyof SignInTexts['account']['doors'];
  readonly path: string;
  /** Undefined: for accounts of both levels. */
  readonly onlyLevel?: AccountLevel;
}

interface DoorGroup {
  /** Its heading in the texts. */
  readonly id: keyof SignInTexts['account']['groups'];
  readonly doors: readonly AccountDoor[];
}

/** What a holder can do from the page of the account, in the order in which it is offered: what most people come for first. */
const DOOR_GROUPS: readonly DoorGroup[] = [
  {
    id: 'own',
    doors: [
      { id: 'record', path: RECORD_PATH },
      { id: 'papers', path: PAPERS_PATH, onlyLevel: 'LEVEL_2' },
      { id: 'residence', path: RESIDENCE_PATH, onlyLevel: 'LEVEL_2' },
      { id: 'sharing', path: SHARING_PATH },
      { id: 'appointment', path: APPOINTMENT_PATH, onlyLevel: 'LEVEL_1' },
    ],
  },
  {
    id: 'use',
    doors: [
      { id: 'readings', path: READINGS_PATH },
      { id: 'requests', path: REQUESTS_PATH },
      { id: 'history', path: HISTORY_PATH },
    ],
  },
  {
    id: 'safety',
    doors: [
      { id: 'devices', path: DEVICES_PATH },
      { id: 'lock', path: LOCK_ACCOUNT_PATH },
      { id: 'password', path: PASSWORD_PATH },
      { id: 'passcode', path: PASSCODE_PATH },
      { id: 'questions', path: QUESTIONS_PATH },
      { id: 'phoneChange', path: PHONE_CHANGE_PATH },
    ],
  },
];

export const doorGroupsFor = (level: AccountLevel): readonly DoorGroup[] =>
  DOOR_GROUPS.map(({ id, doors }) => ({
    id,
    doors: doors.filter(({ onlyLevel }) => onlyLevel === undefined || onlyLevel === level),
  }));
