import { CLASS_WAYS } from '@/server/classes/manage';
import { formWays } from '@/server/http/form-ways';

export const POST = formWays('/api/classes', CLASS_WAYS);
