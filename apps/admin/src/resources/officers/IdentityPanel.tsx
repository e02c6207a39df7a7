import { formatDateTime } from '@dinhdanh/domain/formats';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useSignInPolicy } from '../../components/use-sign-in-policy.ts';
import type { OfficerAct } from './officer-act.ts';
import type { OpenedOfficer } from './officer-acts.ts';

interface IdentityPanelProps {
  readonly officer: OpenedOfficer;
  readonly onAct: (act: OfficerAct) => void;
}

/** The work account that an officer signs in with; nothing where no provider is configured. */
export function IdentityPanel({ officer, onAct }: IdentityPanelProps) {
  const translate = useTranslate();
  const hasProvider = useSignInPolicy()?.hasSingleSignOn === true;
  const { canAccess: canLink = false } = useCanAccess({ resource: 'officer-identities', action: 'link' });
  const { providerIdentity: identity, canBeBarred } = officer;
  if (!identity && !hasProvider) return null;
  const mayAct = canLink && canBeBarred && (identity !== null || hasProvider);
  return (
    <Panel title={translate('singleSignOn.account')}>
      {identity ? (
        <Details
          isWide
          details={[
            { label: translate('singleSignOn.subject'), value: identity.subject },
            { label: translate('singleSignOn.issuer'), value: identity.issuer },
            {
              label: translate('singleSignOn.linked'),
              value: translate('singleSignOn.linkedBy', {
                moment: formatDateTime(new Date(identity.linkedAt)),
                name: identity.linkedBy,
              }),
            },
            {
              label: translate('officerAdmin.identityUse'),
              value: translate(
                identity.isConfirmed ? 'officerAdmin.identityConfirmed' : 'officerAdmin.identityUnconfirmed',
              ),
            },
          ]}
        />
      ) : (
        <Typography>{translate('officerAdmin.identityNone')}</Typography>
      )}
      {mayAct && (
        <Button
          variant="outlined"
          color={identity ? 'error' : 'primary'}
          onClick={() => {
            onAct({ kind: identity ? 'UNLINK_IDENTITY' : 'LINK_IDENTITY' });
          }}
          sx={{ mt: 4 }}
        >
          {translate(identity ? 'officerAdmin.identityUnlink' : 'officerAdmin.identityLink')}
        </Button>
      )}
    </Panel>
  );
}
