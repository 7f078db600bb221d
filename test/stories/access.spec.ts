import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'undici';
import {
  ROUTES,
  approvalsRoutes,
  directoryRoutes,
  notificationsRoutes,
  registrationRoutes,
  type RouteContract,
} from '#contracts';
import { Client } from '#testing';
import { INSPECTIONS } from './access-inspections.js';
import { Story } from './story.js';

/**
 * The authorisation table of architecture §6, written down a second time on purpose: a route whose rights change, or
 * a new one, has to be entered here by hand.
 *
 * a: nobody signed in · c: cadre of a department · h: district secretary · d: department head with districts in
 * charge · t: organisation and inspection · s: standing committee · m: administrator without other posts ·
 * z: central union
 */
const WHO = {
  c: 'tran.bao.chau',
  h: 'bui.thanh.nga',
  d: 'dang.ngoc.son',
  t: 'mai.dinh.hoa',
  s: 'phan.thanh.tung',
  m: 'kieu.anh.tuan',
  z: 'ha.thu.trang',
} as const;
type Who = keyof typeof WHO;

const EVERYBODY = 'acmhdtsz';
const SIGNED_IN = 'cmhdtsz';
const UNION = 'chdts';
const TABLE: Record<string, string> = {
  'directory.sign-in': EVERYBODY,
  'directory.current-session': SIGNED_IN,
  'directory.sign-out': SIGNED_IN,
  'directory.own-sessions': SIGNED_IN,
  'directory.end-own-session': SIGNED_IN,
  'directory.change-password': SIGNED_IN,
  'directory.list-units': SIGNED_IN,
  'directory.get-unit': SIGNED_IN,
  'directory.add-unit': 'm',
  'directory.change-unit': 'm',
  'directory.close-unit': 'm',
  'directory.list-position-types': SIGNED_IN,
  'directory.list-people': UNION + 'm',
  'directory.get-person': UNION + 'm',
  'directory.add-person': 'm',
  'directory.change-person': 'm',
  'directory.add-position': 'm',
  'directory.end-position': 'm',
  'directory.list-charges': UNION + 'm',
  'directory.add-charge': 'm',
  'directory.end-charge': 'm',
  'directory.get-calendar': SIGNED_IN,
  'directory.change-calendar': 'm',
  'directory.list-accounts': 'm',
  'directory.add-account': 'm',
  'directory.close-account': 'm',
  'directory.reopen-account': 'm',
  'directory.reset-password': 'm',
  'directory.list-audit': 'm',
  'registration.list-plans': SIGNED_IN,
  'registration.get-plan': SIGNED_IN,
  'registration.add-plan': 't',
  'registration.change-plan': 't',
  'registration.publish-plan': 't',
  'registration.list-rounds': SIGNED_IN,
  'registration.add-round': 't',
  'registration.change-round': 't',
  'registration.list-exemptions': UNION,
  'registration.grant-exemption': 't',
  'registration.end-exemption': 't',
  'registration.coverage': 'hdts',
  'registration.collisions': 'hdts',
  'registration.list': UNION,
  'registration.get': UNION,
  'registration.save-draft': UNION,
  'registration.change-draft': UNION,
  'registration.delete-draft': UNION,
  'registration.check': UNION,
  'registration.submit': UNION,
  'registration.withdraw': UNION,
  'registration.cancel': UNION,
  'registration.my-year': UNION,
  'trip-reporting.list-duties': UNION,
  'trip-reporting.get-duty': UNION,
  'trip-reporting.excuse-lateness': UNION,
  'trip-reporting.list-reports': UNION,
  'trip-reporting.get-report': UNION,
  'trip-reporting.report-history': UNION,
  'trip-reporting.save-report': UNION,
  'trip-reporting.change-report': UNION,
  'trip-reporting.delete-report': UNION,
  'trip-reporting.submit-report': UNION,
  'trip-reporting.correct-report': UNION,
  'trip-reporting.drop-correction': UNION,
  'trip-reporting.add-evidence': UNION,
  'trip-reporting.get-evidence': UNION,
  'trip-reporting.preview-evidence': UNION,
  'trip-reporting.change-evidence': UNION,
  'trip-reporting.remove-evidence': UNION,
  'trip-reporting.search-findings': UNION,
  'trip-reporting.export-findings': UNION,
  'trip-reporting.weak-areas': UNION,
  'trip-reporting.list-recommendations': UNION,
  'trip-reporting.get-recommendation': UNION,
  'trip-reporting.answer-recommendation': UNION,
  'trip-reporting.my-days': UNION,
  'trip-reporting.ledger': UNION,
  'trip-reporting.people-year': 'dts',
  'trip-reporting.statement': 'dtsz',
  'trip-reporting.statistics': 'dtsz',

  'approvals.queue': UNION,
  'approvals.queue-count': UNION,
  'approvals.get-task': UNION,
  'approvals.decide': UNION,
  'approvals.get-case': UNION,
  'approvals.find-case': UNION,
  'approvals.find-report-case': UNION,
  'approvals.find-paper-case': UNION,
  'approvals.preview-chain': UNION,
  'approvals.list-chains': UNION + 'm',
  'approvals.draft-chain': 'm',
  'approvals.publish-chain': 'm',
  'approvals.list-incidents': 'm',
  'approvals.retry-incident': 'm',
  'notifications.inbox': SIGNED_IN,
  'notifications.inbox-count': SIGNED_IN,
  'notifications.mark-read': SIGNED_IN,
  ...INSPECTIONS,
  ...Object.fromEntries(
    ['directory', 'registration', 'trip-reporting', 'inspections', 'approvals', 'notifications'].flatMap(
      (service) =>
        ['figures', 'dead-messages', 'replay-dead-message', 'archive-dead-message'].map((route) => [
          `${service}.${route}`,
          'm',
        ]),
    ),
  ),
  'gateway.preview-registration': UNION,
  'gateway.operations': 'm',
  'gateway.stream': SIGNED_IN,
  'gateway.clock': SIGNED_IN,
  'gateway.move-clock': 'm',
};

const NOWHERE = '00000000-0000-7000-8000-000000000000';

let story: Story;
beforeAll(async () => {
  story = await Story.begin({ businessTime: '2022-03-01T08:00:00+07:00' });
}, 120_000);
afterAll(() => story.end());

it('names every route and no other', () => {
  expect(Object.keys(TABLE).sort()).toEqual(ROUTES.map((route) => route.id).sort());
});

/** The status of a call that is right in everything but its content: 401 and 403 are about rights, the rest is not. */
async function statusOf(client: Client, route: RouteContract): Promise<number> {
  if (route.id === 'gateway.stream') {
    const response = await request(new URL(route.path, client.origin), { headers: client.sessionHeaders });
    response.body.on('error', () => undefined).destroy();
    return response.statusCode;
  }
  const params = { id: NOWHERE, code: 'none', number: 1 };
  const body = route.method === 'GET' || route.method === 'DELETE' ? undefined : {};
  const { status } = await client.call(route, { params, body, ifMatch: route.ifMatch ? 1 : undefined });
  return status;
}

describe.each(ROUTES.map((route): [string, RouteContract] => [route.id, route]))('%s', (id, route) => {
  it.each([...'acmhdtsz'])('by %s', async (who) => {
    const fresh =
      who === 'a'
        ? new Client(story.system.origin)
        : route.id === 'directory.sign-out'
          ? await story.again(WHO[who as Who])
          : await story.as(WHO[who as Who]);
    const status = await statusOf(fresh, route);
    const allowed = TABLE[id]?.includes(who) ?? false;
    if (allowed) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(who === 'a' ? 401 : 403);
    // Whatever was sent, it is no fault of ours.
    expect(status).toBeLessThan(500);
  });
});

describe('objects and fields', () => {
  it('of a trip are seen by those concerned, and by nobody else', async () => {
    const [cadre, host, head, tckt, standing] = await Promise.all(
      (['c', 'h', 'd', 't', 's'] as const).map((who) => story.as(WHO[who])),
    );
    const trip = await story.submit(cadre!, { round: 2, host: 'HD-TUYPHONG' });
    const get = async (client: Client) =>
      client.call(registrationRoutes.getRegistration, { params: { id: trip.registrationId } });
    for (const client of [cadre, head, tckt, standing])
      expect((await get(client!)).body).toMatchObject({ content: trip.content, countedDays: 5 });

    const seenByHost = await get(host!);
    expect(seenByHost.status).toBe(200);
    expect(seenByHost.body).not.toHaveProperty('countedDays');

    const otherDistrict = await story.as(story.usernameOf('HD-BACBINH', 'SECRETARY'));
    const otherDepartment = await story.as(story.usernameOf('VP', 'CHIEF_OF_OFFICE'));
    for (const client of [otherDistrict, otherDepartment]) expect((await get(client)).status).toBe(404);

    const colleagues = story.province.cadres(2022).map(({ id }) => story.province.account(id).username);
    const colleague = await story.as(
      colleagues.find((username) => username === story.usernameOf('BAN-XDD', 'DEPUTY_DEPARTMENT_HEAD')) ??
        WHO.d,
    );
    const { body } = await colleague.call(registrationRoutes.listRegistrations, {
      query: { scope: 'department', year: 2022 },
    });
    expect(body.items.map((item) => item.registrationId)).toContain(trip.registrationId);
  });

  it('of a draft are the submitter’s alone', async () => {
    const cadre = await story.as(WHO.c);
    const draft = await cadre.must(registrationRoutes.saveDraft, {
      body: await story.fields(cadre, { round: 9 }),
    });
    for (const who of ['h', 'd', 't', 's'] as const) {
      const other = await story.as(WHO[who]);
      expect(
        (await other.call(registrationRoutes.getRegistration, { params: { id: draft.registrationId } }))
          .status,
      ).toBe(404);
      const change = await other.call(registrationRoutes.changeDraft, {
        params: { id: draft.registrationId },
        ifMatch: draft.version,
        body: await story.fields(other, { round: 9 }),
      });
      expect(change.status).toBe(404);
    }
  });

  it('of a task are the assignee’s alone, and another’s decision does not count', async () => {
    const cadre = await story.as(WHO.c);
    const host = await story.as(WHO.h);
    const trip = await story.submit(cadre, { round: 3, host: 'HD-TUYPHONG' });
    const task = await story.taskOf(host, trip.number);
    for (const who of ['c', 'd', 't', 's'] as const) {
      const other = await story.as(WHO[who]);
      expect((await other.call(approvalsRoutes.getTask, { params: { id: task.taskId } })).status).toBe(404);
      expect((await story.tryDecide(other, task, 'APPROVE', null)).status).toBe(404);
    }
    expect((await host.must(approvalsRoutes.getTask, { params: { id: task.taskId } })).state).toBe('OPEN');
  });

  it('of a person: the mail address is masked, whole for oneself and for organisation and inspection', async () => {
    const [cadre, admin, tckt] = [await story.as(WHO.c), await story.as(WHO.m), await story.as(WHO.t)];
    const mail = async (client: Client, id: string) =>
      (await client.must(directoryRoutes.getPerson, { params: { id } })).email;
    const whole = await mail(cadre, cadre.personId);
    expect(await mail(tckt, cadre.personId)).toBe(whole);
    expect(await mail(admin, cadre.personId)).not.toBe(whole);
    expect(await mail(admin, cadre.personId)).toContain('…');
  });

  it('of persons are not shown to the central union', async () => {
    const centre = await story.as(WHO.z);
    const unit = await centre.must(directoryRoutes.getUnit, { params: { id: story.unit('HD-TUYPHONG') } });
    expect([unit.holders, unit.inCharge]).toEqual([[], []]);
  });
});

describe('a session', () => {
  it('that was ended by log-out holds no longer, from the next request', async () => {
    const client = await story.again(WHO.c);
    const headers = client.sessionHeaders;
    expect((await client.call(directoryRoutes.signOut)).status).toBe(204);
    const { statusCode } = await request(new URL('/api/session', client.origin), { headers });
    expect(statusCode).toBe(401);
  });

  it('ends when the account is closed', async () => {
    const username = story.spareCadre(1);
    const client = await story.again(username);
    const admin = await story.as(WHO.m);
    const { items } = await admin.must(directoryRoutes.listAccounts, { query: { q: username } });
    const accountId = items.find((account) => account.username === username)?.accountId ?? '';
    await admin.must(directoryRoutes.closeAccount, { params: { id: accountId } });
    expect((await client.call(directoryRoutes.currentSession)).status).toBe(401);
    const again = await new Client(story.system.origin).raw('POST', '/api/session', {
      username,
      password: 'DiCoSo@2022',
    });
    expect([again.status, again.problem?.code]).toEqual([401, 'WRONG_CREDENTIALS']);
    await admin.must(directoryRoutes.reopenAccount, { params: { id: accountId } });
    await story.again(username);
  });

  it('is refused from another origin and without the token of the page', async () => {
    const client = await story.as(WHO.c);
    const read = (headers: Record<string, string | undefined>) =>
      client.call(notificationsRoutes.markRead, { body: { upToSeq: 0 }, headers });
    expect((await read({ origin: 'https://elsewhere.example' })).problem?.code).toBe('ORIGIN_REFUSED');
    expect((await read({ 'x-csrf-token': undefined })).problem?.code).toBe('CSRF_TOKEN_INVALID');
    expect((await read({ 'x-csrf-token': 'made-up' })).problem?.code).toBe('CSRF_TOKEN_INVALID');
    expect((await read({})).status).toBe(200);
  });

  it('is slowed down after wrong passwords, for that name alone', async () => {
    const wrong = () =>
      new Client(story.system.origin).raw('POST', '/api/session', {
        username: story.spareCadre(2),
        password: 'sai-mat-khau',
      });
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 12; i += 1) codes.push((await wrong()).problem?.code);
    expect(codes[0]).toBe('WRONG_CREDENTIALS');
    expect(codes.at(-1)).toBe('TOO_MANY_LOGINS');
    await story.again(WHO.c);
  });
});
