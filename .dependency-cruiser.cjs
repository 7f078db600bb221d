/** Layers and cycles: the house rules of architecture, held by a tool on every `npm run check`. */
const app = (layer) => `^apps/[^/]+/src/${layer}/`;

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/generated/' },
    },
    {
      name: 'services-meet-only-in-contracts',
      comment: 'A service never imports another one.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    { name: 'libs-know-no-service', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.(spec|fixture)\\.ts$|^libs/testing/' },
      to: { path: '^(test/|libs/testing/)' },
    },
    {
      name: 'contracts-are-pure',
      severity: 'error',
      from: { path: '^libs/contracts/' },
      to: { path: '^libs/(?!contracts/)|node_modules/(@nestjs|pg|@prisma|amqplib|bullmq|ioredis)' },
    },
    {
      name: 'calendar-is-pure',
      severity: 'error',
      from: { path: '^libs/calendar/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '^libs/(?!calendar/)|node_modules/' },
    },
    {
      name: 'documents-is-pure',
      severity: 'error',
      from: { path: '^libs/documents/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '^libs/(?!documents/|calendar/)|node_modules/' },
    },
    {
      name: 'only-messaging-knows-the-broker',
      severity: 'error',
      from: { pathNot: '^libs/(messaging|testing)/|^test/' },
      to: { path: 'node_modules/(amqplib|amqp-connection-manager)/' },
    },
    {
      name: 'only-jobs-knows-bullmq',
      severity: 'error',
      from: { pathNot: '^libs/(jobs|testing)/|^test/' },
      to: { path: 'node_modules/bullmq/' },
    },
    {
      name: 'only-storage-knows-sql',
      severity: 'error',
      from: { path: '^apps/', pathNot: `${app('storage')}|\\.(spec|fixture)\\.ts$` },
      to: { path: 'node_modules/(pg|@prisma)/|/storage/generated/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: app('domain'), pathNot: '\\.(spec|fixture)\\.ts$' },
      to: {
        path: `node_modules/|^libs/(database|messaging|jobs|http|config)/|${app('(inbound|use-cases|storage)')}`,
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'use-cases-know-no-doors',
      severity: 'error',
      from: { path: app('use-cases'), pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: app('(inbound|storage)') },
    },
    {
      name: 'storage-knows-no-doors',
      severity: 'error',
      from: { path: app('storage'), pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: app('inbound') },
    },
    {
      name: 'doors-use-use-cases',
      comment: 'Inbound goes through use cases, not around them.',
      severity: 'error',
      from: { path: app('inbound'), pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: app('storage') },
    },
    {
      name: 'libs-one-way-database',
      severity: 'error',
      from: { path: '^libs/(database|config)/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '^libs/(http|messaging|jobs|org|testing)/' },
    },
    {
      name: 'libs-one-way-http',
      severity: 'error',
      from: { path: '^libs/http/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '^libs/(messaging|jobs|org|testing)/' },
    },
    {
      name: 'libs-one-way-messaging',
      severity: 'error',
      from: { path: '^libs/(messaging|jobs)/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '^libs/(org|testing)/' },
    },
    {
      name: 'web-one-way',
      comment: 'pages → shell → design → api → words.',
      severity: 'error',
      from: { path: '^apps/web/src/(api|design|words)/' },
      to: { path: '^apps/web/src/(shell|pages)/' },
    },
    {
      name: 'web-api-has-no-looks',
      severity: 'error',
      from: { path: '^apps/web/src/(api|words)/' },
      to: { path: '^apps/web/src/design/' },
    },
    {
      name: 'web-pages-apart',
      comment: 'What two pages share belongs into design or shell.',
      severity: 'error',
      from: { path: '^apps/web/src/pages/([^/]+)/' },
      to: { path: '^apps/web/src/pages/', pathNot: '^apps/web/src/pages/$1/' },
    },
    {
      name: 'dev-tools-stay-out',
      severity: 'error',
      comment: 'What the web application needs is bundled when it is built.',
      from: { path: '^(apps|libs)/', pathNot: '\\.(spec|fixture)\\.ts$|^libs/testing/|^apps/web/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
