// Who may import whom (see ARCHITECTURE.md). Each comment is the sentence of the design it holds up.
const only = (from, allowed, comment) => ({
  name: `${from.replace(/\W+/g, '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: '\\.(test|replica)\\.tsx?$|/replicas/' },
  to: { pathNot: allowed },
});

/** zod, and the words it needs. */
const ZOD = '(^|/)node_modules/zod/|^src/zod-words\\.ts$';

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
    only('packs', ['^src/(core|checks|packs)/', '^rules/', ZOD], 'packs import core, checks, rules and zod'),
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
      ['^src/(core|platform)/', ZOD, '(^|/)node_modules/(webextension-polyfill|@types/webextension-polyfill)/'],
      'platform imports types of core, the polyfill, and zod for settings',
    ),
    only(
      'background',
      [
        '^src/(core|checks|packs|sites|platform|background)/',
        '^src/ui/(checklist|sites)\\.ts$',
        '^src/cli/(drafts|request)\\.ts$',
        '^public/_locales/',
      ],
      'background brings checks, packs and sites together with platform; of ui it knows what is due on a checklist, of cli how tables of drafts are read',
    ),
    only(
      'cli',
      [
        '^src/(core|checks|packs|cli)/',
        '^public/_locales/',
        '^(node:)?(fs|path|process|readline|util|stream|url|os)(/promises)?$',
        ZOD,
        '(^|/)node_modules/csv-parse/',
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
      name: 'small-zod',
      comment: 'schemas are written with zod/mini: the usual zod is 60 kB more, run whenever the worker starts',
      severity: 'error',
      from: { pathNot: '^node_modules/' },
      to: { path: 'node_modules/zod/index\\.' },
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
