import express from 'express';
import type { ErrorRequestHandler, Express } from 'express';
import { SERVICES, createBehaviours, parseBehaviour } from './behaviours.ts';
import { renderPage } from './page.ts';
import { populationDatabase } from './population-database.ts';
import type { PopulationRecord } from './population-database.ts';
import { createSmsLedger, smsGateway } from './sms-gateway.ts';

export interface SimulatorOptions {
  /** What the population database knows at the start. */
  readonly records: Iterable<PopulationRecord>;
  readonly now?: (() => Date) | undefined;
}

/** The outside world over HTTP: an SMS gateway and the population database, each of which can be told to misbehave. */
export function createSimulator({ records, now = () => new Date() }: SimulatorOptions): Express {
  const behaviours = createBehaviours();
  const ledger = createSmsLedger(now);
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '16kb' }));
  app.use('/sms', smsGateway(ledger, behaviours));
  app.use('/population', populationDatabase(records, behaviours));
  app.get('/behaviours', (_request, response) => {
    response.json(behaviours.all());
  });
  app.put('/behaviours/:service', (request, response) => {
    const service = SERVICES.find((name) => name === request.params.service);
    const behaviour = parseBehaviour(request.body);
    if (!service) {
      response.status(404).json({ error: `There is no such service. Known: ${SERVICES.join(', ')}.` });
    } else if (!behaviour) {
      response
        .status(400)
        .json({ error: 'Expected mode (ok, slow, error, garbage or down), and delayMs if wanted.' });
    } else {
      behaviours.set(service, behaviour);
      response.json(behaviours.all());
    }
  });
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/', (_request, response) => {
    response.type('html').send(renderPage(ledger.list(), behaviours.all()));
  });
  app.use(answerUnreadableBody);
  return app;
}

/** Express knows an error handler by its four parameters. */
const answerUnreadableBody: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(400).json({ error: 'The request cannot be read.' });
};
