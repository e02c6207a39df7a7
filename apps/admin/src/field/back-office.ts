import type { Send } from '../providers/back-office-client.ts';
import { meDocument, signInDocument, signOutDocument } from '../providers/officer.documents.ts';
import { RequestFailure } from '../providers/request-failure.ts';
import type { Member } from './field-list.ts';
import type { Office } from './office.ts';
import { listForFieldDocument, offeredListsDocument, recordVisitsDocument } from './outreach.documents.ts';

const memberOf = ({ username, displayName }: Member): Member => ({ username, displayName });

/** The office over the back-office endpoint. */
export function createOffice(send: Send): Office {
  return {
    whoAmI: async () => memberOf((await send(meDocument, {})).me),
    async signIn(username, password) {
      const { signIn } = await send(signInDocument, { input: { username, password } });
      if (signIn.__typename !== 'SignedIn') throw new RequestFailure(signIn.code, signIn.message);
      return memberOf(signIn.officer);
    },
    async signOut() {
      await send(signOutDocument, {});
    },
    async offeredLists() {
      const { myOutreachLists } = await send(offeredListsDocument, {});
      return myOutreachLists.map(({ unit, ...list }) => ({ ...list, unitName: unit.name }));
    },
    async list(id) {
      const {
        outreachListForField: { unit, ...list },
      } = await send(listForFieldDocument, { id });
      return { ...list, unitName: unit.name };
    },
    async recordVisits(listId, visits) {
      const { recordVisits } = await send(recordVisitsDocument, {
        input: {
          listId,
          visits: visits.map(({ clientId, personId, expectedVersion, outcome, note, visitedAt }) => ({
            clientId,
            personId,
            expectedVersion,
            outcome,
            note,
            visitedAt,
          })),
        },
      });
      return recordVisits.__typename === 'VisitsRecorded'
        ? recordVisits.results
        : { refusal: recordVisits.message };
    },
  };
}
