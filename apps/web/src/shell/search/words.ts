import { addVietnamese } from '../../words/i18n';
import search from '../../words/vi/search';

addVietnamese('search', search);
