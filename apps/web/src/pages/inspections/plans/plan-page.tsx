import '../words';
import { Page } from '../../../design/page';

export default function PlanPage() {
  return <Page title="">{null}</Page>;
}
