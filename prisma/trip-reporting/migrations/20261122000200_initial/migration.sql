-- Duties to report, reports, findings, evidence and the day ledger. Instants in these tables are business time, given
-- by the service; SQL now() is never asked, except where a column says machine time.

-- What this service needs of the facts of `registration`: whole, the highest version wins.
CREATE TABLE plan (
  id uuid PRIMARY KEY,
  version int NOT NULL,
  unit_id uuid NOT NULL,
  year int NOT NULL,
  document text NOT NULL,
  theme text NOT NULL,
  quota_days numeric(4, 1) NOT NULL,
  window_from date NOT NULL,
  window_to date NOT NULL,
  roll_to_working_day boolean NOT NULL,
  pro_rata_exemption boolean NOT NULL
);
CREATE INDEX plan_year ON plan (year, unit_id);

CREATE TABLE plan_topic (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL,
  name text NOT NULL
);
CREATE INDEX plan_topic_plan ON plan_topic (plan_id);

CREATE TABLE round (
  id uuid PRIMARY KEY,
  version int NOT NULL,
  plan_id uuid NOT NULL,
  quarter int NOT NULL,
  number int NOT NULL,
  name text NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL
);
CREATE INDEX round_plan ON round (plan_id, quarter, number);

-- `to_day` is the last day also of an exemption that ended early.
CREATE TABLE exemption (
  id uuid PRIMARY KEY,
  version int NOT NULL,
  plan_id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL
);
CREATE INDEX exemption_plan ON exemption (plan_id, person_id);

-- A submitted registration: the trip that the duties are about. `sequence` is that of the last event taken in.
CREATE TABLE trip (
  registration_id uuid PRIMARY KEY,
  number text NOT NULL,
  sequence int NOT NULL,
  revision int NOT NULL,
  state text NOT NULL CHECK (state IN ('SUBMITTED', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')),
  plan_id uuid NOT NULL,
  year int NOT NULL,
  province_id uuid NOT NULL,
  submitter_id uuid NOT NULL,
  submitter_unit_id uuid NOT NULL,
  participant_ids uuid[] NOT NULL,
  host_unit_ids uuid[] NOT NULL,
  from_day date NOT NULL,
  from_half text NOT NULL CHECK (from_half IN ('am', 'pm')),
  to_day date NOT NULL,
  to_half text NOT NULL CHECK (to_half IN ('am', 'pm')),
  days numeric(7, 1) NOT NULL,
  counted_days numeric(7, 1) NOT NULL,
  purpose text NOT NULL,
  topic_ids uuid[] NOT NULL,
  round_id uuid,
  round_name text,
  submitted_at timestamptz NOT NULL,
  -- Of the last decision.
  decided_at timestamptz
);
CREATE INDEX trip_plan ON trip (plan_id, state);
CREATE INDEX trip_participants ON trip USING gin (participant_ids) WITH (fastupdate = off);

-- One person's duty to report on one trip. Made when the trip is approved, opened when it is over.
CREATE TABLE duty (
  id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version > 0),
  event_seq int NOT NULL DEFAULT 0,
  registration_id uuid NOT NULL REFERENCES trip,
  plan_id uuid NOT NULL,
  year int NOT NULL,
  province_id uuid NOT NULL,
  person_id uuid NOT NULL,
  -- Department (or district) of the person on the first day of the trip: whose head is told and may excuse.
  department_id uuid,
  host_unit_ids uuid[] NOT NULL,
  state text NOT NULL CHECK (state IN ('SCHEDULED', 'OPEN', 'OVERDUE', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'CANCELLED')),
  -- The end of the trip's last half day: from then on a report can be submitted.
  ends_at timestamptz NOT NULL,
  due_day date NOT NULL,
  due_at timestamptz NOT NULL,
  calendar_version int,
  -- The report that answers it; a draft answers nothing yet.
  report_id uuid,
  -- Receipt of the first submission: what lateness is judged by, also after a return.
  first_submitted_at timestamptz,
  excused_by uuid,
  excused_at timestamptz,
  excused_reason text,
  CONSTRAINT duty_once UNIQUE (registration_id, person_id),
  CONSTRAINT duty_excuse CHECK ((excused_by IS NULL) = (excused_at IS NULL) AND (excused_by IS NULL) = (excused_reason IS NULL)),
  CONSTRAINT duty_report CHECK (state NOT IN ('SUBMITTED', 'VERIFIED') OR (report_id IS NOT NULL AND first_submitted_at IS NOT NULL))
) WITH (fillfactor = 80);
CREATE INDEX duty_person ON duty (person_id, due_at DESC, id DESC);
CREATE INDEX duty_province ON duty (province_id, due_at DESC, id DESC);
CREATE INDEX duty_department ON duty (department_id, due_at DESC, id DESC);
CREATE INDEX duty_hosts ON duty USING gin (host_unit_ids) WITH (fastupdate = off);
CREATE INDEX duty_plan ON duty (plan_id, due_at);

-- What is to happen to a duty at a time: BullMQ rings, this row is the truth. Firing is one update guarded by state
-- and time. `number`: days left of DUE_SOON (3, 1, 0), week of WEEKLY (1, 2, …), otherwise 0.
CREATE TABLE reminder (
  id uuid PRIMARY KEY,
  duty_id uuid NOT NULL REFERENCES duty,
  kind text NOT NULL CHECK (kind IN ('OPENS', 'DUE_SOON', 'OVERDUE', 'WEEKLY')),
  number int NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('PENDING', 'FIRED', 'SKIPPED', 'CANCELLED')),
  settled_at timestamptz,
  CONSTRAINT reminder_once UNIQUE (duty_id, kind, number)
);
CREATE INDEX reminder_pending ON reminder (due_at, id) WHERE state = 'PENDING';

-- A report, from draft to verified and corrected. `fields` is what its author works on (contracts: ReportFields);
-- what others see are the submissions in report_revision.
CREATE TABLE report (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  version int NOT NULL CHECK (version > 0),
  event_seq int NOT NULL DEFAULT 0,
  state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'CORRECTING')),
  kind text NOT NULL CHECK (kind IN ('TOPICAL', 'BRANCH_MEETING')),
  registration_id uuid NOT NULL REFERENCES trip,
  plan_id uuid NOT NULL,
  year int NOT NULL,
  province_id uuid NOT NULL,
  author_id uuid NOT NULL,
  author_unit_id uuid NOT NULL,
  -- Of the last submission (of the draft, before the first): whom it reports for, their departments.
  person_ids uuid[] NOT NULL,
  department_ids uuid[] NOT NULL,
  host_unit_ids uuid[] NOT NULL,
  topic_ids uuid[] NOT NULL,
  from_day date NOT NULL,
  from_half text NOT NULL,
  to_day date NOT NULL,
  to_half text NOT NULL,
  fields jsonb NOT NULL,
  -- Number of submissions, and the one that counts.
  revision int NOT NULL CHECK (revision >= 0),
  verified_revision int,
  late boolean NOT NULL DEFAULT false,
  submitted_at timestamptz,
  verified_at timestamptz,
  reason text,
  case_id uuid,
  case_seq int NOT NULL DEFAULT 0,
  -- Who is or was asked to verify it: they may read it.
  decider_ids uuid[] NOT NULL DEFAULT '{}',
  -- Folded: number, people, hosts, sections of the last submission.
  search text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT report_verified CHECK (verified_revision <= revision)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX report_number ON report (number);
CREATE INDEX report_registration ON report (registration_id);
CREATE INDEX report_province ON report (province_id, created_at DESC, id DESC);
CREATE INDEX report_author ON report (author_id, created_at DESC, id DESC);
CREATE INDEX report_people ON report USING gin (person_ids) WITH (fastupdate = off);
CREATE INDEX report_departments ON report USING gin (department_ids) WITH (fastupdate = off);
CREATE INDEX report_hosts ON report USING gin (host_unit_ids) WITH (fastupdate = off);
CREATE INDEX report_search ON report USING gin (search gin_trgm_ops);

-- Every submission as it was sent in, and what was decided about it. Insert only.
CREATE TABLE report_revision (
  report_id uuid NOT NULL REFERENCES report,
  revision int NOT NULL CHECK (revision > 0),
  submitted_at timestamptz NOT NULL,
  late boolean NOT NULL,
  fields jsonb NOT NULL,
  evidence_ids uuid[] NOT NULL,
  PRIMARY KEY (report_id, revision)
);
CREATE TABLE report_decision (
  report_id uuid NOT NULL,
  revision int NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('VERIFIED', 'RETURNED')),
  decided_by uuid,
  decided_at timestamptz NOT NULL,
  reason text,
  PRIMARY KEY (report_id, revision),
  FOREIGN KEY (report_id, revision) REFERENCES report_revision
);

-- Findings of the revision that counts: put here when a report is verified, replaced when a correction is.
CREATE TABLE finding (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report,
  report_number text NOT NULL,
  revision int NOT NULL,
  position int NOT NULL,
  plan_id uuid NOT NULL,
  year int NOT NULL,
  province_id uuid NOT NULL,
  author_ids uuid[] NOT NULL,
  department_ids uuid[] NOT NULL,
  host_unit_ids uuid[] NOT NULL,
  kind text NOT NULL CHECK (kind IN ('GOOD_PRACTICE', 'DIFFICULTY', 'YOUTH_CONCERN', 'WEAK_AREA', 'RECOMMENDATION')),
  title text NOT NULL,
  detail text,
  unit_id uuid,
  place text,
  field text,
  topic_id uuid,
  addressee text CHECK (addressee IN ('STANDING_COMMITTEE', 'PARTY_COMMITTEE', 'LOCAL_GOVERNMENT', 'DEPARTMENT')),
  addressee_unit_id uuid,
  -- Last day of the trip.
  found_on date NOT NULL,
  -- Folded: title, detail, place, field, name of the unit.
  search text NOT NULL,
  CONSTRAINT finding_place CHECK (kind NOT IN ('GOOD_PRACTICE', 'WEAK_AREA') OR unit_id IS NOT NULL),
  CONSTRAINT finding_addressee CHECK (kind <> 'RECOMMENDATION' OR addressee IS NOT NULL)
);
CREATE INDEX finding_report ON finding (report_id);
CREATE INDEX finding_province ON finding (province_id, found_on DESC, id DESC);
CREATE INDEX finding_unit ON finding (unit_id, found_on DESC);
-- One index for every way by which somebody who does not see the whole province reaches a finding.
CREATE INDEX finding_reach ON finding USING gin (author_ids, department_ids, host_unit_ids) WITH (fastupdate = off);
CREATE INDEX finding_search ON finding USING gin (search gin_trgm_ops);

-- A recommendation lives on when its report is corrected: what was answered stays answered. Its id is the finding's.
CREATE TABLE recommendation (
  id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version > 0),
  event_seq int NOT NULL DEFAULT 0,
  report_id uuid NOT NULL REFERENCES report,
  report_number text NOT NULL,
  province_id uuid NOT NULL,
  author_ids uuid[] NOT NULL,
  title text NOT NULL,
  detail text,
  unit_id uuid,
  addressee text NOT NULL CHECK (addressee IN ('STANDING_COMMITTEE', 'PARTY_COMMITTEE', 'LOCAL_GOVERNMENT', 'DEPARTMENT')),
  addressee_unit_id uuid,
  made_at timestamptz NOT NULL,
  -- WITHDRAWN: a correction took it back before it was answered.
  state text NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'WITHDRAWN')),
  verdict text CHECK (verdict IN ('ACCEPTED', 'PARTLY', 'DECLINED')),
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  CONSTRAINT recommendation_answer CHECK ((state = 'ANSWERED') = (verdict IS NOT NULL AND answer IS NOT NULL AND answered_at IS NOT NULL))
);
CREATE INDEX recommendation_open ON recommendation (province_id, addressee, addressee_unit_id, made_at DESC, id DESC);
CREATE INDEX recommendation_report ON recommendation (report_id);
CREATE INDEX recommendation_department ON recommendation (addressee_unit_id, made_at DESC, id DESC)
  WHERE addressee_unit_id IS NOT NULL;
CREATE INDEX recommendation_authors ON recommendation USING gin (author_ids) WITH (fastupdate = off);

-- A stored file. The content lies in the file store under generated keys; nothing of a client's name is in them.
CREATE TABLE evidence (
  id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version > 0),
  report_id uuid NOT NULL REFERENCES report,
  key text NOT NULL UNIQUE,
  preview_key text UNIQUE,
  name text NOT NULL,
  media_type text NOT NULL,
  bytes bigint NOT NULL,
  sha256 text NOT NULL,
  caption text,
  people_recognisable boolean NOT NULL,
  minors boolean NOT NULL,
  uploaded_by uuid NOT NULL,
  uploaded_at timestamptz NOT NULL,
  -- When a flag was last taken back: the file stays out of exports until a submission after that is verified.
  unflagged_at timestamptz,
  -- Taken out of the working copy; submissions that had it keep it.
  removed_at timestamptz
);
CREATE INDEX evidence_report ON evidence (report_id, uploaded_at, id);

-- The day ledger: +1 credits a half day, -1 takes it back. Insert only; the sum per person, day and half is 0 or 1,
-- which credited_half holds: a half day of a person is there once or not at all.
CREATE TABLE ledger_entry (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  day date NOT NULL,
  half text NOT NULL CHECK (half IN ('am', 'pm')),
  amount smallint NOT NULL CHECK (amount IN (1, -1)),
  source text NOT NULL CHECK (source IN ('REPORT', 'INSPECTION')),
  source_id uuid NOT NULL,
  number text NOT NULL,
  revision int NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX ledger_person ON ledger_entry (person_id, day, half);
CREATE INDEX ledger_plan ON ledger_entry (plan_id, person_id, day);
CREATE INDEX ledger_source ON ledger_entry (source_id, person_id);

CREATE TABLE credited_half (
  person_id uuid NOT NULL,
  day date NOT NULL,
  half text NOT NULL CHECK (half IN ('am', 'pm')),
  entry_id uuid NOT NULL REFERENCES ledger_entry,
  plan_id uuid NOT NULL,
  source_id uuid NOT NULL,
  PRIMARY KEY (person_id, day, half)
);
CREATE INDEX credited_half_source ON credited_half (source_id, person_id);
CREATE INDEX credited_half_plan ON credited_half (plan_id, person_id);

-- The next number of a year, like that of registrations.
CREATE FUNCTION next_report_number(plan_year int) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  name text := format('report_number_%s', plan_year);
  n bigint;
BEGIN
  IF plan_year NOT BETWEEN 2015 AND 2100 THEN
    RAISE EXCEPTION 'no plan year: %', plan_year;
  END IF;
  IF to_regclass(name) IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext(current_schema() || '.' || name));
    EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', name);
  END IF;
  n := nextval(name::regclass);
  RETURN format('BC-%s-%s', plan_year, lpad(n::text, greatest(5, length(n::text)), '0'));
END
$$;

REVOKE UPDATE, DELETE, TRUNCATE ON report_revision, report_decision, ledger_entry FROM trip_reporting_app;
