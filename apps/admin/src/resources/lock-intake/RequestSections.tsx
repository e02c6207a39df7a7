import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { useId } from 'react';

import { Panel } from '../../components/Panel.tsx';
import type { RequesterType } from '../../generated/graphql.ts';
import { SectionGrid } from '../../components/SectionGrid.tsx';
import { UploadButton } from '../../components/UploadButton.tsx';
import { fieldId, useLockIntake } from './lock-intake-context.ts';
import { LockIntakeField } from './LockIntakeField.tsx';
import { RadioField } from './RadioField.tsx';

const REQUESTER_TYPES = [
  'PROCEDURAL_AGENCY',
  'COMPETENT_AUTHORITY',
  'RELYING_PARTY',
] as const satisfies readonly RequesterType[];

/** Who asks, by which document, where the reply goes. */
export function RequesterSection() {
  const translate = useTranslate();
  const { change } = useLockIntake();
  return (
    <Panel title={translate('lockIntake.requesterSection')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <RadioField<RequesterType>
          name="requesterType"
          hint={translate('lockIntake.relyingPartyNote')}
          choices={REQUESTER_TYPES.map((value) => ({
            value,
            label: translate(`lockIntake.requesterType.${value}`),
            isOff: value === 'RELYING_PARTY',
          }))}
          onChoose={(requesterType) => {
            change({ requesterType });
          }}
        />
        <SectionGrid>
          <LockIntakeField name="requesterName" maxLength={200} />
          <LockIntakeField name="requesterReference" maxLength={100} />
          <LockIntakeField name="documentOn" isNumber maxLength={10} />
          <LockIntakeField name="requesterEmail" isOptional maxLength={254} />
        </SectionGrid>
      </Box>
    </Panel>
  );
}

/** On what law, why, whether the holder may know, and the form itself as a picture. */
export function ContentSection() {
  const translate = useTranslate();
  const { form, change, problems, uploads } = useLockIntake();
  const { canAccess: canUpload = false } = useCanAccess({ resource: 'files', action: 'upload' });
  const sealedHintId = useId();
  const { scan } = form;
  return (
    <Panel title={translate('lockIntake.contentSection')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <LockIntakeField name="citedBasis" isLong maxLength={1000} />
        <LockIntakeField name="requestReason" isLong maxLength={1000} />
        <div>
          <FormControlLabel
            label={translate('lockIntake.field.isSealed')}
            control={
              <Checkbox
                checked={form.isSealed}
                slotProps={{ input: { 'aria-describedby': sealedHintId } }}
                onChange={(event) => {
                  change({ isSealed: event.target.checked });
                }}
              />
            }
          />
          <FormHelperText id={sealedHintId} sx={{ mx: 0, maxWidth: '70ch' }}>
            {translate('lockIntake.hint.isSealed')}
          </FormHelperText>
        </div>
        <Box
          role="group"
          aria-label={translate('lockIntake.field.scanFileId')}
          sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 2 }}
        >
          <Typography variant="h3">{translate('lockIntake.field.scanFileId')}</Typography>
          <Typography variant="body2" color="textSecondary">
            {translate(`lockIntake.hint.${canUpload ? 'scanFileId' : 'scanNotYours'}`)}
          </Typography>
          {scan && (
            <>
              <Typography role="status">{translate('lockIntake.scanStored', { name: scan.name })}</Typography>
              <Box
                component="img"
                src={scan.preview}
                alt={`${translate('lockIntake.field.scanFileId')}: ${scan.name}`}
                sx={{ display: 'block', maxHeight: 160, maxWidth: '100%', borderRadius: 1 }}
              />
            </>
          )}
          {canUpload && (
            <UploadButton
              id={fieldId('scanFileId')}
              kind="SCAN"
              unitCode={form.unitCode}
              uploads={uploads}
              label={translate(`lockIntake.${scan ? 'replaceScan' : 'addScan'}`)}
              onCaptured={([first = null]) => {
                change({ scan: first });
              }}
            />
          )}
          {problems['scanFileId'] && <FormHelperText error>{problems['scanFileId']}</FormHelperText>}
        </Box>
      </Box>
    </Panel>
  );
}
