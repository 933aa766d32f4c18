"""What a statement says: the formal sentence and the scope that the book prints beside it.

Made from the statement alone, by code that shares nothing with the book's own, so that verify.py can
compare them with what the ledger says. Formulas are TeX between dollar signs.
"""
import re
from fractions import Fraction

# ---- terms as text, in the notation of the book ------------------------------------------------

LEVELS = [["or"], ["and"], ["not"], ["==", "!=", "<", "<=", ">", ">="], ["+", "-"], ["*", "/"], ["negation"], ["^"]]
BINDING = {name: level for level, names in enumerate(LEVELS) for name in names}
CALL = 99


def text_of(term):
    return printed(term)[0]


def printed(term):
    """The text, and how tightly it binds."""
    if not isinstance(term, list):
        text = str(term).replace("+", "", 1)
        return text, BINDING["/"] if "/" in text else BINDING["negation"] if text.startswith("-") else CALL
    name, binding = term[0], BINDING.get(term[0], CALL)
    operands = [printed(operand) for operand in term[1:]]
    within = lambda i, least: operands[i][0] if operands[i][1] >= least else f"({operands[i][0]})"
    if name == "+":
        total = within(0, binding)
        for i in range(1, len(operands)):
            total = signed(total, within(i, binding), "-", "+")
        return total, binding
    if name == "-" and len(operands) == 1:
        return f"-{within(0, BINDING['negation'] + 1)}", BINDING["negation"]
    if name == "-":
        return signed(within(0, binding), within(1, binding + 1), "+", "-"), binding
    if name in ("*", "and", "or"):
        return f" {name} ".join(within(i, binding) for i in range(len(operands))), binding
    if name == "/":
        return f"{within(0, binding)} / {within(1, binding + 1)}", binding
    if name == "not":
        return f"not ({operands[0][0]})", binding
    if name in BINDING:
        return f" {name} ".join(within(i, binding + 1) for i in range(len(operands))), binding
    return f"{name}({', '.join(text for text, _ in operands)})", CALL


def signed(left, right, turned, kept):
    return f"{left} {turned} {right[1:]}" if right.startswith("-") else f"{left} {kept} {right}"


# ---- text as TeX -------------------------------------------------------------------------------

TOKEN = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|[A-Za-z][A-Za-z0-9_]*|==|!=|<=|>=|[-+*/^()<>,])")
GREEK = set("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega"
            " Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega".split())
RELATIONS = {"==": "=", "!=": "\\neq ", "<": "<", "<=": "\\leq ", ">": ">", ">=": "\\geq "}


class Reader:
    """A formula's text as a tree: (kind, parts…), with brackets where they are written."""

    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.rstrip()
        while at < len(text):
            found = TOKEN.match(text, at)
            if not found:
                raise ValueError(f"{text!r} is no formula")
            self.tokens.append(found.group(1))
            at = found.end()
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def binary(self, names, inner):
        tree = inner()
        while self.peek() in names:
            tree = (self.take(), tree, inner())
        return tree

    def whole(self):
        tree = self.either()
        if self.peek() is not None:
            raise ValueError(f"{self.peek()!r} is out of place")
        return tree

    def either(self):
        return self.binary(["or"], self.both)

    def both(self):
        return self.binary(["and"], self.relation)

    def relation(self):
        return self.binary(RELATIONS, self.sum)

    def sum(self):
        return self.binary(["+", "-"], self.product)

    def product(self):
        return self.binary(["*", "/"], self.unary)

    def unary(self):
        if self.peek() == "-":
            self.take()
            return ("negation", self.unary())
        if self.peek() == "not":
            self.take()
            return ("not", self.unary())
        return self.power()

    def power(self):
        base = self.atom()
        if self.peek() != "^":
            return base
        self.take()
        return ("^", base, self.unary())

    def atom(self):
        token = self.take()
        if token == "(":
            inner = self.either()
            if self.take() != ")":
                raise ValueError("a bracket is open")
            return ("()", inner)
        if token[0].isdigit():
            return ("number", token)
        if self.peek() != "(":
            return ("name", token)
        self.take()
        parts = [self.either()]
        while self.peek() == ",":
            self.take()
            parts.append(self.either())
        if self.take() != ")":
            raise ValueError("a bracket is open")
        return ("call", token, *parts)


def tex_of(text):
    return tex(Reader(text).whole())


def bracketed(inner):
    return f"\\left({inner}\\right)"


def unsigned(inner):
    return bracketed(inner) if inner.startswith("-") else inner


def letters_tex(letters):
    return letters if len(letters) == 1 else f"\\{letters}" if letters in GREEK else f"\\mathit{{{letters}}}"


def name_tex(name):
    letters = re.match("[A-Za-z]*", name).group()
    indices = [index for index in name[len(letters):].split("_") if index]
    written = ",".join(letters_tex(index) if index.isalpha() else index for index in indices)
    return letters_tex(letters) + (f"_{{{written}}}" if indices else "")


def tex(tree):
    kind, *parts = tree
    if kind == "number":
        return re.sub(r"^(.*)e\+?(.*)$", r"\\left(\1 \\cdot 10^{\2}\\right)", parts[0], flags=re.I)
    if kind == "name":
        return name_tex(parts[0])
    if kind == "()":
        return bracketed(tex(parts[0]))
    if kind == "call":
        return call_tex(parts[0], parts[1:])
    if kind == "negation":
        return f"-{unsigned(tex(parts[0]))}"
    if kind == "not":
        return f"\\text{{not }}{clause(parts[0], 3)}"
    left, right = parts
    if kind in ("+", "-"):
        return f"{tex(left)}{kind}{unsigned(tex(right))}"
    if kind == "*":
        return product_tex(left, right)
    if kind == "/":
        inner = lambda node: tex(node[1] if node[0] == "()" else node)
        if left[0] == "negation":
            return f"-\\frac{{{inner(left[1])}}}{{{inner(right)}}}"
        return f"\\frac{{{inner(left)}}}{{{inner(right)}}}"
    if kind == "^":
        return f"{{{tex(left)}}}^{{{tex(right)}}}"
    if kind == "and":
        return f"{clause(left, 2)} \\text{{ and }} {clause(right, 2)}"
    if kind == "or":
        side = lambda node: bracketed(tex(node)) if node[0] == "and" else clause(node, 1)
        return f"{side(left)} \\text{{ or }} {side(right)}"
    return f"{tex(left)}{RELATIONS[kind]}{tex(right)}"


def clause(node, least):
    """A statement within another, in brackets unless it binds at least so tightly."""
    binds = {"call": 0, "or": 1, "and": 2}.get(node[0], 3)
    return bracketed(tex(node)) if binds < least else tex(node)


def call_tex(name, parts):
    if name in ("implies", "iff"):
        return (" \\Rightarrow " if name == "implies" else " \\Leftrightarrow ").join(clause(part, 1) for part in parts)
    inner = ", ".join(tex(part) for part in parts)
    if name == "abs":
        return f"\\left|{inner}\\right|"
    if name == "sqrt":
        return f"\\sqrt{{{inner}}}"
    return (f"\\{name}" if name in ("exp", "tanh", "ln", "sin", "cos", "max", "min") else f"\\operatorname{{{name}}}") + bracketed(inner)


def product_tex(left, right):
    """Side by side where that can only be read as a product, and with a dot between elsewhere."""
    after, last = unsigned(tex(right)), last_factor(left)
    following = after.lstrip("{")
    runs_together = re.match(r"[0-9]|\\frac|\\mathit", following) or last[0] == "name" and name_tex(last[1]).startswith("\\mathit")
    like_a_call = following.startswith("\\left") and last[0] not in ("number", "()", "/")
    return f"{tex(left)} " + ("\\cdot " if runs_together or like_a_call else "") + after


def last_factor(node):
    return last_factor(node[-1]) if node[0] in ("*", "negation") else node


# ---- the parts of sentences --------------------------------------------------------------------

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
NO_NAMES = {"pi", "true", "false", "null", "undefined", "NaN", "Infinity", "mod", "xor", "to", "in", "end"}


def names(*terms):
    """The variables, each once, in the order in which they first occur."""
    found = {}

    def visit(term):
        if isinstance(term, list):
            for operand in term[1:]:
                visit(operand)
        elif isinstance(term, str) and NAME.fullmatch(term) and term not in NO_NAMES:
            found[term] = True

    for term in terms:
        visit(term)
    return list(found)


def set_text(text):
    return f"${tex_of(text)}$"


def set_term(term):
    return set_text(text_of(term))


def set_number(written):
    return set_text(str(Fraction(written)))


def listed(parts):
    return ", ".join(parts)


def formulas(all_of):
    return " and ".join(set_term(formula) for formula in all_of)


def all_reals(variables):
    return f"For all real numbers {listed(map(set_text, variables))}: " if variables else ""


def given_in(formulas_given):
    return f"if {formulas(formulas_given)}, then " if formulas_given else ""


def conjuncts(formula):
    return formula[1:] if formula[0] == "and" else [formula]


def plain(written):
    """A number as it stands in a sentence without a formula."""
    return str(Fraction(written))


def tuple_of(point):
    return f"({listed(map(plain, point))})"


def tuples(points):
    return listed(map(tuple_of, points))


def capital(sentence):
    return sentence[:1].upper() + sentence[1:]


def values_in(values):
    return f"{{{listed(map(set_number, values))}}}"


def positive_on_the_ones(s):
    side = lambda wanted: tuples(p for p, label in zip(s["points"], s["labels"]) if label is wanted) or "no point"
    return f"is positive on {side(True)} and negative on {side(False)}."


def ended(count, noun):
    return f"{count} {noun}" + ("" if count == 1 else "s")


# ---- matrices ----------------------------------------------------------------------------------

def sizes(letters):
    return sorted({size for shape in letters.values() for size in shape if size != "1"})


def letters_in(letters):
    return listed(f"{set_text(name)} ({rows} × {columns})" for name, (rows, columns) in letters.items())


def sizes_and(all_of):
    return f"all sizes {listed(all_of)} and " if all_of else ""


def all_matrices(letters):
    return f"For {sizes_and(sizes(letters))}all real matrices {letters_in(letters)}: " if letters else ""


# ---- rules -------------------------------------------------------------------------------------

MARKS = {0: [], 1: [""], 2: ["1", "2"]}


def made(rule):
    word = "becomes" if rule["from"] == 1 else "is"
    parts = [f"{set_text(name)} {word} {set_term(term)}" for name, term in rule["to"].items()]
    return ("at once " if rule["from"] == 1 and len(parts) > 1 else "") + listed(parts)


def guard(takes, conditions):
    all_of = f", for {takes}" if takes else ""
    if not conditions:
        return all_of
    return (f"{all_of} with" if all_of else ", where") + f" {formulas(conditions)}"


def number_rule(rule, known):
    state = [name + mark for mark in MARKS[rule["from"]] for name in rule["to"]]
    takes = [name for name in names(*rule["if"], *rule["to"].values()) if name not in known and name not in state]
    kind = ["Start", "Step", "Join of two objects, 1 and 2"][rule["from"]]
    return f"{kind}{guard('any real ' + listed(map(set_text, takes)) if takes else '', rule['if'])}: {made(rule)}."


def matrix_rule(rule, fixed, state):
    own = [name + mark for mark in MARKS[rule["from"]] for name in state]
    objects = {name: shape for name, shape in rule["letters"].items() if name in own}
    takes = {name: shape for name, shape in rule["letters"].items() if name not in own}
    kind = ["Start", f"Step from {letters_in(objects)}", f"Join of two objects, {letters_in(objects)}"][rule["from"]]
    new = [size for size in sizes(takes) if size not in sizes(fixed) and size not in sizes(objects)]
    taken = f"{sizes_and(new)}all real matrices {letters_in(takes)}" if takes else ""
    return f"{kind}{guard(taken, rule['if'])}: {made(rule)}."


# ---- a sentence for each checker ---------------------------------------------------------------

def every_case(s):
    given = listed(f"{set_text(name)} in {values_in(values)}" for name, values in s["given"].items())
    return f"For every {given}: {', and '.join(map(set_term, conjuncts(s['formula'])))}."


def enclosure(s):
    given = [f"{set_text(name)} in {values_in(domain)}" if isinstance(domain, list)
             else f"real {set_text(name)} from {set_number(domain['from'])} to {set_number(domain['to'])}" for name, domain in s["given"].items()]
    return (f"For every {listed(given)}: " if given else "") + f"{', and '.join(map(set_term, conjuncts(s['formula'])))}."


def example(s):
    given = [set_text(f"{name} == {Fraction(value)}") for name, value in s["values"].items()]
    return (f"With {listed(given)}: " if given else "") + f"{set_term(s['formula'])}."


def consequence(s):
    variables = names(*s["given"], s["then"])
    if s["given"] and not names(s["then"]) and is_false(s["then"]):
        return f"No real numbers {listed(map(set_text, variables))} satisfy {formulas(s['given'])}.".replace("numbers  satisfy", "numbers satisfy")
    return f"{all_reals(variables)}{given_in(s['given'])}{set_term(s['then'])}."


def is_false(comparison):
    """Of a comparison of polynomials without variables."""
    name, left, right = comparison
    a, b = computed(left), computed(right)
    return not {"==": a == b, ">=": a >= b, ">": a > b}.get(name, True)


def computed(term):
    if not isinstance(term, list):
        return Fraction(term)
    name, *parts = term
    values = [computed(part) for part in parts]
    total = -values[0] if name == "-" and len(values) == 1 else values[0]
    for value in values[1:]:
        total = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": lambda a, b: a ** int(b)}[name](total, value)
    return total


def induction(s):
    parameters = [name for name in names(*s["given"], *s["always"]) if name not in s["rules"][0]["to"]]
    sentence = f"{all_reals(parameters)}{given_in(s['given'])}whatever these rules make, however often they are used, satisfies {formulas(s['always'])}."
    return f"{capital(sentence)} {' '.join(number_rule(rule, parameters) for rule in s['rules'])}"


def matrix_induction(s):
    sentence = f"{all_matrices(s['letters'])}whatever {letters_in(s['state'])} these rules make, however often they are used, satisfies {formulas(s['always'])}."
    return f"{capital(sentence)} {' '.join(matrix_rule(rule, s['letters'], s['state']) for rule in s['rules'])}"


def bounds(s, written):
    if s["from"] is None:
        return "" if s["to"] is None else f" up to {written(s['to'])}"
    return f" from {written(s['from'])} on" if s["to"] is None else f" from {written(s['from'])} to {written(s['to'])}"


def breakpoints(s):
    points = listed(map(set_number, s["breakpoints"]))
    changes = f"changes at {points}, and nowhere else" if points else "never changes"
    return f"As a function of the real number {set_text(s['variable'])}, {set_term(s['term'])} is continuous and piecewise linear, and its slope {changes}."


FORMATS = {
    "half": "every sum, difference and product rounded to the nearest half-precision number, ties to even",
    "double": "every sum, difference and product rounded to the nearest double-precision number, ties to even",
    "exact": "nothing rounded",
}


def rounded(s):
    def told(name, domain):
        if isinstance(domain, list):
            return f"every {set_text(name)} in {values_in(domain)}"
        what = "whole number" if domain["every"] == "whole number" else "half-precision number"
        return f"every {what} {set_text(name)} from {set_number(domain['from'])} to {set_number(domain['to'])}"

    given = " and ".join(told(name, domain) for name, domain in s["given"].items())
    program = [("" if step["times"] == 1 else f"{step['times']} times over ") + f"{set_text(step['set'])} becomes {set_term(step['to'])}" for step in s["steps"]]
    return f"With {FORMATS[s['format']]}: for {given}, when {', then '.join(program)}, in the end {set_term(s['formula'])}."


def activation_regions(s):
    (left, right), (low, high) = s["box"]
    before, units = ["x", "y"], []
    for layer, letter in zip(s["layers"][:-1], "abcdfgh"):
        here = [f"{letter}{i + 1}" for i in range(len(layer["bias"]))]
        units += [set_term(["==", name, ["relu", weighed(row, bias, before)]]) for name, row, bias in zip(here, layer["weights"], layer["bias"])]
        before = here
    last = s["layers"][-1]
    values = listed(set_term(weighed(row, bias, before)) for row, bias in zip(last["weights"], last["bias"]))
    is_one = len(last["bias"]) == 1
    return (f"Let {set_text('x')} be from {set_number(left)} to {set_number(right)} and {set_text('y')} from {set_number(low)} to {set_number(high)}, and {listed(units)}."
            f" Then {values} {'is' if is_one else 'are'} continuous in {set_text('x')} and {set_text('y')}, and the rectangle consists of"
            f" {ended(s['regions'], 'convex polygon')}, inside each of which another set of these units is positive;"
            f" on each of them {values} {'is' if is_one else 'are'} affine, and {s['maps']} of these affine maps {'is' if s['maps'] == 1 else 'are'} different.")


def weighed(row, bias, before):
    parts = []
    for weight, name in zip(map(Fraction, row), before):
        if weight:
            parts.append((name if weight > 0 else ["-", name]) if abs(weight) == 1 else ["*", str(weight), name])
    if Fraction(bias) or not parts:
        parts.append(str(Fraction(bias)))
    return parts[0] if len(parts) == 1 else ["+", *parts]


def boolean_functions(s):
    def unit(one):
        bias = Fraction(one["bias"])
        return f"relu({tuple_of(one['weights'])} · x {'−' if bias < 0 else '+'} {abs(bias)})"

    count = 2 ** (2 ** s["inputs"])
    return (f"For each of the {count} functions f from {{0, 1}}^{s['inputs']} to {{0, 1}}, and each corner x: f(x) is the sum of those of"
            f" {listed(map(unit, s['units']))} that belong to a corner where f is 1, the corners taken in binary order.")


def no_monotone_unit(s):
    form = "g(w · x + b) + v · x" if s["skip"] else "g(w · x + b)"
    kind = "monotone function" if s["monotone"] else "function"
    return f"For no weights {'w and v' if s['skip'] else 'w'}, bias b and {kind} g of one number, x ↦ {form} {positive_on_the_ones(s)}"


def rule_of_learning(points):
    return (f"Start with all weights w and the bias b at 0 and visit {tuples(points)} in this order, over and over. Wherever y (w · x + b) ≤ 0,"
            " with y = 1 where the label is 1 and y = −1 where it is 0, add y x to w and y to b.")


def bits(labels):
    return listed(str(int(label)) for label in labels)


def perceptron_stops(s):
    told = [f"Labels {bits(row['labels'])}: exactly {row['mistakes']}, and B = {plain(row['bound'])} with v = {tuple_of([*row['weights'], row['bias']])}." for row in s["rows"]]
    return (f"{rule_of_learning(s['points'])} The mistakes end, and there are no more of them than B = R² |v|²/m², where R is the length of the longest (x, 1),"
            f" and m > 0 the least y v · (x, 1). {' '.join(told)}")


def general_position(s):
    size = min(len(s["points"]), len(s["points"][0]) + (1 if s["bias"] else 0))
    return f"Any {size} of the points {tuples(s['points'])} are {'affinely' if s['bias'] else 'linearly'} independent."


def rank(s):
    what = "The matrix" if len(s["factors"]) == 1 else "The product of the matrices, in this order,"
    matrix = lambda rows: "[" + listed("[" + listed(map(plain, row)) + "]" for row in rows) + "]"
    return f"{what} {' and '.join(map(matrix, s['factors']))} has rank {s['rank']}."


def recurrence(s):
    k = len(s["coefficients"])
    terms, factors = (", ".join(map(plain, s[name])) for name in ("terms", "coefficients"))
    each = (f"each term after the first is {factors} times the one before it" if k == 1 else
            f"each term after the first {k} is the sum of the {k} before it, the nearest first, times {factors}")
    return f"In the sequence {terms} {each}. No recurrence with fewer coefficients holds."


def threshold_functions(s):
    n = s["variables"]
    functions = set_text(f"2^{2 ** n}" if n < 7 else "(2^64)^2")
    return (f"Of the {functions} functions from {{0, 1}}^{n} to {{0, 1}}, for exactly {s['count']} some affine function is positive"
            " at the points where they are 1, and negative at the others.")


def dichotomies(s):
    ways = set_text("2^" + str(len(s["points"])))
    return (f"Of the {ways} ways to label {tuples(s['points'])} as ones and zeros, for exactly {s['count']} some affine function is positive"
            " on the ones and negative on the zeros.")


def polynomial_identity(s):
    equations = [["==", left, right] for left, right in zip(s["left"], s["right"])]
    return f"{all_reals(names(*[side for equation in equations for side in equation[1:]]))}{formulas(equations)}."


def counted_in(lists):
    total = 1
    for values in lists:
        total *= len(values)
    return total


def enclosure_scope(s):
    said = [f"every {name} from {plain(d['from'])} to {plain(d['to'])}" for name, d in s["given"].items() if isinstance(d, dict)]
    lists = [d for d in s["given"].values() if isinstance(d, list)]
    choices = counted_in(lists)
    ranges = f"all numbers in {len(said)} intervals" if len(said) > 2 else " and ".join(said)
    if not said and choices == 1:
        return "for these numbers"
    if not lists:
        return f"for {ranges}"
    return f"for {ranges} in each of {choices} cases" if said else f"for all {choices} cases"


def rounded_scope(s, cases):
    return "for these values" if int(cases) == 1 else f"for all {cases} cases"


def every_case_scope(s):
    size = counted_in(s["given"].values())
    return "for this case" if size == 1 else f"for all {size} cases"


def choices_scope(s):
    size = min(len(s["points"]), len(s["points"][0]) + (1 if s["bias"] else 0))
    return f"for each choice of {size} of these {len(s['points'])} points"


def of_bits(s):
    return f"for all {2 ** 2 ** s['inputs']} functions of {s['inputs']} bit{'' if s['inputs'] == 1 else 's'}"


# For what each statement holds; of rounded programs, from the number of cases that were counted.
SCOPES = {
    "activationRegions": lambda s: "for all points of the rectangle",
    "enclosure": enclosure_scope,
    "everyCase": every_case_scope,
    "example": lambda s: "for these values" if s["values"] else "for these numbers",
    "polynomialIdentity": lambda s: "for all real numbers",
    "matrixIdentity": lambda s: "for every shape" if sizes(s["letters"]) else "for all real numbers",
    "consequence": lambda s: "for all real numbers",
    "matrixConsequence": lambda s: "for every shape",
    "induction": lambda s: f"for any number of {s.get('of', 'steps')}",
    "matrixInduction": lambda s: f"for any number of {s.get('of', 'steps')} and every shape",
    "equalEverywhere": lambda s: f"for every real {s['variable']}{bounds(s, plain)}",
    "breakpoints": lambda s: "for every real number",
    "rank": lambda s: "for this matrix" if len(s["factors"]) == 1 else "for these matrices",
    "recurrence": lambda s: f"for these {len(s['terms'])} terms",
    "separable": lambda s: "for these points",
    "inseparable": lambda s: "for every line" if len(s["points"][0]) == 2 else "for every hyperplane",
    "dichotomies": lambda s: f"for all {2 ** len(s['points'])} labellings of these {len(s['points'])} points",
    "thresholdFunctions": lambda s: f"for all functions of {s['variables']} variable{'' if s['variables'] == 1 else 's'}",
    "generalPosition": choices_scope,
    "booleanFunctions": of_bits,
    "perceptronLoops": lambda s: "for the whole of an endless run",
    "perceptronStops": lambda s: "for these points" if len(s["rows"]) == 1 else f"for these {len(s['rows'])} labellings of the points",
    "noMonotoneUnit": lambda s: "for every weight, bias and monotone function",
}


# By checker: the kind of its rows, the fields of a statement, and the sentence.
SAYS = {
    "activationRegions": ("certificate", "layers box regions maps", activation_regions),
    "enclosure": ("certificate", "given formula", enclosure),
    "everyCase": ("exhaustive", "given formula", every_case),
    "example": ("witness", "values formula", example),
    "polynomialIdentity": ("identity", "left right", polynomial_identity),
    "matrixIdentity": ("identity", "letters left right", lambda s: f"{all_matrices(s['letters'])}{set_term(['==', s['left'], s['right']])}."),
    "consequence": ("certificate", "given then", consequence),
    "matrixConsequence": ("identity", "letters given then", lambda s: f"{all_matrices(s['letters'])}{given_in(s['given'])}{set_term(s['then'])}."),
    "induction": ("certificate", "given rules always", induction),
    "matrixInduction": ("certificate", "letters state rules always", matrix_induction),
    "equalEverywhere": ("certificate", "variable from to left right", lambda s: f"For every real {set_text(s['variable'])}{bounds(s, set_number)}: {set_term(['==', s['left'], s['right']])}."),
    "breakpoints": ("certificate", "variable term breakpoints", breakpoints),
    "rank": ("certificate", "factors rank", rank),
    "recurrence": ("certificate", "terms coefficients", recurrence),
    "separable": ("witness", "points labels", lambda s: f"Some affine function {positive_on_the_ones(s)}"),
    "inseparable": ("certificate", "points labels", lambda s: f"No affine function {positive_on_the_ones(s)}"),
    "dichotomies": ("exhaustive", "points count", dichotomies),
    "thresholdFunctions": ("certificate", "variables count", threshold_functions),
    "generalPosition": ("exhaustive", "points bias", general_position),
    "booleanFunctions": ("exhaustive", "inputs units", boolean_functions),
    "perceptronLoops": ("certificate", "points labels", lambda s: f"{rule_of_learning(s['points'])} With the labels {bits(s['labels'])}, the mistakes never end."),
    "perceptronStops": ("certificate", "points rows", perceptron_stops),
    "rounded": ("exhaustive", "format given steps formula", rounded),
    "noMonotoneUnit": ("certificate", "points labels monotone skip", no_monotone_unit),
}
