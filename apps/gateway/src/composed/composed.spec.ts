import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { STATEFUL_SERVICES, gatewayRoutes, problemDocument } from '#contracts';
import { Bench, uuid, type SignedIn } from '../gateway.fixture.js';

const check = { days: 2, countedDays: 2, findings: [], submittable: true };
const chain = { chainCode: 'province', chainVersion: 1, steps: [], expectedBy: null };
const fields = {
  year: 2022,
  participantIds: [uuid()],
  hostUnitIds: [uuid()],
  dates: { from: '2022-03-18', to: '2022-03-19' },
  purpose: 'TOPICAL_STUDY',
  content: 'Khảo sát',
  contact: { name: 'Văn phòng' },
};
const figures = (service: string) => ({
  service,
  outboxWaiting: 1,
  oldestOutboxSeconds: 0.5,
  retriesWaiting: 0,
  deadMessages: 2,
});

describe('pages of several services', () => {
  let bench: Bench;
  let session: SignedIn;
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    bench.reset();
    session = await bench.signIn();
    bench.reset();
  });

  describe('the preview of a registration', () => {
    const preview = (body: unknown = { fields }) =>
      bench.command(session, 'POST', '/api/registrations/preview', { body });
    const { registration, approvals } = {
      registration: () => bench.services.registration,
      approvals: () => bench.services.approvals,
    };
    const checked = () => registration().routes({ 'POST /api/registrations/check': { body: check } });

    it('is the check, and the chain for the person who asks', async () => {
      checked();
      approvals().routes({ 'POST /api/chains/preview': { body: chain } });
      const answer = await preview();
      expect([answer.status, answer.body]).toEqual([200, { check, chain, chainProblem: null }]);
      expect(gatewayRoutes.previewRegistration.response.safeParse(answer.body).success).toBe(true);
      const [asked] = approvals().seen;
      expect(JSON.parse(asked?.body ?? '')).toEqual({
        submitterId: session.personId,
        participantIds: fields.participantIds,
        hostUnitIds: fields.hostUnitIds,
      });
      for (const seen of [asked, registration().seen[0]]) {
        expect(seen?.subject.personId).toBe(session.personId);
        expect(seen?.headers['x-request-id']).toBe(answer.headers['x-request-id']);
      }
    });

    it('asks for no chain before a host unit is chosen', async () => {
      checked();
      const answer = await preview({ fields: { ...fields, hostUnitIds: [] } });
      expect(answer.body).toEqual({ check, chain: null, chainProblem: null });
      expect(approvals().seen).toEqual([]);
    });

    it.each([
      ['NO_CHAIN', { status: 422, body: problemDocument('NO_CHAIN') }],
      ['TEMPORARILY_UNAVAILABLE', 'break' as const],
    ])('shows the check also without a chain, and says why: %s', async (chainProblem, reply) => {
      checked();
      approvals().reply = () => reply;
      expect((await preview()).body).toEqual({ check, chain: null, chainProblem });
    });

    it('is refused as the check was', async () => {
      const problem = problemDocument('FORBIDDEN', { who: '' });
      registration().routes({ 'POST /api/registrations/check': { status: 403, body: problem } });
      approvals().routes({ 'POST /api/chains/preview': { body: chain } });
      const answer = await preview();
      expect(answer).toMatchObject({
        status: 403,
        body: problem,
        type: 'application/problem+json; charset=utf-8',
      });
    });
  });

  describe('the overview of operations', () => {
    const overview = () => bench.get('/api/operations', { headers: session });
    const allAnswer = () => {
      for (const service of Object.values(bench.services)) {
        service.routes({
          [`GET /api/operations/${service.name}/figures`]: { body: figures(service.name) },
          'GET /api/incidents': (seen) =>
            seen.url.includes('cursor=more')
              ? { body: { items: [{}], nextCursor: null } }
              : { body: { items: [{}, {}], nextCursor: 'more' } },
        });
      }
    };

    it('has the figures of every service, and counts incidents over all pages', async () => {
      allAnswer();
      const { status, body } = await overview();
      expect(status).toBe(200);
      expect(body).toEqual({
        services: STATEFUL_SERVICES.map((service) => ({
          ...figures(service),
          reachable: true,
        })),
        openIncidents: 3,
      });
      expect(gatewayRoutes.operations.response.safeParse(body).success).toBe(true);
    });

    it.each(['break' as const, { status: 500, body: {} }])(
      'shows what does not answer (%j) as such',
      async (reply) => {
        allAnswer();
        bench.services.approvals.reply = () => reply;
        const { status, body } = await overview();
        expect([status, gatewayRoutes.operations.response.safeParse(body).success]).toEqual([200, true]);
        expect(body).toMatchObject({ openIncidents: null });
        expect((body as { services: unknown[] }).services).toContainEqual({
          service: 'approvals',
          reachable: false,
        });
      },
    );

    it('is refused when a service refuses', async () => {
      allAnswer();
      const { directory } = bench.services;
      directory.reply = () => ({ status: 403, body: problemDocument('FORBIDDEN', { who: '' }) });
      expect((await overview()).status).toBe(403);
    });

    it('tells nothing when nobody is there to say who may see it', async () => {
      for (const service of Object.values(bench.services)) service.reply = () => 'break';
      expect((await overview()).status).toBe(503);
    });
  });
});
