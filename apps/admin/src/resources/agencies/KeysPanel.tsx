import { formatDateTime } from '@dinhdanh/domain/formats';
import AddIcon from '@mui/icons-material/Add';
import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import type { SvgIconComponent } from '@mui/icons-material';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { RowTable } from '../../components/RowTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { AgencyKeyState } from '../../generated/graphql.ts';
import type { Agency } from '../../providers/data-provider.ts';
import { shortKid } from './agency-form.ts';
import { useAgencyName } from './use-agency-name.ts';

const RegisterKeyDialog = lazy(() => import('./RegisterKeyDialog.tsx'));
const RevokeKeyDialog = lazy(() => import('./RevokeKeyDialog.tsx'));

const LOOKS: Readonly<Record<AgencyKeyState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  VALID: { tone: 'success', icon: CheckCircleIcon },
  NOT_YET: { tone: 'info', icon: HourglassIcon },
  EXPIRED: { tone: 'secondary', icon: EventBusyIcon },
  REVOKED: { tone: 'secondary', icon: BlockIcon },
};

type Key = Agency['keys'][number];

/** The public keys by which the agency's machine is known, and what must be done about them. */
export function KeysPanel({ agency }: { readonly agency: Agency }) {
  const translate = useTranslate();
  const name = useAgencyName()(agency);
  const [isRegistering, setRegistering] = useState(false);
  const [revoked, setRevoked] = useState<string>();
  const moment = (value: string) => formatDateTime(new Date(value));
  return (
    <Panel title={translate('agencies.keys')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        <Typography variant="body2" color="textSecondary">
          {translate('agencies.keysLead')}
        </Typography>
        {agency.keyWarnings.map(({ kind, kid, expiresAt }) => (
          <Alert key={`${kind}-${kid ?? ''}`} severity={kind === 'KEY_EXPIRES_SOON' ? 'warning' : 'error'}>
            {translate(`agencies.warningText.${kind}`, {
              kid: shortKid(kid ?? ''),
              moment: expiresAt ? moment(expiresAt) : '',
            })}
          </Alert>
        ))}
        <Button
          variant="outlined"
          startIcon={<AddIcon />}
          onClick={() => {
            setRegistering(true);
          }}
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate('agencies.registerKey')}
        </Button>
        {agency.keys.length === 0 ? (
          <Typography>{translate('agencies.keysEmpty')}</Typography>
        ) : (
          <RowTable<Key>
            label={translate('agencies.keysTable', { name })}
            rows={agency.keys}
            keyOf={({ kid }) => kid}
            columns={[
              { label: translate('agencies.keyColumn.kid'), cell: (key) => <KeyName {...key} /> },
              { label: translate('agencies.keyColumn.state'), cell: (key) => <KeyStateChip {...key} /> },
              {
                label: translate('agencies.keyColumn.validity'),
                cell: ({ validFrom, expiresAt, revokedAt }) => (
                  <>
                    <div>{translate('agencies.keyFrom', { moment: moment(validFrom) })}</div>
                    <div>{translate('agencies.keyUntil', { moment: moment(expiresAt) })}</div>
                    {revokedAt && (
                      <div>{translate('agencies.keyRevokedAt', { moment: moment(revokedAt) })}</div>
                    )}
                  </>
                ),
              },
              {
                label: translate('agencies.keyColumn.use'),
                cell: ({ registeredAt, registeredBy, lastUsedAt }) => (
                  <>
                    <div>
                      {translate('agencies.keyRegistered', {
                        name: registeredBy,
                        moment: moment(registeredAt),
                      })}
                    </div>
                    <div>
                      {lastUsedAt
                        ? translate('agencies.keyUsed', { moment: moment(lastUsedAt) })
                        : translate('agencies.keyUnused')}
                    </div>
                  </>
                ),
              },
            ]}
            action={{
              label: translate('agencies.keyColumn.actions'),
              cell: ({ kid, state }) =>
                state !== 'REVOKED' && (
                  <Button
                    size="small"
                    color="error"
                    aria-label={translate('agencies.revokeKeyOf', { kid: shortKid(kid) })}
                    onClick={() => {
                      setRevoked(kid);
                    }}
                  >
                    {translate('agencies.revokeKey')}
                  </Button>
                ),
            }}
          />
        )}
      </Box>
      <Suspense fallback={null}>
        {isRegistering && (
          <RegisterKeyDialog
            agency={agency}
            onClose={() => {
              setRegistering(false);
            }}
          />
        )}
        {revoked !== undefined && (
          <RevokeKeyDialog
            agency={agency}
            kid={revoked}
            onClose={() => {
              setRevoked(undefined);
            }}
          />
        )}
      </Suspense>
    </Panel>
  );
}

function KeyName({ kid, algorithm }: Key) {
  return (
    <>
      <Box component="span" title={kid} sx={{ fontFamily: 'monospace', fontWeight: 600 }}>
        {shortKid(kid)}
      </Box>
      <Typography variant="body2" component="div" color="textSecondary">
        {algorithm}
      </Typography>
    </>
  );
}

function KeyStateChip({ state }: Key) {
  const translate = useTranslate();
  return (
    <ToneChip tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
      {translate(`agencies.keyState.${state}`)}
    </ToneChip>
  );
}
