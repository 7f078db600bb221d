import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Refusal, recommendationAnswered, recommendationMade } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import type { Actor } from '../use-cases/actor.js';
import type { WrittenFinding } from '../use-cases/finding.ports.js';
import { unitOf } from './example.fixture.js';
import { FindingsBench, finding, type FiledReport } from './findings.fixture.js';

let bench: FindingsBench;
let cadre: Actor;
let standing: Actor;
let head: Actor;
let inspection: Actor;
beforeAll(async () => {
  bench = await FindingsBench.begin();
  cadre = await bench.as('tran.bao.chau');
  standing = await bench.as('phan.thanh.tung');
  head = await bench.as('huynh.thi.kim.oanh');
  inspection = await bench.as('cao.thi.hoa');
}, 60_000);
afterAll(() => bench.end());
beforeEach(() => bench.clear());

function recommends(change: Partial<WrittenFinding> = {}): WrittenFinding {
  return finding({
    kind: 'RECOMMENDATION',
    title: 'Cấp thêm kinh phí',
    addressee: 'STANDING_COMMITTEE',
    ...change,
  });
}
const toDepartment = () =>
  recommends({ addressee: 'DEPARTMENT', addresseeUnitId: unitOf('BAN-XDD'), title: 'Mở lớp tập huấn' });

async function verified(...findings: WrittenFinding[]): Promise<FiledReport> {
  const report = await bench.report();
  await bench.verify(report, findings);
  return report;
}

const answerOf = (by: Actor, recommendationId: string, seenVersion = 1) => ({
  by,
  recommendationId,
  seenVersion,
  verdict: 'ACCEPTED' as const,
  text: 'Đồng ý',
});
const answer = (...command: Parameters<typeof answerOf>) =>
  bench.bench.inTx((tx) => bench.answering.execute(tx, answerOf(...command)));

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

type Query = Parameters<FindingsBench['reading']['list']>[1];
async function listed(actor: Actor, query: Partial<Query> = {}): Promise<string[]> {
  const { items } = await bench.reading.list(actor, { scope: 'own', limit: 30, ...query });
  return items.map(({ title }) => title);
}

const opened = (actor: Actor, recommendationId: string) => codeOf(bench.reading.one(actor, recommendationId));

describe('a recommendation of a verified report', () => {
  it('is told once to those who answer it', async () => {
    const asked = recommends();
    const report = await verified(asked, finding());
    const [event, ...more] = await bench.published();
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      type: recommendationMade.type,
      subject: asked.findingId,
      sequence: 1,
      data: {
        recommendationId: asked.findingId,
        reportId: report.reportId,
        number: report.reportNumber,
        addressee: 'STANDING_COMMITTEE',
        unitId: null,
        authorIds: [cadre.personId],
        title: 'Cấp thêm kinh phí',
      },
    });
    const secretaries = ['nguyen.hoang.lam', 'phan.thanh.tung', 'vo.thi.my.duyen', 'le.quoc.khanh'];
    const ids = await Promise.all(secretaries.map(async (name) => (await bench.as(name)).personId));
    expect([...(event?.data['toldIds'] as string[])].sort()).toEqual(ids.sort());
    await bench.verify(report, [asked], 2);
    expect(await bench.published()).toHaveLength(1);
  });

  it('follows the corrections of its report until it is answered', async () => {
    const [kept, moved, gone, closed] = [recommends(), recommends(), recommends(), recommends()];
    const report = await verified(kept, moved, gone, closed);
    await answer(standing, closed.findingId);
    await bench.query('DELETE FROM outbox');
    await bench.verify(
      report,
      [
        { ...kept, title: 'Sửa lời' },
        { ...moved, addressee: 'DEPARTMENT', addresseeUnitId: unitOf('BAN-XDD') },
      ],
      2,
    );
    const { items } = await bench.reading.list(cadre, { scope: 'own', limit: 30 });
    const states = new Map(items.map((item) => [item.recommendationId, item]));
    expect(states.get(kept.findingId)).toMatchObject({ state: 'OPEN', version: 2, title: 'Sửa lời' });
    expect(states.get(moved.findingId)).toMatchObject({ addresseeUnit: { name: 'Ban Xây dựng Đoàn' } });
    expect(states.get(closed.findingId)).toMatchObject({ state: 'ANSWERED', answer: { label: 'Tiếp thu' } });
    expect(states.has(gone.findingId)).toBe(false);
    expect(await opened(cadre, gone.findingId)).toBe('NOT_FOUND');
    expect(await codeOf(answer(standing, gone.findingId, 2))).toBe('NOT_FOUND');
    const events = await bench.published();
    expect(events.map(({ subject, sequence }) => [subject, sequence])).toEqual([[moved.findingId, 2]]);
    await bench.verify(report, [gone], 3);
    expect(await listed(cadre, { state: 'OPEN' })).toEqual(['Cấp thêm kinh phí']);
  });
});

describe('one recommendation', () => {
  it.each<[string, () => WrittenFinding, () => Actor, string, answers: boolean]>([
    ['to the standing committee is opened by its members', recommends, () => standing, 'none', true],
    ['… and by its author, who does not answer it', recommends, () => cadre, 'none', false],
    ['… and by organisation and inspection', recommends, () => inspection, 'none', false],
    ['… not by the head of a department', recommends, () => head, 'NOT_FOUND', false],
    ['to a department is opened by its head', toDepartment, () => head, 'none', true],
    ['… and by the standing committee', toDepartment, () => standing, 'none', false],
  ])('%s', async (_, ask, by, code, answers) => {
    const asked = ask();
    await verified(asked);
    expect(await opened(by(), asked.findingId)).toBe(code);
    if (code !== 'none') return;
    const one = await bench.reading.one(by(), asked.findingId);
    expect(one).toMatchObject({ title: asked.title, actions: answers ? ['ANSWER'] : [] });
  });

  it('that there is not is opened by nobody', async () => {
    expect(await opened(standing, newId())).toBe('NOT_FOUND');
  });
});

describe('an answer', () => {
  it('is told to the authors and shown with who gave it', async () => {
    const asked = toDepartment();
    await verified(asked);
    const answered = await answer(head, asked.findingId);
    expect(answered).toMatchObject({
      version: 2,
      state: 'ANSWERED',
      addresseeLabel: 'Ban, Văn phòng Tỉnh đoàn',
      answer: { verdict: 'ACCEPTED', text: 'Đồng ý', by: { office: 'Phó Trưởng Ban Xây dựng Đoàn' } },
      actions: [],
    });
    const events = await bench.published();
    expect(events.at(-1)).toMatchObject({
      type: recommendationAnswered.type,
      subject: asked.findingId,
      sequence: 2,
      data: { authorIds: [cadre.personId], by: head.personId, verdict: 'ACCEPTED' },
    });
  });

  it.each<[string, () => WrittenFinding, () => Actor, string]>([
    ['of the standing committee is not its author’s', recommends, () => cadre, 'FORBIDDEN'],
    ['of the standing committee is not a head’s, who does not see it', recommends, () => head, 'NOT_FOUND'],
    [
      'of the standing committee is not organisation and inspection’s',
      recommends,
      () => inspection,
      'FORBIDDEN',
    ],
    ['of a department is not the standing committee’s', toDepartment, () => standing, 'FORBIDDEN'],
    [
      'of a Party committee is not the standing committee’s',
      () => recommends({ addressee: 'PARTY_COMMITTEE' }),
      () => standing,
      'FORBIDDEN',
    ],
    [
      'of a Party committee is recorded by organisation and inspection',
      () => recommends({ addressee: 'PARTY_COMMITTEE' }),
      () => inspection,
      'none',
    ],
    ['of the standing committee is given by its members', recommends, () => standing, 'none'],
  ])('%s', async (_, ask, by, code) => {
    const asked = ask();
    await verified(asked);
    expect(await codeOf(answer(by(), asked.findingId))).toBe(code);
  });

  it('to what there is not, or to an older version, is refused', async () => {
    const asked = recommends();
    const report = await verified(asked);
    expect(await codeOf(answer(standing, newId()))).toBe('NOT_FOUND');
    await bench.verify(report, [{ ...asked, title: 'Sửa lời' }], 2);
    expect(await codeOf(answer(standing, asked.findingId, 1))).toBe('STALE_VERSION');
    expect(await codeOf(answer(standing, asked.findingId, 2))).toBe('none');
  });

  it('is given once by two who answer at the same moment', async () => {
    const asked = recommends();
    await verified(asked);
    const second = await bench.as('nguyen.hoang.lam');
    let late: Promise<string> | undefined;
    await bench.bench.inTx(async (tx) => {
      await bench.answering.execute(tx, answerOf(standing, asked.findingId));
      late = codeOf(answer(second, asked.findingId));
      await eventually('the second waits for the first', async () => {
        const waiting = await bench.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return waiting.length > 0;
      });
    });
    expect(await late).toBe('RECOMMENDATION_ANSWERED');
    const events = await bench.published();
    expect(events.filter(({ type }) => type === recommendationAnswered.type)).toHaveLength(1);
  });
});

describe('a list of recommendations', () => {
  it('to answer has what is open and addressed to a body of the caller', async () => {
    const done = recommends({ title: 'Đã trả lời' });
    await verified(
      done,
      recommends({ title: 'Với Ban Thường vụ' }),
      toDepartment(),
      recommends({ addressee: 'DEPARTMENT', addresseeUnitId: unitOf('BAN-PT'), title: 'Ban khác' }),
      recommends({ addressee: 'LOCAL_GOVERNMENT', title: 'Với chính quyền' }),
    );
    await answer(standing, done.findingId);
    const scope = 'to-answer' as const;
    expect(await listed(standing, { scope })).toEqual(['Với Ban Thường vụ']);
    expect(await listed(standing, { scope, state: 'ANSWERED' })).toEqual(['Đã trả lời']);
    expect(await listed(head, { scope })).toEqual(['Mở lớp tập huấn']);
    expect(await listed(inspection, { scope })).toEqual(['Với chính quyền']);
    const { items } = await bench.reading.list(head, { scope, limit: 30 });
    expect(items[0]?.actions).toEqual(['ANSWER']);
    expect(await codeOf(listed(cadre, { scope }))).toBe('FORBIDDEN');
  });

  it('of the province has all, for those who see the province', async () => {
    await verified(recommends(), toDepartment());
    const scope = 'province' as const;
    expect(await listed(inspection, { scope })).toHaveLength(2);
    expect(await listed(standing, { scope, addressee: 'DEPARTMENT' })).toEqual(['Mở lớp tập huấn']);
    for (const actor of [cadre, head, await bench.as('bui.thanh.nga')])
      expect(await codeOf(listed(actor, { scope }))).toBe('FORBIDDEN');
  });

  it('of one’s own has no one else’s', async () => {
    await verified(recommends());
    expect(await listed(cadre)).toHaveLength(1);
    expect(await listed(standing)).toEqual([]);
  });

  it('goes on where the page before ended, the latest first', async () => {
    for (const title of ['1', '2', '3']) {
      bench.clock.set(`2022-05-0${title}T08:00:00+07:00`);
      await verified(recommends({ title }));
    }
    const first = await bench.reading.list(cadre, { scope: 'own', limit: 2 });
    expect(first.items.map(({ title }) => title)).toEqual(['3', '2']);
    const cursor = first.nextCursor ?? '';
    const second = await bench.reading.list(cadre, { scope: 'own', limit: 2, cursor });
    expect([second.items.map(({ title }) => title), second.nextCursor]).toEqual([['1'], null]);
  });
});
