import '../words';
import { Page } from '../../../design/page';

export default function ActionsPage() {
  return <Page title="">{null}</Page>;
}
