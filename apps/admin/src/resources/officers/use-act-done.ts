import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';

/** What every act does when it is done: reads the officers again and says so. */
export function useActDone(onClose: () => void) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (word: string) => {
    void queryClient.invalidateQueries({ queryKey: ['officers'] });
    notify(translate(`officerAdmin.${word}`), { type: 'success' });
    onClose();
  };
}
