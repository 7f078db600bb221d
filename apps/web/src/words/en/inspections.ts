export default {
  title: 'Inspection and supervision',
  sections: {
    label: 'Parts of inspection and supervision',
    plans: 'Plans',
    schedule: 'Schedule',
    conclusions: 'Conclusions',
    actions: 'Repairs',
    requests: 'Reports asked for',
    documents: 'Documents',
    criteria: 'Criteria sets',
  },
};
