import type { Server } from 'node:net';
import express from 'express';
import type { ErrorRequestHandler, Express } from 'express';
import { agencyRegisters } from './agencies.ts';
import { SERVICES, createBehaviours, parseBehaviour } from './behaviours.ts';
import { biometricMatcher } from './biometric-matcher.ts';
import { immigrationDatabase } from './immigration-database.ts';
import type { ForeignerRecord } from './immigration-database.ts';
import { createLockEventLedger, lockEventReceiver } from './lock-event-receiver.ts';
import { createMailLedger, mailbox, mailRelay } from './mail-relay.ts';
import { organisationRegistry } from './organisation-registry.ts';
import type { OrganisationRecord } from './organisation-registry.ts';
import { renderPage } from './page.ts';
import { createPhones, phonesDoor } from './phones.ts';
import type { SmsCentre } from './phones.ts';
import { populationDatabase } from './population-database.ts';
import type { PopulationRecord } from './population-database.ts';
import { residences } from './residences.ts';
import { createSmsLedger, smsGateway } from './sms-gateway.ts';
import { createStatusFeeds, statusFeedsDoor } from './status-feeds.ts';

export interface SimulatorOptions {
  /** What the population database knows at the start. */
  readonly records: Iterable<PopulationRecord>;
  readonly foreigners?: Iterable<ForeignerRecord>;
  readonly organisations?: Iterable<OrganisationRecord>;
  /** Where texts of phones are brought; undefined: nowhere. */
  readonly smsCentre?: SmsCentre | undefined;
  /** Where the server publishes the keys with which it signs events; undefined: nowhere. */
  readonly jwksUrl?: string | undefined;
  readonly now?: (() => Date) | undefined;
}

export interface Simulator {
  readonly http: Express;
  /** Mail has a protocol and so a port of its own. */
  readonly smtp: Server;
}

/** The outside world: gateways and databases, each of which can be told to misbehave. */
export function createSimulator({
  records,
  foreigners = [],
  organisations = [],
  smsCentre,
  jwksUrl,
  now = () => new Date(),
}: SimulatorOptions): Simulator {
  const behaviours = createBehaviours();
  const messages = createSmsLedger(now);
  const phones = createPhones(smsCentre, now);
  const mails = createMailLedger(now);
  const lockEvents = createLockEventLedger(now);
  const feeds = createStatusFeeds();
  const people = new Map([...records].map((record) => [record.personalIdNumber, record]));
  const foreignersByNumber = new Map([...foreigners].map((record) => [record.personalIdNumber, record]));
  const hasReference = (personalIdNumber: string): boolean =>
    people.has(personalIdNumber) || foreignersByNumber.get(personalIdNumber)?.hasBiometrics === true;

  const app = express();
  app.disable('x-powered-by');
  // Before the reader of small bodies, because pictures are large.
  app.use('/biometrics', biometricMatcher(hasReference, behaviours));
  app.use('/receivers', lockEventReceiver(lockEvents, behaviours, jwksUrl));
  app.use(express.json({ limit: '16kb' }));
  app.use('/sms', smsGateway(messages, behaviours));
  app.use('/phones', phonesDoor(phones));
  app.use('/mail', mailbox(mails));
  app.use('/population', residences(people, behaviours));
  app.use('/population', populationDatabase(people, behaviours));
  app.use('/immigration', immigrationDatabase(foreignersByNumber, behaviours));
  app.use('/organisations', organisationRegistry(organisations, behaviours));
  app.use('/status-feeds', statusFeedsDoor(feeds, behaviours, now));
  app.use('/agencies', agencyRegisters(behaviours, now));
  app.get('/behaviours', (_request, response) => {
    response.json(behaviours.all());
  });
  app.put('/behaviours/:service', (request, response) => {
    const service = SERVICES.find((name) => name === request.params.service);
    const behaviour = service && parseBehaviour(service, request.body);
    if (!service) {
      response.status(404).json({ error: `There is no such service. Known: ${SERVICES.join(', ')}.` });
    } else if (!behaviour) {
      response.status(400).json({
        error:
          'Expected mode (ok, slow, error, garbage, down; stranger where people are asked about; of an agency also busy, truncated, huge, trickle, flapping, losesAnswers; of lock-events also flapping, losesAnswers), and delayMs or retryAfterSeconds if wanted.',
      });
    } else {
      behaviours.set(service, behaviour);
      response.json(behaviours.all());
    }
  });
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/', ({ query: { phone, wrong, said, notSaid } }, response) => {
    response.type('html').send(
      renderPage({
        messages: messages.list(),
        texts: phones.list(),
        mails: mails.list(),
        lockEvents: lockEvents.list(),
        behaviours: behaviours.all(),
        phone: typeof phone === 'string' ? phone : null,
        isFormWrong: wrong !== undefined,
        registerForm: notSaid !== undefined ? 'WRONG' : said !== undefined ? 'TAKEN' : 'EMPTY',
      }),
    );
  });
  app.use(answerUnreadableBody);
  return { http: app, smtp: mailRelay(mails, behaviours) };
}

/** Express knows an error handler by its four parameters. */
const answerUnreadableBody: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(400).json({ error: 'The request cannot be read.' });
};
