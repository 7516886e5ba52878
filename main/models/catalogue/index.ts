export {
  type Catalogue,
  type CatalogueFolders,
  type CatalogueProblem,
  catalogueOf,
  loadCatalogue,
  shippedCatalogue,
} from './load.ts';
export { parseEntry } from './parse.ts';
