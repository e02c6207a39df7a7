import type { MyRecordTexts } from '@dinhdanh/i18n/portal';

import { usePortal } from '../../portal-context.tsx';
import { REQUESTS_PATH } from './my-record-paths.ts';
import { RequestForm } from './RequestForm.tsx';

export function NewRequestPage({ words }: { readonly words: MyRecordTexts }) {
  const { navigate } = usePortal();
  return <RequestForm reading={null} words={words} onBack={() => navigate(REQUESTS_PATH)} />;
}
