import '../words';
import { Page } from '../../../design/page';

export default function NewPlanPage() {
  return <Page title="">{null}</Page>;
}
