import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import DoneIcon from '@mui/icons-material/Done';
import ReportIcon from '@mui/icons-material/ReportOutlined';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import ScheduleSendIcon from '@mui/icons-material/ScheduleSendOutlined';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../components/ToneChip.tsx';
import type { Standing } from './standing.ts';

export function StandingChip({ standing }: { readonly standing: Standing }) {
  const translate = useTranslate();
  switch (standing.kind) {
    case 'NOT_VISITED':
      return (
        <ToneChip tone="secondary" icon={RadioButtonUncheckedIcon}>
          {translate('doorToDoor.person.notVisited')}
        </ToneChip>
      );
    case 'ACTIVATED':
      return (
        <ToneChip tone="success" icon={CheckIcon}>
          {translate('doorToDoor.person.activated')}
        </ToneChip>
      );
    case 'WITHDRAWN':
      return (
        <ToneChip tone="secondary" icon={DoneIcon}>
          {translate('doorToDoor.person.withdrawn')}
        </ToneChip>
      );
    case 'VISITED':
      return (
        <ToneChip tone="info" icon={DoneIcon}>
          {translate(`doorToDoor.outcome.${standing.outcome}`)}
        </ToneChip>
      );
    case 'UNSENT':
    case 'UNDECIDED':
      return (
        <ToneChip
          tone={standing.kind === 'UNSENT' ? 'warning' : 'error'}
          icon={standing.kind === 'UNSENT' ? ScheduleSendIcon : ReportIcon}
        >
          {translate(standing.kind === 'UNSENT' ? 'doorToDoor.person.unsent' : 'doorToDoor.person.decide', {
            outcome: translate(`doorToDoor.outcome.${standing.outcome}`),
          })}
        </ToneChip>
      );
  }
}
