import { addVietnamese } from '../../words/i18n';
import queue from '../../words/vi/queue';

addVietnamese('queue', queue);
