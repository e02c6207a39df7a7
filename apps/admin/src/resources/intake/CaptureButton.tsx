import type { ComponentProps } from 'react';

import { useIntake } from './intake-context.ts';
import { UploadButton } from '../../components/UploadButton.tsx';

/** Takes pictures for the unit that the form of the counter names. */
export function CaptureButton(props: Omit<ComponentProps<typeof UploadButton>, 'unitCode' | 'uploads'>) {
  const { form, uploads } = useIntake();
  return <UploadButton {...props} unitCode={form.unitCode} uploads={uploads} />;
}
