import { Remote } from '@/components/live/remote';
import { hostProps } from '../host-props';

export default async function RemotePage({ params }: { params: Promise<{ id: string }> }) {
  return <Remote {...(await hostProps(params))} />;
}
