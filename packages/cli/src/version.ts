/** The version of the command line. */

/** Set by the bundler from package.json. */
declare const SOKHOP_VERSION: string;

/** As `sokhop --version` says it. */
export const VERSION = SOKHOP_VERSION;
