/** @type {import('next').NextConfig} */
const config = {
  // Tests and several servers side by side each build into a folder of their own.
  distDir: process.env.FAULTLINE_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  typescript: { ignoreBuildErrors: true }, // `npm run check` is the one place that judges types
};

export default config;
