import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { SharedIdentity } from '../../providers/data-provider.ts';

interface SharedIdentityPanelProps {
  readonly identity: SharedIdentity;
  readonly onNext: () => void;
}

/** Exactly what was shared; what was not is named, so that nobody takes it for missing on record. */
export function SharedIdentityPanel({ identity, onNext }: SharedIdentityPanelProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { dateOfBirth, sex, personalIdNumber, permanentAddress, papers } = identity;
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const optional: readonly (readonly [label: string, value: string | null])[] = [
    ['DATE_OF_BIRTH', dateOfBirth && formatDate(dateOfBirth)],
    ['SEX', sex && translate(`sex.${sex}`)],
    ['PERSONAL_ID_NUMBER', personalIdNumber],
    ['PERMANENT_ADDRESS', permanentAddress],
    [
      'PAPERS',
      papers &&
        (papers.length === 0
          ? translate('sharing.noPapers')
          : list.format(papers.map((type) => translate(`paperType.${type}`)))),
    ],
  ];
  const notShared = optional.filter(([, value]) => value === null);
  return (
    <>
      <Alert severity="success" role="status">
        {translate('sharing.verified', { time: formatDateTime(new Date(identity.verifiedAt)) })}
      </Alert>
      <Panel title={translate('sharing.result')}>
        <Details
          details={[
            { label: translate('sharing.fullName'), value: identity.fullName },
            { label: translate('sharing.maskedNumber'), value: identity.maskedPersonalIdNumber },
            { label: translate('sharing.level'), value: translate(`level.${identity.accountLevel}`) },
            ...optional.flatMap(([fact, value]) =>
              value === null ? [] : [{ label: translate(`sharing.fact.${fact}`), value }],
            ),
          ]}
        />
        {notShared.length > 0 && (
          <Typography color="textSecondary" sx={{ mt: 3 }}>
            {translate('sharing.notShared', {
              facts: list.format(notShared.map(([fact]) => translate(`sharing.fact.${fact}`).toLowerCase())),
            })}
          </Typography>
        )}
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {translate('sharing.compare')}
        </Typography>
      </Panel>
      <Box>
        <Button variant="contained" autoFocus onClick={onNext}>
          {translate('sharing.next')}
        </Button>
      </Box>
    </>
  );
}
