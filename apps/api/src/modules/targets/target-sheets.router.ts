import { isLocalDate } from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import express, { type Request, type Router } from 'express';
import { isOfficer, type Actor } from '../../platform/access/actor.ts';
import { holds } from '../../platform/access/permissions.ts';
import { receiveUpload } from '../../platform/files/receive-upload.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { BadUserInput, Forbidden, RequestError, Unauthenticated } from '../../platform/request-errors.ts';
import { previewCells } from './preview-target-sheet.ts';
import { readSheetFile } from './read-sheet-file.ts';

interface Door {
  readonly reader: ScopedReader;
  actorOf(request: Request): Promise<Actor>;
  localeOf(request: Request): Locale;
}

/**
 * Files with targets travel beside GraphQL: the raw body in, the same preview out as for pasted text. The file is read
 * and forgotten; what is committed are the rows that the officer has seen.
 */
export function targetSheetsRouter({ reader, actorOf, localeOf }: Door): Router {
  const router = express.Router();
  router.post('/', async (request, response) => {
    const actor = await actorOf(request);
    if (!isOfficer(actor)) throw new Unauthenticated();
    if (!holds(actor.roles, 'target-campaign:commit')) throw new Forbidden();
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
