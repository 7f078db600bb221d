import { addVietnamese } from '../../words/i18n';
import reports from '../../words/vi/reports';

addVietnamese('reports', reports);
