import {
  registrationRoutes as routes,
  type RegistrationFields,
  type ResponseOf,
  type Verdict,
} from '#contracts';
import type { Cast, Setting } from './cast.js';
import { decideTask, taskAbout, type Task } from './deciding.js';
import { Refused, type Person } from './person.js';
import { writeReport } from './report-story.js';
import type { Script } from './script.js';

type Registration = ResponseOf<typeof routes.getRegistration>;
type State = Registration['state'];

/** The loser of a race between a withdrawal and the last decision. */
const TOO_LATE_TO_WITHDRAW = ['ILLEGAL_MOVE', 'STALE_VERSION'];
const TOO_LATE_TO_DECIDE = ['TASK_ALREADY_CLOSED', 'TASK_STALE', 'NOT_YOUR_TASK', 'VERDICT_NOT_ALLOWED'];

/** One registration from the draft to its end, as its script says, and the report about it. */
export class TripStory {
  private registrationId = '';

  constructor(
    private readonly cast: Cast,
    private readonly setting: Setting,
    private readonly script: Script,
  ) {}

  /** @returns what is left to do when it is left lying */
  async tell(): Promise<(() => Promise<void>) | undefined> {
    const { ending } = this.script;
    await this.register();
    if (ending === 'LEFT_LYING') return () => this.approveAndReport(0);
    if (ending === 'WITHDRAWN') {
      await this.withdraw();
      await this.reaches(['WITHDRAWN', 'APPROVED']);
      return undefined;
    }
    if (ending === 'REJECTED') {
      await this.decide(0);
      await this.decide(1);
      await this.decide(2, 'REJECT');
      await this.reaches(['REJECTED']);
      return undefined;
    }
    if (ending === 'RACE') return this.race();
    if (ending === 'RETURNED_ONCE') await this.returnAndResubmit();
    await this.approveAndReport(0);
    if (ending === 'CANCELLED') await this.cancel();
    return undefined;
  }

  private async approveAndReport(from: number): Promise<void> {
    for (let step = from; step < this.cast.deciders.length; step += 1) await this.decide(step);
    await this.reaches(['APPROVED']);
    const { script, cast, setting, registrationId } = this;
    if (script.report !== 'NONE') await writeReport({ cast, setting, script, registrationId });
  }

  private async register(): Promise<void> {
    const { cadre } = this.cast;
    const draft = await cadre.command(routes.saveDraft, {
      body: this.fields('Khảo sát sinh hoạt chi đoàn.'),
    });
    this.registrationId = draft.registrationId;
    await this.submit(draft.version);
  }

  private async submit(version: number): Promise<void> {
    const { registrationId: id } = this;
    await this.cast.cadre.command(routes.submit, { params: { id }, target: id, ifMatch: version });
  }

  private async returnAndResubmit(): Promise<void> {
    await this.decide(0);
    await this.decide(1, 'RETURN');
    const returned = await this.reaches(['RETURNED']);
    const { registrationId: id } = this;
    const changed = await this.cast.cadre.command(routes.changeDraft, {
      params: { id },
      target: id,
      ifMatch: returned.version,
      body: this.fields('Khảo sát sinh hoạt chi đoàn và làm việc với Ban Thường vụ.'),
    });
    await this.submit(changed.version);
  }

  /** The answers of both are right, whichever was faster; what is wrong is both or neither of them having an effect. */
  private async race(): Promise<undefined> {
    await this.decide(0);
    await this.decide(1);
    const waiting = await this.reaches(['SUBMITTED']);
    const task = await this.task(2);
    await Promise.all([
      this.decideTask(2, task, 'APPROVE', TOO_LATE_TO_DECIDE).catch(unlessRefused),
      this.withdraw(waiting.version).catch(unlessRefused),
    ]);
    await this.reaches(['APPROVED', 'WITHDRAWN']);
  }

  private async withdraw(version?: number): Promise<void> {
    const { registrationId: id } = this;
    const ifMatch = version ?? (await this.reaches(['SUBMITTED'])).version;
    const foreseen = TOO_LATE_TO_WITHDRAW;
    const body = { reason: 'Trùng lịch họp của đơn vị.' };
    await this.cast.cadre.command(routes.withdraw, { params: { id }, target: id, ifMatch, body, foreseen });
  }

  private async cancel(): Promise<void> {
    const { registrationId: id } = this;
    const { version } = await this.reaches(['APPROVED']);
    const body = { reason: 'Đơn vị nơi đến hoãn hoạt động.' };
    await this.cast.cadre.command(routes.cancel, { params: { id }, target: id, ifMatch: version, body });
    await this.reaches(['CANCELLED']);
  }

  private async decide(step: number, verdict: Verdict = 'APPROVE'): Promise<void> {
    await this.decideTask(step, await this.task(step), verdict, []);
  }

  private task(step: number): Promise<Task> {
    return taskAbout(this.decider(step), this.registrationId);
  }

  private decideTask(step: number, task: Task, verdict: Verdict, foreseen: readonly string[]): Promise<void> {
    return decideTask(this.decider(step), task, verdict, foreseen);
  }

  private decider(step: number): Person {
    const decider = this.cast.deciders[step];
    if (decider === undefined) throw new Error(`a chain has no step ${step + 1}`);
    return decider;
  }

  private reaches(states: readonly State[]): Promise<Registration> {
    return this.cast.cadre.sees(routes.getRegistration, { params: { id: this.registrationId } }, (now) =>
      states.includes(now.state) ? now : undefined,
    );
  }

  private fields(content: string): RegistrationFields {
    const { cadre, companion, submitter } = this.cast;
    const { year, topicId, day } = this.setting;
    return {
      year,
      roundId: null,
      participantIds: [cadre.personId, ...(companion === null ? [] : [companion.personId])],
      hostUnitIds: [submitter.hostUnitId],
      dates: { from: day, fromHalf: 'am', to: day, toHalf: 'pm' },
      purpose: 'TOPICAL_STUDY',
      topicIds: [topicId],
      content,
      contact: { name: 'Thường trực Huyện đoàn', phone: null },
    };
  }
}

function unlessRefused(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
}
