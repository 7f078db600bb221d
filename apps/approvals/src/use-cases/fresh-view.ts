import type { OrgPicture, OrgView } from '#org';

/** A picture that is taken after this call began. */
export async function freshView(org: OrgPicture): Promise<OrgView> {
  // Somebody else's refresh may have begun before; the second one has not.
  await org.current();
  org.invalidate();
  return org.current();
}
