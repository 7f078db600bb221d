import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A submitter and the three people who decide about their trips to the district. */
export type Submitter = {
  username: string;
  personId: string;
  hostUnitId: string;
  /** User names in the order of the steps. */
  deciders: readonly [host: string, head: string, standing: string];
};

export type BenchProvince = {
  folder: string;
  year: number;
  password: string;
  submitters: Submitter[];
  deciders: string[];
  topicId: string;
  /** Where trips lie ahead: one that is over has its reminders fire at once. */
  ahead: { year: number; topicId: string };
};

const DEPARTMENTS = 8;
/** Without a backlog. */
const DISTRICTS = 30;
/** Cadres of a district besides its secretary; everybody of a district is told of a visit. */
const DISTRICT_CADRES = 4;
/** Business time is not moved in a measured system. */
const YEAR = new Date().getFullYear();
const PASSWORD = 'DiCoSo@2022';
const SINCE = { validFrom: '2017-10-01', validTo: null };

/**
 * Writes a province of 30 districts with these many submitters as files in the form of the example province; posts,
 * calendar and chains are the example's.
 *
 * @param colleagueCount cadres of the districts besides, who have no account: a backlog is theirs too. With them come
 * as many districts as they need, the plans of the two years before and the department heads' charge of the districts.
 */
export function writeProvince(
  folder: string,
  example: string,
  submitterCount: number,
  colleagueCount = 0,
): BenchProvince {
  mkdirSync(folder, { recursive: true });
  for (const file of ['position-types.json', 'calendar.json', 'chains.json'])
    copyFileSync(join(example, file), join(folder, file));
  // Nobody inspects by a checklist here.
  writeFileSync(join(folder, 'criteria-sets.json'), '[]');

  const units: object[] = [];
  const people: object[] = [];
  const positions: object[] = [];
  const accounts: object[] = [];
  const unit = (
    code: string,
    name: string,
    level: string,
    parentId: string | null,
    symbol: string | null,
  ) => {
    const unitId = idOf('unit', code);
    units.push({
      id: unitId,
      code,
      name,
      shortName: name,
      level,
      parentId,
      symbol,
      ...SINCE,
      mergedIntoId: null,
    });
    return unitId;
  };
  const cadre = (code: string, unitId: string, type: string) => {
    const personId = idOf('person', code);
    people.push({
      id: personId,
      code: code.toUpperCase(),
      fullName: `Cán bộ ${code.toUpperCase()}`,
      familyName: 'Cán',
      givenName: code.toUpperCase(),
      gender: 'FEMALE',
      fullTime: true,
      workArea: 'UNION_WORK',
      education: 'BACHELOR',
      email: `${code}@bench.dicoso.example`,
      ...SINCE,
    });
    positions.push({ id: idOf('position', code), personId, unitId, type, home: true, ...SINCE });
    return personId;
  };
  const person = (code: string, unitId: string, type: string) => {
    const personId = cadre(code, unitId, type);
    accounts.push({
      id: idOf('account', code),
      personId,
      username: code,
      password: PASSWORD,
      who: code,
      featured: false,
    });
    return personId;
  };

  const central = unit('TW', 'Trung ương Đoàn', 'CENTRAL', null, 'TWĐTN');
  const province = unit('TD', 'Tỉnh đoàn', 'PROVINCE', central, 'TĐTN');
  person('thuong.truc', province, 'STANDING_DEPUTY_SECRETARY');
  person('quan.tri', province, 'ADMINISTRATOR');
  const departments = range(DEPARTMENTS).map((n) => {
    const id = unit(`BAN-${n}`, `Ban số ${n}`, 'DEPARTMENT', province, n === 1 ? 'TCKT' : `B${n}`);
    const headId = person(`truong.ban.${n}`, id, 'DEPARTMENT_HEAD');
    return { id, headId };
  });
  const districtCount = Math.max(DISTRICTS, Math.ceil(colleagueCount / DISTRICT_CADRES));
  const districts = range(districtCount).map((n) => {
    const id = unit(`HD-${n}`, `Huyện đoàn số ${n}`, 'DISTRICT', province, null);
    // Nobody of the load asks the others, and every password takes its time.
    (n <= submitterCount ? person : cadre)(`bi.thu.${n}`, id, 'SECRETARY');
    return id;
  });
  const submitters = range(submitterCount).map((n): Submitter => {
    const department = (n - 1) % DEPARTMENTS;
    const district = (n - 1) % districtCount;
    const username = `can.bo.${n}`;
    return {
      username,
      personId: person(username, departments[department]?.id ?? '', 'SPECIALIST'),
      hostUnitId: districts[district] ?? '',
      deciders: [`bi.thu.${district + 1}`, `truong.ban.${department + 1}`, 'thuong.truc'],
    };
  });
  for (const n of range(colleagueCount))
    cadre(`dong.nghiep.${n}`, districts[(n - 1) % districtCount] ?? '', 'UNION_OFFICER');
  const charges = colleagueCount === 0 ? [] : districts.map((unitId, index) => chargeOf(unitId, index));
  function chargeOf(unitId: string, index: number) {
    const department = departments[index % DEPARTMENTS];
    const [personId, departmentId] = [department?.headId, department?.id];
    return { id: idOf('charge', unitId), personId, departmentId, unitId, ...SINCE };
  }
  const years = colleagueCount === 0 ? [YEAR + 1, YEAR] : [YEAR + 1, YEAR, YEAR - 1, YEAR - 2];
  const plans = years.map((year) => planOf(year, province));
  const files = {
    units,
    people,
    positions,
    accounts,
    plans,
    rounds: [],
    exemptions: [],
    charges,
  };
  for (const [name, rows] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(rows));

  const deciders = [...new Set(submitters.flatMap((submitter) => submitter.deciders))];
  const ahead = { year: YEAR + 1, topicId: topicOf(YEAR + 1) };
  return { folder, year: YEAR, ahead, password: PASSWORD, submitters, deciders, topicId: topicOf(YEAR) };
}

function planOf(year: number, unitId: string) {
  const name = year === YEAR ? 'bench' : `bench ${year}`;
  return {
    id: idOf('plan', name),
    year,
    scope: 'PROVINCIAL',
    unitId,
    document: `${YEAR - year + 2}-KH/TĐTN-TCKT`,
    issuedOn: `${year}-01-01`,
    issuer: 'Ban Thường vụ',
    title: `đi công tác cơ sở năm ${year}`,
    theme: 'Đo tải',
    quotaDays: 60,
    window: { from: `${year}-01-01`, to: year === YEAR ? `${year}-11-30` : `${year}-12-31` },
    rollToWorkingDay: false,
    legalBasis: [],
    topics: [{ id: topicOf(year), code: 'DO-TAI', name: 'Đo tải', order: 1 }],
  };
}

function topicOf(year: number): string {
  return idOf('topic', year === YEAR ? 'bench' : `bench ${year}`);
}

/** The province as another process wrote it. */
export function readProvince(file: string): BenchProvince {
  return JSON.parse(readFileSync(file, 'utf8')) as BenchProvince;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A UUID that the same name always gives. */
function idOf(kind: string, name: string): string {
  const hex = createHash('sha256').update(`bench:${kind}:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
