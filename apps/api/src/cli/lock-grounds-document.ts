import {
  ACCOUNT_ACTS,
  LOCK_GROUND_KINDS,
  LOCK_STANDINGS,
  lockGroundRule,
  precedenceOf,
  regimeParameters,
  SUBJECT_TYPES,
  type AccountAct,
  type LegalRegime,
  type LockStanding,
  type Precedence,
} from '@dinhdanh/domain';
import { termLabel } from '@dinhdanh/i18n';
import { document, table } from './markdown.ts';

const REGIMES = ['ND59_2022', 'ND69_2024'] as const satisfies readonly LegalRegime[];

const ACT_TEXTS: Readonly<Record<AccountAct, string>> = {
  SIGN_IN: 'signs in, with password and code',
  ACTIVATE: 'activates, also when it was begun before',
  BE_HELPED_TO_ACTIVATE: 'is helped to activate (kích hoạt có hỗ trợ)',
  START_RECOVERY: 'asks for a new password',
  COMPLETE_RECOVERY: 'sets the new password that was asked for before the lock',
  CHANGE_PASSWORD: 'changes the password at the portal',
  CHANGE_PASSCODE: 'changes the passcode at the portal',
  CHANGE_PHONE_AT_PORTAL: 'changes the phone number at the portal',
  CHANGE_PHONE_AT_COUNTER: 'changes the phone number in person; the account stays as it is',
  LOCK_OWN: 'locks the own account at the portal, the hotline or the counter',
  LOCK_OWN_BY_SMS: 'locks the own account by SMS (KHOA)',
  UNLOCK_OWN: 'unlocks the own account: the own ground ends, and nothing else',
  SHARE_IDENTITY: 'shares the identity by QR',
  USE_SHARED_CODE: 'lets a QR that was made before the lock be scanned',
  RAISE_LEVEL: 'is raised to level 2 by an approval; the account stays as it is',
  ANSWER_AS_AGENCY: 'has papers that an agency answers about',
};

const STANDING_TEXTS: Readonly<Record<LockStanding, string>> = {
  NONE: 'Open',
  OWN: 'Own lock',
  AUTOMATIC: 'Automatic',
  REQUESTED: 'On request',
  URGENT: 'Urgent lock',
  SEVERAL_WITH_OWN: 'Own and others',
  SEVERAL_WITHOUT_OWN: 'Several others',
};

/** Which ground locks whom by which article, who ends it, and what goes first while it stands. */
export const lockGroundsDocument = (): string =>
  document(
    '# Grounds of a lock (căn cứ khóa tài khoản)',
    'Written by `pnpm generate` from the tables in `packages/domain/src/lock`; do not edit. An account is locked exactly while at least one ground stands. Each cell is tested in `grounds.test.ts` and `precedence.test.ts` there.',
    ...REGIMES.flatMap((regime) => [
      `## ${regimeParameters(regime).name} (${regime})`,
      ...SUBJECT_TYPES.flatMap((subject) => [
        `### ${subject}: ${termLabel('subjectType', subject, 'vi')}`,
        groundsOf(regime, subject),
      ]),
    ]),
    '## Who ends a ground',
    table(
      ['Lifter', 'Ai mở khóa'],
      (['HOLDER', 'REGISTER', 'DECISION'] as const).map((lifter) => [
        lifter,
        termLabel('lockLifter', lifter, 'vi'),
      ]),
    ),
    '## What goes first while an account is locked',
    'Rows are what somebody does, columns what stands. **yes**: it is done. **no**: it is refused with the code. **ended**: what was begun before the lock ended with it and stays ended after the unlock; whoever goes on with it meanwhile gets the code (UNAUTHENTICATED: there is no session any more). `precedence-of-locks.api.test.ts` drives the cells through the program.',
    table(
      ['Act', 'The holder …', ...LOCK_STANDINGS.map((standing) => STANDING_TEXTS[standing])],
      ACCOUNT_ACTS.map((act) => [
        act,
        ACT_TEXTS[act],
        ...LOCK_STANDINGS.map((standing) => cellText(precedenceOf(standing, act))),
      ]),
    ),
  );

const groundsOf = (regime: LegalRegime, subject: (typeof SUBJECT_TYPES)[number]): string =>
  table(
    ['Kind', 'Căn cứ', 'Origin', 'Lifted by', 'Article'],
    LOCK_GROUND_KINDS.map((kind) => {
      const rule = lockGroundRule(regime, subject, kind);
      return [
        kind,
        termLabel('lockGroundKind', kind, 'vi'),
        ...(rule ? [rule.origin, rule.lifter, rule.article] : ['no ground', '-', '-']),
      ];
    }),
  );

function cellText(cell: Precedence): string {
  if (cell.verdict === 'ALLOWED') return 'yes';
  return `${cell.verdict === 'REFUSED' ? 'no' : 'ended'}: ${cell.code}`;
}
