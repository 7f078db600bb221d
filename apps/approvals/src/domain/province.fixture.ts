import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainDefinition } from '#contracts';
import { OrgView, type OrgFacts, type Person, type Position, type Unit } from '#org';
import type { PaperFacts, RegistrationFacts, ReportFacts } from './facts.js';

/** A small province for the tables in the specs: ids are UUIDs, names are codes. */
export const TODAY = '2022-03-01';

const UNITS: [name: string, level: Unit['level'], parent: string | null][] = [
  ['Trung ương Đoàn', 'CENTRAL', null],
  ['Tỉnh đoàn Mẫu', 'PROVINCE', 'Trung ương Đoàn'],
  ['Ban Phong trào', 'DEPARTMENT', 'Tỉnh đoàn Mẫu'],
  ['Văn phòng', 'DEPARTMENT', 'Tỉnh đoàn Mẫu'],
  ['Huyện đoàn A', 'DISTRICT', 'Tỉnh đoàn Mẫu'],
  ['Huyện đoàn B', 'DISTRICT', 'Tỉnh đoàn Mẫu'],
  ['Đoàn trường Đại học', 'AFFILIATED', 'Tỉnh đoàn Mẫu'],
  ['Đoàn xã A1', 'GRASSROOTS', 'Huyện đoàn A'],
  ['Đoàn xã A2', 'GRASSROOTS', 'Huyện đoàn A'],
  ['Chi đoàn A1', 'BRANCH', 'Đoàn xã A1'],
  ['Đoàn phường T', 'GRASSROOTS', 'Tỉnh đoàn Mẫu'],
  ['Chi đoàn T1', 'BRANCH', 'Đoàn phường T'],
];

const POSITIONS: [person: string, type: string, title: string, rank: number, unit: string][] = [
  ['bí thư tỉnh', 'SECRETARY', 'Bí thư', 10, 'Tỉnh đoàn Mẫu'],
  ['thường trực tỉnh', 'STANDING_DEPUTY_SECRETARY', 'Phó Bí thư Thường trực', 20, 'Tỉnh đoàn Mẫu'],
  ['phó tỉnh 1', 'DEPUTY_SECRETARY', 'Phó Bí thư', 30, 'Tỉnh đoàn Mẫu'],
  ['phó tỉnh 2', 'DEPUTY_SECRETARY', 'Phó Bí thư', 30, 'Tỉnh đoàn Mẫu'],
  ['trưởng ban', 'DEPARTMENT_HEAD', 'Trưởng ban', 70, 'Ban Phong trào'],
  ['phó ban', 'DEPUTY_DEPARTMENT_HEAD', 'Phó Trưởng ban', 80, 'Ban Phong trào'],
  ['chuyên viên', 'SPECIALIST', 'Chuyên viên', 90, 'Ban Phong trào'],
  ['đồng nghiệp', 'SPECIALIST', 'Chuyên viên', 90, 'Ban Phong trào'],
  ['chánh văn phòng', 'CHIEF_OF_OFFICE', 'Chánh Văn phòng', 71, 'Văn phòng'],
  ['bí thư A', 'SECRETARY', 'Bí thư', 10, 'Huyện đoàn A'],
  ['phó A', 'DEPUTY_SECRETARY', 'Phó Bí thư', 30, 'Huyện đoàn A'],
  ['cán bộ A', 'UNION_OFFICER', 'Cán bộ', 100, 'Huyện đoàn A'],
  ['bí thư B', 'SECRETARY', 'Bí thư', 10, 'Huyện đoàn B'],
  ['bí thư A1', 'SECRETARY', 'Bí thư', 10, 'Đoàn xã A1'],
  ['bí thư T', 'SECRETARY', 'Bí thư', 10, 'Đoàn phường T'],
];

const CHARGES: [person: string, department: string | null, unit: string][] = [
  ['trưởng ban', 'Ban Phong trào', 'Huyện đoàn A'],
];

/** The same name gives the same id. */
export function id(name: string): string {
  const hex = Buffer.from(name, 'utf8').toString('hex').padEnd(64, '0');
  const mixed = [...hex].reduce((sum, digit, i) => (sum * 31 + parseInt(digit, 16) * (i + 1)) % 2 ** 47, 7);
  return `00000000-0000-4000-8000-${Math.floor(mixed).toString(16).padStart(12, '0')}`;
}

export function orgFacts(): OrgFacts & { units: Unit[]; people: Person[]; positions: Position[] } {
  const open = { version: 1, validFrom: '2020-01-01', validTo: null };
  const names = [...new Set([...POSITIONS.map(([person]) => person), 'khách'])];
  return {
    units: UNITS.map(([name, level, parent]) => ({
      ...open,
      unitId: id(name),
      code: name,
      name,
      shortName: name,
      level,
      parentId: parent === null ? null : id(parent),
      symbol: null,
      mergedIntoId: null,
    })),
    people: names.map((name) => ({
      ...open,
      personId: id(name),
      fullName: name,
      givenName: name,
      fullTime: true,
      workArea: 'UNION_WORK',
    })),
    positions: POSITIONS.map(([person, type, title, rank, unit]) => ({
      ...open,
      positionId: id(`${person} ${type} ${unit}`),
      personId: id(person),
      unitId: id(unit),
      type,
      title,
      rank,
      home: true,
    })),
    charges: CHARGES.map(([person, department, unit]) => ({
      ...open,
      chargeId: id(`${person} ${unit}`),
      personId: id(person),
      departmentId: department === null ? null : id(department),
      unitId: id(unit),
    })),
    calendar: null,
  };
}

/** The province, changed by the table of a spec. */
export function province(change: (facts: ReturnType<typeof orgFacts>) => void = () => undefined): OrgView {
  const facts = orgFacts();
  change(facts);
  return new OrgView(facts);
}

/** Nobody of these holds a post any more. */
export function without(...people: string[]) {
  const ids = people.map(id);
  return (facts: ReturnType<typeof orgFacts>) => {
    facts.positions = facts.positions.filter(({ personId }) => !ids.includes(personId));
    (facts as { charges: OrgFacts['charges'] }).charges = facts.charges.filter(
      ({ personId }) => !ids.includes(personId),
    );
  };
}

/** A trip of the specialist to Đoàn xã A1, unless a table says otherwise. */
export function trip(change: Partial<RegistrationFacts> = {}): RegistrationFacts {
  return {
    registrationId: id('đăng ký'),
    number: 'ĐK-2022-00001',
    revision: 1,
    planId: id('kế hoạch'),
    year: 2022,
    provinceId: id('Tỉnh đoàn Mẫu'),
    submitterId: id('chuyên viên'),
    submitterUnitId: id('Ban Phong trào'),
    participantIds: [id('chuyên viên')],
    hostUnitIds: [id('Đoàn xã A1')],
    dates: { from: '2022-04-01', fromHalf: 'am', to: '2022-04-05', toHalf: 'pm' },
    days: 5,
    countedDays: 5,
    purpose: 'TOPICAL_STUDY',
    topicIds: [],
    topicNames: [],
    content: 'Khảo sát.',
    contact: { name: 'Thường trực Huyện đoàn', phone: null },
    roundId: null,
    roundName: null,
    submittedAt: '2022-03-01T08:00:00+07:00',
    ...change,
  };
}

/** A plan of the head for Huyện đoàn A, with the specialist in its team; or the conclusion of that team. */
export function paper(change: Partial<PaperFacts> = {}): PaperFacts {
  return {
    paperId: id('kế hoạch kiểm tra'),
    kind: 'INSPECTION_PLAN',
    number: 'KT-2022-00001',
    revision: 1,
    year: 2022,
    provinceId: id('Tỉnh đoàn Mẫu'),
    planId: id('kế hoạch kiểm tra'),
    submitterId: id('trưởng ban'),
    submitterUnitId: id('Ban Phong trào'),
    participantIds: [id('trưởng ban'), id('chuyên viên')],
    hostUnitIds: [id('Huyện đoàn A')],
    dates: { from: '2022-04-04', fromHalf: 'am', to: '2022-04-08', toHalf: 'pm' },
    days: 5,
    title: 'Kiểm tra công tác Đoàn 6 tháng đầu năm 2022',
    content: 'Kiểm tra công tác cán bộ.',
    submittedAt: '2022-03-01T08:00:00+07:00',
    ...change,
  };
}

/** The report of that trip. */
export function report(change: Partial<ReportFacts> = {}): ReportFacts {
  return {
    reportId: id('báo cáo'),
    number: 'BC-2022-00001',
    kind: 'TOPICAL',
    revision: 1,
    planId: id('kế hoạch'),
    year: 2022,
    provinceId: id('Tỉnh đoàn Mẫu'),
    registrationId: id('đăng ký'),
    registrationNumber: 'ĐK-2022-00001',
    submitterId: id('chuyên viên'),
    submitterUnitId: id('Ban Phong trào'),
    participantIds: [id('chuyên viên')],
    dutyIds: [id('nhiệm vụ')],
    hostUnitIds: [id('Đoàn xã A1')],
    dates: { from: '2022-04-01', fromHalf: 'am', to: '2022-04-05', toHalf: 'pm' },
    days: 5,
    content: 'Chi đoàn sinh hoạt đều.',
    findingCount: 2,
    evidenceCount: 1,
    late: false,
    correction: false,
    submittedAt: '2022-04-10T08:00:00+07:00',
    ...change,
  };
}

/** The chains that ship with the example province. */
export function shippedChain(code: string): ChainDefinition {
  const file = join(process.cwd(), 'deploy', 'example-province', 'chains.json');
  const chains = JSON.parse(readFileSync(file, 'utf8')) as { definition: ChainDefinition }[];
  const found = chains.find(({ definition }) => definition.code === code);
  if (found === undefined) throw new Error(`no chain ${code}`);
  return found.definition;
}
