// Who may import whom (see ARCHITECTURE.md). Each comment is the sentence of the design it holds up.
const only = (from, allowed, comment) => ({
  name: `${from.replace(/\W+/g, '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: '\\.(test|replica)\\.tsx?$|/replicas/' },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only('core', ['^src/core/'], 'core imports nothing but core'),
    only(
      'checks',
      [
        '^src/(core|checks)/',
        '^rules/lexicons/',
        '(^|/)node_modules/(zod|compromise|libphonenumber-js|@secretlint|tinyld)/',
      ],
      'checks import core, lexicons and zod; every other library in the one file named for it',
    ),
    only(
      'packs',
      ['^src/(core|checks|packs)/', '^rules/', '(^|/)node_modules/zod/'],
      'packs import core, checks, rules and zod',
    ),
    only('sites', ['^src/(core|sites)/'], 'sites import types of core'),
    only(
      'page',
      ['^src/(core|sites|ui|page)/'],
      'page imports core, sites and ui; never checks, packs, rules, zod, compromise, preact or platform',
    ),
    only(
      'ui',
      [
        '^src/(core|ui)/',
        '^src/platform/(protocol|settings)\\.ts$',
        '^public/_locales/en/messages\\.json$',
        '(^|/)node_modules/preact/',
      ],
      'ui imports core and preact, and types of what it is given as props: settings, replies, names of messages',
    ),
    {
      name: 'ui-platform-types-only',
      comment: 'ui gets everything of the platform as props: it may name the types, not call the functions',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(src/platform|public)/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'platform',
      ['^src/(core|platform)/', '(^|/)node_modules/(zod|webextension-polyfill|@types/webextension-polyfill)/'],
      'platform imports types of core, the polyfill, and zod for settings',
    ),
    only(
      'cli',
      [
        '^src/(core|checks|packs|cli)/',
        '^public/_locales/',
        '^(node:)?(fs|path|process|readline|util|stream|url|os)(/promises)?$',
        '(^|/)node_modules/(zod|csv-parse)/',
        '^csv-parse/sync$',
      ],
      'cli imports core, checks and packs',
    ),
    {
      name: 'compromise-in-one-file',
      comment: 'src/checks/language.ts is the only import of compromise',
      severity: 'error',
      from: { pathNot: '^(src/checks/language\\.ts|bench/|node_modules/)' },
      to: { path: 'node_modules/compromise/' },
    },
    {
      name: 'polyfill-in-platform',
      comment: 'src/platform is the only importer of webextension-polyfill',
      severity: 'error',
      from: { pathNot: '^(src/platform/|node_modules/)' },
      to: { path: 'node_modules/(@types/)?webextension-polyfill/' },
    },
    {
      name: 'nobody-imports-extension',
      comment: 'extension may import anything; nobody imports extension',
      severity: 'error',
      from: { pathNot: '^extension/' },
      to: { path: '^extension/' },
    },
    {
      name: 'no-cycles',
      comment: 'files do one thing: two that need each other are one file or three',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-data',
      comment: 'rules import nothing',
      severity: 'error',
      from: { path: '^rules/' },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|dist)/' },
  },
};
