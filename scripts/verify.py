#!/usr/bin/env python3
"""Verifies the ledger again, from its data alone.

Reads lessons/<chapter>/<claim>.json and re-checks, in exact arithmetic and by code that shares
nothing with the book's own, every sentence that says "proved" and every exact counterexample to a
control; that the steps of every argument in words are proved; that no lemma is weaker than what it
serves; and how strong each claim is. Standard library only. Exit code 0 when all of it holds.
"""
import json
import re
import struct
import sys
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate, combinations, product
from math import factorial, isfinite, isqrt
from pathlib import Path

import details
import sentences
import specs


class No(Exception):
    """What was to be verified does not hold."""


def need(condition, why):
    if not condition:
        raise No(why)


# Fraction would also read "1_0" and " 1 ".
EXACT = re.compile(r"[+-]?[0-9]+(/[0-9]+|(\.[0-9]+)?([eE][+-]?[0-9]{1,4})?)")


def number(written):
    need(type(written) is int or type(written) is str and EXACT.fullmatch(written), f"{written!r} is no exact number")
    return Fraction(written)


NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def is_variable(term):
    return type(term) is str and NAME.fullmatch(term) is not None and term not in NO_NAMES


# ---- terms: nested lists such as ["+", "x", ["*", 2, "y"]] -------------------------------------

COMPARE = {"==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b,
           "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b}


# How many operands each operation takes, at least and at most.
MANY = float("inf")
TAKES = {**dict.fromkeys(["abs", "relu", "step", "exp", "tanh", "ln", "sin", "cos", "erf", "sqrt", "round", "not"], (1, 1)),
         **dict.fromkeys([*COMPARE, "/", "^", "implies", "iff"], (2, 2)), "-": (1, 2),
         **dict.fromkeys(["+", "*", "max", "min", "and", "or"], (2, MANY))}
OF_TRUTHS = {"and", "or", "not", "implies", "iff"}
NO_NAMES = {*TAKES, "pi", "true", "false", "null", "undefined", "NaN", "Infinity", "mod", "xor", "to", "in", "end"}


def opened(term):
    """The operation of a term and its operands: as many as it takes, and an exponent is a natural number."""
    name, *operands = term
    need(type(name) is str and name in TAKES, f"the unknown operation {name!r}")
    least, most = TAKES[name]
    need(least <= len(operands) <= most, f"{name} of {len(operands)} operands")
    need(name != "^" or type(operands[1]) is int and 0 <= operands[1] <= 64, "an exponent that is no natural number up to 64")
    return name, operands


def sort(term):
    """A number, or a truth value: of a term that is well formed in all its parts, also those that need not be computed."""
    if not isinstance(term, list):
        need(is_variable(term) or term == "pi" or number(term) is not None, f"{term!r} is no term")
        return "a number"
    name, operands = opened(term)
    takes = "a truth value" if name in OF_TRUTHS else "a number"
    need(all(sort(operand) == takes for operand in operands), f"{name} of what is not {takes}")
    return "a truth value" if name in OF_TRUTHS or name in COMPARE else "a number"


def formula_of(s):
    need(sort(s["formula"]) == "a truth value", "a formula that is neither true nor false")
    return s["formula"]


def value(term, at):
    """The exact value, a Fraction or a truth value, of a term at these values of its variables."""
    if not isinstance(term, list):
        return at[term] if is_variable(term) else number(term)
    name, written = opened(term)
    # All of them are computed, also what would no longer decide: what has no value makes no formula true.
    operands = [value(operand, at) for operand in written]
    need(all((type(operand) is bool) == (name in OF_TRUTHS) for operand in operands), f"{name} of numbers, or of what is true or false")
    if name in COMPARE:
        return COMPARE[name](*operands)
    if name in ("+", "*"):
        total = operands[0]
        for operand in operands[1:]:
            total = total + operand if name == "+" else total * operand
        return total
    if name == "-":
        return -operands[0] if len(operands) == 1 else operands[0] - operands[1]
    return {
        "/": lambda a, b: a / b, "^": lambda a, b: a ** int(b), "abs": abs, "max": max, "min": min,
        "relu": lambda a: max(a, Fraction(0)), "step": lambda a: Fraction(int(a > 0)), "round": lambda a: Fraction(round(a)),
        "not": lambda a: not a, "iff": lambda a, b: a == b, "implies": lambda a, b: not a or b,
        "and": lambda *truths: all(truths), "or": lambda *truths: any(truths),
    }[name](*operands)


def premises(formula, around=()):
    """What must be true somewhere for each "implies" to say anything there: its premise, and whatever else leaves it to decide."""
    name, *operands = formula
    if name == "implies":
        met = [*around, operands[0]]
        return [["and", *met] if len(met) > 1 else met[0], *premises(operands[0], around), *premises(operands[1], met)]
    others = lambda i: [["not", other] for k, other in enumerate(operands) if k != i] if name == "or" else []
    return [found for i, part in enumerate(operands) if name in OF_TRUTHS for found in premises(part, [*around, *others(i)])]


def met(formula, cases):
    """That no part of a formula is true in these cases only because its premise is nowhere met."""
    for premise in premises(formula):
        need(any(value(premise, case) for case in cases), "an implication whose premise is never true")


def variables(term):
    if isinstance(term, list):
        return set().union(*(variables(operand) for operand in term[1:]))
    return {term} if is_variable(term) else set()


def point(data):
    return {name: number(written) for name, written in data.items()}


# ---- polynomials, commutative or not: {word: coefficient} --------------------------------------

def plus(p, q, factor=1):
    total = dict(p)
    for word, coefficient in q.items():
        total[word] = total.get(word, 0) + factor * coefficient
    return {word: coefficient for word, coefficient in total.items() if coefficient != 0}


def times(p, q, commutes):
    total = {}
    for one, a in p.items():
        for other, b in q.items():
            word = tuple(sorted(one + other)) if commutes else one + other
            total[word] = total.get(word, 0) + a * b
    return {word: coefficient for word, coefficient in total.items() if coefficient != 0}


def expand(term, commutes=True):
    """The normal form of a term built from numbers, variables, +, -, *, natural powers and division by numbers."""
    if not isinstance(term, list):
        if is_variable(term):
            return {(term,): Fraction(1)}
        return {(): number(term)} if number(term) != 0 else {}
    name, operands = opened(term)
    if name == "^":
        total = {(): Fraction(1)}
        for _ in range(operands[1]):
            total = times(total, expand(operands[0], commutes), commutes)
        return total
    need(name in ("+", "-", "*", "/"), f"{name} is not built from +, - and *")
    if name == "/":
        need(not variables(operands[1]), "a division by something that is no number")
        divisor = value(operands[1], {})
        need(divisor != 0, "a division by zero")
        return {word: coefficient / divisor for word, coefficient in expand(operands[0], commutes).items()}
    parts = [expand(operand, commutes) for operand in operands]
    if name == "-" and len(parts) == 1:
        return plus({}, parts[0], -1)
    total = parts[0]
    for part in parts[1:]:
        total = times(total, part, commutes) if name == "*" else plus(total, part, 1 if name == "+" else -1)
    return total


def words(term, commutes=True):
    """The words that are met when a term is multiplied out, those that cancel included."""
    if not isinstance(term, list):
        return {(term,)} if is_variable(term) else {()}
    name, *operands = term
    if name in ("/", "^"):
        factors = [words(operands[0], commutes)] * (1 if name == "/" else operands[1])
    elif name == "*":
        factors = [words(operand, commutes) for operand in operands]
    else:
        return set().union(*(words(operand, commutes) for operand in operands))
    found = {()}
    for factor in factors:
        joined = {one + other for one in found for other in factor}
        found = {tuple(sorted(word)) for word in joined} if commutes else joined
    return found


def words_of_both(then, parts, commutes=True):
    """How many different words a conclusion and the sum that it is shown to be have together."""
    return len(words(["-", *then[1:]], commutes).union({()}, *(words(part, commutes) for part in parts)))


# ---- matrices ------------------------------------------------------------------------------------

def shape(term, letters):
    """Rows and columns of an expression in letters, by name; None for a number, which is no matrix of one row and one column."""
    if not isinstance(term, list):
        return tuple(letters[term]) if is_variable(term) else None
    shapes = [shape(operand, letters) for operand in opened(term)[1]]
    if term[0] in ("+", "-"):
        need(len(set(shapes)) == 1, "a sum of different shapes, or of a number and a matrix")
        return shapes[0]
    if term[0] in ("/", "relu", "abs"):
        need(term[0] != "/" or shapes[1] is None, "a division by a matrix")
        return shapes[0]
    need(term[0] == "*", f"{term[0]} of matrices")
    total = None
    for s in shapes:
        if s is not None:
            need(total is None or total[1] == s[0], "a product of shapes that do not fit")
            total = s if total is None else (total[0], s[1])
    return total


def matrix_value(term, matrices):
    """The value of an expression at explicit matrices; relu and abs act entry by entry. A number stays a number."""
    if not isinstance(term, list):
        return matrices[term] if is_variable(term) else number(term)
    name, operands = opened(term)
    parts = [matrix_value(operand, matrices) for operand in operands]

    def each(f, *all_of):
        if not any(isinstance(m, list) for m in all_of):
            return f(*all_of)
        first = next(m for m in all_of if isinstance(m, list))
        pick = lambda m, i, j: m[i][j] if isinstance(m, list) else m
        return [[f(*(pick(m, i, j) for m in all_of)) for j in range(len(first[0]))] for i in range(len(first))]

    if name in ("relu", "abs"):
        return each((lambda a: max(a, Fraction(0))) if name == "relu" else abs, parts[0])
    if name == "-" and len(parts) == 1:
        return each(lambda a: -a, parts[0])
    total = parts[0]
    for part in parts[1:]:
        if name == "*" and isinstance(total, list) and isinstance(part, list):
            need(len(total[0]) == len(part), "a product of matrices that do not fit")
            total = [[sum(a * b for a, b in zip(row, column)) for column in zip(*part)] for row in total]
        else:
            total = each({"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}[name], total, part)
    return total


# ---- piecewise linear functions of one variable ------------------------------------------------

def sign_on(form, start, end):
    """-1, 0 or 1 when the affine form (slope, intercept) keeps that sign on the interval, ends aside."""
    slope, intercept = form
    # Towards an open end the slope decides, and the intercept where there is none.
    reached = [slope * x + intercept if x is not None else outwards * slope or intercept for x, outwards in ((start, -1), (end, 1))]
    signs = {(reach > 0) - (reach < 0) for reach in reached}
    need(not {1, -1} <= signs, "a sign changes inside a piece")
    return 1 if 1 in signs else -1 if -1 in signs else 0


def affine(term, variable, start, end):
    """Slope and intercept of the term on the interval; refused when it is not affine there."""
    if not isinstance(term, list):
        need(not is_variable(term) or term == variable, f"{term} has no value")
        return (Fraction(1), Fraction(0)) if is_variable(term) else (Fraction(0), number(term))
    name, operands = opened(term)
    parts = [affine(operand, variable, start, end) for operand in operands]
    minus = lambda a, b: (a[0] - b[0], a[1] - b[1])
    if name == "+":
        return (sum(part[0] for part in parts), sum(part[1] for part in parts))
    if name == "-":
        return minus((0, 0), parts[0]) if len(parts) == 1 else minus(*parts)
    if name == "*":
        total = parts[0]
        for part in parts[1:]:
            need(total[0] == 0 or part[0] == 0, "a product of two terms that both vary")
            total = (total[0] * part[1] + total[1] * part[0], total[1] * part[1])
        return total
    if name == "/":
        need(parts[1][0] == 0, "a division by a term that varies")
        return (parts[0][0] / parts[1][1], parts[0][1] / parts[1][1])
    need(name in ("relu", "abs", "max", "min"), f"{name} is not piecewise linear and continuous")
    if name in ("max", "min"):
        best = parts[0]
        for part in parts[1:]:
            if (sign_on(minus(part, best), start, end) > 0) == (name == "max"):
                best = part
        return best
    sign = sign_on(parts[0], start, end)
    return parts[0] if sign > 0 else minus((0, 0), parts[0]) if name == "abs" else (Fraction(0), Fraction(0))


def pieces(inner, start=None, end=None):
    ends = [start, *inner, end]
    finite = [x for x in ends if x is not None]
    need(all(a < b for a, b in zip(finite, finite[1:])), "the points of a subdivision do not ascend")
    return list(zip(ends, ends[1:]))


# ---- hyperplanes -----------------------------------------------------------------------------------

def dot(u, v):
    need(len(u) == len(v), "two lists of different lengths")
    return sum((number(a) * number(b) for a, b in zip(u, v)), Fraction(0))


def labelled(points, labels):
    need(len(points) == len(labels) > 0 and all(type(label) is bool for label in labels), "points and labels do not match")
    need(len({len(p) for p in points}) == 1 and points[0], "points of different dimensions, or of none")


def parts(points, labels, form):
    labelled(points, labels)
    for p, label in zip(points, labels):
        need(form(p) > 0 if label is True else form(p) < 0, f"the wrong sign at {p}")
    return len(points)


def plane(data):
    return lambda p: dot(data["weights"], p) + number(data["bias"])


def farkas(points, labels, combination):
    labelled(points, labels)
    shares = [number(share) for share in combination]
    need(len(shares) == len(points), "points and shares do not match")
    need(all(share >= 0 for share in shares) and any(shares), "the shares are negative, or all zero")
    for k in range(len(points[0]) + 1):
        total = sum(share * (1 if label else -1) * number([*p, 1][k]) for p, label, share in zip(points, labels, shares))
        need(total == 0, "the signed sum does not vanish")
    return len(points)


def dichotomies_differ(s, c):
    count = s["count"]
    need(type(count) is int and 0 <= count <= 2 ** len(s["points"]), "no number of labellings")
    unequal(count_separable(s["points"], c["answers"]), count)


def count_separable(points, answers):
    need(len({tuple(number(x) for x in p) for p in points}) == len(points), "a point is listed twice")
    need(len(answers) == 2 ** len(points), "not one answer for each labelling")
    count = 0
    for labels, answer in zip(product([False, True], repeat=len(points)), answers):
        if "weights" in answer:
            parts(points, labels, plane(answer))
            count += 1
        else:
            farkas(points, labels, answer["combination"])
    return count


# ---- the checkers: name -> (verify a proof, verify a counterexample) -------------------------------

def unequal(one, other):
    need(one != other, "the counterexample is none: both sides are equal")


def domains(s):
    lists = {name: [number(v) for v in values] for name, values in s["given"].items()}
    need(lists and all(values and len(set(values)) == len(values) for values in lists.values()), "an empty domain, or a value twice")
    need(set(lists) == variables(formula_of(s)), "other variables than are given")
    return lists


def every_case(s, _):
    cases = [dict(zip(s["given"], choice)) for choice in product(*domains(s).values())]
    for case in cases:
        need(value(s["formula"], case) is True, f"false at {case}")
    met(s["formula"], cases)
    return len(cases)


def every_case_fails(s, c):
    at, lists = point(c), domains(s)
    need(set(at) == set(lists) and all(at[name] in values for name, values in lists.items()), "not a case")
    need(value(s["formula"], at) is False, "the formula is true there")


def example(s, _):
    at = point(s["values"])
    need(set(at) == variables(formula_of(s)), "other variables than have values")
    need(value(s["formula"], at) is True, "the formula is not true")
    met(s["formula"], [at])
    return 1


def example_fails(s, _):
    need(value(formula_of(s), point(s["values"])) is False, "the formula is not false")


def polynomials(s, _):
    need(len(s["left"]) == len(s["right"]) > 0, "sides of different lengths")
    for left, right in zip(s["left"], s["right"]):
        need(expand(left) == expand(right), "two different polynomials")
    return details.grid(s)


def polynomials_differ(s, c):
    at = point(c)
    need(len(s["left"]) == len(s["right"]) > 0, "sides of different lengths")
    need(all(sort(t) == "a number" for t in s["left"] + s["right"]), "a side that is no number")
    unequal([value(t, at) for t in s["left"]], [value(t, at) for t in s["right"]])


def matrices(s, _):
    fitting(s)
    need(expand(s["left"], False) == expand(s["right"], False), "two different elements of the free ring")
    return len(words(s["left"], False) | words(s["right"], False))


SIZE = re.compile(r"[a-z][A-Za-z0-9]*|1")


def shaped(letters):
    """Two names of sizes for each letter."""
    need(all(is_variable(letter) for letter in letters), "a letter that is no name")
    need(all(type(names) is list and len(names) == 2 and all(SIZE.fullmatch(name) for name in names) for names in letters.values()), "no shape")


def fitting(s):
    shaped(s["letters"])
    left, right = shape(s["left"], s["letters"]), shape(s["right"], s["letters"])
    need(left == right is not None, "sides of different shapes, or of none")


def matrices_differ(s, c):
    fitting(s)
    given = matrices_of(s["letters"], c["matrices"], {**c["sizes"], "1": 1})
    unequal(matrix_value(s["left"], given), matrix_value(s["right"], given))


def difference(formula):
    name, (left, right) = opened(formula)
    need(name in COMPARE, f"{name} compares nothing")
    return plus(expand(left), expand(right), -1)


def is_impossible(s):
    """Whether it is said that nothing meets what is given: the conclusion is as false as 0 > 0."""
    return bool(s["given"]) and not variables(s["then"]) and value(s["then"], {}) is False


def consequence(s, w):
    count = combination(s, {name: part for name, part in w.items() if name != "at"})
    if is_impossible(s):
        need(w["at"] is None, "a place where nothing is")
    else:
        is_met(s["given"], w["at"])
    return count


def is_met(given, place):
    """That all of it is true at these numbers, or at roots between two numbers of equations with known other variables."""
    need(set(place) == variables(["and", *given]), "a place for other variables")
    here, left = Enclosing(128), list(range(len(given)))
    at = point({name: x for name, x in place.items() if not isinstance(x, dict)})
    roots = {name: x for name, x in place.items() if name not in at}
    box = {name: here.out(x, x) for name, x in at.items()}
    while roots:
        name = next((name for name, x in roots.items() if variables(given[natural(x["root"])]) <= {name, *box}), None)
        need(name is not None, "roots that need one another")
        root = roots.pop(name)
        low, high, which = number(root["from"]), number(root["to"]), root["root"]
        need(set(root) == {"from", "to", "root"} and low < high and which in left and given[which][0] == "==", "no root")
        left.remove(which)
        signs = [[here.holds([compare, *given[which][1:]], {**box, name: here.out(x, x)}) for compare in "<>"] for x in (low, high)]
        need(signs in ([[True, False], [False, True]], [[False, True], [True, False]]), "no change of sign")
        box[name] = here.out(low, high)
    for i in left:
        exact = variables(given[i]) <= set(at)
        need((value(given[i], at) if exact else here.holds(given[i], box)) is True, "not all that is given is met")


def combination(s, w):
    need(set(s) == {"given", "then"} and set(w) == {"equations", "cone"}, "other fields")
    need(all(sort(g) == "a truth value" for g in [*s["given"], s["then"]]), "a formula that is neither true nor false")
    equations = [g for g in s["given"] if g[0] == "=="]
    inequalities = [g for g in s["given"] if g[0] != "=="]
    need(all(g[0] in (">=", ">") for g in inequalities) and len(equations) == len(w["equations"]), "hypotheses and multipliers do not match")
    total, strict = {}, False
    for given, multiplier in zip(equations, w["equations"]):
        total = plus(total, times(expand(multiplier), difference(given), True))
    for entry in w["cone"]:
        need(number(entry["weight"]) > 0, "a weight that is not positive")
        square = expand(entry["square"])
        part = times({(): number(entry["weight"])}, times(square, square, True), True)
        for i in entry["times"]:
            part = times(part, difference(inequalities[natural(i)]), True)
        strict = strict or (set(square) == {()} and all(inequalities[i][0] == ">" for i in entry["times"]))
        total = plus(total, part)
    need(total == difference(s["then"]), "the combination is not the conclusion")
    need(s["then"][0] in ("==", ">=", ">") and (s["then"][0] != "==" or not w["cone"]) and (s["then"][0] != ">" or strict), "the combination shows less")
    minus = lambda formula: ["-", *formula[1:]]
    return words_of_both(s["then"], [*(["*", multiplier, minus(given)] for given, multiplier in zip(equations, w["equations"])),
                                     *(["*", entry["weight"], ["^", entry["square"], 2], *(minus(inequalities[i]) for i in entry["times"])] for entry in w["cone"])])


def consequence_fails(s, c):
    at = point(c)
    need(set(s) == {"given", "then"} and set(at) == variables(["and", *s["given"], s["then"]]), "other fields, or other variables")
    need(all(sort(g) == "a truth value" for g in [*s["given"], s["then"]]), "a formula that is neither true nor false")
    need(all(value(g, at) is True for g in s["given"]) and value(s["then"], at) is False, "no counterexample")


def matrix_equation(formula, letters):
    """The two sides of an equation between matrices of one shape."""
    name, (left, right) = opened(formula)
    one, other = shape(left, letters), shape(right, letters)
    need(name == "==" and one == other is not None, "no equation between matrices of one shape")
    return left, right


def matrix_consequence(s, w):
    shaped(s["letters"])
    need(set(s) == {"letters", "given", "then"}, "other fields")
    zeros = [["-", *matrix_equation(given, s["letters"])] for given in s["given"]]
    left, right = matrix_equation(s["then"], s["letters"])
    total, terms = {}, [["*", part["before"], zeros[natural(part["of"])], part["after"]] for part in w]
    for term in terms:
        need(shape(term, s["letters"]) == shape(left, s["letters"]), "a part of another shape")
        total = plus(total, expand(term, False))
    need(total == plus(expand(left, False), expand(right, False), -1), "the parts do not sum up to the conclusion")
    return words_of_both(s["then"], terms, False)


def matrix_consequence_fails(s, c):
    shaped(s["letters"])
    need(set(s) == {"letters", "given", "then"}, "other fields")
    given = matrices_of(s["letters"], c["matrices"], {**c["sizes"], "1": 1})
    differ = [one != other for one, other in ([matrix_value(side, given) for side in matrix_equation(g, s["letters"])] for g in [*s["given"], s["then"]])]
    need(differ[-1] and not any(differ[:-1]), "no counterexample")


def matrices_of(letters, data, sizes):
    """A matrix for each letter. A size has one number; one that has none yet gets it here."""
    need(set(data) == set(letters), "not a matrix for each letter")
    need(all(type(row) is list for rows in data.values() for row in rows), "a row that is no list")
    found = {name: [[number(x) for x in row] for row in rows] for name, rows in data.items()}
    for name, rows in found.items():
        has_sizes(rows, letters[name], sizes)
    return found


def has_sizes(rows, names, sizes):
    need(rows and rows[0] and all(len(row) == len(rows[0]) for row in rows), "no matrix")
    need(all(sizes.setdefault(name, count) == count for name, count in zip(names, (len(rows), len(rows[0])))), "a matrix of another shape")


# ---- induction -----------------------------------------------------------------------------------

# What stands behind the names of the objects that a rule starts from.
MARKS = {0: [], 1: [""], 2: ["1", "2"]}


def put(term, by):
    """The term with others in the place of its variables, all at the same time."""
    if isinstance(term, list):
        return [term[0], *(put(operand, by) for operand in term[1:])]
    return by.get(term, term) if is_variable(term) else term


def well_made(s, fields, of_rules, state, fixed, named):
    """Something begins, something goes on, there is something to show, and no name can be taken for another object's."""
    need(set(s) - {"of"} == fields and all(set(rule) == of_rules for rule in s["rules"]), "other fields")
    need(re.fullmatch("[a-z]{1,20}", s.get("of", "steps")), "no word for what is counted")
    need(state and s["always"] and {rule["from"] for rule in s["rules"]} in ({0, 1}, {0, 2}, {0, 1, 2}), "no state, nothing to show, no start or no step")
    need(all(type(rule["from"]) is int and list(rule["to"]) == state for rule in s["rules"]), "a rule that makes something else")
    need(all(is_variable(name) and not name[-1].isdigit() for name in state), "a name with a digit at its end")
    like = {name + mark for name in state for mark in ("", "1", "2")}
    need(not like & set(fixed), "what is the same throughout is named like a part of the state")
    for rule, names in zip(s["rules"], named):
        need(like & set(names) <= {name + mark for name in state for mark in MARKS[rule["from"]]}, "an object that is not there")


def stepwise(s, w, prove):
    """Each formula, of what each rule makes, from all formulas of what that is made from. Returns how many cases that took."""
    cases = 0
    need(len(w["steps"]) == len(s["rules"]), "rules and lists of proofs do not match")
    for rule, proofs in zip(s["rules"], w["steps"]):
        need(len(proofs) == len(s["always"]), "formulas and proofs do not match")
        before = [put(formula, {name: name + mark for name in rule["to"]}) for mark in MARKS[rule["from"]] for formula in s["always"]]
        for formula, proof in zip(s["always"], proofs):
            cases += prove(rule, before, put(formula, rule["to"]), proof)
    return cases


def made(s, use, used, make):
    """The object that a use of a rule makes, after all the uses that made what it starts from."""
    need(set(use) == {"rule", "with", "of"}, "no use of a rule")
    rule = s["rules"][natural(use["rule"])]
    objects = [made(s, before, used, make) for before in use["of"]]
    need(len(objects) == rule["from"], "a rule used of more or fewer objects")
    used.append(natural(use["rule"]))
    return make(rule, {name + mark: x for mark, thing in zip(MARKS[rule["from"]], objects) for name, x in thing.items()}, use["with"])


def number_rules(s):
    state = list(s["rules"][0]["to"])
    fixed = variables(["and", *s["given"], *s["always"]]) - set(state)
    named = [variables(["and", *rule["if"], *rule["to"].values()]) for rule in s["rules"]]
    well_made(s, {"given", "rules", "always"}, {"from", "if", "to"}, state, fixed, named)
    need(not variables(["and", *s["given"]]) & set(state), "what is given changes")
    formulas = [formula for part in [s["given"], s["always"], *(rule["if"] for rule in s["rules"])] for formula in part]
    need(all(sort(formula) == "a truth value" for formula in formulas), "a formula that is neither true nor false")
    need(all(sort(term) == "a number" for rule in s["rules"] for term in rule["to"].values()), "a part of an object that is no number")
    return fixed


def number_run(s, run, used):
    fixed = number_rules(s)
    given = point(run["given"])
    need(set(run) == {"given", "last"} and set(given) == fixed and all(value(g, given) is True for g in s["given"]), "what is given is not met")

    def make(rule, before, taken):
        known = {**given, **before}
        need(set(taken) == variables(["and", *rule["if"], *rule["to"].values()]) - set(known), "not a number for each that the rule takes")
        known.update(point(taken))
        need(all(value(formula, known) is True for formula in rule["if"]), "a rule that may not be used so")
        return {name: value(term, known) for name, term in rule["to"].items()}

    return {**given, **made(s, run["last"], used, make)}


def rules_of(use):
    return {natural(use["rule"])}.union(*map(rules_of, use["of"]))


def again(use):
    """Whether a rule is used on what the same rule has made, at once or by way of others."""
    return any(natural(use["rule"]) in rules_of(before) or again(before) for before in use["of"])


def every_rule(s, runs, follow):
    used = []
    for run in runs:
        follow(s, run, used)
    need(set(used) == set(range(len(s["rules"]))), "a rule that no run uses")
    need(any(again(run["last"]) for run in runs), "no rule that is used again")


def induction(s, w):
    number_rules(s)
    need(set(w) == {"steps", "runs"}, "no proof by induction")
    cases = stepwise(s, w, lambda rule, before, then, proof: combination({"given": [*s["given"], *rule["if"], *before], "then": then}, proof))
    every_rule(s, w["runs"], number_run)
    return cases


def induction_fails(s, run):
    end = number_run(s, run, [])
    need(any(value(formula, end) is False for formula in s["always"]), "all of it is true at the end")


def matrix_rules(s):
    fixed, state = s["letters"], s["state"]
    for letters in [fixed, state, *(rule["letters"] for rule in s["rules"])]:
        shaped(letters)
    well_made(s, {"letters", "state", "rules", "always"}, {"from", "letters", "if", "to"}, list(state), fixed, [rule["letters"] for rule in s["rules"]])
    need(not set(fixed) & set(state), "what is the same throughout changes")
    for formula in s["always"]:
        matrix_equation(formula, {**fixed, **state})
    for rule in s["rules"]:
        need(not set(fixed) & set(rule["letters"]), "a second shape for what is the same throughout")
        known = {**fixed, **rule["letters"]}
        for formula in rule["if"]:
            matrix_equation(formula, known)
        for shapes in [*([known[name + mark] for name in state] for mark in MARKS[rule["from"]]), [shape(term, known) for term in rule["to"].values()]]:
            renamed = {size: size for size in {"1", *(size for names in fixed.values() for size in names)}}
            need(None not in shapes, "a number where a matrix should be")
            for names, others in zip(state.values(), shapes):
                need(all(renamed.setdefault(name, other) == other for name, other in zip(names, others)), "another shape than that of the state")


def matrix_run(s, run, used):
    matrix_rules(s)
    sizes = {**run["sizes"], "1": 1}
    need(set(run) == {"sizes", "given", "last"}, "no run")
    need(set(sizes) == {"1", *(size for names in s["letters"].values() for size in names)}, "other sizes")
    given = matrices_of(s["letters"], run["given"], sizes)

    def make(rule, before, taken):
        here = dict(sizes)
        for name, rows in before.items():
            has_sizes(rows, rule["letters"][name], here)
        known = {**given, **before, **matrices_of({name: names for name, names in rule["letters"].items() if name not in before}, taken, here)}
        for _, left, right in rule["if"]:
            need(matrix_value(left, known) == matrix_value(right, known), "a rule that may not be used so")
        return {name: matrix_value(term, known) for name, term in rule["to"].items()}

    return {**given, **made(s, run["last"], used, make)}


def matrix_induction(s, w):
    matrix_rules(s)
    need(set(w) == {"steps", "runs"}, "no proof by induction")
    cases = stepwise(s, w, lambda rule, before, then, proof: matrix_consequence(
        {"letters": {**s["letters"], **rule["letters"]}, "given": [*rule["if"], *before], "then": then}, proof))
    every_rule(s, w["runs"], matrix_run)
    return cases


def matrix_induction_fails(s, run):
    end = matrix_run(s, run, [])
    need(any(matrix_value(left, end) != matrix_value(right, end) for _, left, right in s["always"]), "all of it is true at the end")


def equal_everywhere(s, w):
    ends = [None if s[end] is None else number(s[end]) for end in ("from", "to")]
    all_pieces = pieces([number(x) for x in w["breakpoints"]], *ends)
    for start, end in all_pieces:
        need(affine(s["left"], s["variable"], start, end) == affine(s["right"], s["variable"], start, end), "two different lines on a piece")
    return len(all_pieces)


def differs_somewhere(s, c):
    x = number(c[s["variable"]])
    need(s["from"] is None or s["to"] is None or number(s["from"]) < number(s["to"]), "an interval without an inside")
    need((s["from"] is None or number(s["from"]) <= x) and (s["to"] is None or x <= number(s["to"])), "outside the interval")
    unequal(value(s["left"], point(c)), value(s["right"], point(c)))


def slopes_between(s, w):
    """The points of the subdivision, and the slopes before, between and behind them."""
    pieces([number(x) for x in s["breakpoints"]])
    inner = [number(x) for x in w["subdivision"]]
    return inner, [affine(s["term"], s["variable"], start, end)[0] for start, end in pieces(inner)]


def bends(s, w):
    inner, slopes = slopes_between(s, w)
    return [x for x, before, after in zip(inner, slopes, slopes[1:]) if before != after]


def breakpoints(s, w):
    need(bends(s, w) == [number(x) for x in s["breakpoints"]], "the slope changes elsewhere")
    return len(w["subdivision"]) + 1


def told_slopes(s, w):
    _, slopes = slopes_between(s, w)
    return details.told_slopes(slopes[:1] + [after for before, after in zip(slopes, slopes[1:]) if before != after])


def other_breakpoints(s, c):
    unequal(bends(s, c), [number(x) for x in s["breakpoints"]])


def left_of(p, q, r):
    """Twice the area of a triangle: positive when the third corner lies to the left of the way from the first to the second."""
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def plane_regions(s, w):
    """How many polygons, no two of them with the same units on, fill the box; and how many affine maps there are on them."""
    box = [tuple(number(x) for x in ends) for ends in s["box"]]
    need(len(box) == 2 and all(low < high for low, high in box), "no box")
    need(len(s["layers"]) > 1, "no hidden layer")
    patterns, maps, area = set(), set(), Fraction(0)
    for polygon in w["polygons"]:
        corners = [tuple(number(x) for x in corner) for corner in polygon]
        need(len(corners) > 2 and all(len(corner) == 2 for corner in corners), "no polygon")
        need(all(low <= x <= high for corner in corners for x, (low, high) in zip(corner, box)), "a corner outside")
        need(all(left_of(p, q, r) > 0 for i, (p, q) in enumerate(zip(corners, corners[1:] + corners[:1]))
                 for k, r in enumerate(corners) if k not in (i, (i + 1) % len(corners))), "a polygon that is not convex")
        area += sum(left_of(corners[0], p, q) for p, q in zip(corners[1:], corners[2:]))
        values, pattern = [[x for x, _ in corners], [y for _, y in corners]], []
        for layer in s["layers"]:
            need(len(layer["weights"]) == len(layer["bias"]) > 0, "weights and biases that do not match")
            need(all(len(row) == len(values) for row in layer["weights"]), "weights that do not fit the layer before")
            values = [[sum((number(w) * x for w, x in zip(row, column)), number(bias)) for column in zip(*values)]
                      for row, bias in zip(layer["weights"], layer["bias"])]
            if layer is not s["layers"][-1]:
                need(all(min(unit) >= 0 or max(unit) <= 0 for unit in values), "a unit that switches inside")
                pattern += [max(unit) > 0 for unit in values]
                values = [unit if max(unit) > 0 else [Fraction(0)] * len(unit) for unit in values]
        need(tuple(pattern) not in patterns, "two polygons with the same pattern")
        patterns.add(tuple(pattern))
        maps.add(tuple(plane_through(corners, unit) for unit in values))
    need(area == 2 * (box[0][1] - box[0][0]) * (box[1][1] - box[1][0]), "areas that do not add up")
    return len(patterns), len(maps)


def plane_through(corners, values):
    """The affine function with these values at the first three corners."""
    (p, q, r), (f, g, h) = corners[:3], values[:3]
    area = left_of(p, q, r)
    a = ((g - f) * (r[1] - p[1]) - (h - f) * (q[1] - p[1])) / area
    b = ((h - f) * (q[0] - p[0]) - (g - f) * (r[0] - p[0])) / area
    return a, b, f - a * p[0] - b * p[1]


def activation_regions(s, w):
    need(plane_regions(s, w) == (s["regions"], s["maps"]), "other regions, or other maps")
    units = sum(len(layer["bias"]) for layer in s["layers"][:-1])
    return units * sum(len(polygon) for polygon in w["polygons"])


def dichotomies(s, w):
    need(count_separable(s["points"], w["answers"]) == s["count"], "another count")
    return len(w["answers"])


def threshold_functions(s, w):
    found, steps = count_threshold_functions(s, w)
    need(found == s["count"], f"{found} functions")
    return steps


def count_threshold_functions(s, w):
    """The functions that the classes stand for, and how many steps out of a class are accounted for."""
    n = s["variables"]
    need(type(n) is int and 1 <= n <= 7, "one to seven variables")
    corners = list(product((-1, 1), repeat=n + 1))
    place = {corner: k for k, corner in enumerate(corners)}
    sums = [list(accumulate(corner)) for corner in corners]

    def next_below(corner):
        for i, sign in enumerate(corner):
            if sign == 1 and i == n:
                yield corner[:n] + (-1,)
            elif sign == 1 and corner[i + 1] == -1:
                yield corner[:i] + (-1, 1) + corner[i + 2:]

    below = [sum(1 << place[lower] for lower in next_below(corner)) for corner in corners]
    tables, functions = [], 0
    for weights in w["classes"]:
        need(len(weights) == n + 1 and all(type(x) is int and x >= 0 for x in weights), "weights are natural numbers")
        need(sorted(weights, reverse=True) == weights, "weights that do not fall")
        totals = [sum(x * sign for x, sign in zip(weights, corner)) for corner in corners]
        need(all(totals), "a corner on the boundary")
        tables.append(sum(1 << k for k, total in enumerate(totals) if total > 0))
        chow = [abs(sum(corner[i] for corner, total in zip(corners, totals) if total > 0)) for i in range(n + 1)]
        orders = factorial(n + 1)
        for size in set(chow):
            orders //= factorial(chow.count(size))
        functions += orders * 2 ** sum(size > 0 for size in chow)
    known = set(tables)
    need(len(known) == len(tables), "a class twice")
    need(sum(1 << k for k, corner in enumerate(corners) if corner[0] == 1) in known, "the first variable is missing")
    refused = set()
    for entry in w["refused"]:
        table, falls = tables[natural(entry["class"])], natural(entry["corner"])
        total = [Fraction(0)] * (n + 1)
        for corner, share in entry["shares"]:
            need(table >> natural(corner) & 1 and corner != falls and number(share) >= 0, "no share of another true corner")
            total = [a + number(share) * b for a, b in zip(total, sums[corner])]
        need(all(a <= b for a, b in zip(total, sums[falls])), "shares that come to more than the corner")
        refused.add((entry["class"], falls))
    steps = 0
    for i, table in enumerate(tables):
        for k, corner in enumerate(corners):
            if corner[0] == 1 and table >> k & 1:
                steps += 1
                over = table ^ (1 << k) ^ (1 << len(corners) - 1 - k)
                need(over in known or table & below[k] or (i, k) in refused, "a step that leads nowhere")
    return functions, steps


def natural(place):
    need(type(place) is int and place >= 0, "an index that points nowhere")
    return place


def lifted(s):
    rows = rows_of([[*p, 1] if s["bias"] else p for p in s["points"]])
    return rows, min(len(rows), len(rows[0]))


def is_independent(rows):
    """Elimination by columns, to echelon form: as many pivots as rows."""
    rows, pivots = [list(row) for row in rows], 0
    for k in range(len(rows[0])):
        found = next((i for i in range(pivots, len(rows)) if rows[i][k] != 0), None)
        if found is None:
            continue
        rows[pivots], rows[found] = rows[found], rows[pivots]
        for row in rows[pivots + 1:]:
            factor = row[k] / rows[pivots][k]
            row[:] = [a - factor * b for a, b in zip(row, rows[pivots])]
        pivots += 1
    return pivots == len(rows)


def general_position(s, _):
    rows, size = lifted(s)
    need(type(s["bias"]) is bool, "neither with a bias nor without")
    choices = list(combinations(rows, size))
    need(all(is_independent(choice) for choice in choices), "a dependent choice")
    return len(choices)


def dependent(s, c):
    (rows, size), shares = lifted(s), [number(share) for share in c["combination"]]
    need(len(shares) == len(rows) and 0 < sum(share != 0 for share in shares) <= size, "no combination of so few points")
    need(all(sum(share * row[k] for share, row in zip(shares, rows)) == 0 for k in range(len(rows[0]))), "the sum does not vanish")


def relu_layer(s, corner):
    return [max(dot(unit["weights"], corner) + number(unit["bias"]), Fraction(0)) for unit in s["units"]]


def boolean_functions(s, _):
    corners = list(product([0, 1], repeat=s["inputs"]))
    need(len(s["units"]) == len(corners), "not one unit for each corner")
    # The units that say something at each corner: the others add nothing to any sum.
    said = [[(c, v) for c, v in enumerate(relu_layer(s, corner)) if v != 0] for corner in corners]
    count = 0
    for function in product([0, 1], repeat=len(corners)):
        for wanted, values in zip(function, said):
            need(sum(v for c, v in values if function[c]) == wanted, f"{function} is not met")
            count += 1
    return count


def boolean_function_fails(s, c):
    corners = list(product([0, 1], repeat=s["inputs"]))
    need(len(s["units"]) == len(c["function"]) == len(corners), "not one unit and one value for each corner")
    need(all(type(on) is bool for on in c["function"]), "a value that is neither true nor false")
    wanted = c["function"][corners.index(tuple(number(x) for x in c["corner"]))]
    unequal(sum(v for v, on in zip(relu_layer(s, c["corner"]), c["function"]) if on), Fraction(int(wanted)))


def no_monotone_unit(s, w):
    need(s["monotone"] is True and s["skip"] is False, "the certificate says nothing of such units")
    return farkas(s["points"], s["labels"], w["combination"])


def some_unit(s, c):
    base = c["activation"][2] if isinstance(c["activation"], list) and c["activation"][0] == "*" and not variables(c["activation"][1]) else c["activation"]
    need(not s["monotone"] or base in ("t", ["relu", "t"]), "an activation that may not be monotone")
    need(s["skip"] or all(number(v) == 0 for v in c["skip"]), "a skip connection")
    parts(s["points"], s["labels"], lambda p: value(c["activation"], {"t": plane(c)(p)}) + dot(c["skip"], p) + number(c["offset"]))


def rank_is(matrix, rank, proof):
    left, right, before, after = (rows_of(proof[name]) for name in ("left", "right", "before", "after"))
    need(rank == len(right) > 0 and multiply(left, right) == matrix, "no factorisation of that rank")
    need(multiply(multiply(before, matrix), after) == [[int(i == k) for k in range(rank)] for i in range(rank)], "no identity matrix inside")


def rows_of(data):
    rows = [[number(x) for x in row] for row in data]
    need(rows and rows[0] and all(len(row) == len(rows[0]) for row in rows), "not a matrix")
    return rows


def multiply(a, b):
    need(len(a[0]) == len(b), "a product of matrices that do not fit")
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def chain(s):
    total, *others = [rows_of(factor) for factor in s["factors"]]
    for other in others:
        total = multiply(total, other)
    return total


def rank(s, w):
    need(type(s["rank"]) is int, "a rank that is no number")
    rank_is(chain(s), s["rank"], w)
    return len(chain(s)) * len(chain(s)[0]) + s["rank"] ** 2


def rank_differs(s, c):
    need(type(s["rank"]) is int and 1 <= s["rank"] <= 16, "a rank that is not spoken of")
    unequal(s["rank"], c["rank"])
    rank_is(chain(s), c["rank"], c["proof"])


def obeys(terms, coefficients, t):
    return terms[t] == sum(c * terms[t - 1 - i] for i, c in enumerate(coefficients))


def sequence_of(s):
    terms, coefficients = ([number(x) for x in s[name]] for name in ("terms", "coefficients"))
    need(1 <= len(coefficients) <= 16 and 2 * len(coefficients) <= len(terms) <= 128, "too few terms, or too many terms or coefficients")
    return terms, coefficients


def recurrence(s, w):
    terms, coefficients = sequence_of(s)
    n, k = len(terms), len(coefficients)
    need(all(obeys(terms, coefficients, t) for t in range(k, n)), "a term that is not what the coefficients give")
    hankel = [terms[i:i + k] for i in range(k)]
    need(multiply(hankel, rows_of(w["inverse"])) == [[int(i == j) for j in range(k)] for i in range(k)], "a Hankel matrix with no such inverse")
    return n - k + k ** 2


def recurrence_fails(s, c):
    terms, coefficients = sequence_of(s)
    if "index" in c:
        t = c["index"]
        need(type(t) is int and len(coefficients) <= t < len(terms), "no index of a term that the coefficients give")
        return need(not obeys(terms, coefficients, t), "a term that is right")
    fewer = [number(x) for x in c["coefficients"]]
    need(len(fewer) < len(coefficients), "as many coefficients, or more")
    need(all(obeys(terms, fewer, t) for t in range(len(fewer), len(terms))), "a term that is not what the coefficients give")


MOST_VISITS = 100000


def whole(written):
    need(number(written).denominator == 1, f"{written!r} is no whole number")
    return int(number(written))


def perceptron(points, labels, visits):
    """The mistakes of a run from zero as (visit, weights with the bias last), and whether a whole round went without any."""
    labelled(points, labels)
    examples = [[whole(x) * (1 if label else -1) for x in [*p, 1]] for p, label in zip(points, labels)]
    weights, mistakes, clean = [0] * len(examples[0]), [], 0
    for visit in range(visits):
        if clean == len(examples):
            break
        z = examples[visit % len(examples)]
        if sum(a * b for a, b in zip(weights, z)) > 0:
            clean += 1
            continue
        weights = [a + b for a, b in zip(weights, z)]
        mistakes.append((visit, weights))
        clean = 0
    return examples, mistakes, clean == len(examples)


def loop(points, labels, ends):
    start, end = ends["from"], ends["until"]
    need(type(start) is int and type(end) is int and 0 <= start < end <= MOST_VISITS, "no stretch of the run")
    need((end - start) % len(points) == 0, "another point's turn")
    examples, mistakes, _ = perceptron(points, labels, end)
    need(any(visit >= start for visit, _ in mistakes), "no mistake in between")
    after = lambda visits: ([[0] * len(examples[0])] + [weights for visit, weights in mistakes if visit < visits])[-1]
    need(after(start) == after(end), "other weights")
    return mistakes


def listed(mistakes):
    return [(mistake["visit"], [whole(w) for w in [*mistake["weights"], mistake["bias"]]]) for mistake in mistakes]


def perceptron_loops(s, w):
    need(loop(s["points"], s["labels"], w["loop"]) == listed(w["mistakes"]), "other mistakes")
    return w["loop"]["until"]


def perceptron_ends(s, c):
    need(type(c["visits"]) is int and perceptron(s["points"], s["labels"], c["visits"])[2], "no round without a mistake")


def lesson_holds(points, row):
    """The mistakes of a run that stops, and whether all that the row says of it is so."""
    examples, mistakes, stops = perceptron(points, row["labels"], MOST_VISITS)
    need(stops, "the run does not stop")
    form = [whole(w) for w in [*row["weights"], row["bias"]]]
    margin = min(dot(form, z) for z in examples)
    longest = max(dot(z, z) for z in examples)
    return mistakes, len(mistakes) == row["mistakes"] and margin > 0 and longest * dot(form, form) == number(row["bound"]) * margin ** 2


def perceptron_stops(s, w):
    need(len(s["rows"]) == len(w["mistakes"]) > 0, "not one run for each labelling")
    count = 0
    for row, mistakes in zip(s["rows"], w["mistakes"]):
        found, is_so = lesson_holds(s["points"], row)
        need(is_so and len(found) <= number(row["bound"]), "another number of mistakes, no hyperplane, or another bound")
        need(found == listed(mistakes), "other mistakes")
        count += len(found)
    return count


def perceptron_does_not_stop(s, c):
    need(type(c["row"]) is int and c["row"] >= 0, "an index that points nowhere")
    row = s["rows"][c["row"]]
    if c["loop"] is None:
        need(not lesson_holds(s["points"], row)[1], "all that is said is so")
    else:
        loop(s["points"], row["labels"], c["loop"])


# ---- intervals: pairs of fractions, the ends on a grid of 2^-bits --------------------------------

TOO_LONG = Fraction(2) ** 5120


class Enclosing:
    """Between which two fractions the value of a term lies, and whether a formula is true (None: not known) in a box."""

    def __init__(self, bits):
        need(type(bits) is int and 0 <= bits <= 512, "no number of digits")
        self.grid, self.known = Fraction(1, 2 ** bits), {}

    def out(self, low, high):
        pair = (low / self.grid).__floor__() * self.grid, (high / self.grid).__ceil__() * self.grid
        need(max(map(abs, pair)) < TOO_LONG, "a number that is too long")
        return pair

    def power_of_e(self, x):
        """e^x between two fractions: the whole part as a power of e, the rest by its series."""
        need(abs(x) <= 1024, "an argument that is too large")
        if x not in self.known:
            whole = x.__floor__()
            fine = self.grid / 2 ** (32 + 4 * abs(whole))
            low, high = self.series(x - whole, fine)
            least, most = self.series(Fraction(1), fine)
            least, most = (least / fine).__floor__() * fine, (most / fine).__ceil__() * fine
            self.known[x] = (low * least ** whole, high * most ** whole) if whole >= 0 else (low / most ** -whole, high / least ** -whole)
        return self.known[x]

    @staticmethod
    def series(x, fine):
        """For 0 <= x <= 1: from the second term on each is at most half of the one before."""
        total, term, k = Fraction(1), Fraction(1), 0
        while k < 2 or term > fine:
            k += 1
            term = term * x / k
            total += term
        return total, total + term

    def tanh(self, x):
        if x < 0:
            low, high = self.tanh(-x)
            return -high, -low
        low, high = self.power_of_e(2 * x)
        return 1 - 2 / (low + 1), 1 - 2 / (high + 1)

    def ln(self, x):
        """With x = m 2^k and 1/2 < m <= 1 it is k ln 2 - r(1 - m), where r(u) = u + u^2/2 + u^3/3 + ... and ln 2 = r(1/2)."""
        need(x > 0, "the logarithm of what may be zero or negative")
        k, m = 0, x
        while m > 1:
            k, m = k + 1, m / 2
        while 2 * m <= 1:
            k, m = k - 1, m * 2
        (a, b), (c, d) = self.sum_of(Fraction(1, 2)), self.sum_of(1 - m)
        return min(k * a, k * b) - d, max(k * a, k * b) - c

    def sum_of(self, u):
        """r(u) for 0 <= u <= 1/2: each power is at most half of the one before, so all that are left out are no more than the last."""
        scale = (2 ** 32 / self.grid).__floor__()
        low = first = (u * scale).__floor__()
        high = above = -((-u * scale).__floor__())
        k = 1
        while above > 1:
            k, first, above = k + 1, (first * u).__floor__(), -((-above * u).__floor__())
            low, high = low + first // k, high - (-above // k)
        return Fraction(low, scale), Fraction(high + above, scale)

    def wave(self, low, high, k):
        """sin (k = 1) or cos (k = 0): least and greatest at an end, or at a turn in between, which is m pi, or half of pi further."""
        need(abs(low + high) <= (128 if k else 256), "an angle that is too large")
        if high - low >= 7:
            return Fraction(-1), Fraction(1)
        found, pi = [self.wave_at(x, k) for x in (low, high)], self.pi()
        for m in range((low / pi[0]).__floor__() - 1, (high / pi[0]).__ceil__() + 1):
            turn = sorted((m + Fraction(k, 2)) * end for end in pi)
            if turn[0] <= high and low <= turn[1]:
                found.append((Fraction((-1) ** m),) * 2)
        return min(least for least, _ in found), max(most for _, most in found)

    def wave_at(self, x, k):
        """The series, whose terms turn their sign, and fall in size from some term on."""
        if ("wave", x, k) not in self.known:
            # No term is larger than e^|x| < 4^|x|.
            scale = (2 ** (32 + 2 * abs(x).__ceil__()) / self.grid).__floor__()
            low, high = ((x * scale).__floor__(), (x * scale).__ceil__()) if k else (scale, scale)
            least, most, j, square = low, high, k, x * x
            while max(-least, most) > 1 or j < abs(x):
                share = square / ((j + 1) * (j + 2))
                least, most, j = (-most * share).__floor__(), (-least * share).__ceil__(), j + 2
                low, high = low + least, high + most
            away = max(-least, most)
            self.known["wave", x, k] = max(Fraction(low - away, scale), Fraction(-1)), min(Fraction(high + away, scale), Fraction(1))
        return self.known["wave", x, k]

    def erf(self, x):
        """2/sqrt(pi) (x - x^3/3 + x^5/10 - ...), which turns its sign with every term; beyond 8 it is between erf 8 and 1."""
        if x < 0:
            low, high = self.erf(-x)
            return -high, -low
        if x > 8:
            return self.erf(Fraction(8))[0], Fraction(1)
        if ("erf", x) not in self.known:
            # The largest term is below e^(x^2) < 2^(2 x^2).
            scale = (2 ** (32 + 2 * (x * x).__ceil__()) / self.grid).__floor__()
            low = least = (x * scale).__floor__()
            high = most = -((-x * scale).__floor__())
            square, k = x * x, 0
            while most > 1 or k < square:
                k += 1
                least, most = (least * square / k).__floor__(), -((-most * square / k).__floor__())
                first, last = least // (2 * k + 1), -(-most // (2 * k + 1))
                low, high = (low - last, high - first) if k % 2 else (low + first, high + last)
            (a, b), (c, d) = (low - most, high + most), [self.sqrt(end) for end in self.pi()]
            self.known["erf", x] = max(2 * a / (d[1] * scale), Fraction(0)), min(2 * b / (c[0] * scale), Fraction(1))
        return self.known["erf", x]

    def sqrt(self, x):
        need(x >= 0, "the root of what may be negative")
        over = (x / self.grid ** 2 * 2 ** 64).__floor__()
        root = isqrt(over)
        exact = root * root == over and over * self.grid ** 2 == x * 2 ** 64
        return root * self.grid / 2 ** 32, (root if exact else root + 1) * self.grid / 2 ** 32

    def pi(self):
        """6 arcsin(1/2) = 3 (1 + 1/24 + ...): each term is less than a quarter of the one before."""
        if "pi" not in self.known:
            total, term, k = Fraction(0), Fraction(3), 0
            while term > self.grid / 2 ** 32:
                total, k = total + term / (2 * k + 1), k + 1
                term = term * (2 * k - 1) / (8 * k)
            self.known["pi"] = total, total + 2 * term
        return self.known["pi"]

    def times(self, a, b):
        ends = [x * y for x in a for y in b]
        return self.out(min(ends), max(ends))

    def of(self, term, box):
        if term == "pi":
            return self.out(*self.pi())
        if not isinstance(term, list):
            return box[term] if is_variable(term) else self.out(number(term), number(term))
        name, written = opened(term)
        operands = [self.of(operand, box) for operand in (written[:1] if name == "^" else written)]
        first, last = operands[0], operands[-1]
        if name == "-":
            return (-first[1], -first[0]) if len(operands) == 1 else self.out(first[0] - last[1], first[1] - last[0])
        if name in ("+", "*", "/", "max", "min"):
            for other in operands[1:]:
                if name == "/":
                    need(other[0] > 0 or other[1] < 0, "a divisor that may be zero")
                    ends = [x / y for x in first for y in other]
                    first = self.out(min(ends), max(ends))
                elif name == "*":
                    first = self.times(first, other)
                else:
                    pick = {"+": lambda a, b: a + b, "max": max, "min": min}[name]
                    first = self.out(pick(first[0], other[0]), pick(first[1], other[1]))
            return first
        sizes = sorted(map(abs, first))
        away = (sizes[0] if first[0] * first[1] > 0 else Fraction(0), sizes[1])
        if name == "abs":
            return away
        if name == "^":
            base, total = away if written[1] % 2 == 0 else first, [(Fraction(1),) * 2] * 2
            for _ in range(written[1]):
                total = [self.times(one, (end, end)) for one, end in zip(total, base)]
            return total[0][0], total[1][1]
        if name == "exp":
            return self.out(self.power_of_e(first[0])[0], self.power_of_e(first[1])[1])
        if name == "tanh":
            return self.out(self.tanh(first[0])[0], self.tanh(first[1])[1])
        if name in ("ln", "erf", "sqrt"):
            grows = getattr(self, name)
            return self.out(grows(first[0])[0], grows(first[1])[1])
        if name in ("sin", "cos"):
            return self.out(*self.wave(*first, int(name == "sin")))
        if name == "round":
            return tuple(Fraction(round(end)) for end in first)
        need(name in ("relu", "step"), f"{name} is no number")
        return tuple(max(end, Fraction(0)) if name == "relu" else Fraction(int(end > 0)) for end in first)

    def holds(self, formula, box):
        name, operands = opened(formula)
        if name in COMPARE:
            (a, b), (c, d) = [self.of(side, box) for side in operands]
            if name in ("==", "!="):
                same = False if b < c or d < a else True if a == b and c == d else None
                return same if name == "==" or same is None else not same
            if name in (">", ">="):
                (a, b), (c, d) = (c, d), (a, b)
            below = (b < c, a >= d) if name in ("<", ">") else (b <= c, a > d)
            return True if below[0] else False if below[1] else None
        need(name in OF_TRUTHS, f"{name} is neither true nor false")
        truths = [self.holds(part, box) for part in operands]
        turned = [None if truth is None else not truth for truth in truths]
        every = lambda all_of: False if False in all_of else None if None in all_of else True
        some = lambda all_of: True if True in all_of else None if None in all_of else False
        return {
            "and": lambda: every(truths), "or": lambda: some(truths), "not": lambda: turned[0],
            "implies": lambda: some([turned[0], truths[1]]), "iff": lambda: None if None in truths else truths[0] == truths[1],
        }[name]()


def ranges(s):
    given = {}
    for name, domain in s["given"].items():
        if isinstance(domain, list):
            given[name] = [(number(v), number(v)) for v in domain]
            need(given[name] and len(set(given[name])) == len(domain), "an empty list, or a value twice")
        else:
            need(set(domain) == {"from", "to"} and number(domain["from"]) < number(domain["to"]), "no interval")
            given[name] = [(number(domain["from"]), number(domain["to"]))]
    need(set(given) == variables(formula_of(s)), "other variables than are given")
    return given


def enclosure(s, w):
    given, cuts, here = ranges(s), w["cuts"], Enclosing(w["bits"])
    need(type(cuts) is int and 0 <= cuts <= 40, "no number of cuts")
    unmet, boxes = premises(s["formula"]), 0
    todo = [(dict(zip(given, choice)), cuts) for choice in product(*given.values())]
    todo = [({name: here.out(*pair) for name, pair in box.items()}, left) for box, left in todo]
    while todo:
        box, left = todo.pop()
        boxes += 1
        need(boxes < 2 ** 18, "too many boxes")
        truth = here.holds(s["formula"], box)
        need(truth is not False, "false in a box")
        unmet = [premise for premise in unmet if here.holds(premise, box) is not True]
        if truth is None:
            name = max(box, key=lambda name: box[name][1] - box[name][0], default=None)
            need(left > 0 and name is not None and box[name][1] - box[name][0] > here.grid, "not decided")
            low, high = box[name]
            middle = ((low + high) / 2 / here.grid).__floor__() * here.grid
            todo += [({**box, name: half}, left - 1) for half in ((low, middle), (middle, high))]
    need(not unmet, "an implication whose premise is never seen to be true")


def enclosure_fails(s, c):
    at, given, here = point(c["at"]), ranges(s), Enclosing(c["bits"])
    need(set(at) == set(given), "not a value for each variable")
    for name, x in at.items():
        need(any(low <= x <= high for low, high in given[name]), "a value that is not given")
    need(here.holds(s["formula"], {name: here.out(x, x) for name, x in at.items()}) is False, "not seen to be false there")


FINITE_HALFS = sorted({x for x in (struct.unpack("<e", struct.pack("<H", bits))[0] for bits in range(2 ** 16)) if isfinite(x)})


def to_half(x):
    """The float16 number nearest to a double: Python packs it with ties to even. Sums and products of two are doubles exactly."""
    try:
        return struct.unpack("<e", struct.pack("<e", x))[0]
    except OverflowError:
        raise No(f"{x} is too large for a half") from None


def in_format(name):
    """How a number is taken into a format and how a result is rounded there."""
    if name == "exact":
        return (lambda x: x), (lambda x: x)
    need(name in ("half", "double"), f"no format {name!r}")
    to = to_half if name == "half" else (lambda x: x)

    def take(x):
        taken = to(x.numerator / x.denominator)
        need(isfinite(taken) and Fraction(taken) == x, f"{x} is not a {name}")
        return taken

    def rounded(x):
        need(isfinite(x), "a result that is too large")
        return to(x)

    return take, rounded


def values_of(domain):
    if isinstance(domain, list):
        return [number(x) for x in domain]
    start, end = number(domain["from"]), number(domain["to"])
    if domain["every"] == "half":
        return [Fraction(x) for x in FINITE_HALFS if start <= x <= end]
    need(domain["every"] == "whole number" and start.denominator == end.denominator == 1, "no such domain")
    return [Fraction(x) for x in range(int(start), int(end) + 1)]


def compute(term, env, take, rounded):
    """A program's term, operation by operation, from left to right."""
    if not isinstance(term, list):
        return env[term] if is_variable(term) else take(number(term))
    name, operands = opened(term)
    parts = [compute(operand, env, take, rounded) for operand in operands]
    need(name in ("+", "-", "*"), f"{name} in a program")
    need(name != "*" or sum(bool(variables(operand)) for operand in term[1:]) <= 1, "a product of two terms that both vary")
    if len(parts) == 1:
        return -parts[0]
    total = parts[0]
    for part in parts[1:]:
        total = rounded(total + part if name == "+" else total - part if name == "-" else total * part)
    return total


def outcomes(s, given):
    """What the formula's variables are in the end, once each, over the cases; and how many cases there were."""
    take, rounded = in_format(s["format"])
    shown = sorted(variables(formula_of(s)))
    need(all(is_variable(step["set"]) and sort(step["to"]) == "a number" for step in s["steps"]), "a step that sets no variable to a number")
    need(s["steps"] and all(type(step["times"]) is int and step["times"] > 0 and step["set"] not in given for step in s["steps"]), "no program")
    known, ends, cases = [{} for _ in s["steps"]], set(), 0
    for case in product(*([take(x) for x in values] for values in given.values())):
        env = dict(zip(given, case))
        for step, memory in zip(s["steps"], known):
            name, repeated = step["set"], step["times"] > 1
            need(not repeated or variables(step["to"]) <= {name}, "a repetition that reads something else")
            if not repeated:
                env[name] = compute(step["to"], env, take, rounded)
                continue
            x = env[name]
            for _ in range(step["times"]):
                if x not in memory:
                    memory[x] = compute(step["to"], {name: x}, take, rounded)
                x = memory[x]
            env[name] = x
        ends.add(tuple(env[name] for name in shown))
        cases += 1
    return [{name: Fraction(x) for name, x in zip(shown, end)} for end in ends], cases


def rounded_domains(s):
    given = {name: values_of(domain) for name, domain in s["given"].items()}
    need(given and all(values and len(set(values)) == len(values) for values in given.values()), "an empty domain, or a value twice")
    return given


def rounded_program(s, _):
    given = rounded_domains(s)
    ends, cases = outcomes(s, given)
    for end in ends:
        need(value(s["formula"], end) is True, f"false at {end}")
    met(s["formula"], ends)
    return cases


def rounded_program_fails(s, c):
    at = point(c)
    given = rounded_domains(s)
    need(set(at) == set(given) and all(at[name] in values for name, values in given.items()), "not a case")
    ends, _ = outcomes(s, {name: [x] for name, x in at.items()})
    need(value(s["formula"], ends[0]) is False, "the formula is true there")


CHECKERS = {
    "activationRegions": (activation_regions, lambda s, c: unequal(plane_regions(s, c), (s["regions"], s["maps"]))),
    "enclosure": (enclosure, enclosure_fails),
    "everyCase": (every_case, every_case_fails),
    "example": (example, example_fails),
    "polynomialIdentity": (polynomials, polynomials_differ),
    "matrixIdentity": (matrices, matrices_differ),
    "consequence": (consequence, consequence_fails),
    "matrixConsequence": (matrix_consequence, matrix_consequence_fails),
    "induction": (induction, induction_fails),
    "matrixInduction": (matrix_induction, matrix_induction_fails),
    "equalEverywhere": (equal_everywhere, differs_somewhere),
    "breakpoints": (breakpoints, other_breakpoints),
    "rank": (rank, rank_differs),
    "recurrence": (recurrence, recurrence_fails),
    "separable": (lambda s, w: parts(s["points"], s["labels"], plane(w)), lambda s, c: farkas(s["points"], s["labels"], c["combination"])),
    "inseparable": (lambda s, w: farkas(s["points"], s["labels"], w["combination"]), lambda s, c: parts(s["points"], s["labels"], plane(c))),
    "dichotomies": (dichotomies, dichotomies_differ),
    "thresholdFunctions": (threshold_functions, lambda s, c: unequal(count_threshold_functions(s, c)[0], s["count"])),
    "generalPosition": (general_position, dependent),
    "booleanFunctions": (boolean_functions, boolean_function_fails),
    "perceptronLoops": (perceptron_loops, perceptron_ends),
    "perceptronStops": (perceptron_stops, perceptron_does_not_stop),
    "rounded": (rounded_program, rounded_program_fails),
    "noMonotoneUnit": (no_monotone_unit, some_unit),
}


# Whatever else goes wrong while data are read that no checker of the book has written.
UNREADABLE = (No, LookupError, ValueError, TypeError, ArithmeticError, AttributeError, RecursionError)


STRENGTHS = ("proved", "argued", "supported", "measured")


def weakest(strengths):
    return max(strengths, key=STRENGTHS.index, default="proved")


def argument(row, proved):
    """That each step of an argument in words is one of these sentences, which are proved. The words are a reader's to judge."""
    need(row["strength"] == row.get("kind") == "argued" and "checker" not in row, "an argument that is no argument alone")
    need(isinstance(row["why"], str) and len(row["why"].split()) > 1, "no argument")
    need(row["by"] and len(set(row["by"])) == len(row["by"]), "no step, or one that stands there twice")
    for step in row["by"]:
        need(step in proved, f'its step "{step}" is not proved')
    worded(row)


def argument_fails(row, claim, proved):
    """That one step of an argument is replaced by a control of that step, which is refuted exactly."""
    step, control = row["refutation"]["step"], row["refutation"]["control"]
    guarded = [one for one in claim["because"] + claim["beside"] if one["sentence"] == row["of"]]
    need(guarded and guarded[0]["strength"] == "argued" and step in guarded[0]["by"] and step in proved, f'"{step}" is no step of "{row["of"]}"')
    need(any(one["sentence"] == control and one["of"] == step and "checker" in one for one in claim["butNot"]), f'"{control}" does not refute "{step}"')


def serving(part, settled):
    """That each lemma leads to a theorem of its part, serves nothing stronger than itself and no argument that it is no step of, and settles nothing."""
    rows = {row["sentence"]: row for row in part}
    for row in part:
        lemma, way = row, [row["sentence"]]
        need("serves" not in row or row["sentence"] not in settled, f'"{way[0]}" is a lemma, and settles a reading')
        need("readAs" not in row or "formal" in row, f'"{way[0]}" has no formal sentence to be read')
        while "serves" in lemma:
            need(lemma["serves"] in rows, f'"{way[-1]}" serves "{lemma["serves"]}", which does not stand beside it')
            one = rows[lemma["serves"]]
            need(one["sentence"] not in way, f'"{way[0]}" serves itself')
            need(weakest([lemma["strength"], one["strength"]]) == one["strength"], f'"{way[-1]}" is weaker than "{one["sentence"]}", which it serves')
            need("by" not in one or lemma["sentence"] in one["by"], f'"{way[-1]}" is no step of "{one["sentence"]}", which it serves')
            lemma = one
            way.append(one["sentence"])


def says(row):
    """That a row says of its statement what the statement is, and no more: its kind and its formal sentence."""
    kind, fields, sentence = sentences.SAYS[row["checker"]]
    s = row["statement"]
    need(isinstance(s, dict) and set(s) - {"of"} == set(fields.split()), "a statement with other fields")
    for name in ("given", "always"):
        for formula in s.get(name, []) if isinstance(s.get(name), list) else []:
            sort(formula)
    for name in ("formula", "left", "right", "term", "then"):
        if name in s:
            for term in s[name] if row["checker"] == "polynomialIdentity" else [s[name]]:
                sort(term)
    need(row["kind"] == kind, f"it is of kind {row['kind']!r}, and its check of kind {kind!r}")
    formal = sentence(s)
    need(row["formal"] == formal, f"it says {row['formal']!r}, and its statement {formal!r}")


def scope(row):
    """For what a proved row holds, from its statement alone."""
    if row["checker"] == "rounded":
        return sentences.rounded_scope(row["statement"], row["cases"])
    return sentences.SCOPES[row["checker"]](row["statement"])


# What a proof consists of, beside the computation; None where it is nothing but that, and a list of parts for matrixConsequence.
PROOFS = {
    **dict.fromkeys(["booleanFunctions", "everyCase", "example", "generalPosition", "matrixIdentity", "polynomialIdentity", "rounded"]),
    **dict.fromkeys(["induction", "matrixInduction"], "runs steps"), **dict.fromkeys(["inseparable", "noMonotoneUnit"], "combination"),
    "activationRegions": "polygons", "breakpoints": "subdivision", "consequence": "at cone equations", "dichotomies": "answers",
    "enclosure": "bits cuts", "equalEverywhere": "breakpoints", "perceptronLoops": "loop mistakes", "perceptronStops": "mistakes",
    "rank": "after before left right", "recurrence": "inverse", "separable": "bias weights", "thresholdFunctions": "classes refused",
}


def well_formed(checker, w):
    """That a proof has all that its checker reads, and nothing that nobody reads."""
    if checker == "matrixConsequence":
        return need(type(w) is list and all(set(part) == {"of", "before", "after"} for part in w), "parts with other fields")
    fields = PROOFS[checker]
    need(w is None if fields is None else isinstance(w, dict) and " ".join(sorted(w)) == fields, "a proof with other fields")


DETAILS = {"breakpoints": told_slopes, "perceptronLoops": details.told_loop, "polynomialIdentity": details.told_grid, "separable": details.told_plane}


# What a row that no checker stands behind may be at most.
UNCHECKED = {"sampled": {"supported"}, "identity": {"supported"}, "exhaustive": {"supported"}, "measured": {"measured"},
             "recorded": {"supported", "measured"}}


def unchecked(row):
    """That the words of a row without a checker are those of its kind. An argument is looked at apart from these."""
    if "argued" in (row["strength"], row["kind"]):
        return
    need(row["strength"] in UNCHECKED.get(row["kind"], ()), f"{row['kind']!r} evidence that says {row['strength']!r}")
    worded(row)


def worded(row):
    """That the words which the facts of a row make are the ones that it says, and that it says no others."""
    wanted = details.WORDS[row["kind"]](row)
    for field, words in wanted.items():
        need(row.get(field) == words, f"its {field} says {row.get(field)!r}, and its facts {words!r}")
    need("isCounted" not in row and ("detail" not in row or "detail" in wanted), "a detail that its facts do not make")


def detailed(row):
    """That a proved row says what its statement and its witness make, and counts cases in its scope only where it does."""
    s, cases = row["statement"], int(row["cases"])
    wanted = DETAILS[row["checker"]](s, row["witness"]) if row["checker"] in DETAILS else None
    need(row.get("detail") == wanted, f"its detail says {row.get('detail')!r}, and its facts {wanted!r}")
    counted = True if details.is_counted(row["checker"], s, cases) else None
    need(row.get("isCounted") is counted, f"isCounted is {row.get('isCounted')!r}, and should be {counted!r}")
    if row["checker"] == "enclosure":
        domains = list(s["given"].values())
        more = cases - sentences.counted_in(domain for domain in domains if isinstance(domain, list))
        # A box that is cut leaves two more; how many are cut hangs on how exactly somebody computes.
        need(more == 0 or more > 0 and more % 2 == 0 and any(isinstance(domain, dict) for domain in domains), f"{cases} boxes, which no cuts make")


def seeded(name, row):
    need("seed" not in row or row["seed"] == details.seed_of(name, row["sentence"]), f"it has the seed {row.get('seed')!r}, which is not its own")


def controlled(claim, rows):
    """That every sentence stands there once, and each control is of one of them and drops what it is said to drop."""
    said = {row["sentence"] for row in rows}
    need(len(said) == len(rows), "a sentence that stands there twice")
    for row in claim["butNot"]:
        need(row["of"] in said, f'"{row["sentence"]}" is a control of "{row["of"]}", which is not said')
    for one in claim.get("assuming", []):
        dropped = next((row["sentence"] for row in claim["butNot"] if row.get("drops") == one["name"]), None)
        need(one["droppedBy"] == dropped, f'"{one["name"]}" is said to be dropped by {one["droppedBy"]!r}, and is by {dropped!r}')


def predicted(claim):
    """That just one answer is right, by a theorem of the claim, and each of the others is wrong by something that stands there."""
    answers = claim.get("predict", {"answers": []})["answers"]
    theorems = {row["sentence"] for row in claim["because"] if "serves" not in row}
    said = {row["sentence"] for row in claim["because"] + claim["beside"] + claim["butNot"]}
    for answer in answers:
        right = answer["verdict"] == "right"
        need(right or answer["verdict"] == "wrong", f'"{answer["answer"]}" is said to be {answer["verdict"]!r}')
        need(answer["by"] in (theorems if right else said), f'"{answer["answer"]}" is {answer["verdict"]} by {answer["by"]!r}, which does not decide it')
    need(not answers or sum(answer["verdict"] == "right" for answer in answers) == 1, "not just one answer is right")


def verify(name, claim):
    """Counts of what was verified in one claim; raises No with the sentence that does not hold."""
    proofs = refutations = 0
    need(claim["because"], "nothing is said")
    for row in claim["because"]:
        need(any(control["of"] == row["sentence"] for control in claim["butNot"]), f'"{row["sentence"]}" has no control')
    for row in [*claim["because"], *claim["beside"], *claim["butNot"]]:
        try:
            seeded(name, row)
            if "of" in row and "strength" not in row and "checker" not in row:
                wanted = details.refuted(row["kind"], row["refutation"])
                need(row["counterexample"] == wanted, f"it says {row['counterexample']!r}, and its facts {wanted!r}")
        except UNREADABLE as error:
            raise No(f'"{row["sentence"]}" is not what it says: {error}') from error
    for row in claim["because"] + claim["beside"]:
        need(row["strength"] in STRENGTHS, f'"{row["sentence"]}" has the unknown strength {row["strength"]!r}')
        if row["strength"] != "proved":
            need("checker" not in row, f'"{row["sentence"]}" has a checker and does not say proved')
            try:
                unchecked(row)
            except UNREADABLE as error:
                raise No(f'"{row["sentence"]}" is not what it says: {error}') from error
            continue
        need(row.get("checker") in CHECKERS, f'"{row["sentence"]}": no verifier is known for {row.get("checker")!r}')
        try:
            well_formed(row["checker"], row["witness"])
            cases = CHECKERS[row["checker"]][0](row["statement"], row["witness"])
            need(cases is None or cases == int(row["cases"]), f"{cases} cases, where the ledger says {row['cases']}")
            says(row)
            need(row["holds"] is True and int(row["cases"]) >= 0, "it does not hold, or in fewer cases than none")
            need(row["scope"] == scope(row), f"it holds {row['scope']!r}, and is shown {scope(row)!r}")
            detailed(row)
        except UNREADABLE as error:
            raise No(f'"{row["sentence"]}" is not proved: {error}') from error
        proofs += 1
    for row in claim["butNot"]:
        if "checker" not in row:
            continue
        try:
            CHECKERS[row["checker"]][1](row["statement"], row["refutation"])
            says(row)
        except UNREADABLE as error:
            raise No(f'"{row["sentence"]}" is not refuted: {error}') from error
        refutations += 1
    rows = claim["because"] + claim["beside"]
    proved = [row["sentence"] for row in rows if row["strength"] == "proved"]
    for row in rows:
        if "argued" in (row["strength"], row.get("kind")):
            argument(row, proved)
    for row in claim["butNot"]:
        if row.get("kind") == "argued":
            argument_fails(row, claim, proved)
    controlled(claim, rows)
    predicted(claim)
    for part in (claim["because"], claim["beside"]):
        serving(part, [row["by"] for row in claim["settles"]])
    return proofs, refutations


def strong_enough(claim, claims):
    """That a claim, and what it settles, are as strong as the weakest that they rest on, however far down."""
    below, waiting = {}, list(claim["uses"])
    while waiting:
        name = waiting.pop()
        need(name in claims, f"it rests on {name}, which is not in the ledger")
        if name not in below:
            below[name] = claims[name]
            waiting += claims[name]["uses"]
    inherited = weakest(row["strength"] for one in below.values() for row in one["because"])
    own = {row["sentence"]: row["strength"] for row in claim["because"]}
    for row in claim["settles"]:
        need(row["by"] in own, f'"{row["reading"]}" is settled by {row["by"]!r}, which is no sentence of "because"')
        need(row.get("verdict") in ("right", "wrong"), f'"{row["reading"]}" is settled as {row.get("verdict")!r}')
    for what, says, rows in [("the claim", claim["strength"], own.values()), *((f'"{row["reading"]}"', row["strength"], [own[row["by"]]]) for row in claim["settles"])]:
        earned = weakest([*rows, inherited])
        need(says == earned, f"{what} says {says}, and is {earned}")


def answered(name, claim, claims):
    """That each answer of a table is shown by a sentence of this claim or of one that it uses, and that what is shown to break it is a control."""
    need("breaks" not in claim or any(row["sentence"] == claim["breaks"] for row in claim["butNot"]), f'{claim.get("breaks")!r} breaks it, which is no control')
    cells = [cell for figure in claim.get("figures", []) for row in figure.get("table", {"rows": []})["rows"] for cell in row["cells"]]
    for cell in cells:
        if cell["verdict"] not in ("yes", "no"):
            need(cell["verdict"] in ("does not apply", "not shown") and len(cell) == 1, f'a table answers {cell["verdict"]!r}, which is no answer')
            continue
        rows = claims[cell["claim"]] if cell.get("claim") in {name, *claim["uses"]} else {"because": [], "beside": []}
        shown = any(row["sentence"] == cell.get("by") for row in rows["because"] + rows["beside"])
        need(shown, f'a table answers {cell["verdict"]!r} by {cell.get("by")!r}, which is not shown there')


def as_stated(root, claims, withdrawn):
    """That the ledger says of each claim what its spec says in so many words. Returns how many parts the specs compute."""
    computed = 0
    for name, claim in claims.items():
        try:
            computed += specs.compare((root / "specs" / f"{name}.spec.ts").read_text(encoding="utf-8"), claim, not withdrawn)
        except UNREADABLE as error:
            raise No(f"{name} is not what its spec says: {error}") from error
        for row in claim["because"] + claim["beside"]:
            words = [word for word in row.get("theorem", {}).values() if word is not None]
            need(not words or {*words} <= strings_of(root, row["checker"]), f'{name}: "{row["sentence"]}" has a theorem that its checker does not name')
    return computed


def as_written(root, book):
    """That the chapters, the positions and the sources of a book are what specs/ and src/content say of them."""
    for chapter in book.get("chapters", []):
        title, _, says = (root / "specs" / chapter["id"] / "README.md").read_text(encoding="utf-8").partition("\n")
        need(chapter["title"] == title[len("# "):].strip(), f'{chapter["id"]}: another title than that of its README.md')
        # Of a claim without a page only the words of the link are left.
        led = re.sub(r"\]\((?:\./)?([a-z0-9-]+)\.spec\.ts\)", r"](\1.md)", says.strip())
        need(chapter["says"] == led or book["withdrawn"], f'{chapter["id"]}: another introduction than that of its README.md')
    content = root / "src" / "content"
    if not content.is_dir():
        return
    read_in = lambda name, constant: specs.constant((content / name).read_text(encoding="utf-8"), constant)
    text = lambda fields, name: specs.string(fields.of.get(name, []))
    positions = {name: specs.entries(tokens) for name, tokens in read_in("positions.ts", "POSITIONS").items()}
    need([position["id"] for position in book["positions"]] == list(positions), "other positions than those of src/content/positions.ts")
    for position in book["positions"]:
        fields = positions[position["id"]]
        means = {name: text(specs.entries(tokens), "means") for name, tokens in specs.entries(fields.of["readings"]).of.items()}
        need((position["says"], position["side"]) == (text(fields, "says"), text(fields, "side")), f'"{position["id"]}" says something else than src/content')
        need({row["reading"]: row["means"] for row in position["readings"]} == means, f'"{position["id"]}" has other readings than in src/content')
    sources = {name: specs.entries(tokens) for name, tokens in read_in("bibliography.ts", "BIBLIOGRAPHY").items()}
    for source in book.get("sources", []):
        need(source["key"] in sources, f'there is no source {source["key"]} in src/content')
        fields = sources[source["key"]]
        link = next((address + text(fields, name) for name, address in (("doi", "https://doi.org/"), ("arxiv", "https://arxiv.org/abs/")) if name in fields.of), None)
        written = {**{name: text(fields, name) for name in ("authors", "title", "where")}, "link": link}
        need(all(source.get(name) == said for name, said in written.items()) and str(source["year"]) == fields.of["year"][0].text,
             f'{source["key"]} is another publication in src/content')


@lru_cache(maxsize=None)
def strings_of(root, checker):
    """The strings that the file of a checker, or one of a theorem beside it, writes out."""
    paths = [path for path in (root / "src" / "check").glob("*/*.ts") if path.stem == checker or path.stem.endswith("Theorem")]
    return {token.text for path in paths for token in specs.tokens_from(path.read_text(encoding="utf-8"))[0] if token.kind == "string"}


def as_a_book(lessons, claims):
    """That the ledger is that of all specs, and that the book as a whole, where it is there, says of each claim just this."""
    built, folder, computed = lessons / "claims.json", lessons.parent / "specs", None
    book = read(built) if built.exists() else {"claims": list(claims.values()), "withdrawn": [], "positions": []}
    need(isinstance(book, dict), f"claims.json cannot be read: {book}")
    need({claim["id"]: claim for claim in book["claims"]} == claims and len(book["claims"]) == len(claims), "claims.json has other claims than the folders")
    if lessons.name == "lessons" and folder.is_dir():
        stated = {path.relative_to(folder).as_posix()[:-len(".spec.ts")] for path in folder.rglob("*.spec.ts")}
        missing = stated - set(claims) - {claim["id"] for claim in book["withdrawn"]}
        need(not missing and set(claims) <= stated, f"specs/ and lessons/ have different claims: {sorted(missing | set(claims) - stated)}")
        computed = as_stated(lessons.parent, claims, book["withdrawn"])
        if built.exists():
            as_written(lessons.parent, book)
    settled, theorems = {}, {}
    for name, claim in claims.items():
        for row in claim["because"] + claim["beside"]:
            if "checker" in row:
                theorem = theorems.setdefault(row["checker"], row.get("theorem"))
                need(row.get("theorem") == theorem, f'{name}: "{row["sentence"]}" names another theorem than the others that {row["checker"]} has checked')
        for row in claim["settles"]:
            settled.setdefault((row.get("position"), row["reading"]), []).append((name, row["by"], row.get("verdict"), row["strength"]))
    for (position, reading), found in settled.items():
        need(len({verdict for _, _, verdict, _ in found}) == 1, f'"{position}" as "{reading}" is settled both ways')
    for position in book["positions"]:
        verdicts = set()
        for row in position["readings"]:
            found = settled.pop((position["id"], row["reading"]), [])
            verdicts.add(row["verdict"])
            if row["verdict"] == "open":
                need(not found, f'"{position["id"]}" as "{row["reading"]}" is said to be open, and is settled')
                continue
            need((row["claim"], row["by"], row["verdict"], row["strength"]) in found, f'"{position["id"]}" as "{row["reading"]}" is not settled so')
            need(row["strength"] == min((strength for *_, strength in found), key=STRENGTHS.index), "not the strongest evidence is named")
        wanted = "open" if "open" in verdicts else "in part" if len(verdicts) > 1 else verdicts.pop()
        need(position["verdict"] == wanted, f'"{position["id"]}" is {wanted}, and said to be {position["verdict"]}')
    need(not built.exists() or not settled, f"no position has the readings {sorted(map(str, settled))}")
    return computed


def no_float(text):
    raise No(f"{text} is a float")


def read(path):
    """What the ledger says of one claim, or why it cannot be read."""
    try:
        return json.loads(path.read_text(encoding="utf-8"), parse_float=no_float, parse_constant=no_float)
    except UNREADABLE as error:
        return error


def main(arguments):
    lessons = Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent / "lessons"
    files = sorted(path for path in lessons.glob("*/*.json") if path.parent.name not in ("figures", "site"))
    if not files:
        print(f"\n There is no ledger in {lessons}: npm run lessons", file=sys.stderr)
        return 1
    totals, failures, claims = [0, 0], 0, {}
    for path in files:
        claims[f"{path.parent.name}/{path.stem}"] = read(path)
    for name, claim in claims.items():
        try:
            need(isinstance(claim, dict), f"it cannot be read: {claim}")
            need(claim.get("id", name) == name, f"it is called {claim.get('id')!r}")
            found = verify(name, claim)
            strong_enough(claim, claims)
            answered(name, claim, claims)
            totals = [a + b for a, b in zip(totals, found)]
        except UNREADABLE as error:
            failures += 1
            print(f" ✗ lessons/{name}.json: {error}", file=sys.stderr)
    computed = None
    try:
        computed = as_a_book(lessons, claims)
    except UNREADABLE as error:
        failures += 1
        print(f" ✗ lessons as a whole: {error}", file=sys.stderr)
    print(f"\n {totals[0]} proofs and {totals[1]} counterexamples of {len(files)} claims verified from the ledger alone" + (f"; {failures} claims do not hold." if failures else "."))
    if computed is not None:
        print(f" What the specs say in so many words is what the ledger says; {computed} texts they compute, and these were not compared.")
    return 1 if failures else 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
