-- How far an administrator has moved business time (libs/clock). Each service carries this file unchanged; a test holds
-- the copies against it. No row: business time was never moved.
CREATE TABLE business_clock (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  -- Business time minus machine time. It only grows.
  offset_ms bigint NOT NULL,
  -- Machine time.
  moved_at timestamptz NOT NULL DEFAULT now()
);
