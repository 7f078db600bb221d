export default {
  INSPECTOR_OF_OWN_UNIT: {
    title: 'Nobody inspects their own unit',
    detail: 'Somebody holds a position in a unit that they would inspect.',
  },
};
