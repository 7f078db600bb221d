import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Account = { personId: string; username: string; password: string; who: string };
type Person = { id: string; fullName: string; fullTime: boolean; workArea: string };
type Position = {
  personId: string;
  unitId: string;
  type: string;
  home: boolean;
  validFrom: string;
  validTo: string | null;
};
type Unit = {
  id: string;
  code: string;
  name: string;
  level: string;
  parentId: string | null;
  symbol: string | null;
};
type Exemption = { planId: string; personId: string; kind: string };
type Plan = { id: string; year: number; topics: { id: string; code: string; name: string }[] };
type Round = {
  id: string;
  planId: string;
  quarter: number;
  number: number;
  name: string;
  from: string;
  to: string;
};

/** The example province as its files describe it, read the way a person would who knows everybody. */
export class Province {
  readonly accounts: Account[];
  readonly people: Person[];
  readonly units: Unit[];
  private readonly positions: Position[];
  private readonly exemptions: Exemption[];
  private readonly plans: Plan[];
  private readonly rounds: Round[];

  constructor(folder: string) {
    const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
    this.accounts = read('accounts.json');
    this.people = read('people.json');
    this.units = read('units.json');
    this.positions = read('positions.json');
    this.exemptions = read('exemptions.json');
    this.plans = read('plans.json');
    this.rounds = read('rounds.json');
  }

  plan(year: number): Plan {
    const plan = this.plans.find((candidate) => candidate.year === year);
    if (plan === undefined) throw new Error(`the example province has no plan for ${year}`);
    return plan;
  }

  roundsOf(year: number): Round[] {
    const { id } = this.plan(year);
    return this.rounds.filter((round) => round.planId === id).sort((a, b) => a.from.localeCompare(b.from));
  }

  exemptionsOf(planId: string): Exemption[] {
    return this.exemptions.filter((exemption) => exemption.planId === planId);
  }

  /** Full-time cadres of the provincial office, sorted by name, without the exempt ones of the year. */
  cadres(year: number): Person[] {
    const { id } = this.plan(year);
    const exempt = new Set(
      this.exemptions.filter((exemption) => exemption.planId === id).map(({ personId }) => personId),
    );
    const provincial = new Set(
      this.units.filter(({ level }) => level === 'PROVINCE' || level === 'DEPARTMENT').map((unit) => unit.id),
    );
    const staff = new Set(
      this.positions
        .filter(({ home, unitId }) => home && provincial.has(unitId))
        .map(({ personId }) => personId),
    );
    return this.people
      .filter(
        (person) =>
          person.fullTime &&
          person.workArea === 'UNION_WORK' &&
          staff.has(person.id) &&
          !exempt.has(person.id),
      )
      .sort((a, b) => a.fullName.localeCompare(b.fullName, 'vi'));
  }

  grassrootsOf(districtId: string): Unit[] {
    return this.units.filter(({ level, parentId }) => level === 'GRASSROOTS' && parentId === districtId);
  }

  /** Who holds a position on a day. */
  holder(unitId: string, types: readonly string[], day: string): string | undefined {
    return this.positions.find(
      (position) =>
        position.unitId === unitId &&
        types.includes(position.type) &&
        position.validFrom <= day &&
        (position.validTo === null || day <= position.validTo),
    )?.personId;
  }

  unitByCode(code: string): Unit {
    const unit = this.units.find((candidate) => candidate.code === code);
    if (unit === undefined) throw new Error(`no unit ${code}`);
    return unit;
  }

  topicByCode(year: number, code: string): { id: string; name: string } {
    const topic = this.plan(year).topics.find((candidate) => candidate.code === code);
    if (topic === undefined) throw new Error(`the plan of ${year} has no topic ${code}`);
    return topic;
  }

  account(personId: string): Account {
    const account = this.accounts.find((candidate) => candidate.personId === personId);
    if (account === undefined) throw new Error(`no account for ${this.name(personId)}`);
    return account;
  }

  accountOf(username: string): Account {
    const account = this.accounts.find((candidate) => candidate.username === username);
    if (account === undefined) throw new Error(`no account ${username}`);
    return account;
  }

  name(personId: string): string {
    return this.people.find((person) => person.id === personId)?.fullName ?? personId;
  }
}
