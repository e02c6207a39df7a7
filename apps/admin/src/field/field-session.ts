import { hasFailureCode } from '../providers/request-failure.ts';
import type { FailureCode } from '../providers/request-failure.ts';
import { isOver, takenAt } from './field-list.ts';
import type { Member, OfferedList, TakenList } from './field-list.ts';
import type { FieldStore } from './field-store.ts';
import type { Office } from './office.ts';
import { changeOutbox } from './outbox.ts';
import type { NewVisit, Outbox, OutboxAction, VisitAnswer } from './outbox.ts';
import { resumed, synchronise } from './synchronise.ts';

export interface FieldState {
  readonly isLoaded: boolean;
  /** Whose things are on the screen; null before anybody signed in. */
  readonly member: Member | null;
  /** The office does not know this phone any more; what is on it can be used, and sent after signing in. */
  readonly mustSignIn: boolean;
  readonly isOnline: boolean;
  readonly isSending: boolean;
  readonly lists: readonly TakenList[];
  /** What the office offers; null while it has not been heard. */
  readonly offered: readonly OfferedList[] | null;
  readonly outbox: Outbox;
  /** What went wrong last, other than a missing network. */
  readonly failure: unknown;
}

interface Surroundings {
  readonly store: FieldStore;
  readonly office: Office;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly isConnected: () => boolean;
  /** Runs the work when no other tab is at it, and not at all otherwise. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
}

type VisitAtDoor = Pick<NewVisit, 'outcome' | 'note'>;

const EMPTY: FieldState = {
  isLoaded: false,
  member: null,
  mustSignIn: false,
  isOnline: true,
  isSending: false,
  lists: [],
  offered: null,
  outbox: [],
  failure: null,
};

/** All that a member's phone holds and does, apart from how it looks. */
export class FieldSession {
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<() => void>();
  #state: FieldState;
  /** Changes of the outbox stand on the disk in the order in which they were made. */
  #written: Promise<void> = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#state = { ...EMPTY, isOnline: surroundings.isConnected() };
  }

  readonly getState = (): FieldState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows what the phone has, then asks the office. */
  async start(): Promise<void> {
    await this.#load();
    await this.connect();
  }

  /** To be called when a network may be there (again): finds out who is signed in, sends, and asks for lists. */
  async connect(): Promise<void> {
    if (!this.#surroundings.isConnected()) return this.#set({ isOnline: false });
    await this.#ask(async () => {
      const member = await this.#surroundings.office.whoAmI();
      await this.#enter(member);
    });
  }

  disconnect(): void {
    this.#set({ isOnline: false });
  }

  /** Throws what the office says against it. */
  async signIn(username: string, password: string): Promise<void> {
    const member = await this.#surroundings.office.signIn(username, password);
    await this.#ask(() => this.#enter(member));
  }

  /** Ends the stay on this phone; without a network the cookie dies by itself, and the data at once. */
  async leave(hasAll: boolean): Promise<void> {
    await this.#written;
    await this.#surroundings.store.leave(hasAll);
    await this.#surroundings.office.signOut().catch(() => undefined);
    this.#set({ ...EMPTY, isLoaded: true, mustSignIn: true, isOnline: this.#surroundings.isConnected() });
  }

  async takeAlong(listId: string): Promise<void> {
    await this.#ask(async () => {
      const list = takenAt(await this.#surroundings.office.list(listId), this.#surroundings.now());
      await this.#keepList(list);
    });
  }

  /** Done when the visit stands on the disk; sending it is another matter. */
  async record(listId: string, personId: string, { outcome, note }: VisitAtDoor): Promise<void> {
    const person = this.#state.lists
      .find(({ id }) => id === listId)
      ?.people.find(({ id }) => id === personId);
    if (!person) return;
    await this.#change({
      type: 'RECORD',
      visit: {
        clientId: this.#surroundings.newId(),
        listId,
        personId,
        personName: person.fullName,
        expectedVersion: person.version,
        outcome,
        note: note?.trim() || null,
        visitedAt: this.#surroundings.now().toISOString(),
      },
    });
    if (this.#state.isOnline) void this.synchronise();
  }

  async drop(clientId: string): Promise<void> {
    const dropped = this.#state.outbox.find((visit) => visit.clientId === clientId);
    await this.#change({ type: 'DROP', clientId });
    // What the office's record says is what stands now.
    if (dropped?.office) await this.#adopt(dropped.listId, dropped.personId, dropped.office);
  }

  async sendAgain(clientId: string): Promise<void> {
    await this.#change({ type: 'SEND_AGAIN', clientId });
    await this.synchronise();
  }

  async synchronise(): Promise<void> {
    if (!this.#state.member || this.#state.isSending) return;
    await this.#surroundings.alone(() =>
      this.#ask(async () => {
        this.#set({ isSending: true });
        try {
          await synchronise({
            office: this.#surroundings.office,
            getOutbox: () => this.#state.outbox,
            change: (action) => this.#change(action),
            onAnswers: (listId, answers) => this.#adoptAll(listId, answers),
          });
        } finally {
          this.#set({ isSending: false });
        }
      }),
    );
  }

  /** Takes off the screen and the disk what may no longer be there. */
  async forgetWhatIsOver(): Promise<void> {
    const now = this.#surroundings.now();
    if (!this.#state.lists.some((list) => isOver(list, now))) return;
    this.#set({ lists: await this.#surroundings.store.lists(now) });
    await this.#forgetRecorded();
  }

  async #load(): Promise<void> {
    const { store, now } = this.#surroundings;
    const [member, lists, visits] = await Promise.all([store.member(), store.lists(now()), store.visits()]);
    this.#set({ isLoaded: true, member, lists, outbox: resumed(visits), mustSignIn: member === null });
    await this.#forgetRecorded();
  }

  #forgetRecorded(): Promise<void> {
    return this.#change({ type: 'FORGET_RECORDED', exceptOf: this.#state.lists.map(({ id }) => id) });
  }

  async #enter(member: Member): Promise<void> {
    if (member.username !== this.#state.member?.username) {
      await this.#surroundings.store.enter(member);
      await this.#load();
    }
    this.#set({ isOnline: true, mustSignIn: false, failure: null });
    await this.synchronise();
    this.#set({ offered: await this.#surroundings.office.offeredLists() });
  }

  /** Every question to the office: what its failing says about line and session is kept, and nothing is thrown. */
  async #ask(question: () => Promise<void>): Promise<void> {
    try {
      await question();
      this.#set({ isOnline: true, failure: null });
    } catch (error) {
      const failed = (code: FailureCode) => hasFailureCode(error, code);
      if (failed('NETWORK')) this.#set({ isOnline: false });
      else if (failed('UNAUTHENTICATED')) this.#set({ isOnline: true, mustSignIn: true });
      else this.#set({ isOnline: true, failure: error });
    }
  }

  async #change(action: OutboxAction): Promise<void> {
    const before = this.#state.outbox;
    const after = changeOutbox(before, action);
    this.#set({ outbox: after });
    this.#written = this.#written.then(() => this.#surroundings.store.keepVisits(before, after));
    await this.#written;
  }

  async #adoptAll(listId: string, answers: readonly VisitAnswer[]): Promise<void> {
    const visits = this.#state.outbox;
    for (const { clientId, person, status } of answers) {
      const personId = visits.find((visit) => visit.clientId === clientId)?.personId;
      if (personId && person && status !== 'CONFLICT') await this.#adopt(listId, personId, person);
    }
  }

  async #adopt(
    listId: string,
    personId: string,
    { version, stage, lastVisit }: NonNullable<VisitAnswer['person']>,
  ): Promise<void> {
    const list = this.#state.lists.find(({ id }) => id === listId);
    if (!list) return;
    const people = list.people.map((person) =>
      person.id === personId ? { ...person, version, stage, lastVisit } : person,
    );
    await this.#keepList({ ...list, people });
  }

  async #keepList(list: TakenList): Promise<void> {
    await this.#surroundings.store.keepList(list);
    const { lists } = this.#state;
    const isNew = lists.every(({ id }) => id !== list.id);
    this.#set({ lists: isNew ? [...lists, list] : lists.map((one) => (one.id === list.id ? list : one)) });
  }

  #set(change: Partial<FieldState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
