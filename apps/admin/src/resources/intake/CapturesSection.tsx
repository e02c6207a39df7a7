import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import { CaptureButton } from './CaptureButton.tsx';
import { useIntake } from './intake-context.ts';
import type { CapturedFile } from '../../components/upload-file.ts';
import { needsOf } from './intake-form.ts';

/** Portrait, fingerprints and scans; which of them are needed follows from age and level. */
export function CapturesSection() {
  const translate = useTranslate();
  const { form, change, problems, today } = useIntake();
  const needs = needsOf(form, today);
  const need = (isNeeded: boolean) => translate(isNeeded ? 'intake.needed' : 'intake.notNeeded');
  return (
    <Panel title={translate('intake.capturesTitle')}>
      {form.unitCode === '' && (
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {translate('intake.unitFirst')}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr)' }, gap: 4 }}>
        {form.subjectType !== 'ORGANISATION' && (
          <>
            <Capture
              title={translate('intake.portrait')}
              hint={`${need(needs.portrait)} ${translate('intake.hint.portrait')}`}
              problem={problems['portraitFileId']}
              files={form.portrait ? [form.portrait] : []}
            >
              <CaptureButton
                id="intake-portraitFileId"
                kind="PORTRAIT"
                isPrimary={needs.portrait && !form.portrait}
                label={translate(form.portrait ? 'intake.retakePortrait' : 'intake.capturePortrait')}
                onCaptured={([portrait = null]) => {
                  change({ portrait });
                }}
              />
            </Capture>
            <Capture
              title={translate('intake.fingerprints')}
              hint={need(needs.fingerprints)}
              problem={problems['fingerprintFileIds']}
              files={form.fingerprints}
            >
              <CaptureButton
                id="intake-fingerprintFileIds"
                kind="FINGERPRINT"
                isPrimary={needs.fingerprints && form.fingerprints.length === 0}
                label={translate('intake.captureFingerprints')}
                onCaptured={(files) => {
                  change(({ fingerprints }) => ({ fingerprints: [...fingerprints, ...files] }));
                }}
              />
            </Capture>
          </>
        )}
        <Capture
          title={translate('intake.scans')}
          hint={translate('intake.hint.scans')}
          problem={problems['scanFileIds']}
          files={form.scans}
        >
          <CaptureButton
            kind="SCAN"
            label={translate('intake.captureScan')}
            onCaptured={(files) => {
              change(({ scans }) => ({ scans: [...scans, ...files] }));
            }}
          />
        </Capture>
      </Box>
    </Panel>
  );
}

interface CaptureProps {
  readonly title: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly files: readonly CapturedFile[];
  readonly children: React.ReactNode;
}

function Capture({ title, hint, problem, files, children }: CaptureProps) {
  return (
    <Box role="group" aria-label={title} sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2" color="textSecondary">
        {hint}
      </Typography>
      {files.length > 0 && (
        <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, listStyle: 'none', p: 0, m: 0 }}>
          {files.map((file) => (
            <li key={file.id}>
              <Box
                component="img"
                src={file.preview}
                alt={`${title}: ${file.name}`}
                sx={{ display: 'block', height: 96, maxWidth: 160, objectFit: 'cover', borderRadius: 1 }}
              />
            </li>
          ))}
        </Box>
      )}
      {problem && (
        <Typography color="error" role="alert">
          {problem}
        </Typography>
      )}
      {children}
    </Box>
  );
}
