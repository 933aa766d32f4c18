"""What a row says beside its formal sentence: details, counts and the words of its counterexample.

Made from the facts of the row alone, by code that shares nothing with the book's own, so that
verify.py can compare them with what the ledger says.
"""
import json
import re
from fractions import Fraction

import sentences
from sentences import listed, plain, set_text


def typeset(sentence):
    """A sentence with its formulas, which stand between ‹ and ›, in TeX."""
    return re.sub("‹([^›]*)›", lambda found: set_text(found[1]), sentence)


# ---- proved rows: by checker, the detail made from statement and witness -------------------------

def degree(term, variable):
    """The degree that a term can have in a variable at most, as it is written."""
    if not isinstance(term, list):
        return int(term == variable)
    name, *operands = term
    if name == "^":
        return degree(operands[0], variable) * operands[1]
    degrees = [degree(operand, variable) for operand in operands]
    return sum(degrees) if name == "*" else max(degrees)


def degrees(s):
    sides = [*s["left"], *s["right"]]
    return [max(degree(side, name) for side in sides) for name in sentences.names(*sides)]


def grid(s):
    """How many points a grid has that is large enough."""
    total = 1
    for most in degrees(s):
        total *= most + 1
    return total


MOST_SHOWN = 4


def told_grid(s, _):
    found = degrees(s)

    def told(most):
        count = found.count(most)
        values = [f"−{i + 1}" if i % 2 == 0 else str(i + 1) for i in range(min(most + 1, MOST_SHOWN))] + ["…"] * (most >= MOST_SHOWN)
        return f"{count} variable{'' if count == 1 else 's'} of degree {most} (values {listed(values)})"

    points = grid(s)
    return f"{listed(map(told, sorted(set(found)))) or 'no variables'}: {points} grid point{'' if points == 1 else 's'}."


def told_plane(s, w):
    weights, bias = [Fraction(x) for x in w["weights"]], Fraction(w["bias"])
    names = "xyz" if len(weights) <= 3 else [f"x{k + 1}" for k in range(len(weights))]
    text = ""
    for factor, name in [*zip(weights, names), (bias, "")]:
        if factor:
            size = str(abs(factor))
            written = size if name == "" else name if size == "1" else f"{size} * {name}"
            text += (f" {'-' if factor < 0 else '+'} " if text else "-" if factor < 0 else "") + written
    value = lambda p: str(sum(a * Fraction(x) for a, x in zip(weights, p)) + bias)
    on = lambda side: listed(value(p) for p, label in zip(s["points"], s["labels"]) if label is side) or "nothing"
    return f"{set_text(text or '0')} is positive on the ones ({on(True)}) and negative on the zeros ({on(False)})."


def told_slopes(slopes):
    return f"The slopes, in order: {listed(str(slope) for slope in slopes)}."


def told_loop(s, w):
    start, end = w["loop"]["from"], w["loop"]["until"]
    before = [one for one in w["mistakes"] if one["visit"] < start]
    weights = [*before[-1]["weights"], before[-1]["bias"]] if before else [0] * (len(s["points"][0]) + 1)
    between = sum(start <= one["visit"] for one in w["mistakes"])
    return (f"After {start} visits and after {end}, the same point is next and the weights, with the bias, are ({listed(map(plain, weights))}),"
            f" and in between there are mistakes: {between}.")


# ---- whether the scope says how many cases there are ----------------------------------------------

def is_counted(checker, s, cases):
    if checker in ("everyCase", "rounded"):
        return cases > 1
    if checker != "enclosure":
        return False
    lists = [domain for domain in s["given"].values() if isinstance(domain, list)]
    choices = sentences.counted_in(lists)
    # Not if intervals were cut, and not where there is nothing to count.
    return bool(lists) and (choices > 1 or len(lists) < len(s["given"])) and cases == choices


# ---- rows that no checker stands behind ------------------------------------------------------------

def measurement(m):
    return f"{m['of']}: mean {m['mean']}, standard deviation {m['deviation']}, from {m['least']} to {m['most']} over {m['seeds']} seeds"


def is_inside(m):
    mean, between = Fraction(m["mean"]), m["between"]
    return Fraction(between["from"]) <= mean <= Fraction(between["to"])


def sampled(row):
    return {"scope": f"for draws of {row['of']}"}


def at_random(row):
    certain = 31 * row["cases"] - (row["degree"] ** row["cases"] - 1).bit_length()
    return {
        "scope": f"at random points, for {row['of']}", "exponent": -certain, "bound": f"2^-{certain}",
        "detail": f"Total degree at most {row['degree']}; {row['cases']} points, each coordinate drawn uniformly from the 2^31 whole numbers around zero:"
                  f" a false identity would pass with a chance of at most ({row['degree']} / 2^31)^{row['cases']}.",
    }


def measured(row):
    m = row["measurement"]
    between = m["between"]
    if not (is_inside(m) and Fraction(m["least"]) <= Fraction(m["mean"]) <= Fraction(m["most"]) and m["seeds"] == row["cases"]):
        raise ValueError("a mean that is not where it should be, or of other seeds")
    return {"scope": f"for {row['cases']} seeds", "detail": typeset(f"{measurement(m)}; between {between['from']} and {between['to']} as asked ({between['why']}).")}


def argued(row):
    count = len(row["by"])
    return {"scope": f"from {count} sentence{'' if count == 1 else 's'} that {'is' if count == 1 else 'are'} proved"}


# By kind, what the words of a row are that its facts make.
WORDS = {
    "sampled": sampled,
    "identity": at_random,
    "exhaustive": lambda row: {"scope": f"for {row['of']}"},
    "measured": measured,
    "recorded": lambda row: {"command": f"npm run record -- {row['record']}"},
    "argued": argued,
}


def as_json(value):
    """As JavaScript writes plain data in one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def refuted(kind, r):
    """What a control without a checker says of what shows it to be false."""
    return typeset(counterexample(kind, r))


def counterexample(kind, r):
    if kind == "measured":
        if is_inside(r):
            raise ValueError("a mean that lies where it should refutes nothing")
        return f"{measurement(r)}, which is not between {r['between']['from']} and {r['between']['to']}."
    if kind == "identity":
        return f"The two sides differ at ({listed(map(str, r['point']))})."
    if kind == "argued":
        return f"One of its steps is false: “{r['control']}” stands in the place of “{r['step']}”."
    thing = {"sampled": lambda: r["data"] if "data" in r else r["input"], "exhaustive": lambda: r["member"], "recorded": lambda: as_json(r["result"])}[kind]()
    return f"It is false for {thing}."


def seed_of(claim, sentence):
    """Half of the FNV-1a hash of both: nobody picked it."""
    found = 0x811C9DC5
    for byte in f"{claim}\n{sentence}".encode():
        found = (found ^ byte) * 0x01000193 % 2 ** 32
    return found >> 1
