-- Reports walk chains too.
ALTER TABLE approval_case DROP CONSTRAINT approval_case_kind_check,
  ADD CONSTRAINT approval_case_kind_check CHECK (kind IN ('REGISTRATION', 'REPORT'));

-- Somebody who left a post and took it up again is asked anew in the same group.
DROP INDEX task_once;
CREATE UNIQUE INDEX task_once ON task (group_id, assignee_id) WHERE state = 'OPEN';
CREATE INDEX task_group ON task (group_id);

-- A hop to a step that is open already: in some of its groups everybody left the post, and nobody took it up.
ALTER TABLE pending_hop ADD COLUMN stranded boolean NOT NULL DEFAULT false;

-- The directory's revision and the business day for which open groups were last held against the posts. One row.
CREATE TABLE post_check (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  revision bigint NOT NULL,
  day date,
  -- A second look at the same state catches what was opened by a process that had not seen it yet.
  looks int NOT NULL,
  -- Machine time.
  looked_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO post_check (revision, looks) VALUES (0, 0);
CREATE INDEX step_group_open ON step_group (id) WHERE state = 'OPEN';
