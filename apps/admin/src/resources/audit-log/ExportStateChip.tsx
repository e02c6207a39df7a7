import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { AuditExportState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<AuditExportState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  REQUESTED: { tone: 'warning', icon: ScheduleIcon },
  APPROVED: { tone: 'success', icon: CheckCircleIcon },
  REFUSED: { tone: 'error', icon: BlockIcon },
  WITHDRAWN: { tone: 'secondary', icon: UndoIcon },
};

/** Where a request stands. */
export function ExportStateChip({ state }: { readonly state: AuditExportState }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`auditExports.state.${state}`)}
    </ToneChip>
  );
}
