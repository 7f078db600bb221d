export default {
  PLAN_MISSING: {
    title: 'No plan for this year yet',
    detail: 'No plan was issued for the year. Ask the organisation and inspection department.',
  },
  PLAN_ALREADY_PUBLISHED: {
    title: 'The plan is issued',
    detail: 'An issued plan is only changed by a new version.',
  },
  DUPLICATE_PLAN: {
    title: 'There is a plan for this year',
    detail: 'The unit already has a plan for the year.',
  },
  ROUND_OUTSIDE_PLAN: {
    title: 'The round does not fit the plan',
    detail: 'Its days have to lie in the year of the plan, and registering has to close by its last day.',
  },
  NOT_DRAFT: {
    title: 'No longer a draft',
    detail: 'In its present state the registration cannot be edited. Withdraw it first if it has to change.',
  },
  ILLEGAL_MOVE: {
    title: 'Not possible in this state',
    detail: 'The present state of the registration does not allow this.',
  },
  SUBMISSION_REFUSED: {
    title: 'Not submitted yet',
    detail: 'The registration has errors. The draft is kept; correct the points named and submit it again.',
  },
  ROUND_CLOSED: {
    title: 'The round takes no registrations',
    detail: 'It is not the time for registering in this round.',
  },
  DATES_OUTSIDE_ROUND: {
    title: 'Days outside the round',
    detail: 'The trip does not lie within the chosen round.',
  },
  DATES_OUTSIDE_YEAR: {
    title: 'Days outside the plan’s year',
    detail: 'The trip has to lie within the year of the plan.',
  },
  PARTICIPANT_EXEMPT: {
    title: 'The cadre is exempt',
    detail: 'A participant is exempt at that time.',
  },
  PARTICIPANT_UNKNOWN: {
    title: 'No such cadre',
    detail: 'A participant is not in the list of cadres, or no longer serves on the days of the trip.',
  },
  PERSON_TWICE_ON_DAY: {
    title: 'Colliding trips',
    detail: 'A participant has another trip on these days.',
  },
  DUPLICATE_PARTICIPANT: {
    title: 'A participant stands there twice',
    detail: 'Everybody is listed once.',
  },
  NO_HOST_UNIT: { title: 'No destination yet', detail: 'Choose at least one unit to visit.' },
  HOST_UNIT_UNSUITABLE: {
    title: 'No destination of a grassroots trip',
    detail: 'Choose a district, affiliated or grassroots unit or a branch of the province.',
  },
  ROUND_UNKNOWN: {
    title: 'The round is not in the plan',
    detail: 'Choose another round, or none for a trip outside the rounds.',
  },
  TOPIC_UNKNOWN: {
    title: 'The topic is not in the plan',
    detail: 'A chosen topic is not in the plan of the year. Take it away or choose another.',
  },
  SUBMITTER_NOT_PARTICIPANT: {
    title: 'Who registers has to take part',
    detail: 'Whoever writes the registration has to be among the participants.',
  },
  TRIP_STARTED: {
    title: 'The trip has begun',
    detail: 'A trip that has begun cannot be cancelled.',
  },
  EXEMPTION_TOO_SHORT: {
    title: 'Not enough for an exemption',
    detail: 'Long-term study takes six months or more.',
  },
};
