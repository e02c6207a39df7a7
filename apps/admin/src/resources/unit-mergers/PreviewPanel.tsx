import { formatDate } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { UnitName } from './ChangeFields.tsx';
import type { ChangeForm, MergerForm } from './merger-form.ts';
import { MergerEffects } from './MergerEffects.tsx';
import { MergerPicture, type PicturedChange } from './MergerPicture.tsx';
import type { MergerPreviewState } from './use-merger-preview.ts';

interface PreviewPanelProps {
  readonly form: MergerForm;
  readonly units: readonly UnitName[];
  readonly preview: MergerPreviewState;
  /** Whether anything has been chosen that can be drawn. */
  readonly isBegun: boolean;
}

/** Before and after: the picture follows the form at once, what is in hand as soon as the server has told it. */
export function PreviewPanel({ form, units, preview, isBegun }: PreviewPanelProps) {
  const translate = useTranslate();
  const { data, error, isStale, retry } = preview;
  return (
    <Panel title={translate('unitMergers.previewTitle')}>
      {!isBegun ? (
        <Typography color="textSecondary">{translate('unitMergers.previewEmpty')}</Typography>
      ) : (
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <MergerPicture
            changes={form.changes.filter(isDrawable).map((change) => picturedChange(change, units))}
            effectiveOn={form.effectiveOn}
          />
          {isStale && data && <LinearProgress aria-label={translate('unitMergers.previewLoading')} />}
          {data?.enteredBefore && (
            <Alert severity="info">
              {translate('unitMergers.enteredBefore', { number: data.enteredBefore.documentNumber })}
            </Alert>
          )}
          {data && data.changes.length > 0 && (
            <>
              <Typography role="status">
                {translate('unitMergers.sentence', {
                  before: data.unitsBefore,
                  after: data.unitsAfter,
                  day: formatDate(form.effectiveOn),
                })}
              </Typography>
              <MergerEffects preview={data} />
            </>
          )}
          {error !== null && error !== undefined && !data && (
            <FailurePanel title={translate('unitMergers.previewFailed')} error={error} onRetry={retry} />
          )}
        </Box>
      )}
    </Panel>
  );
}

const isDrawable = ({ predecessorCodes }: ChangeForm): boolean => predecessorCodes.length > 0;

function picturedChange(change: ChangeForm, units: readonly UnitName[]): PicturedChange {
  const { key, predecessorCodes, isFounded, name, code, standingCode } = change;
  const unitOf = (wanted: string) => units.find((unit) => unit.code === wanted) ?? { code: wanted, name: '' };
  return {
    key,
    predecessors: predecessorCodes.map(unitOf),
    successor: isFounded ? { code, name } : unitOf(standingCode),
    isFounded,
  };
}
