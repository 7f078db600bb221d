-- Inboxes. A message is worded when it is written; it is never changed, only read or withdrawn.
CREATE TABLE notification (
  notification_id uuid PRIMARY KEY,
  event_id uuid NOT NULL,
  person_id uuid NOT NULL,
  seq bigint NOT NULL CHECK (seq > 0),
  kind text NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  link text,
  subject_id uuid NOT NULL,
  topic text,
  -- Business time: of the event, of the reading, of the withdrawal.
  at timestamptz NOT NULL,
  read_at timestamptz,
  withdrawn_at timestamptz,
  CONSTRAINT notification_once UNIQUE (event_id, person_id),
  CONSTRAINT notification_seq UNIQUE (person_id, seq)
);
CREATE INDEX notification_unread ON notification (person_id, seq) WHERE read_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX notification_topic ON notification (topic) WHERE topic IS NOT NULL AND withdrawn_at IS NULL;

-- One row per person: the last number given out, and how many messages are neither read nor withdrawn. Every change
-- of messages changes it in the same transaction, so the count is exact and costs one look-up.
CREATE TABLE person_inbox (
  person_id uuid PRIMARY KEY,
  last_seq bigint NOT NULL,
  unread int NOT NULL CHECK (unread >= 0),
  -- Grows with every change, so that of two hints the newer one is known.
  revision bigint NOT NULL
) WITH (fillfactor = 50);

-- What messages are about, e.g. a task. A closed topic stays: it is the tombstone for a message that arrives late.
CREATE TABLE topic (
  topic text PRIMARY KEY CHECK (length(topic) <= 120),
  closed boolean NOT NULL
) WITH (fillfactor = 80);
