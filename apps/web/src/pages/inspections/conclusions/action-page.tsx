import '../words';
import { Page } from '../../../design/page';

export default function ActionPage() {
  return <Page title="">{null}</Page>;
}
