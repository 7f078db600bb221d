import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { VerifyHistories } from '../use-cases/verify-histories.js';
import { Bench } from './bench.fixture.js';
import { PrismaArchive } from './history.archive.js';

let bench: Bench;
let owner: pg.Client;
beforeAll(async () => {
  bench = await Bench.begin('2022-03-01T08:00:00+07:00');
  owner = new pg.Client({ connectionString: bench.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await bench.end();
});

const host = 'bui.thanh.nga';
const verify = () => new VerifyHistories(new PrismaArchive(bench.prisma)).run();

async function returned() {
  const facts = bench.trip();
  await bench.submit(facts);
  await bench.route();
  await bench.decide(host, facts, 'RETURN', 'Nêu rõ chi đoàn sẽ dự sinh hoạt.');
  return { facts, caseId: (await bench.caseOf(facts)).id };
}

const INSUFFICIENT_PRIVILEGE = '42501';
const CHECK_VIOLATION = '23514';

describe('the history', () => {
  it('is intact, with its texts apart', async () => {
    const { caseId } = await returned();
    const rows = await bench.query<{ body: string }>(
      'SELECT body FROM history WHERE case_id = $1 ORDER BY seq',
      [caseId],
    );
    expect(rows.map(({ body }) => (JSON.parse(body) as { kind: string }).kind)).toEqual([
      'OPENED',
      'STEP_OPENED',
      'DECIDED_RETURNED',
    ]);
    expect(rows.some(({ body }) => body.includes('chi đoàn'))).toBe(false);
    expect((await verify()).broken).toEqual([]);
  });

  it.each([
    `UPDATE history SET body = body`,
    `DELETE FROM history`,
    `TRUNCATE history CASCADE`,
    `UPDATE history_head SET hash = hash`,
    `DELETE FROM history_head`,
    `INSERT INTO history_head SELECT gen_random_uuid(), 1, ''`,
    `ALTER TABLE history DISABLE TRIGGER anchor_history`,
  ])('is out of reach of the running role: %s', async (sql) => {
    await expect(bench.query(sql)).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  });

  it.each([
    ['a link that does not continue the chain', `repeat('0', 64)`, `'{}'`],
    ['a hash that is not that of the body', 'h.hash', `'{"other":1}'`],
  ])('takes in no %s', async (_, prev, hashed) => {
    const { caseId } = await returned();
    const insert = bench.query(
      `INSERT INTO history (case_id, seq, prev_hash, hash, body)
       SELECT h.case_id, h.seq + 1, ${prev}, encode(sha256(convert_to(${prev} || ${hashed}, 'UTF8')), 'hex'), '{}'
       FROM history_head AS h WHERE h.case_id = $1`,
      [caseId],
    );
    await expect(insert).rejects.toMatchObject({ code: CHECK_VIOLATION });
  });

  it('stays intact when texts are erased, and tells when they are changed', async () => {
    const { caseId } = await returned();
    await bench.query(`UPDATE history_text SET content = 'Đồng ý.' WHERE case_id = $1`, [caseId]);
    expect((await verify()).broken).toEqual([{ caseId, intact: false, seq: 3, why: 'TEXT_CHANGED' }]);
    await bench.query('DELETE FROM history_text WHERE case_id = $1', [caseId]);
    expect((await verify()).broken).toEqual([]);
  });

  it('tells when what was submitted is not what was signed', async () => {
    const { caseId } = await returned();
    await bench.query(`UPDATE case_facts SET facts = facts || '{"days": 50}' WHERE case_id = $1`, [caseId]);
    expect((await verify()).broken).toEqual([{ caseId, intact: false, seq: 1, why: 'FACTS_CHANGED' }]);
    await bench.query(`UPDATE case_facts SET facts = facts || '{"days": 5}' WHERE case_id = $1`, [caseId]);
    expect((await verify()).broken).toEqual([]);
  });

  it('tells of what the owner of the tables changed', async () => {
    const { caseId } = await returned();
    await owner.query(
      `UPDATE history SET body = replace(body, 'RETURNED', 'APPROVED') WHERE case_id = $1 AND seq = 3`,
      [caseId],
    );
    expect((await verify()).broken).toEqual([{ caseId, intact: false, seq: 3, why: 'HASH_WRONG' }]);
    await owner.query('DELETE FROM history_text WHERE case_id = $1', [caseId]);
    await owner.query('DELETE FROM history WHERE case_id = $1 AND seq = 3', [caseId]);
    expect((await verify()).broken).toEqual([{ caseId, intact: false, seq: 3, why: 'HEAD_DIFFERS' }]);
  });
});

describe('chains', () => {
  it('are loaded once, however often the file is', async () => {
    expect(await bench.load()).toEqual([
      { code: 'provincial', number: 1, result: 'UNCHANGED' },
      { code: 'district', number: 1, result: 'UNCHANGED' },
      { code: 'two-tier', number: 1, result: 'UNCHANGED' },
      { code: 'report-provincial', number: 1, result: 'UNCHANGED' },
      { code: 'report-district', number: 1, result: 'UNCHANGED' },
      { code: 'inspection-plan', number: 1, result: 'UNCHANGED' },
      { code: 'inspection-conclusion', number: 1, result: 'UNCHANGED' },
    ]);
  });

  it('are a new version when the file changed, and an administrator’s version stays', async () => {
    const changed = await bench.load((file) => (file[1]!.definition.steps[0]!.dueWorkingDays = 5));
    expect(changed[1]).toEqual({ code: 'district', number: 2, result: 'PUBLISHED' });
    // The file as it was before is known, so the newer version is not taken back.
    expect((await bench.load())[1]).toMatchObject({ result: 'UNCHANGED' });
    const versions = await bench.chains.list(false);
    expect(versions.filter(({ code }) => code === 'district').map(({ number }) => number)).toEqual([2, 1]);
  });

  it('that are published cannot be changed or removed', async () => {
    for (const sql of [
      `UPDATE chain_version SET definition = '{}' WHERE state = 'PUBLISHED'`,
      `DELETE FROM chain_version WHERE state = 'PUBLISHED'`,
    ])
      await expect(bench.query(sql)).rejects.toMatchObject({ code: CHECK_VIOLATION });
  });

  it('are drafted one at a time; publishing what changed meanwhile is refused', async () => {
    const { definition } = (await bench.chains.list(false)).find(({ code }) => code === 'provincial')!;
    const draft = (name: string) =>
      bench.inTx((tx) => bench.drafts.run(tx, { definition: { ...definition, name }, by: null }));
    const [first, second] = [await draft('Lần một'), await draft('Lần hai')];
    expect([first.number, first.version, second.number, second.version]).toEqual([2, 1, 2, 2]);
    const publish = (version: number) =>
      bench.inTx((tx) => bench.publications.run(tx, { code: 'provincial', number: 2, version, by: null }));
    await expect(publish(1)).rejects.toMatchObject({ code: 'STALE_VERSION' });
    expect(await publish(2)).toMatchObject({ state: 'PUBLISHED', version: 3 });
    await expect(publish(3)).rejects.toMatchObject({ code: 'CHAIN_PUBLISHED' });
    expect((await bench.chains.published()).find(({ code }) => code === 'provincial')?.number).toBe(2);
  });

  it('that are wrong are refused with what is wrong', async () => {
    const { definition } = (await bench.chains.list(false)).find(({ code }) => code === 'provincial')!;
    const steps = structuredClone(definition.steps);
    Object.assign(steps[0]!.resolver, { positions: ['EMPEROR'] });
    const drafting = bench.inTx((tx) =>
      bench.drafts.run(tx, { definition: { ...definition, steps }, by: null }),
    );
    await expect(drafting).rejects.toMatchObject({
      code: 'CHAIN_INVALID',
      facts: { detail: expect.stringContaining('EMPEROR') },
    });
  });

  it('stay with the case that began with them', async () => {
    const facts = bench.trip();
    await bench.submit(facts);
    const [before] = await bench.query<{ chain_number: number }>(
      'SELECT chain_number FROM approval_case WHERE subject_id = $1',
      [facts.registrationId],
    );
    await bench.load((file) => (file[0]!.definition.name = 'Tên khác'));
    await bench.route();
    const [after] = await bench.query('SELECT chain_number FROM approval_case WHERE subject_id = $1', [
      facts.registrationId,
    ]);
    expect(after).toEqual(before);
    const next = bench.trip();
    await bench.submit(next);
    const [newer] = await bench.query<{ chain_number: number }>(
      'SELECT chain_number FROM approval_case WHERE subject_id = $1',
      [next.registrationId],
    );
    expect(newer?.chain_number).toBe((before?.chain_number ?? 0) + 1);
  });
});
