-- The directory: units, people, posts, charges, calendar; accounts and sessions; the audit trail of all services.
-- `valid_to` is the last valid day, inclusive. Things end, they never vanish: nothing here is deleted but sessions,
-- log-in limits and what is older than its use. `version` grows by one with every event published for the row.

CREATE TABLE unit (
  unit_id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version >= 1),
  code text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  level text NOT NULL
    CHECK (level IN ('CENTRAL', 'PROVINCE', 'DEPARTMENT', 'DISTRICT', 'AFFILIATED', 'GRASSROOTS', 'BRANCH')),
  parent_id uuid REFERENCES unit ON DELETE NO ACTION ON UPDATE NO ACTION,
  symbol text,
  valid_from date NOT NULL,
  valid_to date,
  merged_into_id uuid REFERENCES unit ON DELETE NO ACTION ON UPDATE NO ACTION,
  -- Vietnamese order and search without diacritics; both are written by storage/ (domain/sort-key.ts, fold()).
  sort_key text COLLATE "C" NOT NULL,
  search_text text NOT NULL,
  CHECK (valid_to >= valid_from),
  CHECK (parent_id <> unit_id AND merged_into_id <> unit_id)
);
CREATE UNIQUE INDEX unit_code ON unit (code);
CREATE INDEX unit_parent ON unit (parent_id);
CREATE INDEX unit_sort ON unit (sort_key, unit_id);
CREATE INDEX unit_search ON unit USING gin (search_text gin_trgm_ops);

CREATE TABLE person (
  person_id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version >= 1),
  code text NOT NULL,
  full_name text NOT NULL,
  given_name text NOT NULL,
  full_time boolean NOT NULL,
  work_area text NOT NULL CHECK (work_area IN ('UNION_WORK', 'SUPPORT')),
  email text,
  education text,
  valid_from date NOT NULL,
  valid_to date,
  -- By given name, then middle, then family name.
  sort_key text COLLATE "C" NOT NULL,
  search_text text NOT NULL,
  CHECK (valid_to >= valid_from)
);
CREATE UNIQUE INDEX person_code ON person (code);
CREATE INDEX person_sort ON person (sort_key, person_id);
CREATE INDEX person_search ON person USING gin (search_text gin_trgm_ops);

CREATE TABLE position_type (
  code text PRIMARY KEY,
  name text NOT NULL,
  levels text[] NOT NULL,
  rank int NOT NULL
);

CREATE TABLE position (
  position_id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version >= 1),
  person_id uuid NOT NULL REFERENCES person ON DELETE NO ACTION ON UPDATE NO ACTION,
  unit_id uuid NOT NULL REFERENCES unit ON DELETE NO ACTION ON UPDATE NO ACTION,
  type text NOT NULL REFERENCES position_type ON DELETE NO ACTION ON UPDATE NO ACTION,
  -- Name and rank of the type as published; changing the type publishes its positions again.
  title text NOT NULL,
  rank int NOT NULL,
  home boolean NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  CHECK (valid_to >= valid_from),
  -- Deferrable, since a load may end one post and begin the next in any order.
  CONSTRAINT position_one_home EXCLUDE USING gist (person_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
    WHERE (home) DEFERRABLE,
  CONSTRAINT position_once EXCLUDE USING gist
    (person_id WITH =, unit_id WITH =, type WITH =, daterange(valid_from, valid_to, '[]') WITH &&) DEFERRABLE
);
CREATE INDEX position_person ON position (person_id);
CREATE INDEX position_unit ON position (unit_id, type);

CREATE TABLE charge (
  charge_id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version >= 1),
  person_id uuid NOT NULL REFERENCES person ON DELETE NO ACTION ON UPDATE NO ACTION,
  department_id uuid REFERENCES unit ON DELETE NO ACTION ON UPDATE NO ACTION,
  unit_id uuid NOT NULL REFERENCES unit ON DELETE NO ACTION ON UPDATE NO ACTION,
  valid_from date NOT NULL,
  valid_to date,
  CHECK (valid_to >= valid_from),
  CONSTRAINT charge_once EXCLUDE USING gist
    (person_id WITH =, unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) DEFERRABLE
);
CREATE INDEX charge_person ON charge (person_id);
CREATE INDEX charge_unit ON charge (unit_id);

CREATE TABLE calendar (
  calendar_id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version >= 1),
  code text NOT NULL,
  -- [{ "day", "name" }] and lists of days, in order.
  holidays jsonb NOT NULL,
  working_days jsonb NOT NULL,
  days_off jsonb NOT NULL
);
CREATE UNIQUE INDEX calendar_code ON calendar (code);

-- Every version that ever was in force: due times that were promised name the version they were computed by.
CREATE TABLE calendar_version (
  calendar_id uuid NOT NULL REFERENCES calendar ON DELETE NO ACTION ON UPDATE NO ACTION,
  version int NOT NULL,
  holidays jsonb NOT NULL,
  working_days jsonb NOT NULL,
  days_off jsonb NOT NULL,
  changed_by uuid,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (calendar_id, version)
);

-- Grows with every change of the five kinds above, so that a process knows when its picture in memory is old.
CREATE TABLE directory_revision (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  revision bigint NOT NULL
);
INSERT INTO directory_revision (revision) VALUES (0);

-- What a load put in, by digest: a second load of the same row leaves alone what people changed since.
CREATE TABLE loaded_row (
  kind text NOT NULL,
  row_key text NOT NULL,
  digest text NOT NULL,
  PRIMARY KEY (kind, row_key)
);

CREATE TABLE account (
  account_id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version >= 1),
  person_id uuid NOT NULL REFERENCES person ON DELETE NO ACTION ON UPDATE NO ACTION,
  username text NOT NULL,
  -- argon2id in PHC format, parameters and salt included.
  password_hash text NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'CLOSED'))
);
CREATE UNIQUE INDEX account_username ON account (username);
CREATE UNIQUE INDEX account_person ON account (person_id);

-- Machine time throughout. A row that exists and has not expired is an open session; ending one deletes it.
CREATE TABLE session (
  session_id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account ON DELETE NO ACTION ON UPDATE NO ACTION,
  person_id uuid NOT NULL,
  -- SHA-256 of the token; the token itself is nowhere.
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX session_token ON session (token_hash);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);

-- Failed log-ins by username, by source address, and failed password changes by account. Who is meant is kept as a
-- digest: what people type into the wrong field is not stored, nor is an address.
CREATE TABLE login_limit (
  kind text NOT NULL CHECK (kind IN ('USERNAME', 'ADDRESS', 'PASSWORD')),
  subject_hash text NOT NULL,
  failures int NOT NULL,
  last_failure_at timestamptz NOT NULL,
  locked_until timestamptz,
  PRIMARY KEY (kind, subject_hash)
);
CREATE INDEX login_limit_age ON login_limit (last_failure_at);

-- Every event of every service, without its content: the digest proves what it was to whoever has the content.
CREATE TABLE audit_trail (
  -- UUIDv7: also the order, by machine time.
  message_id uuid PRIMARY KEY,
  type text NOT NULL,
  source text NOT NULL,
  subject uuid NOT NULL,
  sequence int NOT NULL,
  -- Business time, as the event says.
  time timestamptz NOT NULL,
  -- SHA-256 over type, source, subject, sequence, time and the facts as JSON (storage/audit-digest.ts).
  digest bytea NOT NULL CHECK (octet_length(digest) = 32)
);
CREATE INDEX audit_trail_subject ON audit_trail (subject, message_id);
CREATE INDEX audit_trail_type ON audit_trail (type, message_id);

-- History is written once.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_trail, calendar_version FROM directory_app;
