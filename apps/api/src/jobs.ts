import type { Task, TaskList } from 'graphile-worker';
import { STATUS_FEED_SOURCES } from '@dinhdanh/domain';
import { z } from 'zod';
import type { Core } from './app.ts';
import type { Config } from './config.ts';
import { SYSTEM } from './platform/access/actor.ts';
import { watchOpenings } from './modules/access-findings/index.ts';
import { forgetOldAttempts, sendCode } from './modules/accounts/index.ts';
import { closeAppointmentDays, sendAppointmentNotice } from './modules/appointments/index.ts';
import { anchorAuditHeads } from './modules/audit-log/index.ts';
import { recountDeadlines, WorkingCalendarSource } from './modules/calendar/index.ts';
import {
  ASKED_SOURCES,
  checkApplication,
  checkSource,
  settlePapers,
  watchTerms,
} from './modules/checking/index.ts';
import { ProvinceCodesSource } from './modules/citizens/index.ts';
import { askAgency, watchAnswers, watchQuestions } from './modules/cross-checks/index.ts';
import { removeStoredFile, sweepFiles } from './modules/files/index.ts';
import { fetchResidence } from './modules/holder-record/index.ts';
import { answerSms, forgetSms, sendSmsReply } from './modules/inbound-sms/index.ts';
import { announceLetter, writeLetter } from './modules/letters/index.ts';
import {
  fanOutLockEvents,
  LockEventSigner,
  pushLockEvents,
  watchLockEvents,
} from './modules/lock-events/index.ts';
import { recountLockRequests, watchLockRequests } from './modules/lock-requests/index.ts';
import { runLongTask, watchLongTasks } from './modules/long-tasks/index.ts';
import { notActivatedWork } from './modules/not-activated-export/index.ts';
import { collectReceipts, remindActivations, sendNotification } from './modules/notifications/index.ts';
import { drawOpeningSamples } from './modules/person-openings/index.ts';
import { personImportWork } from './modules/person-imports/index.ts';
import { purgeOutreach } from './modules/outreach/index.ts';
import {
  compareRegistration,
  deliverRegistrationCode,
  giveUpComparisons,
  purgeRegistrations,
} from './modules/registrations/index.ts';
import { runRetention } from './modules/retention/index.ts';
import { draftDueReports } from './modules/ward-reports/index.ts';
import { readStatusFeed, watchExpiries } from './modules/status-events/index.ts';
import type { JobTask } from './platform/jobs/enqueue.ts';
import { job, observedTasks } from './platform/jobs/worker.ts';
import type { Logger } from './platform/log.ts';
import type { AgencyRegisters } from './platform/ports/agency-registers.ts';
import type { BiometricMatcher } from './platform/ports/biometric-matcher.ts';
import { oauthAddresses } from './platform/oauth/oauth-addresses.ts';
import type { EventReceivers } from './platform/ports/event-receivers.ts';
import type { ImmigrationDatabase } from './platform/ports/immigration-database.ts';
import type { MailGateway } from './platform/ports/mail-gateway.ts';
import type { OrganisationRegistry } from './platform/ports/organisation-registry.ts';
import type { PopulationDatabase } from './platform/ports/population-database.ts';
import type { SmsGateway } from './platform/ports/sms-gateway.ts';
import type { StatusFeed } from './platform/ports/status-feed.ts';
import { RateLimits } from './platform/rate-limits.ts';
import { foldStatistics } from './platform/statistics/fold.ts';

export interface OutsideWorld {
  readonly populationDatabase: PopulationDatabase;
  readonly immigrationDatabase: ImmigrationDatabase;
  readonly organisationRegistry: OrganisationRegistry;
  readonly biometricMatcher: BiometricMatcher;
  readonly agencyRegisters: AgencyRegisters;
  readonly eventReceivers: EventReceivers;
  readonly statusFeed: StatusFeed;
  readonly smsGateway: SmsGateway;
  readonly mailGateway: MailGateway;
}

type PeriodicTask =
  | 'anchor-audit-heads'
  | 'close-appointment-days'
  | 'collect-receipts'
  | 'draft-ward-reports'
  | 'draw-opening-samples'
  | 'fold-statistics'
  | 'forget-old-attempts'
  | 'forget-sms'
  | 'give-up-comparisons'
  | 'purge-outreach'
  | 'purge-registrations'
  | 'read-status-feed'
  | 'run-retention'
  | 'remind-activations'
  | 'sweep-files'
  | 'watch-answers'
  | 'watch-lock-requests'
  | 'watch-lock-events'
  | 'watch-long-tasks'
  | 'watch-expiries'
  | 'watch-openings'
  | 'watch-questions'
  | 'watch-terms';

/** Every kind of job with the use case that does it. */
export function createJobs(
  core: Core,
  { smsGateway, mailGateway, agencyRegisters, eventReceivers, statusFeed, ...sources }: OutsideWorld,
  { isAutomaticApprovalOn, publicUrl }: Pick<Config, 'isAutomaticApprovalOn' | 'publicUrl'>,
  log: Logger,
): TaskList {
  const { useCases, reader, secrets, files, pool } = core;
  const provinces = new ProvinceCodesSource(pool);
  const calendar = new WorkingCalendarSource(pool);
  const rateLimits = new RateLimits(pool);
  const signer = new LockEventSigner({
    signingKey: secrets.tokenSigningKey,
    addresses: oauthAddresses(publicUrl),
  });
  const rules = {
    isAutomaticApprovalOn,
    provinceCodes: () => provinces.current(),
    workingCalendar: () => calendar.current(),
  };
  const longTaskWorks = new Map(
    [personImportWork({ reader, ...rules }), notActivatedWork].map((work) => [work.kind, work]),
  );
  const tasks: Record<JobTask | PeriodicTask, Task> = {
    'check-application': job(z.object({ applicationId: z.uuid() }), ({ payload }) =>
      useCases.execute(checkApplication(rules), SYSTEM, payload),
    ),
    'check-source': job(
      z.object({ applicationId: z.uuid(), source: z.enum(ASKED_SOURCES) }),
      ({ payload, isLastAttempt }) =>
        checkSource({ useCases, reader, files, rules, ...sources }, { ...payload, isLastAttempt }),
    ),
    'settle-papers': job(z.object({ applicationId: z.uuid() }), ({ payload }) =>
      settlePapers({ useCases, rules }, payload),
    ),
    'ask-agency': job(z.object({ agencyId: z.uuid() }), ({ payload, signal }) =>
      askAgency({ useCases, reader, pool, agencyRegisters, log }, { ...payload, signal }),
    ),
    'fan-out-lock-events': () => fanOutLockEvents({ useCases, reader, secrets }),
    'push-lock-events': job(z.object({ subscriptionId: z.uuid() }), ({ payload, signal }) =>
      pushLockEvents({ useCases, reader, pool, eventReceivers, signer, log }, { ...payload, signal }),
    ),
    'send-notification': job(z.object({ notificationId: z.uuid() }), ({ payload, isLastAttempt }) =>
      sendNotification({ useCases, reader, smsGateway, mailGateway }, { ...payload, isLastAttempt }),
    ),
    'send-code': job(z.object({ challengeId: z.uuid() }), ({ payload }) =>
      sendCode({ useCases, reader, secrets, smsGateway }, payload),
    ),
    'send-registration-code': job(z.object({ challengeId: z.uuid() }), async ({ payload }) => {
      await deliverRegistrationCode({ reader, secrets, smsGateway }, payload);
    }),
    'compare-registration': job(z.object({ registrationId: z.uuid() }), ({ payload, isLastAttempt }) =>
      compareRegistration({ useCases, reader, ...sources }, { ...payload, isLastAttempt }),
    ),
    'send-appointment-notice': job(z.object({ appointmentId: z.uuid(), version: z.int() }), ({ payload }) =>
      sendAppointmentNotice({ reader, smsGateway }, payload),
    ),
    'fetch-residence': job(z.object({ citizenId: z.uuid() }), ({ payload }) =>
      fetchResidence({ useCases, ...sources }, payload),
    ),
    'answer-inbound-sms': job(z.object({ inboundSmsId: z.uuid() }), ({ payload }) =>
      answerSms({ useCases, reader, secrets, rateLimits }, payload),
    ),
    'send-sms-reply': job(z.object({ inboundSmsId: z.uuid() }), ({ payload }) =>
      sendSmsReply({ useCases, reader, secrets, smsGateway }, payload),
    ),
    'write-letter': job(z.object({ letterId: z.uuid() }), ({ payload }) =>
      writeLetter({ useCases, reader, secrets, files, publicUrl }, payload),
    ),
    'announce-letter': job(z.object({ letterId: z.uuid() }), ({ payload }) =>
      announceLetter({ useCases, reader, secrets, mailGateway, publicUrl }, payload),
    ),
    'run-long-task': job(z.object({ longTaskId: z.uuid() }), ({ payload, signal }) =>
      runLongTask({ useCases, reader, files, pool, works: longTaskWorks }, { ...payload, signal }),
    ),
    'remove-stored-file': job(z.object({ storageKey: z.string() }), ({ payload }) =>
      removeStoredFile({ reader, files }, payload),
    ),
    'recount-deadlines': job(z.object({ day: z.iso.date().nullable() }), async ({ payload }) => {
      await recountDeadlines({ useCases, reader }, payload);
      await recountLockRequests({ useCases, reader });
    }),
    'read-status-feed': job(z.object({ source: z.enum(STATUS_FEED_SOURCES) }), ({ payload }) =>
      readStatusFeed({ useCases, reader, secrets, statusFeed }, payload),
    ),
    'anchor-audit-heads': async () => void (await anchorAuditHeads(core)),
    'forget-sms': () => forgetSms(useCases),
    'close-appointment-days': () => closeAppointmentDays({ useCases, reader }),
    'give-up-comparisons': () => giveUpComparisons({ useCases, reader }),
    'purge-outreach': () => purgeOutreach(useCases),
    'purge-registrations': () => purgeRegistrations(useCases),
    'run-retention': () => runRetention({ useCases, reader, files }),
    'remind-activations': () => remindActivations({ useCases, reader }),
    'collect-receipts': () => collectReceipts({ useCases, reader, smsGateway }),
    'draft-ward-reports': () => draftDueReports({ useCases, reader }),
    'draw-opening-samples': () => drawOpeningSamples({ useCases, reader }),
    'fold-statistics': foldStatistics,
    'forget-old-attempts': async () => void (await useCases.execute(forgetOldAttempts, SYSTEM, {})),
    'watch-lock-events': () => watchLockEvents({ useCases, reader, secrets, pool }),
    'watch-long-tasks': () => watchLongTasks({ useCases, reader, files, pool }),
    'watch-expiries': () => watchExpiries({ useCases, reader, log }),
    'watch-answers': () => watchAnswers({ useCases, reader, workingCalendar: rules.workingCalendar }),
    'watch-lock-requests': () =>
      watchLockRequests({ useCases, reader, workingCalendar: rules.workingCalendar }),
    'watch-openings': () => watchOpenings({ useCases, reader, pool, workingCalendar: rules.workingCalendar }),
    'watch-questions': () => watchQuestions({ reader, pool }),
    'watch-terms': () => watchTerms({ useCases, reader, rules }),
    'sweep-files': () => sweepFiles({ useCases, reader, files }),
  };
  return observedTasks(tasks);
}

const feedLine = (source: string): string => {
  const name = `read-status-feed-${source.toLowerCase().replaceAll('_', '-')}`;
  return `* * * * * read-status-feed ?id=${name}&max=1&jobKey=${name}&queue=${name} {"source":"${source}"}`;
};

export const CRONTAB = `
${STATUS_FEED_SOURCES.map(feedLine).join('\n')}
1 * * * * watch-expiries ?max=3&jobKey=watch-expiries&queue=watch-expiries
* * * * * fold-statistics ?max=1&jobKey=fold-statistics
* * * * * watch-terms ?max=1&jobKey=watch-terms&queue=watch-terms
* * * * * watch-answers ?max=1&jobKey=watch-answers&queue=watch-answers
* * * * * watch-lock-requests ?max=1&jobKey=watch-lock-requests&queue=watch-lock-requests
* * * * * watch-lock-events ?max=1&jobKey=watch-lock-events&queue=watch-lock-events
* * * * * watch-long-tasks ?max=1&jobKey=watch-long-tasks&queue=watch-long-tasks
* * * * * watch-questions ?max=1&jobKey=watch-questions&queue=watch-questions
* * * * * collect-receipts ?max=1&jobKey=collect-receipts&queue=collect-receipts
* * * * * give-up-comparisons ?max=1&jobKey=give-up-comparisons&queue=give-up-comparisons
5 1-12 * * * remind-activations ?max=3&jobKey=remind-activations&queue=remind-activations
5 17 * * * anchor-audit-heads ?max=8&jobKey=anchor-audit-heads&queue=anchor-audit-heads
40 19 * * * purge-registrations ?max=3&jobKey=purge-registrations
45 19 * * * purge-outreach ?max=3&jobKey=purge-outreach
10 19 * * * run-retention ?max=3&jobKey=run-retention&queue=run-retention
50 19 * * * forget-old-attempts ?max=3&jobKey=forget-old-attempts
55 19 * * * forget-sms ?max=3&jobKey=forget-sms
17 * * * * sweep-files ?max=3&jobKey=sweep-files
7 * * * * close-appointment-days ?max=3&jobKey=close-appointment-days
*/5 * * * * watch-openings ?max=1&jobKey=watch-openings&queue=watch-openings
35 17 * * * draw-opening-samples ?max=8&jobKey=draw-opening-samples&queue=draw-opening-samples
20 18 * * * draft-ward-reports ?max=3&jobKey=draft-ward-reports
30 18 * * * recount-deadlines ?max=3&jobKey=recount-deadlines {"day":null}`;
