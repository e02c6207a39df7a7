import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { useState } from 'react';

import { MaskedField } from '../../components/MaskedField.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { ApplicationState } from '../../generated/graphql.ts';
import type { ApplicationCase } from '../../providers/data-provider.ts';
import { RevealApplicantButton } from './RevealApplicantButton.tsx';
import type { RevealedNumbers } from './RevealApplicantButton.tsx';

/** What an officer still works on. */
const OPEN_STATES: ReadonlySet<ApplicationState> = new Set(['SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW']);

/** Numbers behind masks, opened for a purpose. */
export function ContactPanel({ application }: { readonly application: ApplicationCase }) {
  const translate = useTranslate();
  const { canAccess: canReveal = false } = useCanAccess({ resource: 'applicants', action: 'reveal' });
  const [numbers, setNumbers] = useState<RevealedNumbers>();
  const { id, state, applicant, consentGivenAt } = application;
  const hasCase = OPEN_STATES.has(state);
  return (
    <Panel title={translate('case.contactTitle')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 8, rowGap: 3 }}>
        <Box
          component="dl"
          sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 8, rowGap: 2 }}
          aria-live="polite"
        >
          <MaskedField
            label={translate('field.PERSONAL_ID_NUMBER')}
            masked={applicant.maskedPersonalIdNumber}
            revealed={numbers?.personalIdNumber}
          />
          <MaskedField
            label={translate('field.PHONE_NUMBER')}
            masked={applicant.maskedPhoneNumber}
            revealed={numbers?.phoneNumber}
          />
          {applicant.maskedEmail && (
            <MaskedField label={translate('field.EMAIL')} masked={applicant.maskedEmail} />
          )}
        </Box>
        {canReveal &&
          (numbers ? (
            <Button
              size="small"
              variant="outlined"
              onClick={() => {
                setNumbers(undefined);
              }}
            >
              {translate('case.revealHide')}
            </Button>
          ) : (
            <RevealApplicantButton applicationId={id} hasCase={hasCase} onRevealed={setNumbers} />
          ))}
      </Box>
      {consentGivenAt && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {translate('case.consentGiven', { moment: formatDateTime(new Date(consentGivenAt)) })}
        </Typography>
      )}
    </Panel>
  );
}
