-- Yearly plans, rounds, exemptions and registrations. Instants in these tables are business time, given by the
-- service; SQL now() is never asked. Who did what is told by the events (kept by the directory’s audit trail) and by
-- the hash-chained history of approvals, so there is no history table here to fall out of step with them.

CREATE TABLE plan (
  id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version > 0),
  event_seq int NOT NULL DEFAULT 0,
  -- The unit whose cadres it is for, and everybody below who has no nearer plan.
  unit_id uuid NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 2015 AND 2100),
  state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED')),
  document text NOT NULL,
  issued_on date,
  issuer text,
  title text NOT NULL,
  theme text NOT NULL,
  quota_days numeric(4, 1) NOT NULL CHECK (quota_days BETWEEN 0 AND 366),
  window_from date NOT NULL,
  window_to date NOT NULL,
  roll_to_working_day boolean NOT NULL,
  -- Shown and printed as a whole, asked for by nobody: [{symbol, title, issuedOn, issuer}].
  legal_basis jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT plan_window CHECK (window_from <= window_to)
);
CREATE UNIQUE INDEX plan_unit_year ON plan (unit_id, year);
CREATE INDEX plan_year ON plan (year);

-- A topic that leaves the plan is retired, not deleted: registrations of before still name it.
CREATE TABLE plan_topic (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  code text NOT NULL,
  name text NOT NULL,
  position int NOT NULL,
  retired boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX plan_topic_code ON plan_topic (plan_id, code) WHERE NOT retired;
CREATE INDEX plan_topic_plan ON plan_topic (plan_id, position);

CREATE TABLE round (
  id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version > 0),
  event_seq int NOT NULL DEFAULT 0,
  plan_id uuid NOT NULL REFERENCES plan,
  quarter int NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  number int NOT NULL CHECK (number BETWEEN 1 AND 20),
  name text NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  CONSTRAINT round_days CHECK (from_day <= to_day AND opens_on <= closes_on AND closes_on <= to_day)
);
CREATE UNIQUE INDEX round_plan_number ON round (plan_id, quarter, number);

-- A kind, days and the number of the decision; nothing about anybody’s health (domain §2).
CREATE TABLE exemption (
  id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version > 0),
  event_seq int NOT NULL DEFAULT 0,
  plan_id uuid NOT NULL REFERENCES plan,
  person_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('LONG_TERM_STUDY', 'LONG_SICK_LEAVE', 'MATERNITY_LEAVE')),
  from_day date NOT NULL,
  to_day date NOT NULL,
  -- Last day when it ended early.
  ended_on date,
  document text,
  CONSTRAINT exemption_days CHECK (from_day <= to_day AND ended_on BETWEEN from_day AND to_day)
);
CREATE INDEX exemption_person ON exemption (person_id, from_day);
CREATE INDEX exemption_plan ON exemption (plan_id);

-- People, hosts and topics of a registration are read and replaced as a whole with it, so they are arrays: saving is
-- one row. Nothing that changes after submission is indexed; decisions are HOT updates, hence the room in each page.
CREATE TABLE registration (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  version int NOT NULL CHECK (version > 0),
  -- Number of submissions; 0 in a draft that was never submitted.
  revision int NOT NULL CHECK (revision >= 0),
  event_seq int NOT NULL DEFAULT 0,
  state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'WITHDRAWING', 'APPROVED', 'CANCELLING', 'RETURNED',
    'REJECTED', 'WITHDRAWN', 'CANCELLED')),
  plan_id uuid NOT NULL REFERENCES plan,
  year int NOT NULL,
  province_id uuid NOT NULL,
  submitter_id uuid NOT NULL,
  submitter_unit_id uuid NOT NULL,
  round_id uuid REFERENCES round,
  -- The round of the last submission: who was in time once may correct after it has closed.
  submitted_round_id uuid,
  participant_ids uuid[] NOT NULL,
  -- Departments (or districts) of the participants on the first day of the trip: whose heads may read.
  department_ids uuid[] NOT NULL,
  host_unit_ids uuid[] NOT NULL,
  topic_ids uuid[] NOT NULL,
  from_day date NOT NULL,
  from_half text NOT NULL CHECK (from_half IN ('am', 'pm')),
  to_day date NOT NULL,
  to_half text NOT NULL CHECK (to_half IN ('am', 'pm')),
  -- Half-day indexes of libs/calendar: two for each day since 1970-01-01.
  halves int4range NOT NULL GENERATED ALWAYS AS (int4range(
    (from_day - DATE '1970-01-01') * 2 + CASE from_half WHEN 'pm' THEN 1 ELSE 0 END,
    (to_day - DATE '1970-01-01') * 2 + CASE to_half WHEN 'pm' THEN 2 ELSE 1 END)) STORED,
  days numeric(7, 1) NOT NULL,
  counted_days numeric(7, 1) NOT NULL,
  purpose text NOT NULL,
  content text NOT NULL,
  contact_name text NOT NULL,
  contact_phone text,
  -- Folded: number, participants, hosts. What is to be done there is searched apart, not everybody may read it.
  search_names text NOT NULL,
  search_content text NOT NULL,
  submitted_at timestamptz,
  decided_at timestamptz,
  -- Of the last decision.
  reason text,
  -- Given with the last request to withdraw or cancel.
  ending_reason text,
  -- The case at approvals and its last event that was taken in; what is older is dropped.
  case_id uuid,
  case_seq int NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT registration_halves CHECK (NOT isempty(halves)),
  CONSTRAINT registration_people CHECK (submitter_id = ANY (participant_ids))
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX registration_number ON registration (number);
CREATE INDEX registration_province ON registration (province_id, from_day DESC, id DESC);
-- Without pending lists: lists are read all day and must not scan what was written since the last vacuum.
CREATE INDEX registration_participants ON registration USING gin (participant_ids) WITH (fastupdate = off);
CREATE INDEX registration_departments ON registration USING gin (department_ids) WITH (fastupdate = off);
CREATE INDEX registration_hosts ON registration USING gin (host_unit_ids) WITH (fastupdate = off);

-- Who is away on which half days by a registration that is submitted or approved. The same person can never be twice
-- on one half day, not even when two registrations are submitted at the same instant.
CREATE TABLE trip_day (
  registration_id uuid NOT NULL REFERENCES registration,
  person_id uuid NOT NULL,
  halves int4range NOT NULL,
  PRIMARY KEY (registration_id, person_id),
  CONSTRAINT trip_day_once EXCLUDE USING gist (person_id WITH =, halves WITH &&)
);

-- The next number of a year. One sequence each, so that nobody waits for another’s commit; a draft that is thrown away
-- leaves a gap. Owned by the migrating role: the running role may not create sequences, so it calls this.
CREATE FUNCTION next_registration_number(plan_year int) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  name text := format('registration_number_%s', plan_year);
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
  RETURN format('ĐK-%s-%s', plan_year, lpad(n::text, greatest(5, length(n::text)), '0'));
END
$$;
