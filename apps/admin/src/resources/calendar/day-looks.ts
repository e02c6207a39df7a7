import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import EventRepeatIcon from '@mui/icons-material/EventRepeatOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import ScheduleIcon from '@mui/icons-material/Schedule';
import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import WorkIcon from '@mui/icons-material/WorkOutlineOutlined';
import type { SvgIconComponent } from '@mui/icons-material';

import type { Tone } from '../../components/ToneChip.tsx';
import type { DayMark } from './calendar-year.ts';

interface DayLook {
  readonly tone: Tone;
  readonly icon: SvgIconComponent;
  /** The edge in the picture tells kinds apart where colours cannot. */
  readonly edge: 'solid' | 'dashed' | 'dotted' | 'none';
  /** Where the word of the mark is. */
  readonly word: string;
}

export const DAY_LOOKS: Readonly<Record<DayMark, DayLook>> = {
  HOLIDAY: { tone: 'success', icon: EventBusyIcon, edge: 'none', word: 'calendar.kind.HOLIDAY' },
  COMPENSATORY: {
    tone: 'success',
    icon: EventRepeatIcon,
    edge: 'none',
    word: 'calendar.kind.COMPENSATORY',
  },
  SWAPPED_OFF: { tone: 'secondary', icon: SwapHorizIcon, edge: 'none', word: 'calendar.kind.SWAPPED_OFF' },
  SWAPPED_WORKING: {
    tone: 'secondary',
    icon: WorkIcon,
    edge: 'solid',
    word: 'calendar.kind.SWAPPED_WORKING',
  },
  PROJECTED: { tone: 'warning', icon: ScheduleIcon, edge: 'dotted', word: 'calendar.status.PROJECTED' },
  PENDING_LAW: { tone: 'info', icon: HourglassIcon, edge: 'dashed', word: 'calendar.status.PENDING_LAW' },
};
