import { existsSync, writeFileSync } from 'node:fs';

// Next writes the types of every build folder into the configuration it is given; it gets one of its own, so that
// building never changes a file of the repository.
const tsconfig = 'tsconfig.build.json';
if (!existsSync(tsconfig)) writeFileSync(tsconfig, '{ "extends": "./tsconfig.json" }\n');

/** @type {import('next/dist/lib/load-custom-routes').RouteHas[]} */
const SPOKEN = [{ type: 'header', key: 'x-faultline-language', value: '(?<language>[a-z]{2})' }];

/** @type {import('next').NextConfig} */
const config = {
  // Tests and several servers side by side each build into a folder of their own.
  distDir: process.env.FAULTLINE_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // The pages' root is under app/[language], where an address of nothing does not lead.
  experimental: { globalNotFound: true },
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  turbopack: {
    // Messages reach the browser parsed (language/catalogue.ts), so that no bundle carries a parser.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
    // The server reads data folders and packs named at run time; nothing here is deployed by traced files.
    ignoreIssue: [{ path: /^server\/|\/server\//, title: /filesystem access/ }],
  },
  // Addresses name no language; our server says which one a request is answered in (server/http/request-language.ts).
  rewrites: async () => ({
    afterFiles: [
      { source: '/', has: SPOKEN, destination: '/:language' },
      { source: '/:path((?!api/|_next/).*)', has: SPOKEN, destination: '/:language/:path' },
    ],
  }),
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
