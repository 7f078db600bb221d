-- $1: a whole calendar as JSON, $2: who changed it. Keeps the version in the history as well.
WITH saved AS (
  INSERT INTO calendar (calendar_id, code, version, holidays, working_days, days_off)
  SELECT "calendarId", code, version, holidays, "workingDays", "daysOff"
  FROM jsonb_to_record($1::jsonb) AS r("calendarId" uuid, code text, version int, holidays jsonb, "workingDays" jsonb,
    "daysOff" jsonb)
  ON CONFLICT (calendar_id) DO UPDATE SET
    code = EXCLUDED.code, version = EXCLUDED.version, holidays = EXCLUDED.holidays, working_days = EXCLUDED.working_days,
    days_off = EXCLUDED.days_off
  WHERE calendar.version = EXCLUDED.version - 1
  RETURNING calendar_id, version, holidays, working_days, days_off
)
INSERT INTO calendar_version (calendar_id, version, holidays, working_days, days_off, changed_by)
SELECT calendar_id, version, holidays, working_days, days_off, $2::uuid FROM saved
RETURNING calendar_id AS id
