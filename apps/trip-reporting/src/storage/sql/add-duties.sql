-- A trip that is approved once more (its cancellation was refused) keeps the duties that it has.
INSERT INTO duty (id, version, event_seq, registration_id, plan_id, year, province_id, person_id, department_id,
  host_unit_ids, state, ends_at, due_day, due_at, calendar_version)
SELECT d.id, d.version, d.event_seq, d.registration_id, d.plan_id, d.year, d.province_id, d.person_id, d.department_id,
  d.host_unit_ids, d.state, d.ends_at, d.due_day, d.due_at, d.calendar_version
FROM jsonb_to_recordset($1) AS d (id uuid, version int, event_seq int, registration_id uuid, plan_id uuid, year int,
  province_id uuid, person_id uuid, department_id uuid, host_unit_ids uuid[], state text, ends_at timestamptz,
  due_day date, due_at timestamptz, calendar_version int)
ON CONFLICT (registration_id, person_id) DO NOTHING
RETURNING id
