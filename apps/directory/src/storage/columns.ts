/** How rows are read: under the names that facts have in the contracts. */
export const UNIT = `unit_id AS "unitId", version, code, name, short_name AS "shortName", level, parent_id AS "parentId",
  symbol, valid_from AS "validFrom", valid_to AS "validTo", merged_into_id AS "mergedIntoId"`;
/** A person as the other services may know them. */
export const PERSON_FACTS = `person_id AS "personId", version, full_name AS "fullName", given_name AS "givenName",
  full_time AS "fullTime", work_area AS "workArea", valid_from AS "validFrom", valid_to AS "validTo"`;
export const PERSON = `${PERSON_FACTS}, code, email, education`;
export const POSITION = `position_id AS "positionId", version, person_id AS "personId", unit_id AS "unitId", type, title,
  rank, home, valid_from AS "validFrom", valid_to AS "validTo"`;
export const CHARGE = `charge_id AS "chargeId", version, person_id AS "personId", department_id AS "departmentId",
  unit_id AS "unitId", valid_from AS "validFrom", valid_to AS "validTo"`;
export const CALENDAR = `calendar_id AS "calendarId", code, version, holidays, working_days AS "workingDays",
  days_off AS "daysOff"`;
