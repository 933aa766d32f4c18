import { spawn } from 'node:child_process';

/** Opens a file with whatever the system opens it with; where there is no such thing, says where the file is. */
export function open(file: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open', file] : process.platform === 'win32' ? ['explorer.exe', file] : ['xdg-open', file];
  const child = spawn(command ?? '', args, { detached: true, stdio: 'ignore' });
  child.on('error', () => console.log(` Nothing here opens a browser; open it yourself: ${file}`));
  child.unref();
}
