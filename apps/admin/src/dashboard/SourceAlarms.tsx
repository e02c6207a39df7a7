import { formatCount } from '@dinhdanh/domain/formats';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import SensorsOffIcon from '@mui/icons-material/SensorsOff';
import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';

import { momentText } from '../components/moment-text.ts';
import { useDisplayLocale } from '../components/use-display-locale.ts';
import type { BackOfficeProvider } from '../providers/data-provider.ts';
import { sourceAlarms } from './source-alarms.ts';

const ASK_EVERY_MS = 60_000;

/** Sources that do not answer, and how many applications that keeps waiting. Nothing when all of them answer. */
export function SourceAlarms() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { canAccess = false } = useCanAccess({ resource: 'source-health', action: 'read' });
  const { data = [] } = useQuery({
    queryKey: ['source-health'],
    queryFn: () => dataProvider.getSourceHealth(),
    enabled: canAccess,
    refetchInterval: ASK_EVERY_MS,
  });
  const now = new Date();
  return sourceAlarms(data, now).map(({ source, kind, count, since }) => (
    <Alert
      key={source}
      severity={kind === 'silent' ? 'error' : 'info'}
      icon={kind === 'silent' ? <SensorsOffIcon /> : <HourglassIcon />}
    >
      {translate(`startReview.${kind}`, {
        source: translate(`source.${source}`),
        smart_count: count,
        number: formatCount(count, locale),
        since: momentText(since, now),
      })}
    </Alert>
  ));
}
