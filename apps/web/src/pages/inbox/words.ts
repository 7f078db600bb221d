import { addVietnamese } from '../../words/i18n';
import inbox from '../../words/vi/inbox';

addVietnamese('inbox', inbox);
