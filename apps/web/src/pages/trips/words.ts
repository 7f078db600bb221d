import { addVietnamese } from '../../words/i18n';
import trips from '../../words/vi/trips';

addVietnamese('trips', trips);
