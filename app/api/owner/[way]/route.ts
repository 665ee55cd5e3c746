import { formWays } from '@/server/http/form-ways';
import { OWNER_WAYS } from '@/server/installation/manage';

export const POST = formWays('/api/owner', OWNER_WAYS);
