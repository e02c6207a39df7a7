import type { MyRecordTexts } from '@dinhdanh/i18n/portal';

import '../../styles/journeys.css';
import '../../styles/my-record.css';
import { HistoryPage } from './HistoryPage.tsx';
import {
  codeOfPath,
  HISTORY_PATH,
  NEW_REQUEST_PATH,
  READINGS_PATH,
  RESIDENCE_PATH,
  REQUESTS_PATH,
} from './my-record-paths.ts';
import { NewRequestPage } from './NewRequestPage.tsx';
import { ReadingsPage } from './ReadingsPage.tsx';
import { RecordPage } from './RecordPage.tsx';
import { RequestPage } from './RequestPage.tsx';
import { RequestsPage } from './RequestsPage.tsx';
import { ResidencePage } from './ResidencePage.tsx';

/** What the holder sees of the own record, and may ask: a page for each. */
export function MyRecordJourney({ texts: words }: { texts: MyRecordTexts }) {
  const path = window.location.pathname;
  const code = path.startsWith(REQUESTS_PATH) ? codeOfPath(path) : null;
  if (code !== null) return <RequestPage key={code} code={code} words={words} />;
  if (path === NEW_REQUEST_PATH) return <NewRequestPage words={words} />;
  if (path === REQUESTS_PATH) return <RequestsPage words={words} />;
  if (path === READINGS_PATH) return <ReadingsPage words={words} />;
  if (path === HISTORY_PATH) return <HistoryPage words={words} />;
  if (path === RESIDENCE_PATH) return <ResidencePage words={words} />;
  return <RecordPage words={words} />;
}
