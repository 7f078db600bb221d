export default {
  DESK_REQUEST_ILLEGAL_MOVE: {
    title: 'Not in this state',
    detail: 'The request for reports cannot do that in its present state.',
  },
  DESK_REQUEST_INCOMPLETE: {
    title: 'The request is not complete',
    detail: 'Something is not filled in. The draft is kept; fill in what is named and send again.',
  },
  DESK_DUE_DAY_PAST: {
    title: 'The due day is over',
    detail: 'The draft is kept; choose a due day from today on and send again.',
  },
  DESK_UNIT_UNSUITABLE: {
    title: 'This unit cannot be asked',
    detail: 'A unit stands there twice, has ended or is outside of the province. Take it off the list.',
  },
  DESK_PLAN_UNSUITABLE: {
    title: 'This plan cannot be used',
    detail: 'The plan is not issued, is over or belongs to another province. Choose another one or none.',
  },
  DESK_QUESTION_TWICE: {
    title: 'A question stands there twice',
    detail: 'The code of a question is used twice.',
  },
  DESK_QUESTION_UNKNOWN: {
    title: 'No such question',
    detail: 'The request does not ask one of the questions that were answered.',
  },
  DESK_ANSWERS_MISSING: {
    title: 'Units have not reported',
    detail: 'Remind them, or say why the request ends without their reports.',
  },
  DESK_NOTHING_MISSING: {
    title: 'Nobody to remind',
    detail: 'The units that were chosen have sent their reports.',
  },
  DESK_UNIT_NOT_ASKED: {
    title: 'The unit is not asked',
    detail: 'A unit that was chosen is not asked for this report.',
  },
  REMINDED_TODAY: {
    title: 'Reminded today',
    detail:
      'The units that are missing were reminded today. Each is reminded once a day; the system reminds by itself too.',
  },
  DESK_ANSWER_ILLEGAL_MOVE: {
    title: 'Not in this state',
    detail: 'The report of the unit cannot do that in its present state.',
  },
  ANSWER_INCOMPLETE: {
    title: 'The report is not complete',
    detail:
      'Required questions are not answered. The draft is kept; answer those that are named and send again.',
  },
};
