import requests from './refusals/requests';
import callers from './refusals/callers';
import directory from './refusals/directory';
import registration from './refusals/registration';
import approvals from './refusals/approvals';
import tripReporting from './refusals/trip-reporting';
import inspectionsPlans from './refusals/inspections-plans';
import inspectionsConclusions from './refusals/inspections-conclusions';

import inspectionsVisits from './refusals/inspections-visits';
import files from './refusals/files';
import inspectionsDesk from './refusals/inspections-desk';
import inspectionsDocuments from './refusals/inspections-documents';
import operations from './refusals/operations';

/**
 * What the server’s refusals say in English, by code; its own words are Vietnamese and carry the figures of the case,
 * which these do without. Fetched with English, see `wordsOf`; by area as in libs/contracts.
 */
export default {
  ...requests,
  ...callers,
  ...directory,
  ...registration,
  ...approvals,
  ...tripReporting,
  ...inspectionsPlans,
  ...inspectionsConclusions,

  ...inspectionsVisits,
  ...files,
  ...inspectionsDesk,
  ...inspectionsDocuments,
  ...operations,
};
