import { ASSIGNMENT_WAYS } from '@/server/assignments/manage';
import { formWays } from '@/server/http/form-ways';

export const POST = formWays('/api/assignments', ASSIGNMENT_WAYS);
