import { tripReportingRoutes as routes, type ReportFields, type ResponseOf } from '#contracts';
import type { Cast, Setting } from './cast.js';
import { decideTask, taskAbout } from './deciding.js';
import type { Script } from './script.js';

type Report = ResponseOf<typeof routes.getReport>;
type Told = { cast: Cast; setting: Setting; script: Script; registrationId: string };

/** The cadre reports on an approved trip, with photographs; the head verifies it, at once or after a return. */
export async function writeReport({ cast, setting, script, registrationId }: Told): Promise<void> {
  const { cadre } = cast;
  const [, head] = cast.deciders;
  await cadre.sees(routes.listDuties, { query: { registrationId } }, ({ items }) => items[0]);
  const fields = fieldsOf(cast, setting);
  const draft = await cadre.command(routes.saveReport, { body: { registrationId, ...fields } });
  const id = draft.reportId;
  for (let n = 1; n <= script.photos; n += 1)
    await cadre.command(routes.addEvidence, {
      params: { id },
      target: id,
      query: { name: `anh-${n}.jpg`, peopleRecognisable: 'false', minors: 'false' },
      content: setting.photo(),
    });
  const reaches = (state: Report['state']) =>
    cadre.sees(routes.getReport, { params: { id } }, (now) => (now.state === state ? now : undefined));
  const { version } = await reaches('DRAFT');
  await cadre.command(routes.submitReport, { params: { id }, target: id, ifMatch: version });
  if (script.report === 'RETURNED_ONCE') {
    await decideTask(head, await taskAbout(head, id), 'RETURN');
    const returned = await reaches('RETURNED');
    const sections = { ...fields.sections, followUp: 'Theo dõi việc củng cố chi đoàn.' };
    const changed = await cadre.command(routes.changeReport, {
      params: { id },
      target: id,
      ifMatch: returned.version,
      body: { ...fields, sections },
    });
    await cadre.command(routes.submitReport, { params: { id }, target: id, ifMatch: changed.version });
  }
  await decideTask(head, await taskAbout(head, id), 'APPROVE');
  await reaches('VERIFIED');
}

function fieldsOf({ cadre, companion }: Cast, { day }: Setting): ReportFields {
  const travelled = [{ from: day, fromHalf: 'am' as const, to: day, toHalf: 'pm' as const }];
  const half = [{ from: day, fromHalf: 'am' as const, to: day, toHalf: 'am' as const }];
  return {
    kind: 'TOPICAL',
    travellers: [
      { personId: cadre.personId, travelled },
      // Went home at noon: approved for the whole day, credited with half of it.
      ...(companion === null ? [] : [{ personId: companion.personId, travelled: half }]),
    ],
    sections: {
      work: 'Làm việc với Ban Thường vụ Huyện đoàn về chất lượng sinh hoạt chi đoàn.',
      youthSituation: 'Đoàn viên, thanh niên ổn định tư tưởng.',
      branchActivity: 'Chi đoàn sinh hoạt đều, nội dung còn đơn điệu.',
      passedOn: 'Đã thông tin chủ trương mới của Đoàn cấp tỉnh.',
      difficulties: null,
      recommendations: null,
      followUp: null,
    },
    meetings: [],
    findings: [],
  };
}
