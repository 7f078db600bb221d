import '../words';
import { Page } from '../../../design/page';

export default function SchedulePage() {
  return <Page title="">{null}</Page>;
}
