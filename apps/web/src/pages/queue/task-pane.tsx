import { Page } from '../../design/page';

export default function TaskPane() {
  return <Page title="…">{null}</Page>;
}
