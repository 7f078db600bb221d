import '../words';
import { Page } from '../../../design/page';

export default function EditPlanPage() {
  return <Page title="">{null}</Page>;
}
