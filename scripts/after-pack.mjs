// Called by electron-builder when the program is in place and not yet signed: sets every fuse.
import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { fuses } from '../main/desktop/fuses.ts';

/** @param {import('app-builder-lib').AfterPackContext} context */
export default async function afterPack({ appOutDir, packager, electronPlatformName }) {
  const name = packager.appInfo.productFilename;
  const programs = {
    darwin: `${name}.app`,
    mas: `${name}.app`,
    win32: `${name}.exe`,
    linux: packager.executableName,
  };
  const settings = Object.entries(fuses).map(([fuse, on]) => [FuseV1Options[fuse], on]);
  await flipFuses(path.join(appOutDir, programs[electronPlatformName]), {
    version: FuseVersion.V1,
    // A fuse that this Electron has and the table lacks fails the packaging.
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...Object.fromEntries(settings),
  });
}
