import { ACCOUNT_WAYS } from '@/server/account/manage';
import { formWays } from '@/server/http/form-ways';

export const POST = formWays('/api/account', ACCOUNT_WAYS);
