import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { CompareTable } from '../../components/CompareTable.tsx';
import type { ComparedFact } from '../../components/CompareTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { ApplicationCase } from '../../providers/data-provider.ts';
import { sourceOf } from './case-source.ts';

interface FactsPanelProps {
  readonly application: ApplicationCase;
  /** Missing when there is no scan, or the officer may not see pictures. */
  readonly onShowScans: (() => void) | undefined;
}

/** What was declared, what the database has, what the papers show. */
export function FactsPanel({ application, onShowScans }: FactsPanelProps) {
  const translate = useTranslate();
  const { populationCheck, numberWarnings, subjectType } = application;
  return (
    <Panel title={translate('case.factsTitle')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        <CheckSummary application={application} />
        <CompareTable
          label={translate('case.factsTitle')}
          facts={comparedFacts(application)}
          source={sourceOf(subjectType)}
          fieldTexts={subjectType === 'ORGANISATION' ? 'organisationField' : 'field'}
          papers={<PapersSummary application={application} onShowScans={onShowScans} />}
        />
        {numberWarnings.length > 0 && (
          <Alert severity="warning">
            <Typography sx={{ fontWeight: 600 }}>{translate('case.warningsTitle')}</Typography>
            {numberWarnings.map(({ code, message }) => (
              <div key={code}>{message}</div>
            ))}
          </Alert>
        )}
        {populationCheck && (
          <Typography variant="body2" color="textSecondary">
            {translate('case.checkedAt', { moment: formatDateTime(new Date(populationCheck.checkedAt)) })}
          </Typography>
        )}
      </Box>
    </Panel>
  );
}

function CheckSummary({
  application: { populationCheck, subjectType },
}: Pick<FactsPanelProps, 'application'>) {
  const translate = useTranslate();
  const source = translate(`sourceInSentence.${sourceOf(subjectType)}`);
  if (!populationCheck) return <Alert severity="info">{translate('case.checkPending', { source })}</Alert>;
  const mismatches = populationCheck.fields.filter(({ isMatch }) => !isMatch).length;
  switch (populationCheck.outcome) {
    case 'MATCHED':
      return <Alert severity="success">{translate('case.checkMatched', { source })}</Alert>;
    case 'MISMATCHED':
      return (
        <Alert severity="error">
          {translate('case.checkMismatched', { smart_count: mismatches, source })}
        </Alert>
      );
    case 'NOT_FOUND':
      return <Alert severity="error">{translate('case.checkNotFound', { source })}</Alert>;
    case 'UNAVAILABLE':
      return <Alert severity="info">{translate('case.checkUnavailable', { source })}</Alert>;
  }
}

/** The compared facts; as long as there is no record to compare with, what was declared. */
function comparedFacts({ applicant, populationCheck }: ApplicationCase): readonly ComparedFact[] {
  const outcome = populationCheck?.outcome;
  if (populationCheck && (outcome === 'MATCHED' || outcome === 'MISMATCHED')) return populationCheck.fields;
  const declared = {
    FULL_NAME: applicant.fullName,
    DATE_OF_BIRTH: applicant.dateOfBirth,
    SEX: applicant.sex,
    PERMANENT_ADDRESS: applicant.permanentAddress,
  };
  return Object.entries(declared).flatMap(([field, value]) =>
    // An organisation has neither a birthday nor a sex.
    value === null ? [] : [{ field, declared: value, recorded: null, isMatch: null }],
  );
}

function PapersSummary({ application: { identityPapers, papers, files }, onShowScans }: FactsPanelProps) {
  const translate = useTranslate();
  const { card, passportNumber, residenceCard } = identityPapers;
  const scanCount = files.filter(({ kind }) => kind === 'SCAN').length;
  const lines = [
    ...(card
      ? [
          translate(card.isValidAtReceipt ? 'papers.cardValidShort' : 'papers.cardExpiredShort', {
            card: translate(`cardKind.${card.kind}`),
            date: formatDate(card.issuedOn),
          }),
        ]
      : []),
    ...(passportNumber ? [translate('papers.passport')] : []),
    ...(residenceCard ? [translate(`residenceCardKind.${residenceCard.kind}`)] : []),
    ...papers.map(({ type }) => translate(`paperType.${type}`)),
  ];
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 1 }}>
      {lines.map((line, index) => (
        <Typography key={index} variant="body2">
          {line}
        </Typography>
      ))}
      {onShowScans ? (
        <>
          <Typography variant="body2" color="textSecondary">
            {translate('papers.readOnScan')}
          </Typography>
          <Button size="small" variant="outlined" onClick={onShowScans}>
            {translate('papers.showScans', { smart_count: scanCount })}
          </Button>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {translate('papers.noScan')}
        </Typography>
      )}
    </Box>
  );
}
