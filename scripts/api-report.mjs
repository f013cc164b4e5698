/** The public names of the library with their types and what is said of them, as API Extractor reports them: a change of the API shows as a change of this page. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const core = fileURLToPath(new URL('../packages/core', import.meta.url));

/** The report of `@sokhop/core`, from its compiled declarations. */
export async function apiReport() {
  const folder = await mkdtemp(join(tmpdir(), 'sokhop-api-'));
  try {
    const quiet = { default: { logLevel: 'none' } };
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: core,
        mainEntryPointFilePath: join(core, 'dist/index.d.ts'),
        compiler: { tsconfigFilePath: join(core, 'tsconfig.json') },
        apiReport: { enabled: true, reportFolder: folder, reportTempFolder: folder, reportFileName: 'core.api.md' },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        newlineKind: 'lf',
        messages: {
          compilerMessageReporting: quiet,
          extractorMessageReporting: quiet,
          tsdocMessageReporting: quiet,
        },
      },
      configObjectFullPath: join(core, 'api-extractor.json'),
      packageJsonFullPath: join(core, 'package.json'),
    });
    const failures = [];
    const { succeeded } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel === 'error') failures.push(message.text);
        message.handled = true;
      },
    });
    if (!succeeded) throw new Error(failures.join('\n'));
    return inOneOrder(await readFile(join(folder, 'core.api.md'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Members of a zod enum by name: TypeScript lists them in the order in which it met their words, which differs between a
 * fresh build and one that compiles only what changed.
 */
function inOneOrder(report) {
  return report.replace(/(?<=ZodEnum<\{\n)(?:\s*"?[\p{L}\p{N}_-]+"?: "[^"\n]*";\n)+/gu, (members) => {
    const lines = members.split('\n').slice(0, -1);
    return `${lines.sort().join('\n')}\n`;
  });
}
