import { Injectable } from '@nestjs/common';
import type { Half } from '#calendar';
import { Database, statement, type Tx } from '#database';
import { Trips, type Trip } from '../use-cases/trips.ports.js';

const READ = `
  SELECT t.registration_id AS "registrationId", t.number, t.state, t.revision, t.plan_id AS "planId", t.year,
    t.province_id AS "provinceId", t.submitter_id AS "submitterId", t.submitter_unit_id AS "submitterUnitId",
    t.participant_ids AS "participantIds", t.host_unit_ids AS "hostUnitIds", t.from_day AS "fromDay",
    t.from_half AS "fromHalf", t.to_day AS "toDay", t.to_half AS "toHalf", t.purpose, t.topic_ids AS "topicIds",
    t.round_id AS "roundId", t.round_name AS "roundName", p.window_from AS "windowFrom", p.window_to AS "windowTo",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('topicId', o.id, 'name', o.name) ORDER BY o.name, o.id), '[]')
       FROM plan_topic o WHERE o.id = ANY (t.topic_ids)) AS topics
  FROM trip t JOIN plan p ON p.id = t.plan_id
  WHERE t.registration_id = $1`;
const find = statement('find-trip', READ);
const lock = statement('lock-trip', `${READ} FOR NO KEY UPDATE OF t`);

type TripRow = Omit<Trip, 'dates' | 'window'> & {
  fromDay: string;
  fromHalf: Half;
  toDay: string;
  toHalf: Half;
  windowFrom: string;
  windowTo: string;
};

@Injectable()
export class TripRepository extends Trips {
  constructor(private readonly database: Database) {
    super();
  }

  async find(registrationId: string): Promise<Trip | undefined> {
    const [row] = await this.database.query<TripRow>(find, [registrationId]);
    return row === undefined ? undefined : toTrip(row);
  }

  async lock(tx: Tx, registrationId: string): Promise<Trip | undefined> {
    const [row] = await tx.query<TripRow>(lock, [registrationId]);
    return row === undefined ? undefined : toTrip(row);
  }
}

function toTrip(row: TripRow): Trip {
  const { fromDay, fromHalf, toDay, toHalf, windowFrom, windowTo, ...trip } = row;
  return {
    ...trip,
    dates: { from: fromDay, fromHalf, to: toDay, toHalf },
    window: { from: windowFrom, to: windowTo },
  };
}
