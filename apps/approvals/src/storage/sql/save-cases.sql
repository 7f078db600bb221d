-- Everything that one or more acts do to their cases, in one statement. It is put together from those parts that have
-- something to do (save-statement.ts): an empty part would still cost the time to open its table and indexes.
--
-- $1 holds the rows as JSON, by part. $2 names the ids that are updated, of whatever table. $3 is always null, that is no
-- limit; it is there for the planner: with an unknown limit it expects one row and goes by primary key, where it would
-- otherwise read whole tables that were small when the statement was prepared. The cases are locked by the caller.

-- part added
INSERT INTO approval_case (id, kind, subject_id, number, state, revision, version, chain_code, chain_number, summary, step,
  event_seq, history_seq, history_hash, opened_at, decided_at)
SELECT id, kind, subject_id, number, state, revision, version, chain_code, chain_number, summary, step,
  event_seq, history_seq, history_hash, opened_at, decided_at
FROM jsonb_populate_recordset(NULL::approval_case, $1::jsonb -> 'added')

-- part changed
UPDATE approval_case AS c SET number = r.number, state = r.state, revision = r.revision, version = r.version,
  chain_code = r.chain_code, chain_number = r.chain_number, summary = r.summary, step = r.step, event_seq = r.event_seq,
  history_seq = r.history_seq, history_hash = r.history_hash, decided_at = r.decided_at
FROM (SELECT unnest($2::uuid[]) AS id LIMIT $3::bigint) AS named
JOIN jsonb_populate_recordset(NULL::approval_case, $1::jsonb -> 'changed') AS r USING (id)
WHERE c.id = named.id AND c.version = r.version - 1
RETURNING c.id

-- part submitted
INSERT INTO case_facts (case_id, revision, facts, salt)
SELECT case_id, revision, facts, salt FROM jsonb_populate_recordset(NULL::case_facts, $1::jsonb -> 'submitted')

-- part steps
INSERT INTO case_step (case_id, revision, step, state, note)
SELECT case_id, revision, step, state, note FROM jsonb_populate_recordset(NULL::case_step, $1::jsonb -> 'steps')
ON CONFLICT (case_id, revision, step) DO UPDATE SET state = EXCLUDED.state, note = EXCLUDED.note

-- part groups
INSERT INTO step_group (id, case_id, revision, step, ordinal, unit_id, rule, state, reason, next_ids, opened_at, due_at,
  calendar_version, approved_by, decided_by, decided_at)
SELECT id, case_id, revision, step, ordinal, unit_id, rule, state, reason, next_ids, opened_at, due_at,
  calendar_version, approved_by, decided_by, decided_at
FROM jsonb_populate_recordset(NULL::step_group, $1::jsonb -> 'groups')

-- part groupChanges
UPDATE step_group AS g SET state = r.state, approved_by = r.approved_by, decided_by = r.decided_by, decided_at = r.decided_at
FROM (SELECT unnest($2::uuid[]) AS id LIMIT $3::bigint) AS named
JOIN jsonb_populate_recordset(NULL::step_group, $1::jsonb -> 'groupChanges') AS r USING (id)
WHERE g.id = named.id

-- part regroupings
UPDATE step_group AS g SET reason = r.reason, next_ids = r.next_ids
FROM (SELECT unnest($2::uuid[]) AS id LIMIT $3::bigint) AS named
JOIN jsonb_populate_recordset(NULL::step_group, $1::jsonb -> 'regroupings') AS r USING (id)
WHERE g.id = named.id

-- part tasks
INSERT INTO task (id, case_id, group_id, revision, step, assignee_id, state, opened_at, due_at, reason)
SELECT id, case_id, group_id, revision, step, assignee_id, 'OPEN', opened_at, due_at, reason
FROM jsonb_populate_recordset(NULL::task, $1::jsonb -> 'tasks')

-- part closings
UPDATE task AS t SET state = r.state, closed_by = r.closed_by, closed_at = r.closed_at, version = t.version + 1
FROM (SELECT unnest($2::uuid[]) AS id LIMIT $3::bigint) AS named
JOIN jsonb_populate_recordset(NULL::task, $1::jsonb -> 'closings') AS r USING (id)
WHERE t.id = named.id

-- part deadlines
INSERT INTO deadline (id, case_id, group_id, kind, state, fires_at, calendar_version)
SELECT id, case_id, group_id, kind, 'OPEN', fires_at, calendar_version
FROM jsonb_populate_recordset(NULL::deadline, $1::jsonb -> 'deadlines')

-- part deadlinesOff
-- Not `state = 'OPEN'`: that would invite a scan of the index of all that are open.
UPDATE deadline AS d SET state = 'CLOSED', version = d.version + 1
FROM (SELECT unnest($2::uuid[]) AS id LIMIT $3::bigint) AS named
JOIN jsonb_to_recordset($1::jsonb -> 'deadlinesOff') AS r (id uuid) USING (id)
WHERE d.group_id = named.id AND d.state NOT IN ('FIRED', 'SKIPPED', 'CLOSED')

-- part hops
INSERT INTO pending_hop (id, case_id, revision, step, state, stranded, org_revision, correlation_id)
SELECT id, case_id, revision, step, state, stranded, org_revision, correlation_id
FROM jsonb_populate_recordset(NULL::pending_hop, $1::jsonb -> 'hops')

-- part settlings
UPDATE pending_hop AS h SET state = r.state, attempts = h.attempts + 1, org_revision = r.org_revision,
  due_at = now() + make_interval(secs => coalesce(r.again_in_ms, 0) / 1000.0)
FROM (SELECT unnest($2::uuid[]) AS id LIMIT $3::bigint) AS named
JOIN jsonb_to_recordset($1::jsonb -> 'settlings') AS r (id uuid, state text, org_revision bigint, again_in_ms int) USING (id)
WHERE h.id = named.id

-- part incidents
INSERT INTO incident (id, case_id, hop_id, code, detail, state, attempts, opened_at)
SELECT id, case_id, hop_id, code, detail, 'OPEN', 1, opened_at
FROM jsonb_populate_recordset(NULL::incident, $1::jsonb -> 'incidents')

-- part incidentChanges
UPDATE incident AS i SET code = r.code, detail = r.detail, closed_at = r.closed_at, attempts = i.attempts + 1,
  state = CASE WHEN r.closed_at IS NULL THEN 'OPEN' ELSE 'CLOSED' END
FROM (SELECT unnest($2::uuid[]) AS id LIMIT $3::bigint) AS named
JOIN jsonb_populate_recordset(NULL::incident, $1::jsonb -> 'incidentChanges') AS r USING (id)
WHERE i.id = named.id

-- part history
INSERT INTO history (case_id, seq, prev_hash, hash, body)
SELECT case_id, seq, prev_hash, hash, body FROM jsonb_populate_recordset(NULL::history, $1::jsonb -> 'history')

-- part texts
INSERT INTO history_text (case_id, seq, name, salt, content)
SELECT case_id, seq, name, salt, content FROM jsonb_populate_recordset(NULL::history_text, $1::jsonb -> 'texts')
