import { addVietnamese } from '../../words/i18n';
import findings from '../../words/vi/findings';

addVietnamese('findings', findings);
