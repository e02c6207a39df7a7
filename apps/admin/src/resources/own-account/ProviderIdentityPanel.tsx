import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { momentText } from '../../components/moment-text.ts';
import { Panel } from '../../components/Panel.tsx';
import type { OwnAccount } from './own-account-acts.ts';

/** The work account, so that an officer sees one that was linked by mistake. */
export function ProviderIdentityPanel({ means }: { readonly means: OwnAccount['ownSignInMeans'] }) {
  const translate = useTranslate();
  const { providerIdentity: identity } = means;
  if (!identity) return null;
  return (
    <Panel title={translate('singleSignOn.account')}>
      <Details
        isWide
        details={[
          { label: translate('singleSignOn.subject'), value: identity.subject },
          { label: translate('singleSignOn.issuer'), value: identity.issuer },
          {
            label: translate('singleSignOn.linked'),
            value: translate('singleSignOn.linkedBy', {
              moment: momentText(identity.linkedAt, new Date()),
              name: identity.linkedBy,
            }),
          },
        ]}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 3, maxWidth: '80ch' }}>
        {translate('singleSignOn.ownHint')}
      </Typography>
    </Panel>
  );
}
