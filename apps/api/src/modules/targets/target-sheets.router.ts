import { isLocalDate } from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import { receiveUpload } from '../../platform/files/receive-upload.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { BadUserInput, RequestError } from '../../platform/request-errors.ts';
import { previewCells } from './preview-target-sheet.ts';
import { readSheetFile } from './read-sheet-file.ts';

interface Door {
  readonly reader: ScopedReader;
  askerOf(request: Request): Promise<Asker>;
  localeOf(request: Request): Locale;
}

/**
 * Files with targets travel beside GraphQL: the raw body in, the same preview out as for pasted text. The file is read
 * and forgotten; what is committed are the rows that the officer has seen.
 */
export function targetSheetsRouter({ reader, askerOf, localeOf }: Door): Router {
  const router = express.Router();
  router.post('/', async (request, response) => {
    const actor = officerUnder(await askerOf(request), 'target-campaign:commit');
    const { issuedOn } = request.query;
    if (typeof issuedOn !== 'string' || !isLocalDate(issuedOn)) throw new BadUserInput('issuedOn');
    // No form of another page can send this type.
    if (!request.is('application/octet-stream')) throw new RequestError('UNSUPPORTED_MEDIA_TYPE', {}, 415);
    const { source, rows } = await readSheetFile(await receiveUpload(request));
    const preview = { reader, scope: actor.scope, locale: localeOf(request), issuedOn };
    response.json(await previewCells(preview, source, rows));
  });
  router.use((_request, _response, next) => {
    next(new RequestError('METHOD_NOT_ALLOWED', {}, 405));
  });
  return router;
}
