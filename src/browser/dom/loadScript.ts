/** Where this site's scripts are: beside the one that is running. */
const HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

const loads = new Map<string, Promise<void>>();

/**
 * Loads another script of the site, once, by its path from the folder of scripts. A script element also
 * works in a page that was opened from disk, where nothing can be fetched. Rejects with a sentence.
 */
export function loadScript(path: string): Promise<void> {
  const known = loads.get(path);
  if (known !== undefined) return known;
  const load = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(path, HERE).href;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loads.delete(path);
      script.remove();
      reject(new Error(`The file scripts/${path} of this site is missing.`));
    });
    document.head.append(script);
  });
  loads.set(path, load);
  return load;
}
