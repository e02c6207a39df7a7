import { formatDateTime } from '@dinhdanh/domain/formats';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useCanAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { DeadlineField } from '../../components/DeadlineField.tsx';
import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { useActorText } from '../../components/use-actor-text.ts';
import type { ApplicationCase } from '../../providers/data-provider.ts';
import { useWindowText } from './use-window-text.ts';

/** As the server names itself among the officers who did something. */
const SYSTEM = 'SYSTEM';

/** No events of the case: what the open page does by itself, and what follows each answer of an agency. */
const BACKGROUND_ACTIONS = ['APPLICATION_CLAIM_RENEWED', 'APPLICATION_PAPERS_JUDGED'];

interface SidePanelProps {
  readonly application: ApplicationCase;
}

export function DeadlinePanel({ application }: SidePanelProps) {
  const translate = useTranslate();
  const { legalRegime, deadlineLegalBasis, deadlineAmount, deadlineUnit } = application;
  return (
    <Panel title={translate('case.deadlineTitle')}>
      <Box sx={{ mb: 3 }}>
        <DeadlineField {...application} />
      </Box>
      <Details
        details={[
          { label: translate('case.regime'), value: legalRegime },
          {
            label: translate('case.deadlineBasis'),
            value: `${deadlineLegalBasis}\n${translate(`deadline.${deadlineUnit}`, { smart_count: deadlineAmount })}`,
          },
        ]}
      />
    </Panel>
  );
}

export function DecisionPanel({ application: { decision } }: SidePanelProps) {
  const translate = useTranslate();
  if (!decision) return null;
  const { outcome, decidedAt, decidedBy, reasonCode, reasonText } = decision;
  const reasons = outcome === 'RETURNED' ? 'returnReason' : 'refusalReason';
  const reason = reasonCode ? translate(`${reasons}.${reasonCode}`, { _: reasonCode }) : undefined;
  return (
    <Panel title={translate('case.decisionTitle')}>
      <Typography sx={{ mb: reason ? 2 : 0 }}>
        {translate('case.decisionBy', {
          state: translate(`state.${outcome}`),
          moment: formatDateTime(new Date(decidedAt)),
          name: decidedBy === SYSTEM ? translate('history.system') : decidedBy,
        })}
      </Typography>
      {reason && (
        <Details
          details={[
            {
              label: translate('case.decisionReason'),
              value: reasonText ? `${reason}\n${reasonText}` : reason,
            },
          ]}
        />
      )}
    </Panel>
  );
}

export function AccountPanel({ application }: SidePanelProps) {
  const translate = useTranslate();
  const windowText = useWindowText();
  const { canAccess: canReadLocks = false } = useCanAccess({ resource: 'account-locks', action: 'show' });
  const { account } = application;
  return (
    <Panel title={translate('case.accountTitle')}>
      {account ? (
        <Details
          details={[
            ...(account.level
              ? [{ label: translate('case.accountLevel'), value: translate(`level.${account.level}`) }]
              : []),
            {
              label: translate('case.accountState'),
              value: canReadLocks ? (
                <Link to={`/account-locks/${account.id}`}>{translate(`accountState.${account.state}`)}</Link>
              ) : (
                translate(`accountState.${account.state}`)
              ),
            },
            { label: translate('case.grantedAt'), value: formatDateTime(new Date(account.grantedAt)) },
            {
              label: translate('case.activatedAt'),
              value: account.activatedAt
                ? formatDateTime(new Date(account.activatedAt))
                : translate('case.notActivated'),
            },
            ...(account.window
              ? [
                  {
                    label: translate('activationWindows.caseLabel'),
                    value: windowText(account.window, application),
                  },
                ]
              : []),
          ]}
        />
      ) : (
        <Typography color="textSecondary">{translate('case.accountNone')}</Typography>
      )}
    </Panel>
  );
}

export function HistoryPanel({ application: { history } }: SidePanelProps) {
  const translate = useTranslate();
  const actorText = useActorText();
  const events = history.filter(({ action }) => !BACKGROUND_ACTIONS.includes(action));
  return (
    <Panel title={translate('case.historyTitle')}>
      {events.length > 0 ? (
        <Timeline
          label={translate('case.historyTitle')}
          events={events.map(({ at, action, actorName, inPlaceOf }) => ({
            at,
            title: translate(`history.${action}`, { _: translate('history.other', { action }) }),
            actor: actorName === SYSTEM ? translate('history.system') : actorText(actorName, inPlaceOf),
          }))}
        />
      ) : (
        <Typography color="textSecondary">{translate('case.historyEmpty')}</Typography>
      )}
    </Panel>
  );
}
