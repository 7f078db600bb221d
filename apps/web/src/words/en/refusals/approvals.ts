export default {
  TASK_ALREADY_CLOSED: {
    title: 'This was decided already',
    detail: 'Somebody else decided it before. Your decision was not recorded; nothing is lost.',
  },
  TASK_STALE: {
    title: 'The file has changed',
    detail: 'It changed after you opened it. Look at the new version, then decide.',
  },
  NOT_YOUR_TASK: { title: 'Not found', detail: 'There is no such task in your queue.' },
  REASON_REQUIRED: {
    title: 'The reason is missing',
    detail: 'A rejection needs its reason, a return needs what has to be corrected.',
  },
  PARTICIPANT_CANNOT_DECIDE: {
    title: 'Nobody decides about themselves',
    detail: 'Whoever takes part in a trip does not decide about it.',
  },
  CHAIN_INVALID: { title: 'The chain is not valid', detail: 'The approval chain has errors.' },
  CHAIN_PUBLISHED: {
    title: 'The version is issued',
    detail: 'An issued version cannot be changed; make a new one.',
  },
  INCIDENT_CLOSED: { title: 'The incident is closed', detail: 'This incident was settled already.' },
  NO_CHAIN: {
    title: 'No approval chain yet',
    detail: 'No approval chain fits this file. Tell the administrator.',
  },
  VERDICT_NOT_ALLOWED: {
    title: 'This decision is not possible',
    detail: 'A report is verified or returned; it is not rejected.',
  },
};
