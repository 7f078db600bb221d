import { join } from 'node:path';
import {
  approvalsRoutes,
  gatewayRoutes,
  registrationRoutes,
  type CaseView,
  type QueueItem,
  type Registration,
  type RegistrationFields,
  type ResponseOf,
} from '#contracts';
import type { z } from 'zod';
import { Client, eventually, startTestSystem, type TestSystem, type TestSystemOptions } from '#testing';
import { Province } from '../demo/province.js';

type Task = z.infer<typeof QueueItem>;
type RegistrationView = z.infer<typeof Registration>;
type Choice = {
  round: number;
  host?: string;
  hosts?: string[];
  participants?: string[];
  change?: Partial<RegistrationFields>;
};

const DECIDING = [
  'DEPARTMENT_HEAD',
  'DEPUTY_DEPARTMENT_HEAD',
  'CHIEF_OF_OFFICE',
  'DEPUTY_CHIEF_OF_OFFICE',
  'SECRETARY',
  'STANDING_DEPUTY_SECRETARY',
  'DEPUTY_SECRETARY',
];

/** A running system with the example province, and the sentences in which stories are told. */
export class Story {
  private readonly clients = new Map<string, Promise<Client>>();

  private constructor(
    readonly system: TestSystem,
    readonly province: Province,
    readonly year: number,
  ) {}

  static async begin(options: TestSystemOptions): Promise<Story> {
    const province = new Province(join(process.cwd(), 'deploy', 'example-province'));
    return new Story(await startTestSystem(options), province, Number(options.businessTime.slice(0, 4)));
  }

  async end(): Promise<void> {
    for (const client of this.clients.values()) await (await client).close();
    await this.system.stop();
  }

  /** The person with this account; logged in once. */
  as(username: string): Promise<Client> {
    let client = this.clients.get(username);
    if (client === undefined) this.clients.set(username, (client = this.again(username)));
    return client;
  }

  /** A session of its own for somebody who may have one already. */
  async again(username: string): Promise<Client> {
    return new Client(this.system.origin).signIn(username, this.province.accountOf(username).password);
  }

  unit(code: string): string {
    const unit = this.province.units.find((candidate) => candidate.code === code);
    if (unit === undefined) throw new Error(`no unit ${code}`);
    return unit.id;
  }

  placesOf(code: string): string[] {
    return this.province.grassrootsOf(this.unit(code)).map((place) => place.code);
  }

  usernameOf(unitCode: string, position: string): string {
    const holder = this.province.holder(this.unit(unitCode), [position], `${this.year}-03-01`);
    if (holder === undefined) throw new Error(`nobody is ${position} of ${unitCode}`);
    return this.province.account(holder).username;
  }

  /** Cadres beside the cast, for stories that need days nobody else uses; those who decide nothing come first. */
  spareCadre(index: number): string {
    const cast = ['tran.bao.chau', 'dang.ngoc.son', 'phan.thanh.tung'];
    const spare = this.province
      .cadres(this.year)
      .map(({ id }) => ({ username: this.province.account(id).username, decides: this.decides(id) }))
      .filter(({ username }) => !cast.includes(username))
      .sort((a, b) => Number(a.decides) - Number(b.decides));
    const chosen = spare[index];
    if (chosen === undefined) throw new Error(`there are only ${spare.length} spare cadres`);
    return chosen.username;
  }

  private decides(personId: string): boolean {
    return this.province.units.some((unit) =>
      DECIDING.some((type) => this.province.holder(unit.id, [type], `${this.year}-03-01`) === personId),
    );
  }

  async fields(
    cadre: Client,
    { round, host, hosts, participants, change }: Choice,
  ): Promise<RegistrationFields> {
    const chosen = this.province.roundsOf(this.year)[round - 1];
    if (chosen === undefined) throw new Error(`no round ${round}`);
    return {
      year: this.year,
      roundId: chosen.id,
      participantIds: [cadre.personId, ...(participants ?? [])],
      hostUnitIds: (hosts ?? [host ?? 'HD-TUYPHONG']).map((code) => this.unit(code)),
      dates: { from: chosen.from, fromHalf: 'am', to: chosen.to, toHalf: 'pm' },
      purpose: 'TOPICAL_STUDY',
      topicIds: [this.province.plan(this.year).topics[0]!.id],
      content: 'Khảo sát chất lượng sinh hoạt chi đoàn trên địa bàn dân cư.',
      contact: { name: 'Thường trực Huyện đoàn', phone: null },
      ...change,
    };
  }

  preview(
    cadre: Client,
    body: { registrationId: string | null; fields: RegistrationFields },
  ): Promise<ResponseOf<typeof gatewayRoutes.previewRegistration>> {
    return cadre.must(gatewayRoutes.previewRegistration, { body });
  }

  async submit(cadre: Client, choice: Choice): Promise<RegistrationView> {
    const draft = await cadre.must(registrationRoutes.saveDraft, { body: await this.fields(cadre, choice) });
    return cadre.must(registrationRoutes.submit, {
      params: { id: draft.registrationId },
      ifMatch: draft.version,
    });
  }

  async resubmit(
    cadre: Client,
    returned: RegistrationView,
    change: Partial<RegistrationFields>,
  ): Promise<RegistrationView> {
    const changed = await cadre.must(registrationRoutes.changeDraft, {
      params: { id: returned.registrationId },
      ifMatch: returned.version,
      body: { ...fieldsOf(returned), ...change },
    });
    return cadre.must(registrationRoutes.submit, {
      params: { id: returned.registrationId },
      ifMatch: changed.version,
    });
  }

  registration(cadre: Client, id: string): Promise<RegistrationView> {
    return cadre.must(registrationRoutes.getRegistration, { params: { id } });
  }

  reaches(cadre: Client, id: string, state: RegistrationView['state']): Promise<RegistrationView> {
    return eventually(`registration is ${state}`, async () => {
      const now = await this.registration(cadre, id);
      return now.state === state ? now : undefined;
    });
  }

  /** The task about a registration in somebody's queue, once it is there. */
  taskOf(decider: Client, number: string): Promise<Task> {
    return eventually(`${decider.fullName} has ${number} in the queue`, async () => {
      const { items } = await decider.must(approvalsRoutes.queue, { query: { limit: 100 } });
      return items.find((item) => item.number === number);
    });
  }

  tryDecide(decider: Client, task: Task, verdict: 'APPROVE' | 'REJECT' | 'RETURN', reason: string | null) {
    return decider.call(approvalsRoutes.decide, {
      params: { id: task.taskId },
      body: { verdict, reason, taskVersion: task.version, revision: task.revision },
    });
  }

  async decide(
    decider: Client,
    task: Task,
    verdict: 'APPROVE' | 'REJECT' | 'RETURN',
    reason: string | null = null,
  ): Promise<void> {
    const answer = await this.tryDecide(decider, task, verdict, reason);
    if (answer.status !== 200) throw new Error(`decision refused: ${JSON.stringify(answer.problem)}`);
  }

  caseOf(client: Client, registrationId: string): Promise<z.infer<typeof CaseView>> {
    return client.must(approvalsRoutes.findCase, { params: { id: registrationId } });
  }

  /** Approves a registration at every step with whoever has it in the queue. */
  async approveAll(deciders: Client[], number: string): Promise<void> {
    for (const decider of deciders) await this.decide(decider, await this.taskOf(decider, number), 'APPROVE');
  }
}

export function fieldsOf(view: RegistrationView): RegistrationFields {
  return {
    year: view.year,
    roundId: view.roundId,
    participantIds: view.participants.map(({ personId }) => personId),
    hostUnitIds: view.hostUnits.map(({ unitId }) => unitId),
    dates: view.dates,
    purpose: view.purpose,
    topicIds: view.topics.map(({ topicId }) => topicId),
    content: view.content,
    contact: view.contact,
  };
}
