interface Published {
  /** Given names first, separated by commas, "and" before the last. */
  readonly authors: string;
  readonly title: string;
  /** Journal with volume and pages, conference, or publisher. */
  readonly where: string;
  /** The year in the key, which is that of first publication. */
  readonly year: number;
}

/** A publication that a claim or a theorem may name: plain text, and an identifier that outlives web addresses, a DOI or else an arXiv id. */
export type Source = Published & ({ readonly doi: string } | { readonly arxiv: string });

/** Every source of the book, by the key that claims and checkers name it by: surname of the first author, and year. */
export const BIBLIOGRAPHY = {
  alon1999: {
    authors: 'Noga Alon',
    title: 'Combinatorial Nullstellensatz',
    where: 'Combinatorics, Probability and Computing 8, 7–29',
    year: 1999,
    doi: '10.1017/S0963548398003411',
  },
  arora2018: {
    authors: 'Raman Arora, Amitabh Basu, Poorya Mianjy and Anirbit Mukherjee',
    title: 'Understanding Deep Neural Networks with Rectified Linear Units',
    where: 'International Conference on Learning Representations',
    year: 2018,
    arxiv: '1611.01491',
  },
  claessen2000: {
    authors: 'Koen Claessen and John Hughes',
    title: 'QuickCheck: A Lightweight Tool for Random Testing of Haskell Programs',
    where: 'International Conference on Functional Programming, 268–279',
    year: 2000,
    doi: '10.1145/351240.351266',
  },
  cohn2006: {
    authors: 'Paul M. Cohn',
    title: 'Free Ideal Rings and Localization in General Rings',
    where: 'Cambridge University Press',
    year: 2006,
    doi: '10.1017/CBO9780511542794',
  },
  cooley1965: {
    authors: 'James W. Cooley and John W. Tukey',
    title: 'An Algorithm for the Machine Calculation of Complex Fourier Series',
    where: 'Mathematics of Computation 19, 297–301',
    year: 1965,
    doi: '10.1090/S0025-5718-1965-0178586-1',
  },
  cover1965: {
    authors: 'Thomas M. Cover',
    title: 'Geometrical and Statistical Properties of Systems of Linear Inequalities with Applications in Pattern Recognition',
    where: 'IEEE Transactions on Electronic Computers EC-14, 326–334',
    year: 1965,
    doi: '10.1109/PGEC.1965.264137',
  },
  cybenko1989: {
    authors: 'George Cybenko',
    title: 'Approximation by Superpositions of a Sigmoidal Function',
    where: 'Mathematics of Control, Signals and Systems 2, 303–314',
    year: 1989,
    doi: '10.1007/BF02551274',
  },
  demillo1978: {
    authors: 'Richard A. DeMillo and Richard J. Lipton',
    title: 'A Probabilistic Remark on Algebraic Program Testing',
    where: 'Information Processing Letters 7, 193–195',
    year: 1978,
    doi: '10.1016/0020-0190(78)90067-4',
  },
  farkas1902: {
    authors: 'Julius Farkas',
    title: 'Theorie der einfachen Ungleichungen',
    where: 'Journal für die reine und angewandte Mathematik 124, 1–27',
    year: 1902,
    doi: '10.1515/crll.1902.124.1',
  },
  fukushima1969: {
    authors: 'Kunihiko Fukushima',
    title: 'Visual Feature Extraction by a Multilayered Network of Analog Threshold Elements',
    where: 'IEEE Transactions on Systems Science and Cybernetics 5, 322–333',
    year: 1969,
    doi: '10.1109/TSSC.1969.300225',
  },
  grazzi2024: {
    authors: 'Riccardo Grazzi, Julien Siems, Jörg K. H. Franke, Arber Zela, Frank Hutter and Massimiliano Pontil',
    title: 'Unlocking State-Tracking in Linear RNNs Through Negative Eigenvalues',
    where: 'arXiv',
    year: 2024,
    arxiv: '2411.12537',
  },
  gu2023: {
    authors: 'Albert Gu and Tri Dao',
    title: 'Mamba: Linear-Time Sequence Modeling with Selective State Spaces',
    where: 'arXiv',
    year: 2023,
    arxiv: '2312.00752',
  },
  hanin2019: {
    authors: 'Boris Hanin and David Rolnick',
    title: 'Complexity of Linear Regions in Deep Networks',
    where: 'International Conference on Machine Learning',
    year: 2019,
    arxiv: '1901.09021',
  },
  higham2002: {
    authors: 'Nicholas J. Higham',
    title: 'Accuracy and Stability of Numerical Algorithms',
    where: 'Society for Industrial and Applied Mathematics, second edition',
    year: 2002,
    doi: '10.1137/1.9780898718027',
  },
  horn2012: {
    authors: 'Roger A. Horn and Charles R. Johnson',
    title: 'Matrix Analysis',
    where: 'Cambridge University Press, second edition',
    year: 2012,
    doi: '10.1017/CBO9781139020411',
  },
  kawaguchi2016: {
    authors: 'Kenji Kawaguchi',
    title: 'Deep Learning without Poor Local Minima',
    where: 'Advances in Neural Information Processing Systems 29',
    year: 2016,
    arxiv: '1605.07110',
  },
  leshno1993: {
    authors: 'Moshe Leshno, Vladimir Ya. Lin, Allan Pinkus and Shimon Schocken',
    title: 'Multilayer Feedforward Networks with a Nonpolynomial Activation Function Can Approximate Any Function',
    where: 'Neural Networks 6, 861–867',
    year: 1993,
    doi: '10.1016/S0893-6080(05)80131-5',
  },
  mcculloch1943: {
    authors: 'Warren S. McCulloch and Walter Pitts',
    title: 'A Logical Calculus of the Ideas Immanent in Nervous Activity',
    where: 'Bulletin of Mathematical Biophysics 5, 115–133',
    year: 1943,
    doi: '10.1007/BF02478259',
  },
  minsky1969: {
    authors: 'Marvin Minsky and Seymour A. Papert',
    title: 'Perceptrons: An Introduction to Computational Geometry',
    where: 'MIT Press',
    year: 1969,
    doi: '10.7551/mitpress/11301.001.0001',
  },
  montufar2014: {
    authors: 'Guido Montúfar, Razvan Pascanu, Kyunghyun Cho and Yoshua Bengio',
    title: 'On the Number of Linear Regions of Deep Neural Networks',
    where: 'Advances in Neural Information Processing Systems 27',
    year: 2014,
    arxiv: '1402.1869',
  },
  orvieto2023: {
    authors: 'Antonio Orvieto, Samuel L. Smith, Albert Gu, Anushan Fernando, Caglar Gulcehre, Razvan Pascanu and Soham De',
    title: 'Resurrecting Recurrent Neural Networks for Long Sequences',
    where: 'International Conference on Machine Learning',
    year: 2023,
    arxiv: '2303.06349',
  },
  pascanu2013: {
    authors: 'Razvan Pascanu, Guido Montúfar and Yoshua Bengio',
    title: 'On the Number of Response Regions of Deep Feed Forward Networks with Piece-wise Linear Activations',
    where: 'arXiv',
    year: 2013,
    arxiv: '1312.6098',
  },
  rosenblatt1958: {
    authors: 'Frank Rosenblatt',
    title: 'The Perceptron: A Probabilistic Model for Information Storage and Organization in the Brain',
    where: 'Psychological Review 65, 386–408',
    year: 1958,
    doi: '10.1037/h0042519',
  },
  saxe2013: {
    authors: 'Andrew M. Saxe, James L. McClelland and Surya Ganguli',
    title: 'Exact Solutions to the Nonlinear Dynamics of Learning in Deep Linear Neural Networks',
    where: 'arXiv',
    year: 2013,
    arxiv: '1312.6120',
  },
  schwartz1980: {
    authors: 'Jacob T. Schwartz',
    title: 'Fast Probabilistic Algorithms for Verification of Polynomial Identities',
    where: 'Journal of the ACM 27, 701–717',
    year: 1980,
    doi: '10.1145/322217.322225',
  },
  serra2018: {
    authors: 'Thiago Serra, Christian Tjandraatmadja and Srikumar Ramalingam',
    title: 'Bounding and Counting Linear Regions of Deep Neural Networks',
    where: 'International Conference on Machine Learning',
    year: 2018,
    arxiv: '1711.02114',
  },
  stengle1974: {
    authors: 'Gilbert Stengle',
    title: 'A Nullstellensatz and a Positivstellensatz in Semialgebraic Geometry',
    where: 'Mathematische Annalen 207, 87–97',
    year: 1974,
    doi: '10.1007/BF01362149',
  },
  stolzenburg2018: {
    authors: 'Frieder Stolzenburg, Sandra Litz, Olivia Michael and Oliver Obst',
    title: 'The Power of Linear Recurrent Neural Networks',
    where: 'arXiv',
    year: 2018,
    arxiv: '1802.03308',
  },
  telgarsky2016: {
    authors: 'Matus Telgarsky',
    title: 'Benefits of Depth in Neural Networks',
    where: 'Conference on Learning Theory',
    year: 2016,
    arxiv: '1602.04485',
  },
  yarotsky2017: {
    authors: 'Dmitry Yarotsky',
    title: 'Error Bounds for Approximations with Deep ReLU Networks',
    where: 'Neural Networks 94, 103–114',
    year: 2017,
    doi: '10.1016/j.neunet.2017.07.002',
  },
  zaslavsky1975: {
    authors: 'Thomas Zaslavsky',
    title: 'Facing up to Arrangements: Face-Count Formulas for Partitions of Space by Hyperplanes',
    where: 'Memoirs of the American Mathematical Society 154',
    year: 1975,
    doi: '10.1090/memo/0154',
  },
  zippel1979: {
    authors: 'Richard Zippel',
    title: 'Probabilistic Algorithms for Sparse Polynomials',
    where: 'Symbolic and Algebraic Computation, Lecture Notes in Computer Science 72, 216–226',
    year: 1979,
    doi: '10.1007/3-540-09519-5_73',
  },
} as const satisfies Readonly<Record<string, Source>>;
