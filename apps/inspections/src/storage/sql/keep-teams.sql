-- The teams of the revision that was just issued ($4); what it leaves out ends, what it takes back goes on.
WITH given AS (
  SELECT t.* FROM jsonb_to_recordset($4::jsonb) AS t("teamId" uuid, "name" text, "kind" text, "leaderOrganisation" text,
    "leaderName" text, "leaderId" uuid, "secretaryId" uuid, "memberIds" uuid[], "personIds" uuid[], "unitIds" uuid[])
), ended AS (
  UPDATE team SET ended_at = $3
  WHERE plan_id = $1 AND ended_at IS NULL AND id NOT IN (SELECT "teamId" FROM given)
)
INSERT INTO team (id, plan_id, province_id, name, kind, leader_organisation, leader_name, leader_id, secretary_id,
  member_ids, person_ids, unit_ids)
SELECT "teamId", $1, $2, "name", "kind", "leaderOrganisation", "leaderName", "leaderId", "secretaryId",
  "memberIds", "personIds", "unitIds"
FROM given
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, kind = excluded.kind, leader_organisation = excluded.leader_organisation,
  leader_name = excluded.leader_name, leader_id = excluded.leader_id, secretary_id = excluded.secretary_id,
  member_ids = excluded.member_ids, person_ids = excluded.person_ids, unit_ids = excluded.unit_ids, ended_at = NULL
