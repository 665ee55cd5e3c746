import { formWays } from '@/server/http/form-ways';
import { PLATFORM_WAYS } from '@/server/lti/platforms';

export const POST = formWays('/api/platforms', PLATFORM_WAYS);
