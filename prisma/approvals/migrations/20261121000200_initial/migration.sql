-- Approvals: chains as data, cases that walk them, and a history that cannot be rewritten.
-- Columns named *_at hold business time and are always given by the service, except where a comment says machine time.

-- Chain definitions -------------------------------------------------------------------------------------------

CREATE TABLE chain (
  code text PRIMARY KEY,
  kind text NOT NULL
);

CREATE TABLE chain_version (
  code text NOT NULL REFERENCES chain,
  number int NOT NULL CHECK (number >= 1),
  version int NOT NULL DEFAULT 1,
  state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED')),
  definition jsonb NOT NULL,
  -- Of the definition, so that loading the same file again makes no new version.
  digest text NOT NULL,
  drafted_by uuid,
  published_by uuid,
  published_at timestamptz,
  PRIMARY KEY (code, number),
  CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL))
);
CREATE UNIQUE INDEX chain_version_one_draft ON chain_version (code) WHERE state = 'DRAFT';

-- Running cases keep the version they began with, so a published one never changes.
CREATE FUNCTION keep_published_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'PUBLISHED' THEN
    RAISE EXCEPTION 'chain % version % is published and cannot be changed', OLD.code, OLD.number USING ERRCODE = '23514';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER keep_published_chain BEFORE UPDATE OR DELETE ON chain_version
  FOR EACH ROW EXECUTE FUNCTION keep_published_chain();

-- Cases -------------------------------------------------------------------------------------------------------

CREATE TABLE approval_case (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('REGISTRATION')),
  subject_id uuid NOT NULL,
  number text NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')),
  revision int NOT NULL CHECK (revision >= 1),
  version int NOT NULL CHECK (version >= 1),
  -- Null only while no chain could be chosen; then an incident stands.
  chain_code text,
  chain_number int,
  -- What every event of the case repeats: submitter, participants, hosts, dates, days.
  summary jsonb NOT NULL,
  step int,
  -- Events published for this case so far.
  event_seq int NOT NULL,
  history_seq int NOT NULL,
  history_hash text NOT NULL,
  opened_at timestamptz NOT NULL,
  decided_at timestamptz,
  UNIQUE (kind, subject_id),
  FOREIGN KEY (chain_code, chain_number) REFERENCES chain_version (code, number),
  CHECK ((chain_code IS NULL) = (chain_number IS NULL)),
  CHECK ((state = 'OPEN') = (step IS NOT NULL))
) WITH (fillfactor = 70);

-- What was submitted, one row per revision: the last two are compared, all stay readable.
CREATE TABLE case_facts (
  case_id uuid NOT NULL REFERENCES approval_case,
  revision int NOT NULL,
  facts jsonb NOT NULL,
  -- The history holds sha256(salt || facts): what was signed can be proven, and erased.
  salt text NOT NULL,
  PRIMARY KEY (case_id, revision)
);

CREATE TABLE case_step (
  case_id uuid NOT NULL REFERENCES approval_case,
  revision int NOT NULL,
  step int NOT NULL,
  state text NOT NULL CHECK (state IN
    ('OPEN', 'APPROVED', 'REJECTED', 'RETURNED', 'SKIPPED', 'INCIDENT', 'CANCELLED', 'CARRIED_OVER')),
  note text,
  PRIMARY KEY (case_id, revision, step)
);

-- One group per distinct unit whose say a step asks for; every group must approve.
CREATE TABLE step_group (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case,
  revision int NOT NULL,
  step int NOT NULL,
  ordinal int NOT NULL,
  unit_id uuid NOT NULL,
  rule text NOT NULL CHECK (rule IN ('ANY', 'ALL')),
  state text NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'REJECTED', 'RETURNED', 'CANCELLED', 'CARRIED_OVER')),
  -- Why these people and not the regular ones; offices only, no names.
  reason text,
  -- Who comes next in the fall-back order; told when the group is overdue.
  next_ids uuid[] NOT NULL,
  opened_at timestamptz NOT NULL,
  due_at timestamptz,
  calendar_version int,
  approved_by uuid[] NOT NULL DEFAULT '{}',
  decided_by uuid,
  decided_at timestamptz,
  UNIQUE (case_id, revision, step, unit_id),
  CHECK (state <> 'OPEN' OR due_at IS NOT NULL)
);

CREATE TABLE task (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case,
  group_id uuid NOT NULL REFERENCES step_group,
  revision int NOT NULL,
  step int NOT NULL,
  assignee_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'REJECTED', 'RETURNED', 'NOT_NEEDED')),
  version int NOT NULL DEFAULT 1,
  opened_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  reason text,
  closed_by uuid,
  closed_at timestamptz,
  CHECK ((state = 'OPEN') = (closed_at IS NULL))
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX task_once ON task (group_id, assignee_id);
-- The queue of a person, in the order it is shown.
CREATE INDEX task_queue ON task (assignee_id, due_at, id) WHERE state = 'OPEN';
CREATE INDEX task_case ON task (case_id, revision, step);

-- Routing -----------------------------------------------------------------------------------------------------

-- A hop is the truth about the way to the next step; a job only carries its id.
CREATE TABLE pending_hop (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case,
  revision int NOT NULL,
  step int NOT NULL,
  state text NOT NULL CHECK (state IN ('PENDING', 'INCIDENT', 'DONE', 'DROPPED')),
  attempts int NOT NULL DEFAULT 0,
  -- Revision of the directory's copy that the last failed attempt saw: a later one is worth another attempt.
  org_revision bigint,
  correlation_id text NOT NULL,
  -- Machine time.
  created_at timestamptz NOT NULL DEFAULT now(),
  due_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX pending_hop_due ON pending_hop (due_at, id) WHERE state = 'PENDING';
CREATE INDEX pending_hop_incident ON pending_hop (org_revision) WHERE state = 'INCIDENT';
CREATE UNIQUE INDEX pending_hop_one ON pending_hop (case_id) WHERE state IN ('PENDING', 'INCIDENT');

CREATE TABLE incident (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case,
  hop_id uuid NOT NULL REFERENCES pending_hop,
  code text NOT NULL,
  -- Units and offices, no names.
  detail text NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
  attempts int NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  CHECK ((state = 'OPEN') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX incident_one ON incident (hop_id) WHERE state = 'OPEN';
CREATE INDEX incident_state ON incident (state, opened_at, id);
CREATE INDEX incident_case ON incident (case_id);

-- Deadlines ---------------------------------------------------------------------------------------------------

-- A deadline reminds and escalates; it never decides. `fires_at` is business time.
CREATE TABLE deadline (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case,
  group_id uuid NOT NULL REFERENCES step_group,
  kind text NOT NULL CHECK (kind IN ('DUE_SOON', 'OVERDUE')),
  state text NOT NULL CHECK (state IN ('OPEN', 'FIRED', 'SKIPPED', 'CLOSED')),
  version int NOT NULL DEFAULT 1,
  -- How often it has fired: an overdue one fires again each working morning.
  fired int NOT NULL DEFAULT 0,
  fires_at timestamptz NOT NULL,
  calendar_version int NOT NULL,
  UNIQUE (group_id, kind)
);
CREATE INDEX deadline_due ON deadline (fires_at, id) WHERE state = 'OPEN';

-- History -----------------------------------------------------------------------------------------------------

-- `body` is stored exactly as it was hashed: hash = sha256(prev_hash || body), in hexadecimal. It holds ids, codes and
-- digests; free text stands in history_text, from where it can be erased without breaking the chain.
CREATE TABLE history (
  case_id uuid NOT NULL REFERENCES approval_case,
  seq int NOT NULL CHECK (seq >= 1),
  prev_hash text NOT NULL,
  hash text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (case_id, seq)
);
-- The digest in the body is sha256(salt || content): without the salt nobody can guess a short text from it.
CREATE TABLE history_text (
  case_id uuid NOT NULL,
  seq int NOT NULL,
  name text NOT NULL,
  salt text NOT NULL,
  content text NOT NULL,
  PRIMARY KEY (case_id, seq, name),
  FOREIGN KEY (case_id, seq) REFERENCES history
);
-- The newest link of every chain, out of reach of the running role: only the trigger below writes it.
CREATE TABLE history_head (
  case_id uuid PRIMARY KEY,
  seq int NOT NULL,
  hash text NOT NULL
);

CREATE FUNCTION anchor_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT case_id, seq, prev_hash, hash, body, lag(seq) OVER entries AS before_seq, lag(hash) OVER entries AS before_hash
      FROM added WINDOW entries AS (PARTITION BY case_id ORDER BY seq)
    ) AS entry
    LEFT JOIN history_head AS head USING (case_id)
    WHERE entry.seq <> coalesce(entry.before_seq, head.seq, 0) + 1
      OR entry.prev_hash <> coalesce(entry.before_hash, head.hash, repeat('0', 64))
      OR entry.hash <> encode(sha256(convert_to(entry.prev_hash || entry.body, 'UTF8')), 'hex')
  ) THEN
    RAISE EXCEPTION 'an entry of the history must continue its chain' USING ERRCODE = '23514';
  END IF;
  INSERT INTO history_head (case_id, seq, hash)
    SELECT DISTINCT ON (case_id) case_id, seq, hash FROM added ORDER BY case_id, seq DESC
    ON CONFLICT (case_id) DO UPDATE SET seq = EXCLUDED.seq, hash = EXCLUDED.hash;
  RETURN NULL;
END
$$;
CREATE TRIGGER anchor_history AFTER INSERT ON history REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION anchor_history();

REVOKE UPDATE, DELETE, TRUNCATE ON history FROM approvals_app;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON history_head FROM approvals_app;
