import { approvalsRoutes, type ResponseOf } from '#contracts';
import { eventually } from '#testing';
import type { Cast } from './cast.js';
import { registrationOf, resubmit } from './registering.js';
import { completeReport, reportOf } from './reporting.js';
import type { Trip } from './trips.js';

type QueueItem = ResponseOf<typeof approvalsRoutes.queue>['items'][number];
type Verdict = 'APPROVE' | 'REJECT' | 'RETURN';

export type Decided = Record<Verdict, number>;

/** Works off the queues of everybody who decides, until nothing of these trips waits any more. */
export class Deciding {
  /** Decisions by person. */
  readonly decided = new Map<string, Decided>();
  private readonly returned = new Set<string>();

  constructor(
    private readonly cast: Cast,
    private readonly say: (line: string) => void,
  ) {}

  registrations(trips: readonly Trip[]): Promise<void> {
    return this.until(trips, async (trip) => {
      const { state } = await registrationOf(await this.cast.person(trip.cadreId), trip);
      return ['APPROVED', 'REJECTED'].includes(state);
    });
  }

  reports(trips: readonly Trip[]): Promise<void> {
    return this.until(trips, async (trip) => {
      const { state } = await reportOf(await this.cast.person(trip.cadreId), trip);
      return state === 'VERIFIED';
    });
  }

  private async until(trips: readonly Trip[], settled: (trip: Trip) => Promise<boolean>): Promise<void> {
    let open = [...trips];
    const refresh = async () => {
      const done = await Promise.all(open.map(settled));
      open = open.filter((_, index) => done[index] !== true);
    };
    while (open.length > 0) {
      if ((await this.everybody(open)) > 0) continue;
      await eventually('the next tasks', async () => {
        const before = open.length;
        await refresh();
        return open.length < before || (await this.anythingWaits());
      });
    }
  }

  private async everybody(trips: readonly Trip[]): Promise<number> {
    const counts = await Promise.all(this.cast.deciders().map((personId) => this.workOff(personId, trips)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private async anythingWaits(): Promise<boolean> {
    const totals = await Promise.all(
      this.cast
        .deciders()
        .map(async (personId) => (await this.cast.person(personId)).must(approvalsRoutes.queueCount)),
    );
    return totals.some(({ total }) => total > 0);
  }

  private async workOff(personId: string, trips: readonly Trip[]): Promise<number> {
    const client = await this.cast.person(personId);
    const { items } = await client.must(approvalsRoutes.queue, { query: { limit: 100 } });
    let count = 0;
    for (const item of items) {
      const trip = trips.find(({ number, reportNumber }) => [number, reportNumber].includes(item.number));
      const { verdict, reason } = this.verdictOn(item, trip);
      const answer = await client.call(approvalsRoutes.decide, {
        params: { id: item.taskId },
        body: { verdict, reason, taskVersion: item.version, revision: item.revision },
      });
      // Of several who are asked one is the first; the others are told so.
      if (answer.problem?.code === 'TASK_ALREADY_CLOSED') continue;
      if (answer.problem !== undefined) throw new Error(`${item.number}: ${answer.problem.detail}`);
      count += 1;
      const mine = this.decided.get(personId) ?? { APPROVE: 0, REJECT: 0, RETURN: 0 };
      this.decided.set(personId, { ...mine, [verdict]: mine[verdict] + 1 });
      if (verdict === 'RETURN' && trip !== undefined) await this.again(item, trip, reason);
      if (verdict === 'REJECT') this.say(`${item.number} không được duyệt: “${reason ?? ''}”`);
    }
    return count;
  }

  private verdictOn(item: QueueItem, trip: Trip | undefined): { verdict: Verdict; reason: string | null } {
    const toReturn = item.kind === 'REPORT' ? trip?.reportReturned : trip?.returned;
    if (toReturn !== undefined && !this.returned.has(item.number)) {
      this.returned.add(item.number);
      return { verdict: 'RETURN', reason: toReturn };
    }
    const rejected = item.kind === 'REGISTRATION' && item.stepName.includes('Thường vụ');
    if (trip?.rejected !== undefined && rejected) return { verdict: 'REJECT', reason: trip.rejected };
    return { verdict: 'APPROVE', reason: null };
  }

  private async again(item: QueueItem, trip: Trip, reason: string | null): Promise<void> {
    if (item.kind === 'REPORT') await completeReport(this.cast, trip);
    else await resubmit(this.cast, trip);
    this.say(`${item.number} bị trả lại (“${reason ?? ''}”), đã sửa và gửi lại.`);
  }
}
