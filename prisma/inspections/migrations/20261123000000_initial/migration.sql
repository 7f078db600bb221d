-- Official documents, plans, visits, conclusions, actions, desk supervision and the deadlines of all of them.
-- CreateTable
CREATE TABLE "number_register" (
    "issuer_unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "last_number" INTEGER NOT NULL,

    CONSTRAINT "number_register_pkey" PRIMARY KEY ("issuer_unit_id","kind","period")
);

-- CreateTable
CREATE TABLE "official_document" (
    "id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "issuer_unit_id" UUID,
    "kind" TEXT,
    "number" INTEGER NOT NULL,
    "issuer" TEXT,
    "issuer_name" TEXT,
    "department" TEXT,
    "period" TEXT,
    "canonical" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "issued_on" DATE,
    "abstract" TEXT NOT NULL,
    "subject" TEXT,
    "subject_id" UUID,
    "created_by" UUID NOT NULL,
    "created_at" timestamptz NOT NULL,

    CONSTRAINT "official_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "owner" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "item_code" TEXT,
    "key" TEXT NOT NULL,
    "preview_key" TEXT,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "caption" TEXT,
    "uploaded_by" UUID NOT NULL,
    "uploaded_at" timestamptz NOT NULL,
    "kept_at" timestamptz,
    "removed_at" timestamptz,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criteria_set" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "province_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" timestamptz NOT NULL,
    "published_at" timestamptz,

    CONSTRAINT "criteria_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "province_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "issued_revision" INTEGER,
    "official_number" TEXT,
    "document_id" UUID,
    "subject_ids" UUID[],
    "person_ids" UUID[],
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "conclusion_days" INTEGER NOT NULL,
    "criteria_set_id" UUID,
    "author_id" UUID NOT NULL,
    "author_unit_id" UUID NOT NULL,
    "case_id" UUID,
    "case_seq" INTEGER NOT NULL DEFAULT 0,
    "decider_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "reason" TEXT,
    "search" TEXT NOT NULL DEFAULT '',
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "issued_at" timestamptz,
    "closed_at" timestamptz,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_revision" (
    "plan_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "submitted_by" UUID NOT NULL,
    "submitted_at" timestamptz NOT NULL,
    "outcome" TEXT,
    "decided_by" UUID,
    "decided_at" timestamptz,
    "reason" TEXT,
    "official_number" TEXT,
    "document_id" UUID,
    "issued_at" timestamptz,

    CONSTRAINT "plan_revision_pkey" PRIMARY KEY ("plan_id","revision")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "leader_organisation" TEXT,
    "leader_name" TEXT,
    "leader_id" UUID,
    "secretary_id" UUID,
    "member_ids" UUID[],
    "person_ids" UUID[],
    "unit_ids" UUID[],
    "ended_at" timestamptz,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "plan_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "from_half" TEXT NOT NULL,
    "to_day" DATE NOT NULL,
    "to_half" TEXT NOT NULL,
    "criteria_set_id" UUID,
    "self_state" TEXT NOT NULL,
    "self_submitted_by" UUID,
    "self_submitted_at" timestamptz,
    "started_at" timestamptz,
    "finished_at" timestamptz,
    "finished_by" UUID,
    "score" DECIMAL(8,2),
    "max_score" DECIMAL(8,2),
    "conclusion_due_at" timestamptz,
    "reason" TEXT,
    "created_at" timestamptz NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_answer" (
    "visit_id" UUID NOT NULL,
    "item_code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "self_value" JSONB,
    "self_not_applicable" BOOLEAN NOT NULL DEFAULT false,
    "self_note" TEXT,
    "value" JSONB,
    "not_applicable" BOOLEAN NOT NULL DEFAULT false,
    "score" DECIMAL(7,2),
    "note" TEXT,
    "flagged" BOOLEAN NOT NULL DEFAULT false,
    "updated_by" UUID NOT NULL,
    "updated_at" timestamptz NOT NULL,

    CONSTRAINT "visit_answer_pkey" PRIMARY KEY ("visit_id","item_code")
);

-- CreateTable
CREATE TABLE "visit_days" (
    "visit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "halves" JSONB NOT NULL,

    CONSTRAINT "visit_days_pkey" PRIMARY KEY ("visit_id","person_id")
);

-- CreateTable
CREATE TABLE "conclusion" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "visit_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "official_number" TEXT,
    "document_id" UUID,
    "author_id" UUID NOT NULL,
    "author_unit_id" UUID NOT NULL,
    "case_id" UUID,
    "case_seq" INTEGER NOT NULL DEFAULT 0,
    "decider_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "reason" TEXT,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "submitted_at" timestamptz,
    "issued_at" timestamptz,

    CONSTRAINT "conclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conclusion_revision" (
    "conclusion_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "submitted_by" UUID NOT NULL,
    "submitted_at" timestamptz NOT NULL,
    "outcome" TEXT,
    "decided_by" UUID,
    "decided_at" timestamptz,
    "reason" TEXT,

    CONSTRAINT "conclusion_revision_pkey" PRIMARY KEY ("conclusion_id","revision")
);

-- CreateTable
CREATE TABLE "conclusion_answer" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "answered_by" UUID NOT NULL,
    "answered_at" timestamptz NOT NULL,

    CONSTRAINT "conclusion_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corrective_action" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "item_code" TEXT,
    "title" TEXT NOT NULL,
    "detail" TEXT,
    "owner_id" UUID,
    "due_day" DATE NOT NULL,
    "due_at" timestamptz NOT NULL,
    "repair" TEXT,
    "repaired_by" UUID,
    "repaired_at" timestamptz,
    "verified_by" UUID,
    "verified_at" timestamptz,
    "repeat_of_id" UUID,
    "opened_at" timestamptz NOT NULL,

    CONSTRAINT "corrective_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_step" (
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT,
    "by" UUID,
    "at" timestamptz NOT NULL,

    CONSTRAINT "action_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_request" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "province_id" UUID NOT NULL,
    "plan_id" UUID,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "due_day" DATE NOT NULL,
    "due_at" timestamptz NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" timestamptz NOT NULL,
    "sent_at" timestamptz,
    "closed_at" timestamptz,
    "reason" TEXT,
    "unit_ids" UUID[],

    CONSTRAINT "desk_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_answer" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "submitted_by" UUID,
    "first_submitted_at" timestamptz,
    "submitted_at" timestamptz,
    "reason" TEXT,

    CONSTRAINT "desk_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 0,
    "due_at" timestamptz NOT NULL,
    "owed_at" timestamptz NOT NULL,
    "state" TEXT NOT NULL,
    "settled_at" timestamptz,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "official_document_number" ON "official_document"("province_id", "canonical");

-- CreateIndex
CREATE INDEX "official_document_province" ON "official_document"("province_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "official_document_once" ON "official_document"("issuer_unit_id", "kind", "period", "number");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_key_key" ON "attachment"("key");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_preview_key_key" ON "attachment"("preview_key");

-- CreateIndex
CREATE INDEX "attachment_owner" ON "attachment"("owner", "owner_id", "uploaded_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "criteria_set_edition" ON "criteria_set"("province_id", "code", "edition");

-- CreateIndex
CREATE UNIQUE INDEX "plan_number" ON "plan"("number");

-- CreateIndex
CREATE INDEX "plan_province" ON "plan"("province_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "plan_people" ON "plan" USING GIN ("person_ids");

-- CreateIndex
CREATE INDEX "plan_subjects" ON "plan" USING GIN ("subject_ids");

-- CreateIndex
CREATE INDEX "team_plan" ON "team"("plan_id");

-- CreateIndex
CREATE INDEX "team_people" ON "team" USING GIN ("person_ids");

-- CreateIndex
CREATE UNIQUE INDEX "visit_number" ON "visit"("number");

-- CreateIndex
CREATE INDEX "visit_plan" ON "visit"("plan_id", "from_day");

-- CreateIndex
CREATE INDEX "visit_unit" ON "visit"("unit_id", "from_day" DESC);

-- CreateIndex
CREATE INDEX "visit_province" ON "visit"("province_id", "from_day" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "conclusion_number" ON "conclusion"("number");

-- CreateIndex
CREATE INDEX "conclusion_unit" ON "conclusion"("unit_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "conclusion_province" ON "conclusion"("province_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "conclusion_plan" ON "conclusion"("plan_id");

-- CreateIndex
CREATE INDEX "conclusion_answer_of" ON "conclusion_answer"("conclusion_id", "answered_at");

-- CreateIndex
CREATE UNIQUE INDEX "corrective_action_number" ON "corrective_action"("number");

-- CreateIndex
CREATE INDEX "corrective_action_unit" ON "corrective_action"("unit_id", "item_code", "opened_at");

-- CreateIndex
CREATE INDEX "corrective_action_province" ON "corrective_action"("province_id", "due_at", "id");

-- CreateIndex
CREATE INDEX "corrective_action_conclusion" ON "corrective_action"("conclusion_id");

-- CreateIndex
CREATE INDEX "action_step_of" ON "action_step"("action_id", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "desk_request_number" ON "desk_request"("number");

-- CreateIndex
CREATE INDEX "desk_request_province" ON "desk_request"("province_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "desk_answer_unit" ON "desk_answer"("unit_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "desk_answer_once" ON "desk_answer"("request_id", "unit_id");

-- CreateIndex
CREATE INDEX "deadline_subject" ON "deadline"("subject", "subject_id", "state");

-- AddForeignKey
ALTER TABLE "plan_revision" ADD CONSTRAINT "plan_revision_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "visit_answer" ADD CONSTRAINT "visit_answer_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "visit_days" ADD CONSTRAINT "visit_days_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "conclusion_revision" ADD CONSTRAINT "conclusion_revision_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "conclusion_answer" ADD CONSTRAINT "conclusion_answer_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "corrective_action" ADD CONSTRAINT "corrective_action_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_step" ADD CONSTRAINT "action_step_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "corrective_action"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "desk_answer" ADD CONSTRAINT "desk_answer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "desk_request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A number is there once; what is searched by, in any spelling; the paper that a document is.
CREATE INDEX "official_document_search" ON "official_document" USING gin ("folded" gin_trgm_ops);
-- A paper that is issued anew in another revision gets another document.
CREATE INDEX "official_document_subject" ON "official_document" ("subject", "subject_id", "created_at") WHERE "subject_id" IS NOT NULL;
-- What others issued is known by how its number is written, by its year, and by its name where symbols are shared.
CREATE UNIQUE INDEX "official_document_known" ON "official_document" ("province_id", "canonical", coalesce("period", ''), coalesce("issuer_name", ''))
  WHERE "issuer_unit_id" IS NULL;
ALTER TABLE "official_document"
  ADD CHECK ("number" BETWEEN 1 AND 99999),
  ADD CHECK (("subject" IS NULL) = ("subject_id" IS NULL)),
  -- What stands in a register of ours stands there whole.
  ADD CHECK ("issuer_unit_id" IS NULL OR ("kind" IS NOT NULL AND "period" IS NOT NULL AND "issued_on" IS NOT NULL));
ALTER TABLE "number_register" ADD CHECK ("last_number" BETWEEN 1 AND 99999);
ALTER TABLE "attachment"
  ADD CHECK ("owner" IN ('VISIT', 'SELF', 'ACTION', 'DESK_ANSWER')),
  ADD CHECK ("version" >= 1),
  -- What no submission took along is deleted, not removed.
  ADD CHECK ("removed_at" IS NULL OR "kept_at" IS NOT NULL);
CREATE INDEX "plan_search" ON "plan" USING gin ("search" gin_trgm_ops);
-- One conclusion of a visit; a rejected one makes room.
CREATE UNIQUE INDEX "conclusion_once" ON "conclusion" ("visit_id") WHERE "state" <> 'REJECTED';
-- The next to ring. A settled telling stands, and does not hinder the same one of a later due day.
CREATE INDEX "deadline_waiting" ON "deadline" ("due_at", "id") WHERE "state" = 'PENDING';
CREATE UNIQUE INDEX "deadline_once" ON "deadline" ("subject", "subject_id", "kind", "number") WHERE "state" = 'PENDING';
ALTER TABLE "deadline"
  ADD CONSTRAINT "deadline_subject_known" CHECK ("subject" IN ('VISIT_CONCLUSION', 'CORRECTIVE_ACTION', 'DESK_ANSWER')),
  ADD CONSTRAINT "deadline_kind" CHECK ("kind" IN ('DUE_SOON', 'OVERDUE', 'WEEKLY')),
  ADD CONSTRAINT "deadline_state" CHECK ("state" IN ('PENDING', 'FIRED', 'SKIPPED', 'CANCELLED')),
  ADD CONSTRAINT "deadline_settled" CHECK (("state" = 'PENDING') = ("settled_at" IS NULL));

-- Visits: what no rule in code may let through.
ALTER TABLE "visit"
  ADD CONSTRAINT "visit_state" CHECK ("state" IN ('PLANNED', 'OPEN', 'FINISHED', 'CANCELLED')),
  ADD CONSTRAINT "visit_method" CHECK ("method" IN ('ON_SITE', 'DESK', 'BOTH')),
  ADD CONSTRAINT "visit_self_state" CHECK ("self_state" IN ('NONE', 'DRAFT', 'SUBMITTED')),
  ADD CONSTRAINT "visit_self_submitted" CHECK (("self_state" = 'SUBMITTED') = ("self_submitted_at" IS NOT NULL)),
  ADD CONSTRAINT "visit_halves" CHECK ("from_half" IN ('am', 'pm') AND "to_half" IN ('am', 'pm')),
  ADD CONSTRAINT "visit_dates" CHECK ("from_day" < "to_day" OR ("from_day" = "to_day" AND "from_half" <= "to_half")),
  ADD CONSTRAINT "visit_started" CHECK ("state" NOT IN ('OPEN', 'FINISHED') OR "started_at" IS NOT NULL),
  ADD CONSTRAINT "visit_finished" CHECK (("state" = 'FINISHED') = ("finished_at" IS NOT NULL) AND ("state" = 'FINISHED') = ("conclusion_due_at" IS NOT NULL)),
  ADD CONSTRAINT "visit_score" CHECK ("score" <= "max_score" AND "score" >= 0);
ALTER TABLE "visit_answer"
  ADD CONSTRAINT "visit_answer_version" CHECK ("version" > 0),
  ADD CONSTRAINT "visit_answer_applies" CHECK (NOT ("not_applicable" AND ("value" IS NOT NULL OR "score" IS NOT NULL)) AND NOT ("self_not_applicable" AND "self_value" IS NOT NULL)),
  ADD CONSTRAINT "visit_answer_score" CHECK ("score" >= 0);
ALTER TABLE "visit_days"
  ADD CONSTRAINT "visit_days_version" CHECK ("version" > 0),
  ADD CONSTRAINT "visit_days_halves" CHECK (jsonb_typeof("halves") = 'array');

-- Criteria sets and plans. Edition 0 is the draft of its code.
ALTER TABLE "criteria_set"
  ADD CONSTRAINT "criteria_set_state" CHECK ("state" IN ('DRAFT', 'PUBLISHED')),
  ADD CONSTRAINT "criteria_set_published" CHECK (
    ("state" = 'PUBLISHED') = ("edition" > 0) AND ("state" = 'PUBLISHED') = ("published_at" IS NOT NULL));
ALTER TABLE "plan"
  ADD CONSTRAINT "plan_state" CHECK ("state" IN ('DRAFT', 'SUBMITTED', 'WITHDRAWING', 'RETURNED', 'REJECTED', 'WITHDRAWN',
    'APPROVED', 'ISSUED', 'AMENDING', 'CLOSED', 'CANCELLED')),
  ADD CONSTRAINT "plan_form" CHECK ("form" IN ('INSPECTION', 'SUPERVISION')),
  ADD CONSTRAINT "plan_kind" CHECK ("kind" IN ('PERIODIC', 'THEMATIC')),
  ADD CONSTRAINT "plan_issued" CHECK ("issued_revision" <= "revision"
    AND ("issued_revision" IS NULL) = ("official_number" IS NULL) AND ("issued_revision" IS NULL) = ("issued_at" IS NULL)
    AND ("issued_revision" IS NOT NULL OR "state" NOT IN ('ISSUED', 'AMENDING', 'CLOSED'))),
  ADD CONSTRAINT "plan_ended" CHECK (("state" IN ('CLOSED', 'CANCELLED')) = ("closed_at" IS NOT NULL));
ALTER TABLE "plan_revision"
  ADD CONSTRAINT "plan_revision_outcome" CHECK ("outcome" IN ('APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
  ADD CONSTRAINT "plan_revision_issued" CHECK (("issued_at" IS NULL) = ("official_number" IS NULL)
    AND ("issued_at" IS NULL OR "outcome" = 'APPROVED'));
ALTER TABLE "team"
  ADD CONSTRAINT "team_kind" CHECK ("kind" IN ('OWN', 'JOINED', 'STEERING')),
  ADD CONSTRAINT "team_led" CHECK (
    CASE "kind" WHEN 'JOINED' THEN "leader_organisation" IS NOT NULL ELSE "leader_id" IS NOT NULL END);

-- Papers of this system, by series and year: KT, KL, KP, YC. The row is locked until the paper is saved, so there are no gaps.
CREATE TABLE "paper_number" (
  "series" text NOT NULL CHECK ("series" IN ('KT', 'KL', 'KP', 'YC')),
  "year" int NOT NULL CHECK ("year" BETWEEN 2015 AND 2100),
  "last_number" int NOT NULL,
  PRIMARY KEY ("series", "year")
);

REVOKE UPDATE, DELETE, TRUNCATE ON "action_step", "conclusion_answer" FROM inspections_app;
