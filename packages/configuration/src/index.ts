/** What lies around a draft: the `sokhop.yaml` that holds for it and the files that it names, found through a host. For editor and command line alike. */
export { type Asked, CONFIGURATION_FILE, Configurations, type FoundConfiguration } from './configurations.js';
export { type FactsSource, isFactsFile, readFactsFiles } from './facts.js';
export type { FileContent, FileHost, FolderEntry } from './host.js';
export { isMarkdown, isPassedOver } from './names.js';
export type { PlacedProblem } from './problem.js';
