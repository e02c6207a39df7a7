import { useTranslate } from 'ra-core';

import type { AreaTask } from '../../providers/data-provider.ts';
import { requestOf } from './area-task-text.ts';

/** What is to be done, in a plain sentence. */
export function TaskRequestText({ task }: { readonly task: AreaTask }) {
  const translate = useTranslate();
  const { sentence, fields } = requestOf(task);
  return translate(sentence, { fields: fields.map((field) => translate(field)).join(', ') });
}
