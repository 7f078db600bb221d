import { newId } from '#database';
import { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';
import { OfficialNumbers, type TakeOfficialNumber } from './use-cases/official-numbers.ports.js';

export const INSPECTION = 'mai.dinh.hoa';
export const CADRE = 'tran.bao.chau';
export const PROVINCE = unitOf('TD-BINHTHUAN');

/** The service with its register of official numbers, as plans and conclusions use it. */
export class Registry {
  private constructor(
    readonly service: RunningService,
    readonly numbers: OfficialNumbers,
  ) {}

  static async start(): Promise<Registry> {
    const service = await RunningService.start({ at: '2022-03-21T08:00:00+07:00' });
    return new Registry(service, service.app.get(OfficialNumbers));
  }

  stop(): Promise<void> {
    return this.service.stop();
  }

  take(change: Partial<TakeOfficialNumber> = {}) {
    return this.service.bench.inTx((tx) => this.numbers.take(tx, paper(change)));
  }
}

export function paper(change: Partial<TakeOfficialNumber> = {}): TakeOfficialNumber {
  return {
    provinceId: PROVINCE,
    issuerUnitId: PROVINCE,
    kind: 'PLAN',
    departmentId: unitOf('BAN-TCKT'),
    year: 2022,
    date: '2022-03-21',
    abstract: 'Kiểm tra công tác Đoàn 6 tháng đầu năm 2022',
    subject: 'PLAN',
    subjectId: newId(),
    by: personOf(INSPECTION),
    at: new Date('2022-03-21T01:00:00Z'),
    ...change,
  };
}

/** Code of the refusal that came of it. */
export function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code,
  );
}
