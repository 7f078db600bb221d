import { addVietnamese } from '../../words/i18n';
import inspections from '../../words/vi/inspections';
import conclusions from '../../words/vi/inspection-conclusions';
import desk from '../../words/vi/inspection-desk';
import plans from '../../words/vi/inspection-plans';
import visits from '../../words/vi/inspection-visits';

addVietnamese('inspections', inspections);
addVietnamese('inspection-plans', plans);
addVietnamese('inspection-visits', visits);
addVietnamese('inspection-conclusions', conclusions);
addVietnamese('inspection-desk', desk);
