import { existsSync, writeFileSync } from 'node:fs';

// Next writes the types of every build folder into the configuration it is given; it gets one of its own, so that
// building never changes a file of the repository.
const tsconfig = 'tsconfig.build.json';
if (!existsSync(tsconfig)) writeFileSync(tsconfig, '{ "extends": "./tsconfig.json" }\n');

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
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
  // `npm run check` is the one place that judges types.
  typescript: { ignoreBuildErrors: true, tsconfigPath: tsconfig },
};

export default config;
