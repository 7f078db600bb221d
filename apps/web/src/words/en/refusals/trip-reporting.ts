export default {
  TRIP_NOT_REPORTABLE: {
    title: 'Nothing to report of this trip',
    detail: 'In its present state the trip has no report.',
  },
  REPORT_BEFORE_END: {
    title: 'The trip is not over',
    detail: 'The report can be sent once the trip is over. The draft is kept.',
  },
  ACTUAL_DAYS_OUTSIDE_TRIP: {
    title: 'Days outside the approved trip',
    detail: 'Days beyond the approved trip need a registration of their own.',
  },
  ACTUAL_DAYS_OVERLAP: {
    title: 'Days stand there twice',
    detail: 'A half day of somebody is recorded several times.',
  },
  TRAVELLER_NOT_PARTICIPANT: {
    title: 'Not part of the trip',
    detail: 'Somebody in the report is not among the participants of the trip.',
  },
  DUTY_ALREADY_ANSWERED: {
    title: 'There is another report',
    detail: 'Another report already answers for somebody here. Take that person out of this one.',
  },
  REPORT_INCOMPLETE: {
    title: 'The report is not complete',
    detail: 'Some of it is empty. The draft is kept; fill in what is named and send it again.',
  },
  FINDING_WITHOUT_PLACE: {
    title: 'A finding without its place',
    detail: 'Choose the unit or area of the finding.',
  },
  RECOMMENDATION_WITHOUT_ADDRESSEE: {
    title: 'A recommendation without its addressee',
    detail: 'Choose to whom the recommendation goes.',
  },
  MEETING_OUTSIDE_TRIP: {
    title: 'A meeting outside the trip',
    detail: 'The day of the branch meeting has to lie within the trip.',
  },
  REPORT_NOT_EDITABLE: {
    title: 'The report cannot be edited now',
    detail: 'In its present state the report cannot be edited.',
  },
  REPORT_ILLEGAL_MOVE: {
    title: 'Not possible in this state',
    detail: 'The present state of the report does not allow this.',
  },
  NOT_LATE: {
    title: 'The report is not late',
    detail: 'The report of this trip is on time; there is nothing to excuse.',
  },
  ALREADY_EXCUSED: {
    title: 'Excused already',
    detail: 'The reason for the lateness of this report was accepted before.',
  },
  RECOMMENDATION_ANSWERED: {
    title: 'The recommendation is answered',
    detail: 'Somebody else has answered this recommendation.',
  },
  DATE_IN_FUTURE: {
    title: 'The date has not come',
    detail: 'Figures go up to today. Choose today or an earlier day.',
  },
};
