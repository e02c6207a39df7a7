import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider, LongTask } from '../../providers/data-provider.ts';

const LOOK_EVERY_MS = 2_000;
const KEY = 'long-tasks';

const isOpen = ({ state }: LongTask): boolean => state === 'QUEUED' || state === 'RUNNING';

/** The officer's own tasks, looked at again and again while one of them is under way. */
export function useLongTasks(page: number, perPage: number) {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return useQuery({
    queryKey: [KEY, 'list', page],
    queryFn: () => dataProvider.getLongTasks({ offset: (page - 1) * perPage, limit: perPage }),
    refetchInterval: ({ state: { data } }) => (data?.items.some(isOpen) ? LOOK_EVERY_MS : false),
  });
}

/** One task with its problems, the same way. */
export function useLongTask(id: string) {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: () => dataProvider.getLongTask(id),
    refetchInterval: ({ state: { data } }) => (data && isOpen(data.task) ? LOOK_EVERY_MS : false),
  });
}

/** Looks at the tasks again at once, after something was done to one. */
export function useLookAgain(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: [KEY] });
}
