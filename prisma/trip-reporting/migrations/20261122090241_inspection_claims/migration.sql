-- What inspections claim of the days of each person on each visit, the newest announcement of each. A half day that is
-- claimed is credited when a plan counts it and nothing else credits it: until then it waits here.
-- CreateTable
CREATE TABLE "inspection_claim" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "unit_id" UUID,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL CHECK ("version" > 0),
    "event_seq" INTEGER NOT NULL DEFAULT 0,
    "halves" JSONB NOT NULL CHECK (jsonb_typeof("halves") = 'array'),
    "claimed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "inspection_claim_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inspection_claim_person" ON "inspection_claim"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "inspection_claim_once" ON "inspection_claim"("visit_id", "person_id");

-- What was announced is withdrawn by announcing less, never forgotten: an older announcement may still be under way.
REVOKE DELETE, TRUNCATE ON "inspection_claim" FROM trip_reporting_app;
