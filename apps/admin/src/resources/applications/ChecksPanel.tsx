import { formatDateTime } from '@dinhdanh/domain/formats';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import FaceIcon from '@mui/icons-material/FaceOutlined';
import FingerprintIcon from '@mui/icons-material/FingerprintOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { momentText } from '../../components/moment-text.ts';
import { Panel } from '../../components/Panel.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { BiometricOutcome } from '../../generated/graphql.ts';
import type { ApplicationCase } from '../../providers/data-provider.ts';

interface ChecksPanelProps {
  readonly application: ApplicationCase;
}

/** Face and fingers against the reference, for whoever has them. */
export function BiometricsPanel({ application: { biometrics, files, subjectType } }: ChecksPanelProps) {
  const translate = useTranslate();
  if (subjectType === 'ORGANISATION') return null;
  const has = (kind: 'PORTRAIT' | 'FINGERPRINT') => files.some((file) => file.kind === kind);
  return (
    <Panel title={translate('biometrics.title')}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(13rem, 1fr))' }}
      >
        <BiometricFact
          icon={FaceIcon}
          name="portrait"
          outcome={biometrics.portrait}
          isTaken={has('PORTRAIT')}
        />
        <BiometricFact
          icon={FingerprintIcon}
          name="fingerprints"
          outcome={biometrics.fingerprints}
          isTaken={has('FINGERPRINT')}
        />
      </Box>
      {biometrics.checkedAt && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 3 }}>
          {translate('biometrics.checkedAt', { moment: formatDateTime(new Date(biometrics.checkedAt)) })}
        </Typography>
      )}
    </Panel>
  );
}

const OUTCOME_LOOKS: Readonly<
  Record<BiometricOutcome, { readonly tone: Tone; readonly icon: SvgIconComponent }>
> = {
  MATCHED: { tone: 'success', icon: CheckCircleIcon },
  NOT_MATCHED: { tone: 'error', icon: ErrorIcon },
  NO_REFERENCE: { tone: 'secondary', icon: HelpIcon },
  UNAVAILABLE: { tone: 'info', icon: HourglassIcon },
};

interface BiometricFactProps {
  readonly icon: SvgIconComponent;
  readonly name: 'portrait' | 'fingerprints';
  readonly outcome: BiometricOutcome | null;
  readonly isTaken: boolean;
}

function BiometricFact({ icon: Icon, name, outcome, isTaken }: BiometricFactProps) {
  const translate = useTranslate();
  const look = outcome
    ? OUTCOME_LOOKS[outcome]
    : isTaken
      ? { tone: 'info' as const, icon: HourglassIcon }
      : { tone: 'secondary' as const, icon: HelpIcon };
  const state = outcome ?? (isTaken ? 'WAITING' : 'NOT_TAKEN');
  return (
    <div>
      <Box component="dt" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1, fontWeight: 500 }}>
        <Icon aria-hidden sx={{ fontSize: 20, color: 'text.secondary' }} />
        {translate(`biometrics.${name}`)}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        <ToneChip tone={look.tone} icon={look.icon}>
          {translate(`biometrics.outcome.${state}`)}
        </ToneChip>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate(`biometrics.sentence.${state}`)}
        </Typography>
      </Box>
    </div>
  );
}

/** Sources that have not answered: since when, how often asked, until when at most. */
export function WaitingSources({ application: { sourceChecks } }: ChecksPanelProps) {
  const translate = useTranslate();
  const now = new Date();
  const unanswered = sourceChecks.filter(({ state }) => state !== 'ANSWERED');
  if (unanswered.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      {unanswered.map(({ source, state, attempts, askedAt, answerBy }) => (
        <Alert key={source} severity={state === 'SILENT' ? 'error' : 'info'} icon={<HourglassIcon />}>
          {translate(source === 'PAPERS' ? `crossChecks.source.${state}` : `sourceCheck.${state}`, {
            source: translate(`source.${source}`),
            asked: momentText(askedAt, now),
            by: momentText(answerBy, now),
            smart_count: attempts,
          })}
        </Alert>
      ))}
    </Box>
  );
}
