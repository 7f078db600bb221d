export default {
  CRITERIA_INVALID: {
    title: 'The criteria set is not right',
    detail: 'Some criteria are not right. Nothing was recorded; correct what is named.',
  },
  CRITERIA_PUBLISHED: {
    title: 'The criteria set is published',
    detail: 'A published edition is neither changed nor deleted. Open a new edition.',
  },
  CRITERIA_CODE_TAKEN: {
    title: 'The code is taken',
    detail: 'Another criteria set has this code. Choose another code, or open a new edition of that set.',
  },
  CRITERIA_DRAFT_EXISTS: {
    title: 'There is a draft',
    detail: 'This criteria set has a draft already. Go on with that one.',
  },
  CRITERIA_NOT_PUBLISHED: {
    title: 'The criteria set is not published',
    detail: 'Only a published criteria set of the province can be used. Choose another one.',
  },
  PLAN_NOT_EDITABLE: {
    title: 'The plan cannot be changed now',
    detail: 'In its present state the plan is neither changed nor deleted.',
  },
  PLAN_ILLEGAL_MOVE: {
    title: 'Not possible in this state',
    detail: 'In its present state the plan does not allow this.',
  },
  PLAN_INCOMPLETE: {
    title: 'The plan is not complete',
    detail: 'Some of it is empty. The draft is kept; fill in what is named and submit it again.',
  },
  PLAN_DATES_INVALID: {
    title: 'The time of the plan is not right',
    detail: 'The days must lie in the year of the plan, the last one not before the first.',
  },
  SUBJECT_INVALID: {
    title: 'A unit cannot be inspected',
    detail: 'A unit is none of the province, or does not exist during the whole time of the inspection.',
  },
  SUBJECT_WITHOUT_TEAM: {
    title: 'A unit has no team',
    detail: 'A unit is to be inspected but given to no team.',
  },
  TEAM_WITHOUT_LEADER: {
    title: 'A team has no leader',
    detail: 'Choose a leader for the team, then submit again.',
  },
  TEAM_WITHOUT_ORGANISATION: {
    title: 'The leading organisation is missing',
    detail: 'Another organisation leads this team; write which one.',
  },
  TEAM_PERSON_TWICE: {
    title: 'Somebody has two places',
    detail: 'Somebody stands there several times for the same unit. Everybody has one place in one team.',
  },
  TEAM_UNIT_NOT_SUBJECT: {
    title: 'A unit is not among those inspected',
    detail: 'A team was given a unit that is not to be inspected.',
  },
  INSPECTOR_INVALID: {
    title: 'Somebody cannot be in a team',
    detail: 'Somebody does not work in the province at the time of the inspection.',
  },

  INSPECTOR_OF_OWN_UNIT: {
    title: 'Nobody inspects their own unit',
    detail: 'Somebody holds a position in a unit that they would inspect.',
  },
  VISIT_OUTSIDE_AMENDMENT: {
    title: 'The amendment leaves out a planned visit',
    detail: 'A visit stands whose team, unit or days the amendment no longer has. Move or cancel it first.',
  },
  ROUND_WITHOUT_CONCLUSION: {
    title: 'Conclusions are missing',
    detail:
      'Every visit needs an issued conclusion or must be cancelled, and one visit must have taken place.',
  },
};
