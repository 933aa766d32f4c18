// This is read by any Node, however old, before anything else is: plain JavaScript that asks for nothing.

/** What the tools beneath take for something else in the path of a file: the parts of an address, or a pattern. */
const UNUSABLE = process.platform === 'win32' ? ['#', '%'] : ['#', '%', '?', '*', '\\'];

/**
 * Why the commands cannot run under this version of Node or in this folder, in a sentence; undefined if they can.
 *
 * @param {string} version
 * @param {string} folder
 * @returns {string | undefined}
 */
function unfitness(version, folder) {
  const parts = version.split('.');
  const major = Number(parts[0]);
  if (major < 20 || (major === 20 && Number(parts[1]) < 19))
    return `This book needs Node 20.19 or newer, and this is Node ${version}: install one, then run "npm ci" and the command again.`;
  const found = UNUSABLE.find((mark) => folder.includes(mark));
  if (found !== undefined)
    return `The path of this folder has a "${found}" in it, which Node or vite takes for something else: move the book to a path without it (it is in ${folder}).`;
  return undefined;
}

module.exports = { unfitness };
