import '../words';
import { Page } from '../../../design/page';

export default function CriteriaSetsPage() {
  return <Page title="">{null}</Page>;
}
