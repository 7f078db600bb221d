import { addVietnamese } from '../../words/i18n';
import account from '../../words/vi/account';

addVietnamese('account', account);
