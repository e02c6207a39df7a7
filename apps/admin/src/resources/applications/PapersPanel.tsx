import { formatDate, isCrossChecked } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import type { Detail } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { ApplicationCase } from '../../providers/data-provider.ts';

interface PapersPanelProps {
  readonly application: ApplicationCase;
  /** Missing when the officer may not see pictures. */
  readonly onShowFile: ((fileId: string) => void) | undefined;
}

/** Card, passport, residence card, and whatever else was shown at the counter. */
export function PapersPanel({ application, onShowFile }: PapersPanelProps) {
  const translate = useTranslate();
  const { papers } = application;
  const details = useIdentityPapers(application);
  return (
    <Panel title={translate('papers.title')}>
      {details.length > 0 ? (
        <Details details={details} isWide />
      ) : (
        <Typography color="textSecondary">{translate('papers.none')}</Typography>
      )}
      {papers.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 4, mb: 1 }}>
            {translate('papers.presented')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {papers.map(({ type, maskedNumber, scanFileId }, index) => (
              <Box
                component="li"
                key={index}
                sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, minHeight: 36 }}
              >
                <span>{translate(`paperType.${type}`)}</span>
                <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
                  {maskedNumber}
                </Box>
                {!isCrossChecked(type) && (
                  <Typography variant="body2" component="span" color="textSecondary">
                    {translate('crossChecks.notCrossChecked')}
                  </Typography>
                )}
                {scanFileId && onShowFile && (
                  <Button
                    size="small"
                    onClick={() => {
                      onShowFile(scanFileId);
                    }}
                  >
                    {translate('papers.showScan')}
                  </Button>
                )}
              </Box>
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
}

function useIdentityPapers({ identityPapers }: ApplicationCase): readonly Detail[] {
  const translate = useTranslate();
  const { card, nationality, passportNumber, passportExpiresOn, residenceCard } = identityPapers;
  const until = (day: string | null) =>
    day === null ? translate('papers.noEnd') : translate('papers.until', { date: formatDate(day) });
  return [
    ...(card
      ? [
          {
            label: translate(`cardKind.${card.kind}`),
            value: [
              translate('papers.issued', { date: formatDate(card.issuedOn) }),
              until(card.expiresOn),
              translate(card.isValidAtReceipt ? 'papers.validAtReceipt' : 'papers.notValidAtReceipt'),
            ].join('\n'),
          },
        ]
      : []),
    ...(nationality ? [{ label: translate('papers.nationality'), value: nationality }] : []),
    ...(passportNumber
      ? [{ label: translate('papers.passport'), value: `${passportNumber}\n${until(passportExpiresOn)}` }]
      : []),
    ...(residenceCard
      ? [
          {
            label: translate(`residenceCardKind.${residenceCard.kind}`),
            value: `${residenceCard.maskedNumber}\n${until(residenceCard.expiresOn)}`,
          },
        ]
      : []),
  ];
}
