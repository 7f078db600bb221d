import { registrationRoutes, type RegistrationFields, type ResponseOf } from '#contracts';
import { eventually, type Client } from '#testing';
import type { Cast } from './cast.js';
import type { Trip } from './trips.js';

type Registration = ResponseOf<typeof registrationRoutes.getRegistration>;

/** Drafts and submits a trip as its cadre would. */
export async function register(cast: Cast, trip: Trip): Promise<void> {
  const client = await cast.person(trip.cadreId);
  const draft = await client.must(registrationRoutes.saveDraft, { body: fieldsOf(cast, trip) });
  await client.must(registrationRoutes.submit, {
    params: { id: draft.registrationId },
    ifMatch: draft.version,
  });
  trip.registrationId = draft.registrationId;
  trip.number = draft.number;
}

/** Changes what was returned and submits it again. */
export async function resubmit(cast: Cast, trip: Trip): Promise<void> {
  const client = await cast.person(trip.cadreId);
  const returned = await reaches(client, trip, ['RETURNED']);
  const { content } = returned;
  const changed = await client.must(registrationRoutes.changeDraft, {
    params: { id: returned.registrationId },
    ifMatch: returned.version,
    body: { ...fieldsOf(cast, trip), content: `${content} Dự sinh hoạt của hai chi đoàn thôn.` },
  });
  await client.must(registrationRoutes.submit, {
    params: { id: returned.registrationId },
    ifMatch: changed.version,
  });
}

export function reaches(
  client: Client,
  trip: Trip,
  states: readonly Registration['state'][],
): Promise<Registration> {
  return eventually(`${trip.number} is ${states.join(' or ')}`, async () => {
    const now = await registrationOf(client, trip);
    return states.includes(now.state) ? now : undefined;
  });
}

export function registrationOf(client: Client, trip: Trip): Promise<Registration> {
  return client.must(registrationRoutes.getRegistration, { params: { id: trip.registrationId ?? '' } });
}

function fieldsOf({ province, year }: Cast, trip: Trip): RegistrationFields {
  const host = province.unitByCode(trip.host);
  const round = trip.round === null ? undefined : province.roundsOf(year)[trip.round - 1];
  if (trip.round !== null && round === undefined) throw new Error(`năm ${year} không có đợt ${trip.round}`);
  return {
    year,
    roundId: round?.id ?? null,
    participantIds: [trip.cadreId, ...trip.withIds],
    hostUnitIds: [host.id],
    dates: { from: trip.from, fromHalf: trip.fromHalf, to: trip.to, toHalf: trip.toHalf },
    purpose: trip.purpose,
    topicIds: [province.topicByCode(year, trip.topic).id],
    content: `Làm việc với ${host.name}; dự sinh hoạt chi đoàn, khảo sát tình hình đoàn viên, thanh thiếu nhi.`,
    contact: { name: `Thường trực ${host.name}`, phone: null },
  };
}
