/** @type {import('next').NextConfig} */
const config = {
  // Tests and several servers side by side each build into a folder of their own.
  distDir: process.env.FAULTLINE_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  turbopack: {
    // The server reads data folders and packs named at run time; nothing here is deployed by traced files.
    ignoreIssue: [{ path: /^server\/|\/server\//, title: /filesystem access/ }],
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
  typescript: { ignoreBuildErrors: true }, // `npm run check` is the one place that judges types
};

export default config;
