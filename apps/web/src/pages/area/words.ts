import { addVietnamese } from '../../words/i18n';
import area from '../../words/vi/area';

addVietnamese('area', area);
