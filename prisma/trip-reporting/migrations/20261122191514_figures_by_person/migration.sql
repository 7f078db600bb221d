-- What figures ask for, by person and narrow enough to be read from indexes alone: a person’s year of trips lies on a few
-- pages there, and on as many pages as there are trips in the wide tables. Nothing here is a sum.

-- The registration that a half day was credited for, or the inspection: for good, so the entry can say it.
ALTER TABLE "ledger_entry" ADD COLUMN "trip_id" UUID;
UPDATE "ledger_entry" e SET "trip_id" = coalesce(
  (SELECT r."registration_id" FROM "report" r WHERE r."id" = e."source_id"), e."source_id");
ALTER TABLE "ledger_entry" ALTER COLUMN "trip_id" SET NOT NULL;

-- Only figures used it, which now read ledger_person.
DROP INDEX "ledger_plan";
DROP INDEX "ledger_person";
CREATE INDEX "ledger_person" ON "ledger_entry" ("person_id", "day", "half") INCLUDE ("amount", "at", "plan_id", "trip_id");

CREATE INDEX "duty_year" ON "duty" ("person_id", "year")
  INCLUDE ("due_at", "first_submitted_at", "excused_at", "state");

-- Trips that days are spent on alike: of the same units, topics and round. The order of units and topics makes a
-- difference, which does no harm: such trips are summed up apart, and then together. Not declared immutable, which would
-- keep it from being written into the statement that calls it.
CREATE FUNCTION spent_on(host_unit_ids uuid[], topic_ids uuid[], round_id uuid) RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT md5(concat_ws(' ', host_unit_ids::text, topic_ids::text, round_id::text))::uuid
$$;

-- A trip for each of its participants. Whether the index is enough to read decides how fast figures are: it holds all.
CREATE TABLE "participation" (
    "person_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "registration_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "from_day" DATE NOT NULL,
    "from_half" TEXT NOT NULL,
    "to_day" DATE NOT NULL,
    "to_half" TEXT NOT NULL,
    "spent_on" UUID NOT NULL,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("person_id", "year", "registration_id")
      INCLUDE ("state", "submitted_at", "decided_at", "from_day", "from_half", "to_day", "to_half", "spent_on")
);

-- Rows are changed one by one, by their whole key: plans are kept from the first call on, when the table may have been
-- empty, and a join would then read all of it for ever.
CREATE FUNCTION keep_participation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  person uuid;
BEGIN
  -- What is decided of a trip is the common case, and changes two fields.
  IF TG_OP = 'UPDATE' AND (OLD.participant_ids, OLD.year, OLD.submitted_at, OLD.from_day, OLD.from_half, OLD.to_day,
        OLD.to_half, OLD.host_unit_ids, OLD.topic_ids, OLD.round_id)
      IS NOT DISTINCT FROM (NEW.participant_ids, NEW.year, NEW.submitted_at, NEW.from_day, NEW.from_half, NEW.to_day,
        NEW.to_half, NEW.host_unit_ids, NEW.topic_ids, NEW.round_id) THEN
    FOREACH person IN ARRAY NEW.participant_ids LOOP
      UPDATE participation SET state = NEW.state, decided_at = NEW.decided_at
        WHERE person_id = person AND year = NEW.year AND registration_id = NEW.registration_id;
    END LOOP;
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    FOREACH person IN ARRAY OLD.participant_ids LOOP
      DELETE FROM participation
        WHERE person_id = person AND year = OLD.year AND registration_id = OLD.registration_id;
    END LOOP;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    FOREACH person IN ARRAY NEW.participant_ids LOOP
      INSERT INTO participation (person_id, year, registration_id, state, submitted_at, decided_at, from_day, from_half,
          to_day, to_half, spent_on)
        VALUES (person, NEW.year, NEW.registration_id, NEW.state, NEW.submitted_at, NEW.decided_at, NEW.from_day,
          NEW.from_half, NEW.to_day, NEW.to_half, spent_on(NEW.host_unit_ids, NEW.topic_ids, NEW.round_id))
        ON CONFLICT DO NOTHING;
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER keep_participation AFTER INSERT OR UPDATE OR DELETE ON "trip"
  FOR EACH ROW EXECUTE FUNCTION keep_participation();

INSERT INTO "participation"
SELECT DISTINCT person_id, year, registration_id, state, submitted_at, decided_at, from_day, from_half, to_day, to_half,
  spent_on(host_unit_ids, topic_ids, round_id)
FROM "trip", unnest(participant_ids) AS participant (person_id);

-- Whom a submission reports for, and what was decided of it. listed: the report names the person today; somebody whom a
-- correction left out has the trip to report anew.
CREATE TABLE "report_traveller" (
    "person_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "registration_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "listed" BOOLEAN NOT NULL,
    "returned" BOOLEAN,
    "decided_at" TIMESTAMPTZ,

    CONSTRAINT "report_traveller_pkey" PRIMARY KEY ("person_id", "year", "registration_id", "report_id", "revision")
      INCLUDE ("submitted_at", "listed", "returned", "decided_at")
);

CREATE FUNCTION traveller_ids(fields jsonb) RETURNS SETOF uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT (traveller ->> 'personId')::uuid FROM jsonb_array_elements(fields -> 'travellers') AS traveller
$$;

CREATE FUNCTION keep_report_travellers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO report_traveller (person_id, year, registration_id, report_id, revision, submitted_at, listed)
    SELECT person_id, r.year, r.registration_id, r.id, NEW.revision, NEW.submitted_at, person_id = ANY (r.person_ids)
    FROM report r, traveller_ids(NEW.fields) AS who (person_id)
    WHERE r.id = NEW.report_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER keep_report_travellers AFTER INSERT ON "report_revision"
  FOR EACH ROW EXECUTE FUNCTION keep_report_travellers();

CREATE FUNCTION decide_report_travellers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  traveller record;
BEGIN
  FOR traveller IN
    SELECT who.id, r.year, r.registration_id
      FROM report r, report_revision v, traveller_ids(v.fields) AS who (id)
      WHERE r.id = NEW.report_id AND v.report_id = NEW.report_id AND v.revision = NEW.revision
  LOOP
    UPDATE report_traveller SET returned = NEW.outcome = 'RETURNED', decided_at = NEW.decided_at
      WHERE person_id = traveller.id AND year = traveller.year AND registration_id = traveller.registration_id
        AND report_id = NEW.report_id AND revision = NEW.revision;
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER decide_report_travellers AFTER INSERT ON "report_decision"
  FOR EACH ROW EXECUTE FUNCTION decide_report_travellers();

CREATE FUNCTION list_report_travellers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  traveller record;
BEGIN
  FOR traveller IN
    SELECT who.id, v.revision FROM report_revision v, traveller_ids(v.fields) AS who (id) WHERE v.report_id = NEW.id
  LOOP
    UPDATE report_traveller SET listed = NOT listed
      WHERE person_id = traveller.id AND year = NEW.year AND registration_id = NEW.registration_id
        AND report_id = NEW.id AND revision = traveller.revision
        AND listed <> (traveller.id = ANY (NEW.person_ids));
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER list_report_travellers AFTER UPDATE OF "person_ids" ON "report"
  FOR EACH ROW WHEN (OLD.person_ids IS DISTINCT FROM NEW.person_ids) EXECUTE FUNCTION list_report_travellers();

INSERT INTO "report_traveller"
SELECT person_id, r.year, r.registration_id, r.id, v.revision, v.submitted_at, person_id = ANY (r.person_ids),
  d.outcome = 'RETURNED', d.decided_at
FROM "report" r
JOIN "report_revision" v ON v.report_id = r.id
CROSS JOIN traveller_ids(v.fields) AS who (person_id)
LEFT JOIN "report_decision" d ON d.report_id = v.report_id AND d.revision = v.revision;

-- Whoever could write them could also forget to.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "participation", "report_traveller" FROM trip_reporting_app;
