const GREEK =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Phi|Psi|Omega)$/;

/** A variable's name in TeX: what follows the letters is its index, so x1 is x₁ and W1_12 is W₁,₁₂. */
export function nameTex(name: string): string {
  const letters = name.replace(/[^A-Za-z].*$/, '');
  const indices = name
    .slice(letters.length)
    .split('_')
    .filter((index) => index !== '');
  return (
    letterTex(letters) +
    (indices.length === 0 ? '' : `_{${indices.map((index) => (/^[A-Za-z]+$/.test(index) ? letterTex(index) : index)).join(',')}}`)
  );
}

/** Whether a name is written out as a word, which reads as a word only when it stands apart. */
export function isWord(name: string): boolean {
  return nameTex(name).startsWith('\\mathit');
}

function letterTex(letters: string): string {
  return letters.length === 1 ? letters : GREEK.test(letters) ? `\\${letters}` : `\\mathit{${letters}}`;
}
