import { addVietnamese } from '../../words/i18n';
import myYear from '../../words/vi/my-year';

addVietnamese('my-year', myYear);
