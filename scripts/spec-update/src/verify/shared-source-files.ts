import ts from "typescript";

/** Parsed files, shared by the programs whose options have them parsed alike. */
export class SharedSourceFiles {
  readonly #parsed = new Map<string, ts.SourceFile | undefined>();

  createHost(options: ts.CompilerOptions): ts.CompilerHost {
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    const { target, module, moduleResolution, jsx } = options;
    host.getSourceFile = (path, languageVersion, ...rest) => {
      const { impliedNodeFormat } = languageVersion as ts.CreateSourceFileOptions;
      const key = JSON.stringify([path, target, module, moduleResolution, jsx, impliedNodeFormat]);
      if (!this.#parsed.has(key)) this.#parsed.set(key, read(path, languageVersion, ...rest));
      return this.#parsed.get(key);
    };
    return host;
  }
}
