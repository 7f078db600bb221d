import { z } from 'zod';

/**
 * What a person may do follows from the positions held today; these are the rows of the authorisation table.
 * A person’s rights are the union over them.
 */
export const Role = z.enum([
  /** Anybody who belongs to a unit. */
  'CADRE',
  /** Secretary, deputy or officer of a district, affiliated, grassroots unit or branch. */
  'HOST_OFFICER',
  /** Head or deputy head of a department or of the office. */
  'DEPARTMENT_HEAD',
  /** Has units in charge. */
  'IN_CHARGE',
  /** Belongs to the organisation and inspection department. */
  'ORGANISATION_INSPECTION',
  /** Member of the provincial standing committee, secretaries included. */
  'STANDING_COMMITTEE',
  'ADMINISTRATOR',
  /** Central union: figures only, no persons. */
  'CENTRAL',
]);
export type Role = z.infer<typeof Role>;

/** Everybody with an account. */
export const ANYONE: readonly Role[] = Role.options;
/** Everybody but the central union and a bare administrator. */
export const UNION_PEOPLE: readonly Role[] = [
  'CADRE',
  'HOST_OFFICER',
  'DEPARTMENT_HEAD',
  'IN_CHARGE',
  'ORGANISATION_INSPECTION',
  'STANDING_COMMITTEE',
];

/**
 * What a caller may do where, derived from the directory on a business day.
 * Unit lists hold the units themselves and everything below them on that day.
 */
export type Rights = {
  personId: string;
  roles: ReadonlySet<Role>;
  /** Province by home position; null for the central union. */
  provinceId: string | null;
  homeUnitId: string | null;
  /** The department (or other unit) that the home position belongs to. */
  ownDepartmentIds: readonly string[];
  /** Departments whose head or deputy the person is. */
  headOfIds: readonly string[];
  hostUnitIds: readonly string[];
  chargeUnitIds: readonly string[];
};
