import type { Task, TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Core } from './app.ts';
import { sendActivationCode } from './modules/accounts/index.ts';
import { checkApplication } from './modules/applications/index.ts';
import { sendNotification } from './modules/notifications/index.ts';
import type { JobTask } from './platform/jobs/enqueue.ts';
import { job } from './platform/jobs/worker.ts';
import type { PopulationDatabase } from './platform/ports/population-database.ts';
import type { SmsGateway } from './platform/ports/sms-gateway.ts';
import { foldStatistics } from './platform/statistics/fold.ts';

export interface OutsideWorld {
  readonly populationDatabase: PopulationDatabase;
  readonly smsGateway: SmsGateway;
}

/** Every kind of job with the use case that does it. */
export function createJobs(
  { useCases, reader, secrets }: Core,
  { populationDatabase, smsGateway }: OutsideWorld,
): TaskList {
  const tasks: Record<JobTask | 'fold-statistics', Task> = {
    'check-application': job(z.object({ applicationId: z.uuid() }), ({ payload, isLastAttempt }) =>
      checkApplication({ useCases, populationDatabase }, { ...payload, isLastAttempt }),
    ),
    'send-notification': job(z.object({ notificationId: z.uuid() }), ({ payload, isLastAttempt }) =>
      sendNotification({ useCases, reader, smsGateway }, { ...payload, isLastAttempt }),
    ),
    'send-activation-code': job(z.object({ challengeId: z.uuid() }), ({ payload }) =>
      sendActivationCode({ reader, secrets, smsGateway }, payload),
    ),
    'fold-statistics': foldStatistics,
  };
  return tasks;
}

export const CRONTAB = '* * * * * fold-statistics ?max=1&jobKey=fold-statistics';
