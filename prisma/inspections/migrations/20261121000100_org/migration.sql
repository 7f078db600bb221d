-- A service's own copy of the directory (libs/org): whole facts, the highest version wins, nothing vanishes.
-- Each service that keeps a copy carries this file unchanged as its second migration; a test compares them.
CREATE TABLE org_unit (
  unit_id uuid PRIMARY KEY,
  version int NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  level text NOT NULL,
  parent_id uuid,
  symbol text,
  valid_from date NOT NULL,
  valid_to date,
  merged_into_id uuid
);
CREATE INDEX org_unit_parent ON org_unit (parent_id);

CREATE TABLE org_person (
  person_id uuid PRIMARY KEY,
  version int NOT NULL,
  full_name text NOT NULL,
  given_name text NOT NULL,
  full_time boolean NOT NULL,
  work_area text NOT NULL,
  valid_from date NOT NULL,
  valid_to date
);

CREATE TABLE org_position (
  position_id uuid PRIMARY KEY,
  version int NOT NULL,
  person_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  type text NOT NULL,
  title text NOT NULL,
  rank int NOT NULL,
  home boolean NOT NULL,
  valid_from date NOT NULL,
  valid_to date
);
CREATE INDEX org_position_person ON org_position (person_id);
CREATE INDEX org_position_unit ON org_position (unit_id, type);

CREATE TABLE org_charge (
  charge_id uuid PRIMARY KEY,
  version int NOT NULL,
  person_id uuid NOT NULL,
  department_id uuid,
  unit_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date
);
CREATE INDEX org_charge_unit ON org_charge (unit_id);
CREATE INDEX org_charge_person ON org_charge (person_id);

CREATE TABLE org_calendar (
  calendar_id uuid PRIMARY KEY,
  version int NOT NULL,
  code text NOT NULL,
  facts jsonb NOT NULL
);

-- Grows with every change of the copy, so that a process knows when its picture in memory is old.
CREATE TABLE org_revision (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  revision bigint NOT NULL,
  -- Whether a whole snapshot has ever been taken in: single events that came first are no copy.
  complete boolean NOT NULL DEFAULT false
);
INSERT INTO org_revision (revision) VALUES (0);
