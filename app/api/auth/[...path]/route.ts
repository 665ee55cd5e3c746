export { postAuth as POST } from '@/server/auth/routes';
