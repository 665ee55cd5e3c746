import { DayRemote } from '@/components/gameday/day-remote';
import { Remote } from '@/components/live/remote';
import { hostProps } from '../host-props';

export default async function RemotePage({ params }: { params: Promise<{ id: string }> }) {
  const { kind, ...props } = await hostProps(params);
  return kind === 'gameday' ? <DayRemote {...props} /> : <Remote {...props} />;
}
