import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import {
  Inspecting,
  LEADER,
  ORGANISATION,
  OTHER_UNIT,
  SECRETARY,
  STANDING,
  STRANGER,
  UNIT_HEAD,
  aim,
  written,
} from './conclusions.fixture.js';

let house: Inspecting;
beforeAll(async () => {
  house = await Inspecting.start();
}, 60_000);
afterAll(() => house.stop());

const { getConclusion, saveConclusion, changeConclusion, submitConclusion, issueConclusion } = routes;
const refusal = (...given: Parameters<typeof house.service.refusal>) => house.service.refusal(...given);
const must = ((...given: Parameters<typeof house.service.must>) =>
  house.service.must(...given)) as typeof house.service.must;

describe('a conclusion on its way', () => {
  it('is seen by the team, later by those who judge it, and by the unit when it is issued', async () => {
    const visitId = await house.visit();
    const draft = await house.draft(visitId);
    const params = { id: draft.conclusionId };
    const seenBy = async () => {
      const everybody = [LEADER, ORGANISATION, STANDING, UNIT_HEAD, OTHER_UNIT, STRANGER];
      const answers = await Promise.all(
        everybody.map(async (who) => (await house.service.call(getConclusion, who, { params })).status),
      );
      const lists = await Promise.all(
        everybody.map(async (who) => {
          const { items } = await must(routes.listConclusions, who, { query: { visitId } });
          return items.length;
        }),
      );
      expect(lists).toEqual(answers.map((status) => (status === 200 ? 1 : 0)));
      return everybody.filter((_, i) => answers[i] === 200);
    };
    expect(await seenBy()).toEqual([LEADER, ORGANISATION]);
    expect(await refusal(submitConclusion, ORGANISATION, aim(draft))).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(submitConclusion, UNIT_HEAD, aim(draft))).toEqual([404, 'NOT_FOUND']);
    const sent = await must(submitConclusion, LEADER, aim(draft));
    expect(await seenBy()).toEqual([LEADER, ORGANISATION, STANDING]);
    await house.ask(sent, STRANGER);
    await house.seen(sent.conclusionId, STRANGER);
    await house.decide(sent, 'APPROVED');
    const approved = await house.inState(sent, 'APPROVED');
    await must(issueConclusion, ORGANISATION, { ...aim(approved), body: {} });
    expect(await seenBy()).toEqual([LEADER, ORGANISATION, STANDING, UNIT_HEAD, STRANGER]);
  });

  it('that was returned is written on by the team; the others read on what was submitted', async () => {
    const sent = await house.submitted(await house.visit());
    await house.decide(sent, 'RETURNED', { sequence: 3 });
    const returned = await house.inState(sent, 'RETURNED');
    expect(returned).toMatchObject({ reason: 'Bổ sung số liệu.', actions: ['EDIT', 'SUBMIT'] });
    const body = written({ general: 'Đã bổ sung số liệu.' });
    const changed = await must(changeConclusion, LEADER, { ...aim(returned), body });
    const params = { id: sent.conclusionId };
    expect((await must(getConclusion, STANDING, { params })).fields.general).toBe(sent.fields.general);
    const again = await must(submitConclusion, LEADER, aim(changed));
    expect((await must(getConclusion, STANDING, { params })).fields.general).toBe(body.general);
    expect(again.revision).toBe(2);
    // An answer about the first submission comes late and changes nothing.
    await house.decide(sent, 'APPROVED', { sequence: 9 });
    await house.decide(again, 'APPROVED');
    expect(await house.inState(again, 'APPROVED')).toMatchObject({
      revisions: [{ outcome: 'APPROVED' }, { outcome: 'RETURNED' }],
    });
  });

  it('that is withdrawn may be written on and submitted again', async () => {
    const sent = await house.submitted(await house.visit());
    const leaving = await must(routes.withdrawConclusion, LEADER, {
      ...aim(sent),
      body: { reason: 'Cần bổ sung phụ lục.' },
    });
    expect([leaving.state, leaving.label, leaving.actions]).toEqual(['WITHDRAWING', 'Đang thu hồi', []]);
    expect(house.told(sent.conclusionId, 'withdrawal-requested')).toMatchObject({
      reason: 'Cần bổ sung phụ lục.',
      revision: 1,
    });
    await house.decide(leaving, 'WITHDRAWN');
    const withdrawn = await house.inState(sent, 'WITHDRAWN');
    expect(withdrawn.actions).toEqual(['EDIT', 'SUBMIT']);
    expect((await must(submitConclusion, LEADER, aim(withdrawn))).revision).toBe(2);
  });

  it('that is decided while it is being withdrawn is decided, in whatever order that is heard', async () => {
    for (const refusedFirst of [false, true]) {
      const caseId = newId();
      const sent = await house.submitted(await house.visit());
      const leaving = await must(routes.withdrawConclusion, LEADER, { ...aim(sent), body: {} });
      if (refusedFirst) {
        await house.refuseEnding(leaving, caseId, 4);
        await house.inState(sent, 'SUBMITTED');
      }
      await house.decide(leaving, 'APPROVED', { caseId, sequence: 3 });
      const approved = await house.inState(sent, 'APPROVED');
      if (!refusedFirst) await house.refuseEnding(leaving, caseId, 4);
      const issued = await must(issueConclusion, LEADER, { ...aim(approved), body: {} });
      expect(issued.state).toBe('ISSUED');
    }
  });

  it.each([
    ['of a visit that is not over', { state: 'OPEN' as const }, 'CONCLUSION_BEFORE_END'],
    ['of a cancelled visit', { state: 'CANCELLED' as const }, 'CONCLUSION_ON_CANCELLED'],
    ['of a cancelled plan', { planState: 'CANCELLED' as const }, 'CONCLUSION_ON_CANCELLED'],
  ])('%s is refused', async (_, options, code) => {
    const visitId = await house.visit(options);
    const body = { visitId, fields: written() };
    expect(await refusal(saveConclusion, LEADER, { body })).toEqual([409, code]);
    expect(await house.count('conclusion', 'visit_id', visitId)).toBe(0);
  });

  it('stops where it stands when its plan is cancelled', async () => {
    const visitId = await house.visit();
    const approved = await house.approved(visitId);
    await house.cancelPlanOf(visitId);
    expect(await refusal(issueConclusion, LEADER, { ...aim(approved), body: {} })).toEqual([
      409,
      'CONCLUSION_ON_CANCELLED',
    ]);
    const { state, actions } = await must(getConclusion, LEADER, { params: { id: approved.conclusionId } });
    expect([state, actions]).toEqual(['APPROVED', []]);
  });

  it('that was begun is neither written on nor submitted when its plan is cancelled, and may be deleted', async () => {
    const visitId = await house.visit();
    const draft = await house.draft(visitId);
    await house.cancelPlanOf(visitId);
    for (const given of [
      await refusal(changeConclusion, SECRETARY, { ...aim(draft), body: written() }),
      await refusal(submitConclusion, SECRETARY, aim(draft)),
    ])
      expect(given).toEqual([409, 'CONCLUSION_ON_CANCELLED']);
    const params = { id: draft.conclusionId };
    const { version, actions } = await must(getConclusion, SECRETARY, { params });
    expect([version, actions]).toEqual([draft.version, ['DELETE']]);
    expect((await house.service.call(routes.deleteConclusion, SECRETARY, aim(draft))).status).toBe(204);
  });
});
