import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type {
  AdministrativeUnit,
  AuditChainVerdict,
  BackOfficeProvider,
} from '../../providers/data-provider.ts';

/** Computes one chain anew and says how far it holds, by itself and against what lies outside the database. */
export function ChainPanel() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data: units = [] } = useGetList<AdministrativeUnit>('administrative-units');
  const [chosenCode, setChosenCode] = useState('');
  const unitCode = chosenCode || (units[0]?.code ?? '');
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: (code: string) => dataProvider.verifyAuditChain(code),
  });
  const verify = () => {
    if (!isPending && unitCode !== '') mutate(unitCode);
  };
  return (
    <Panel title={translate('auditLog.chain.title')}>
      <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '80ch' }}>
        {translate('auditLog.chain.text')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField
          select
          label={translate('auditLog.chain.unit')}
          value={unitCode}
          sx={{ flex: '1 1 15rem', maxWidth: 360 }}
          onChange={({ target }) => {
            setChosenCode(target.value);
          }}
        >
          {units.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="outlined" aria-disabled={isPending} onClick={verify}>
          {translate(isPending ? 'auditLog.chain.verifying' : 'auditLog.chain.verify')}
        </Button>
      </Box>
      {error && (
        <FailurePanel title={translate('auditLog.chain.failedTitle')} error={error} onRetry={verify} />
      )}
      {data && <ChainVerdict verdict={data} />}
    </Panel>
  );
}

function ChainVerdict({ verdict }: { readonly verdict: AuditChainVerdict }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { unit, isWhole, lineCount, firstBrokenSequence, lastAnchor } = verdict;
  const isRight = isWhole && (lastAnchor?.isKept ?? true);
  return (
    <Alert severity={isRight ? 'success' : 'error'} role={isRight ? 'status' : 'alert'} sx={{ mt: 3 }}>
      <AlertTitle>
        {translate(`auditLog.chain.${isRight ? 'whole' : 'wrong'}`, { unit: unit.name })}
      </AlertTitle>
      <Typography>
        {translate('auditLog.chain.verified', { number: formatCount(lineCount, locale) })}
      </Typography>
      {firstBrokenSequence != null && (
        <Typography>
          {translate('auditLog.chain.broken', { number: formatCount(firstBrokenSequence, locale) })}
        </Typography>
      )}
      {lastAnchor ? (
        <AnchorWords anchor={lastAnchor} />
      ) : (
        <Typography>{translate('auditLog.chain.noAnchor')}</Typography>
      )}
    </Alert>
  );
}

interface AnchorWordsProps {
  readonly anchor: NonNullable<AuditChainVerdict['lastAnchor']>;
}

function AnchorWords({ anchor: { number, isGenuine, takenAt, sequence, isKept } }: AnchorWordsProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  if (!isGenuine || !takenAt)
    return <Typography>{translate('auditLog.chain.anchorForged', { number })}</Typography>;
  return (
    <>
      <Typography>
        {translate('auditLog.chain.anchor', { number, moment: formatDateTime(new Date(takenAt)) })}
      </Typography>
      <Typography>
        {sequence == null
          ? translate('auditLog.chain.anchorEmpty')
          : translate(`auditLog.chain.${isKept ? 'anchorHolds' : 'anchorBroken'}`, {
              sequence: formatCount(sequence, locale),
            })}
      </Typography>
    </>
  );
}
