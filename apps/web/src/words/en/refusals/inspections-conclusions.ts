export default {
  CONCLUSION_BEFORE_END: {
    title: 'The visit is not over',
    detail: 'A conclusion is drawn up once the visit is finished.',
  },
  CONCLUSION_ON_CANCELLED: {
    title: 'The visit was cancelled',
    detail: 'The visit or its plan was cancelled, so there is nothing to conclude.',
  },
  CONCLUSION_EXISTS: {
    title: 'There is a conclusion already',
    detail: 'This visit has a conclusion. Open it to write on.',
  },
  CONCLUSION_INCOMPLETE: {
    title: 'The conclusion is not complete',
    detail: 'Some parts are missing. The draft is kept; fill in what is named and submit it again.',
  },
  CONCLUSION_NOT_EDITABLE: {
    title: 'The conclusion cannot be changed now',
    detail: 'In its present state the conclusion is neither changed nor deleted.',
  },
  CONCLUSION_ILLEGAL_MOVE: {
    title: 'Not possible in this state',
    detail: 'The present state of the conclusion does not allow this.',
  },
  ACTION_DUE_NOT_AHEAD: {
    title: 'The due day must lie ahead',
    detail: 'A repair is due after today. Choose another day.',
  },
  ACTION_DUE_PASSED: {
    title: 'The due day has passed',
    detail:
      'A repair became due while the conclusion waited for approval. Give another day when you issue it.',
  },
  ACTION_OWNER_OUTSIDE_UNIT: {
    title: 'Not of this unit',
    detail: 'Whoever is charged with a repair holds a position in the unit. Choose somebody else.',
  },
  ACTION_ITEM_UNKNOWN: {
    title: 'No such criterion',
    detail: 'The criteria of this visit have no such line.',
  },
  ACTION_ILLEGAL_MOVE: {
    title: 'Not possible in this state',
    detail: 'The present state of the corrective action does not allow this.',
  },
  ACTION_WITHOUT_VERIFICATION: {
    title: 'Nothing to verify yet',
    detail: 'The unit has not reported a repair, so this cannot be closed.',
  },
  REPAIR_WITHOUT_EVIDENCE: {
    title: 'No evidence of the repair',
    detail: 'Add a file; where the criterion asks for none, say in some detail what was done.',
  },
  OWN_REPAIR: {
    title: 'Not for your own unit',
    detail: 'You hold a position in the inspected unit, so you neither verify nor extend its repairs.',
  },
};
