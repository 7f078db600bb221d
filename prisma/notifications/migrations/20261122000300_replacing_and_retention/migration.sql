-- Messages that replace earlier ones about the same topic: the highest rank that was delivered.
ALTER TABLE topic ADD COLUMN newest bigint NOT NULL DEFAULT 0,
  -- Machine time: when it was opened, closed or raised last. How long a tombstone is needed depends on how late messages
  -- between machines may come, not on business days, of which a virtual clock lets a year pass in minutes.
  ADD COLUMN touched_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX topic_age ON topic (touched_at);

-- Machine time: when a message was read or withdrawn, whichever came first. Null: it is new to its reader, and is kept.
ALTER TABLE notification ADD COLUMN done_at timestamptz;
UPDATE notification SET done_at = now() WHERE read_at IS NOT NULL OR withdrawn_at IS NOT NULL;
CREATE INDEX notification_done ON notification (done_at) WHERE done_at IS NOT NULL;
