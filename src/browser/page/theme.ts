const KEY = 'paper';
const PAPERS = ['auto', 'light', 'dark'] as const;
type Paper = (typeof PAPERS)[number];

/** What the reader chose on some page before; where nothing can be remembered, nothing was. */
function remembered(): Paper {
  try {
    const chosen = localStorage.getItem(KEY);
    return PAPERS.find((paper) => paper === chosen) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(paper: Paper): void {
  try {
    localStorage.setItem(KEY, paper);
  } catch {
    // Then it holds for this page only.
  }
}

/** Lets the page follow the reader's choice. Called in the head, before anything is painted. */
export function lay(paper: Paper = remembered()): void {
  const { dataset } = document.documentElement;
  if (paper === 'auto') delete dataset.paper;
  else dataset.paper = paper;
}

/** The switch between light paper, dark paper, and what the system prefers. */
export function startTheme(): void {
  const chosen = remembered();
  for (const input of document.querySelectorAll<HTMLInputElement>('.paper input')) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => {
      const paper = PAPERS.find((name) => name === input.value) ?? 'auto';
      remember(paper);
      lay(paper);
    });
  }
  // Another page of the book, open beside this one, changed it.
  addEventListener('storage', ({ key }) => {
    if (key === KEY) lay();
  });
}
