/** Sets every fuse of a packaged program. Called by electron-builder. */
export default function afterPack(context: {
  appOutDir: string;
  electronPlatformName: string;
  packager: { appInfo: { productFilename: string }; executableName: string };
}): Promise<void>;
