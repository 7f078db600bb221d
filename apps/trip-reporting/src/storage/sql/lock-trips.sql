-- In the order of their ids, so that two transactions cannot wait for each other in a circle. One by one (LATERAL): a join
-- would read the whole table if it was small when the statement was prepared.
SELECT known.* FROM (SELECT unnest($1::uuid[]) AS id ORDER BY 1) AS named
CROSS JOIN LATERAL (
  SELECT t.registration_id AS "registrationId", t.number, t.revision, t.sequence, t.state, t.plan_id AS "planId", t.year,
    t.province_id AS "provinceId", t.participant_ids AS "participantIds", t.host_unit_ids AS "hostUnitIds",
    t.from_day AS "fromDay", t.from_half AS "fromHalf", t.to_day AS "toDay", t.to_half AS "toHalf",
    p.roll_to_working_day AS "rollToWorkingDay"
  FROM trip t LEFT JOIN plan p ON p.id = t.plan_id
  WHERE t.registration_id = named.id
  FOR NO KEY UPDATE OF t
) AS known
