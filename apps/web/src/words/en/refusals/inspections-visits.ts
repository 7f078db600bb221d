export default {
  VISIT_PLAN_NOT_IN_FORCE: {
    title: 'The plan is not in force',
    detail: 'The plan is not issued yet, or is over. Look at where it stands.',
  },
  VISIT_OUTSIDE_PLAN: {
    title: 'Outside the time of the plan',
    detail: 'Choose days inside the time of the plan, or amend the plan.',
  },
  VISIT_TEAM_NOT_IN_PLAN: {
    title: 'Not a team of this plan',
    detail: 'The plan in force has no such team. Choose one of its teams.',
  },
  VISIT_UNIT_NOT_OF_TEAM: {
    title: 'Not a unit of this team',
    detail: 'The team does not inspect this unit. Choose another unit, or amend the plan.',
  },
  VISIT_METHOD_NOT_IN_PLAN: {
    title: 'Not the method of the plan',
    detail: 'The plan says how units are inspected. Choose the method it names.',
  },
  UNIT_ALREADY_VISITED: {
    title: 'The unit is inspected then already',
    detail: 'Another visit to this unit touches these days. Choose other days.',
  },
  TEAM_ALREADY_ELSEWHERE: {
    title: 'The team, or somebody of it, is elsewhere',
    detail: 'Another visit in the same half day needs them. Choose other days.',
  },
  VISIT_BEFORE_ITS_DAY: {
    title: 'The day has not come',
    detail: 'The visit begins on its first day. If the team goes earlier, move the visit first.',
  },
  VISIT_ILLEGAL_MOVE: {
    title: 'Not possible now',
    detail: 'In its present state the visit does not allow this.',
  },
  VISIT_INCOMPLETE: {
    title: 'The checklist is not complete',
    detail:
      'Some items have no answer, no points, or no reason why they do not apply. What was saved is kept.',
  },
  EVIDENCE_MISSING: {
    title: 'Required evidence is missing',
    detail: 'Add a photo or file to the items that are named, and try again.',
  },
  ANSWER_UNSUITABLE: {
    title: 'An answer does not suit its item',
    detail: 'Nothing was saved. Correct the items that are named and send them again.',
  },
  SCORE_BEYOND_WEIGHT: {
    title: 'More points than the item has',
    detail: 'Nothing was saved. Correct the points and send them again.',
  },
  ATTENDANCE_OUTSIDE_VISIT: {
    title: 'Outside the visit',
    detail: 'Half days of attendance have to be inside the visit, and not after today.',
  },
  ATTENDANCE_NOT_OF_TEAM: {
    title: 'Not of the team',
    detail: 'Attendance is recorded for people of the team only.',
  },
  CONCLUSION_UNDER_WAY: {
    title: 'The conclusion was submitted or issued',
    detail: 'The conclusion rests on this, so it cannot be changed any more.',
  },
  SELF_INSPECTION_BEGUN: {
    title: 'The unit has begun to inspect itself',
    detail: 'The unit of this visit cannot be changed. Cancel the visit and schedule another.',
  },
  SELF_INSPECTION_CLOSED: {
    title: 'The self-inspection is closed',
    detail: 'It can be changed before it is sent and before the team begins.',
  },
  SELF_INSPECTION_EMPTY: {
    title: 'Nothing is answered yet',
    detail: 'Answer at least one item, then send it.',
  },
};
