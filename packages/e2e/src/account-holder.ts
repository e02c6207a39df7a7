import { BackOffice } from './back-office.ts';
import { Citizen } from './citizen.ts';
import { inventPerson } from './people.ts';
import type { Database } from './database.ts';
import type { Person } from './people.ts';
import type { Simulator } from './simulator.ts';

const KA_LONG = '06709';

/** Somebody with an active account of level 2, in a ward whose figures no test counts: entered at the counter, approved, activated at the portal. */
export async function makeAccountHolder(
  baseUrl: string,
  simulator: Simulator,
  database: Database,
): Promise<Person> {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  const intake = await BackOffice.signIn(baseUrl, 'tiepnhan');
  const { id } = await intake.submitReadyApplication(person, KA_LONG);
  await (await BackOffice.signIn(baseUrl, 'thamdinh')).approve(id);
  await new Citizen(baseUrl, person).activate((phoneNumber) => simulator.codeFor(phoneNumber));
  // The next code may follow at once: nobody waits half a minute for it here.
  await database.forgetVisits();
  return person;
}
