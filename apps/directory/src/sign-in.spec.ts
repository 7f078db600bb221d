import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directoryRoutes } from '#contracts';
import { tokenHashOf } from './domain/session.js';
import { FreshDirectory, PASSWORD, type Caller, type SignedIn } from './fresh-directory.fixture.js';

describe('the way in', () => {
  let directory: FreshDirectory;
  let api: Caller;
  let admin: SignedIn;

  beforeAll(async () => {
    directory = await FreshDirectory.create();
    await directory.load();
    api = await directory.start();
    admin = await api.as('kieu.anh.tuan');
  });
  afterAll(() => directory.close());

  describe('signing in', () => {
    it('tells who one is, and gives the token in a header only', async () => {
      const { status, body, headers } = await api.signIn(' Tran.Bao.Chau ');
      expect(status).toBe(201);
      expect(body).toMatchObject({
        username: 'tran.bao.chau',
        person: { fullName: 'Trần Bảo Châu' },
        offices: expect.arrayContaining(['Chuyên viên Ban Xây dựng Đoàn']),
        roles: ['CADRE'],
      });
      const token = String(headers['x-session-token']);
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(JSON.stringify(body)).not.toContain(token);
    });

    it('leaves no token behind, only its hash', async () => {
      const session = await api.as('tran.bao.chau');
      const [row] = await directory.rows<{ whole: string; hash: string }>(
        `SELECT to_jsonb(session)::text AS whole, encode(token_hash, 'hex') AS hash FROM directory.session
         WHERE session_id = $1`,
        [session.sessionId],
      );
      expect(row?.hash).toBe(tokenHashOf(session.token));
      expect(row?.whole).not.toContain(session.token);
    });

    it.each([
      ['a wrong password', 'van.quoc.tri', 'MatKhauSai1'],
      ['an unknown name', 'khong.co.ai', PASSWORD],
    ])('refuses %s in the same words', async (_, username, password) => {
      const { status, problem } = await api.signIn(username, password);
      expect([status, problem?.code]).toEqual([401, 'WRONG_CREDENTIALS']);
    });

    it('takes a password however its letters were composed', async () => {
      const password = 'Mật khẩu tiếng Việt';
      const params = { id: await directory.accountOf('ly.thanh.nga') };
      await api.call(directoryRoutes.resetPassword, admin, {
        params,
        body: { password: password.normalize('NFD') },
      });
      expect((await api.signIn('ly.thanh.nga', password.normalize('NFC'))).status).toBe(201);
    });
  });

  describe('the log-in limit', () => {
    const failures = async () =>
      (
        await directory.rows<{ kind: string; failures: number }>(
          'SELECT kind, failures FROM directory.login_limit',
        )
      )
        .filter(({ kind }) => kind === 'USERNAME')
        .map((row) => row.failures);

    it('counts no more than it allows of many guesses sent at once, then refuses the right password too', async () => {
      await directory.admin.query('DELETE FROM directory.login_limit');
      const guesses = Array.from({ length: 30 }, () =>
        api.signIn('bui.thanh.nga', 'MatKhauSai1', '198.51.100.1'),
      );
      const codes = (await Promise.all(guesses)).map(({ problem }) => problem?.code);
      expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(6);
      expect(codes.filter((code) => code === 'TOO_MANY_LOGINS')).toHaveLength(24);
      expect(await failures()).toEqual([6]);
      const { status, problem } = await api.signIn('bui.thanh.nga', PASSWORD, '198.51.100.2');
      expect([status, problem?.code]).toEqual([429, 'TOO_MANY_LOGINS']);
      expect(problem?.detail).toMatch(/sau \d+ giây/);
    });

    it('is no different for names that do not exist', async () => {
      const codes: unknown[] = [];
      for (let n = 0; n < 8; n += 1)
        codes.push((await api.signIn('khong.co', PASSWORD, '198.51.100.3')).problem?.code);
      expect(codes.slice(0, 6)).toEqual(Array(6).fill('WRONG_CREDENTIALS'));
      expect(codes.slice(6)).toEqual(Array(2).fill('TOO_MANY_LOGINS'));
    });

    it('holds for other processes, and keeps neither names nor addresses', async () => {
      const other = await directory.start();
      expect((await other.signIn('bui.thanh.nga', PASSWORD, '198.51.100.4')).problem?.code).toBe(
        'TOO_MANY_LOGINS',
      );
      const [row] = await directory.rows<{ all: string }>(
        'SELECT string_agg(login_limit::text, $1) AS all FROM directory.login_limit',
        [' '],
      );
      expect(row?.all).not.toMatch(/bui|khong|198\.51/);
    });

    it('refuses an address that failed with many names, and no other address', async () => {
      for (let n = 0; n < 41; n += 1) await api.signIn(`khong.co.${n}`, PASSWORD, '198.51.100.9');
      expect((await api.signIn('dang.ngoc.son', PASSWORD, '198.51.100.9')).problem?.code).toBe(
        'TOO_MANY_LOGINS',
      );
      expect((await api.signIn('dang.ngoc.son', PASSWORD, '198.51.100.10')).status).toBe(201);
    });

    it('is forgotten for a name that signs in', async () => {
      await api.signIn('mai.dinh.hoa', 'MatKhauSai1');
      await api.as('mai.dinh.hoa');
      const codes: unknown[] = [];
      for (let n = 0; n < 5; n += 1)
        codes.push((await api.signIn('mai.dinh.hoa', 'MatKhauSai1')).problem?.code);
      expect(codes).toEqual(Array(5).fill('WRONG_CREDENTIALS'));
      expect((await api.signIn('mai.dinh.hoa')).status).toBe(201);
    });
  });
});
