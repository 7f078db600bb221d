-- Moves of business time that administrators began (VIRTUAL_CLOCK=on only). `from_at` and `to_at` are business time.
CREATE TABLE "clock_move" (
    "move_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_by" UUID NOT NULL,
    "reached" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "clock_move_pkey" PRIMARY KEY ("move_id"),
    CONSTRAINT "clock_move_forward" CHECK ("from_at" <= "to_at")
);
