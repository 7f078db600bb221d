import '../words';
import { Page } from '../../../design/page';

export default function PlansPage() {
  return <Page title="">{null}</Page>;
}
