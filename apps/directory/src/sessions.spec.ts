import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import { directoryRoutes } from '#contracts';
import { eventually } from '#testing';
import { tokenHashOf } from './domain/session.js';
import { FreshDirectory, PASSWORD, type Caller, type SignedIn } from './fresh-directory.fixture.js';
import { SessionCache } from './use-cases/session.ports.js';

const ADMIN = 'kieu.anh.tuan';

describe('accounts and sessions', () => {
  let directory: FreshDirectory;
  let api: Caller;
  let admin: SignedIn;

  beforeAll(async () => {
    directory = await FreshDirectory.create();
    await directory.load();
    api = await directory.start();
    admin = await api.as(ADMIN);
  });
  afterAll(() => directory.close());

  const heard = (subject: string, wanted: number) =>
    eventually(`event ${wanted} of ${subject}`, async () => {
      const sequences = await directory.heard(subject);
      return sequences.length >= wanted && sequences;
    });

  const keyOf = ({ token }: SignedIn) => `${directory.config.REDIS_PREFIX}:session:${tokenHashOf(token)}`;
  const find = ({ token }: SignedIn) =>
    api.internal('POST', '/internal/session', { tokenHash: tokenHashOf(token) });
  describe('looking a session up', () => {
    it('gives what the gateway needs, and puts it into the cache for a short while', async () => {
      const session = await api.as('tran.bao.chau');
      await directory.redis.del(keyOf(session));
      const { status, body } = await find(session);
      expect(status).toBe(200);
      expect(body).toEqual({
        sessionId: session.sessionId,
        personId: session.personId,
        expiresAt: expect.stringMatching(/Z$/),
      });
      const cached = await eventually(
        'the entry',
        async () => (await directory.redis.get(keyOf(session))) ?? false,
      );
      expect(JSON.parse(cached)).toEqual(body);
      const left = await directory.redis.pttl(keyOf(session));
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(directory.config.SESSION_CACHE_MS);
    });

    it.each([
      ['an unknown token', { tokenHash: '0'.repeat(64) }, 404],
      ['no hash', { tokenHash: 'abc' }, 400],
    ])('refuses %s', async (_, body, status) => {
      expect((await api.internal('POST', '/internal/session', body)).status).toBe(status);
    });

    it.each([
      ['idle for too long', "last_seen_at = now() - interval '5 days'"],
      ['older than it may get', "expires_at = now() - interval '1 second'"],
    ])('does not find one that is %s', async (_, change) => {
      const session = await api.as('tran.bao.chau');
      await directory.admin.query(`UPDATE directory.session SET ${change} WHERE session_id = $1`, [
        session.sessionId,
      ]);
      expect((await find(session)).status).toBe(404);
      expect((await api.call(directoryRoutes.currentSession, session)).status).toBe(401);
    });

    it('notes that it was seen, at most once a minute', async () => {
      const session = await api.as('tran.bao.chau');
      const seen = async () =>
        (
          await directory.rows<{ at: Date }>(
            'SELECT last_seen_at AS at FROM directory.session WHERE session_id = $1',
            [session.sessionId],
          )
        )[0]?.at.getTime();
      const before = await seen();
      await find(session);
      expect(await seen()).toBe(before);
      await directory.admin.query(
        `UPDATE directory.session SET last_seen_at = last_seen_at - interval '2 minutes' WHERE session_id = $1`,
        [session.sessionId],
      );
      await find(session);
      expect(await seen()).toBeGreaterThanOrEqual(before ?? Infinity);
    });

    it('without use lets it go idle, and leaves no entry that would hide a use', async () => {
      const session = await api.as('tran.bao.chau');
      await directory.redis.del(keyOf(session));
      await directory.admin.query(
        `UPDATE directory.session SET last_seen_at = last_seen_at - interval '2 minutes' WHERE session_id = $1`,
        [session.sessionId],
      );
      const seen = () =>
        directory.rows<{ at: Date }>(
          'SELECT last_seen_at AS at FROM directory.session WHERE session_id = $1',
          [session.sessionId],
        );
      const before = await seen();
      const question = { tokenHash: tokenHashOf(session.token), used: false };
      const { status, body } = await api.internal('POST', '/internal/session', question);
      expect([status, (body as { sessionId: string }).sessionId]).toEqual([200, session.sessionId]);
      expect(await seen()).toEqual(before);
      expect(await directory.redis.exists(keyOf(session))).toBe(0);
    });
  });

  describe('the end of a session', () => {
    /** Over for the gateway, whichever way it asks. */
    const expectOver = async (session: SignedIn) => {
      expect((await find(session)).status).toBe(404);
      expect(await directory.redis.get(keyOf(session))).toBe('-');
    };
    const cached = async (session: SignedIn) => {
      await find(session);
      await eventually('the entry', async () => (await directory.redis.exists(keyOf(session))) === 1);
      return session;
    };

    it('by logging out holds at once, is told, and may be asked for twice', async () => {
      const session = await cached(await api.as('tran.bao.chau'));
      expect((await api.call(directoryRoutes.signOut, session)).status).toBe(204);
      await expectOver(session);
      await heard(session.sessionId ?? '', 1);
      expect((await api.call(directoryRoutes.signOut, session)).status).toBe(204);
    });

    it('cannot be undone by a reader that was slow', async () => {
      const session = await api.as('tran.bao.chau');
      await api.call(directoryRoutes.signOut, session);
      const facts = { ...session, personId: session.personId ?? '', sessionId: session.sessionId ?? '' };
      const cache = api.app.get(SessionCache);
      const hash = tokenHashOf(session.token);
      const later = new Date(Date.now() + 60_000);
      await cache.remember(hash, { ...facts, expiresAt: later, endsAt: later }, new Date());
      await expectOver(session);
    });

    it('from another device is for one’s own sessions only', async () => {
      const [here, there, other] = [
        await api.as('tran.bao.chau'),
        await cached(await api.as('tran.bao.chau')),
        await api.as('van.quoc.tri'),
      ];
      const params = { id: there.sessionId ?? '' };
      expect((await api.call(directoryRoutes.endOwnSession, other, { params })).status).toBe(404);
      expect((await find(there)).status).toBe(200);
      expect((await api.call(directoryRoutes.endOwnSession, here, { params })).status).toBe(204);
      await expectOver(there);
      const { body } = await api.call(directoryRoutes.ownSessions, here);
      expect(body.items.filter(({ current }) => current).map(({ sessionId }) => sessionId)).toEqual([
        here.sessionId,
      ]);
      expect(body.items.map(({ sessionId }) => sessionId)).not.toContain(there.sessionId);
    });

    it('comes to all but the own one with a new password', async () => {
      const [here, there] = [await api.as('van.quoc.tri'), await cached(await api.as('van.quoc.tri'))];
      const change = (body: object) => api.call(directoryRoutes.changePassword, here, { body });
      expect((await change({ current: 'SaiMatKhau1', next: 'MatKhauMoi2026' })).problem?.code).toBe(
        'WRONG_CREDENTIALS',
      );
      expect((await change({ current: PASSWORD, next: PASSWORD })).problem?.code).toBe('WEAK_PASSWORD');
      expect((await change({ current: PASSWORD, next: 'MatKhauMoi2026' })).status).toBe(204);
      await expectOver(there);
      expect((await find(here)).status).toBe(200);
      expect((await api.signIn('van.quoc.tri')).status).toBe(401);
      expect((await api.signIn('van.quoc.tri', 'MatKhauMoi2026')).status).toBe(201);
    });

    it('comes to all with a closed account, which opens no more until it is reopened', async () => {
      const sessions = [await cached(await api.as('trinh.cong.tam')), await api.as('trinh.cong.tam')];
      const params = { id: await directory.accountOf('trinh.cong.tam') };
      expect((await api.call(directoryRoutes.closeAccount, admin, { params })).status).toBe(204);
      for (const session of sessions) await expectOver(session);
      expect((await api.signIn('trinh.cong.tam')).problem?.code).toBe('WRONG_CREDENTIALS');
      expect((await api.call(directoryRoutes.closeAccount, admin, { params })).problem?.code).toBe(
        'ACCOUNT_CLOSED',
      );
      expect((await api.call(directoryRoutes.reopenAccount, admin, { params })).status).toBe(204);
      expect((await api.signIn('trinh.cong.tam')).status).toBe(201);
      for (const session of sessions) expect((await find(session)).status).toBe(404);
    });

    it('comes to all with a reset password', async () => {
      const session = await cached(await api.as('vo.thi.hanh'));
      const params = { id: await directory.accountOf('vo.thi.hanh') };
      const body = { password: 'DatLaiMatKhau1' };
      expect((await api.call(directoryRoutes.resetPassword, admin, { params, body })).status).toBe(204);
      await expectOver(session);
    });

    it('is believed by no cache once the answer is there, also when Redis could not be told', async () => {
      // A port that nobody listens on: for this process Redis is away, for the other one it is not.
      const nobody = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => nobody.once('listening', resolve));
      const { port } = nobody.address() as { port: number };
      await new Promise((resolve) => nobody.close(resolve));
      const cutOff = await directory.start({
        REDIS_URL: `redis://127.0.0.1:${port}`,
        SESSION_CACHE_MS: 2_000,
      });
      const seeing = await directory.start({ SESSION_CACHE_MS: 2_000 });
      const session = await api.as('lam.dinh.toan');
      const tokenHash = tokenHashOf(session.token);
      await directory.redis.del(keyOf(session));
      await seeing.internal('POST', '/internal/session', { tokenHash });
      await eventually('the entry', async () => (await directory.redis.exists(keyOf(session))) === 1);
      const params = { id: await directory.accountOf('lam.dinh.toan') };
      expect((await cutOff.call(directoryRoutes.closeAccount, admin, { params })).status).toBe(204);
      expect(await directory.redis.exists(keyOf(session))).toBe(0);
      expect((await seeing.internal('POST', '/internal/session', { tokenHash })).status).toBe(404);
    });
  });

  describe('opening an account', () => {
    const open = (body: object) => api.call(directoryRoutes.addAccount, admin, { body });
    const withoutAccount = async () => {
      const [row] = await directory.rows<{ id: string }>(
        'SELECT person_id AS id FROM directory.person LEFT JOIN directory.account USING (person_id) WHERE username IS NULL',
      );
      return row?.id ?? '';
    };

    it('lets the person in; the same command sent again opens no second one', async () => {
      const body = { personId: await withoutAccount(), username: 'nguoi.moi', password: 'MatKhauMoi2026' };
      const key = 'open-account-once';
      const [first, again] = [
        await api.call(directoryRoutes.addAccount, admin, { body, key }),
        await api.call(directoryRoutes.addAccount, admin, { body, key }),
      ];
      expect(first.status).toBe(201);
      expect(again.body).toEqual(first.body);
      expect((await api.signIn('nguoi.moi', 'MatKhauMoi2026')).status).toBe(201);
      await heard(first.body.accountId, 1);
    });

    it('refuses a name that is taken, a second account, and nobody', async () => {
      const personId = await withoutAccount();
      const account = { personId, username: 'ten.khac', password: 'MatKhauMoi2026' };
      expect((await open({ ...account, username: ADMIN })).problem?.code).toBe('DUPLICATE_USERNAME');
      expect((await open({ ...account, personId: admin.personId })).problem?.errors?.[0]?.pointer).toBe(
        '/personId',
      );
      const nobody = '00000000-0000-4000-8000-000000000000';
      expect((await open({ ...account, personId: nobody })).problem?.errors?.[0]?.pointer).toBe('/personId');
    });
  });
});
