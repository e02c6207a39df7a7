import type { Locale } from '@dinhdanh/i18n';
import express, { type Request, type Router } from 'express';
import { isHolder, type Asker, type HolderActor } from '../../platform/access/actor.ts';
import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import { NotFound, Unauthenticated } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import { copyFileName, copyRecord } from './copy-record.ts';
import { openOwnPortrait } from './open-own-portrait.ts';
import { printRecord, recordFileName } from './print-record.ts';
import { downloadOwnRecord } from './read-own-record.ts';

interface RecordServices {
  readonly useCases: UseCases;
  readonly files: SealedFiles;
  readonly rateLimits: RateLimits;
}

interface Door {
  askerOf(request: Request): Promise<Asker>;
  localeOf(request: Request): Locale;
}

/** What of the own record is a file: portrait, PDF, and the copy for programs. Only the session says whose; nothing of it is kept on the way. */
export function holderRecordRouter(
  { useCases, files, rateLimits }: RecordServices,
  { askerOf, localeOf }: Door,
): Router {
  const router = express.Router();

  router.get('/portrait', async (request, response) => {
    const location = await useCases.execute(openOwnPortrait, await holderOf(request), {});
    const content = await files.get(location, 'full');
    response.set('Cache-Control', 'private, no-store').type('image/jpeg').send(content);
  });

  router.get('/document', async (request, response) => {
    const holder = await holderOf(request);
    await rateLimits.holdDown([['record-download-per-holder', holder.id]]);
    const record = await useCases.execute(downloadOwnRecord, holder, {});
    const content = await printRecord(record);
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(recordFileName(record.now))
      .type('application/pdf')
      .send(content);
  });

  router.get('/data', async (request, response) => {
    const holder = await holderOf(request);
    await rateLimits.holdDown([['record-download-per-holder', holder.id]]);
    const record = await useCases.execute(downloadOwnRecord, holder, {});
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(copyFileName(record.now))
      .type('application/json')
      .send(JSON.stringify(copyRecord(record, languageOf(request)), null, 1));
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;

  /** A link of a page says in which language the page is; a browser that follows it says only its own. */
  function languageOf(request: Request): Locale {
    const { language } = request.query;
    return language === 'vi' || language === 'en' ? language : localeOf(request);
  }

  async function holderOf(request: Request): Promise<HolderActor> {
    const asker = await askerOf(request);
    if (!isHolder(asker)) throw new Unauthenticated();
    return asker;
  }
}
