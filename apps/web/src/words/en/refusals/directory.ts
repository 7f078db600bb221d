export default {
  UNIT_NOT_VALID: {
    title: 'The unit is not active',
    detail: 'It does not exist on that day. Choose an active unit.',
  },
  UNIT_CYCLE: {
    title: 'The tree of units would not be valid',
    detail: 'A unit cannot belong to itself or to a unit below it.',
  },
  UNIT_HAS_CHILDREN: {
    title: 'There are units below it',
    detail: 'Move or close the units below before closing this one.',
  },
  DUPLICATE_CODE: { title: 'The code is taken', detail: 'Choose another code.' },
  DUPLICATE_USERNAME: { title: 'The username is taken', detail: 'Choose another username.' },
  UNKNOWN_POSITION_TYPE: {
    title: 'No such post',
    detail: 'The post is not in the catalogue of posts.',
  },
  POSITION_LEVEL_MISMATCH: {
    title: 'No such post at this level',
    detail: 'Units of the chosen level do not have this post.',
  },
  END_BEFORE_START: {
    title: 'It ends before it begins',
    detail: 'The last day has to be the first day or later.',
  },
  ACCOUNT_CLOSED: { title: 'The account is closed', detail: 'This account is closed.' },
  ALREADY_ENDED: { title: 'Already ended', detail: 'This ended before.' },
};
