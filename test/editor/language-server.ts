// The YAML language server of VS Code, Neovim and others, talked to over its own protocol as an editor does.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Position {
  line: number;
  character: number;
}

export interface Completion {
  label: string;
  insertText?: string;
  documentation?: string | { value: string };
}

export interface Problem {
  range: { start: Position; end: Position };
  message: string;
  severity: number;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

const SERVER = fileURLToPath(import.meta.resolve('yaml-language-server/bin/yaml-language-server'));
const OFFLINE = fileURLToPath(new URL('./offline.cjs', import.meta.url));
/** What an editor without any setting of its own sends, but for the catalogue of schemas on the net. */
const SETTINGS = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } };

export class LanguageServer {
  /** What the server complained of, connections it tried among it. */
  stderr = '';
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #problems = new Map<string, (problems: Problem[]) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  constructor() {
    this.#process = spawn(process.execPath, ['--require', OFFLINE, SERVER, '--stdio']);
    this.#process.stdout?.on('data', (bytes: Buffer) => this.#receive(bytes));
    this.#process.stderr?.on('data', (bytes: Buffer) => {
      this.stderr += bytes.toString();
    });
  }

  async start(folder: string): Promise<void> {
    const rootUri = pathToFileURL(folder).href;
    const textDocument = {
      hover: { contentFormat: ['markdown'] },
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    };
    const capabilities = { textDocument, workspace: { configuration: true } };
    await this.#ask('initialize', { processId: null, rootUri, capabilities });
    this.#tell('initialized', {});
    this.#tell('workspace/didChangeConfiguration', { settings: SETTINGS });
  }

  /** Opens a file with a text that need not be saved, and waits for what the server finds wrong with it. */
  open(path: string, text: string): Promise<Problem[]> {
    const uri = pathToFileURL(path).href;
    const problems = new Promise<Problem[]>((resolve) => this.#problems.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return problems;
  }

  async complete(path: string, position: Position): Promise<Completion[]> {
    const asked = { textDocument: { uri: pathToFileURL(path).href }, position };
    return ((await this.#ask('textDocument/completion', asked)) as { items: Completion[] }).items;
  }

  async hover(path: string, position: Position): Promise<string> {
    const asked = { textDocument: { uri: pathToFileURL(path).href }, position };
    const answer = (await this.#ask('textDocument/hover', asked)) as { contents: { value: string } } | null;
    return answer?.contents.value ?? '';
  }

  stop(): void {
    this.#process.kill();
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result),
      );
      this.#send({ id, method, params });
    });
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('latin1', 0, end))?.[1]);
      if (end < 0 || this.#received.length < end + 4 + length) return;
      const body = this.#received.toString('utf8', end + 4, end + 4 + length);
      this.#received = this.#received.subarray(end + 4 + length);
      this.#handle(JSON.parse(body) as Message);
    }
  }

  #handle({ id, method, params, ...answer }: Message): void {
    if (method === undefined) this.#answers.get(id ?? 0)?.(answer);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Problem[] };
      this.#problems.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: { section: 'yaml' }[] };
      this.#send({
        ...(id !== undefined && { id }),
        result: items.map(({ section }) => SETTINGS[section] ?? {}),
      });
    } else if (id !== undefined) this.#send({ id, result: null });
  }
}
