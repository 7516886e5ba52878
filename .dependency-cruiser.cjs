/**
 * The rooms and the arrows between them (docs/architecture.md). An arrow that turns back fails `npm run rooms`.
 * Tests may look wherever they need to, except at Electron.
 */
const test = '\\.test\\.tsx?$|/testing/';

/** Room → rooms of `main/` it may import, beside itself and the shared files at the top of `main/`. */
const rooms = {
  tutor: ['corrections', 'inference', 'models', 'storage'],
  corrections: ['inference'],
  models: ['network'],
  network: [],
  inference: [],
  settings: [],
  storage: [],
  doors: [],
};

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `room-${room}`,
      severity: 'error',
      from: { path: `^main/${room}/`, pathNot: test },
      to: { path: `^main/(?!(?:${[room, ...allowed].join('|')})/)[^/]+/` },
    })),
    {
      name: 'shells-are-thin-and-apart',
      comment: 'A shell imports services, never another shell; the command line starts the server.',
      severity: 'error',
      from: { path: '^main/(desktop|server)/', pathNot: test },
      to: { path: '^main/(desktop|server|cli)/', pathNot: ['^main/$1/'] },
    },
    {
      name: 'command-line-knows-no-desktop',
      severity: 'error',
      from: { path: '^main/cli/' },
      to: { path: '^main/desktop/' },
    },
    {
      name: 'rooms-do-not-import-services',
      severity: 'error',
      from: { path: `^main/(${Object.keys(rooms).join('|')})/`, pathNot: test },
      to: { path: '^main/services\\.ts$' },
    },
    {
      name: 'electron-only-in-desktop',
      severity: 'error',
      from: { pathNot: '^main/desktop/|^preload/index\\.ts$' },
      to: { path: '^electron$|node_modules/electron/|^electron-store$|node_modules/electron-store/' },
    },
    {
      name: 'one-function-talks-to-the-network',
      comment:
        'Clients live in main/network. Servers on this machine, and being found nearby, are named here.',
      severity: 'error',
      from: { path: '^(main|preload)/', pathNot: `${test}|^main/network/|^main/(server|models/sharing)/` },
      to: {
        path: '^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)$|node_modules/(?:undici|bonjour-service)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'serving-is-no-way-out',
      severity: 'error',
      from: { path: '^main/(server|models/sharing)/', pathNot: test },
      to: {
        path: '^(?:node:)?(?:https|http2|tls|dgram)$|node_modules/undici/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'renderer-knows-only-the-contract',
      severity: 'error',
      from: { path: '^renderer/', pathNot: test },
      to: { path: '^main/|^preload/index\\.ts$' },
    },
    {
      name: 'contract-knows-only-zod',
      severity: 'error',
      from: { path: '^preload/', pathNot: `${test}|^preload/index\\.ts$` },
      to: { pathNot: '^preload/|node_modules/zod/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'product-code-has-no-dev-dependencies',
      severity: 'error',
      from: { path: '^(main|preload)/', pathNot: `${test}|^main/desktop/|^preload/index\\.ts$` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|\\.d\\.mts$' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
