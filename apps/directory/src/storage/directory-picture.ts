import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Rights } from '#contracts';
import { Database, statement } from '#database';
import { RightsSource } from '#http';
import { OrgView, rightsOf, type Calendar, type Charge, type Person, type Position, type Unit } from '#org';
import type { Organisation } from '../use-cases/ports.js';
import { CALENDAR, CHARGE, PERSON_FACTS, POSITION, UNIT } from './columns.js';

const revision = statement('directory-revision', 'SELECT revision FROM directory_revision');
const units = statement('picture-units', `SELECT ${UNIT} FROM unit`);
const people = statement('picture-people', `SELECT ${PERSON_FACTS} FROM person`);
const positions = statement('picture-positions', `SELECT ${POSITION} FROM position`);
const charges = statement('picture-charges', `SELECT ${CHARGE} FROM charge`);
const calendars = statement('picture-calendars', `SELECT ${CALENDAR} FROM calendar ORDER BY code LIMIT 1`);

/** How long, in milliseconds, another process’s change may stay unseen. */
const STALE_AFTER_MS = 500;

/** The organisation in memory, from the directory’s own tables; otherwise as `OrgPicture` of libs/org. */
@Injectable()
export class DirectoryPicture extends RightsSource implements Organisation {
  private view: OrgView | undefined;
  private revision = -1;
  private checkedAt = 0;
  private loading: Promise<OrgView> | undefined;
  /** Counts invalidations: what was read before one must not be kept after it. */
  private generation = 0;
  private rights = new Map<string, Rights>();
  private rightsDay = '';

  private readonly database: Database;

  constructor(
    database: Database,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
    // Commands ask for the picture while their transaction is open.
    this.database = database.aside(2);
  }

  async current(): Promise<OrgView> {
    // Machine time, since this is about how old a cache is.
    if (this.view !== undefined && Date.now() - this.checkedAt < STALE_AFTER_MS) return this.view;
    if (this.loading === undefined) {
      const loading = this.refresh(this.generation).finally(() => {
        if (this.loading === loading) this.loading = undefined;
      });
      this.loading = loading;
    }
    return this.loading;
  }

  /** After a change made by this process: look again at the next question, and do not take an answer under way. */
  invalidate(): void {
    this.generation += 1;
    this.checkedAt = 0;
    this.loading = undefined;
  }

  async rightsOf(personId: string): Promise<Rights> {
    const view = await this.current();
    const day = this.clock.today();
    if (day !== this.rightsDay) {
      this.rights.clear();
      this.rightsDay = day;
    }
    let rights = this.rights.get(personId);
    if (rights === undefined) {
      rights = rightsOf(view, personId, day);
      this.rights.set(personId, rights);
    }
    return rights;
  }

  private async refresh(generation: number): Promise<OrgView> {
    const startedAt = Date.now();
    // The number is read before the facts: a change in between is seen as a change next time.
    const [row] = await this.database.query<{ revision: number }>(revision);
    const current = row?.revision ?? 0;
    const old = this.view === undefined || current !== this.revision;
    const view = old ? await this.load() : (this.view as OrgView);
    if (generation !== this.generation) return this.current();
    if (old) {
      this.view = view;
      this.revision = current;
      this.rights.clear();
    }
    this.checkedAt = startedAt;
    return view;
  }

  private async load(): Promise<OrgView> {
    const [allUnits, allPeople, allPositions, allCharges, [calendar]] = await Promise.all([
      this.database.query<Unit>(units),
      this.database.query<Person>(people),
      this.database.query<Position>(positions),
      this.database.query<Charge>(charges),
      this.database.query<Calendar>(calendars),
    ]);
    return new OrgView({
      units: allUnits,
      people: allPeople,
      positions: allPositions,
      charges: allCharges,
      calendar: calendar ?? null,
    });
  }
}
