-- $1: duties, $2: their reminders. A trip that is approved once more (its cancellation was refused) keeps the duties that
-- it has, and what became of their reminders.
WITH added AS (
  INSERT INTO duty (id, version, event_seq, registration_id, plan_id, year, province_id, person_id, department_id,
    host_unit_ids, state, ends_at, due_day, due_at, calendar_version)
  SELECT id, version, event_seq, registration_id, plan_id, year, province_id, person_id, department_id,
    host_unit_ids, state, ends_at, due_day, due_at, calendar_version
  FROM jsonb_populate_recordset(NULL::duty, $1)
  ON CONFLICT (registration_id, person_id) DO NOTHING
  RETURNING id
), planted AS (
  INSERT INTO reminder (id, duty_id, kind, number, due_at, state)
  SELECT r.id, r.duty_id, r.kind, r.number, r.due_at, r.state
  FROM added JOIN jsonb_populate_recordset(NULL::reminder, $2) AS r ON r.duty_id = added.id
)
SELECT id FROM added
