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
  pick: {
    units: 'Type the name of a unit',
    people: 'Type a name',
    districts: 'Districts',
    suggested: 'People of the unit',
    found: 'Found',
    searching: 'Searching…',
    noUnit: 'No unit has such a name',
    noPerson: 'Nobody has such a name',
  },
  reasonMissing: 'Give a reason.',
};
