"""What a spec says of its claim in so many words: the fields of claim({ … }) that can be read without running it.

Only strings, lists and objects that are written out are read. Whatever a spec computes is not known
here: it is None, and a list or an object with such a part is read as far as it is written out.
"""
import re
from collections import namedtuple

TOKEN = re.compile(r"//[^\n]*|/\*.*?\*/|\s+|(?P<word>[A-Za-z_$][\w$]*|\d[\w.]*)|(?P<quote>['\"`])|(?P<mark>\.\.\.|=>|.)", re.S)
ESCAPE = re.compile(r"\\(u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|\r?\n|.)", re.S)
PLAIN = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
# After these a stroke begins a regular expression, and divides nothing.
BEFORE_PATTERN = set("(,=:[!&|?{};>")
PATTERN = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/\w*")

# A string that is written out, a word of the language or a mark; of a template with holes the text is None.
Token = namedtuple("Token", "kind text")
# The entries of an object that are written out, and whether these are all.
Entries = namedtuple("Entries", "of whole")


def cooked(text):
    def meant(found):
        code = found[2] or found[3] or found[4]
        return chr(int(code, 16)) if code else "" if found[1] in ("\n", "\r\n") else PLAIN.get(found[1], found[1])

    return ESCAPE.sub(meant, text)


def string_from(text, at):
    """The string that begins here, None for a template with holes, and where it ends."""
    quote, start, holes = text[at], at + 1, False
    at = start
    while text[at] != quote:
        if text[at] == "\\":
            at += 2
        elif quote == "`" and text.startswith("${", at):
            holes, at = True, tokens_from(text, at + 2, "}")[1]
        else:
            at += 1
    return None if holes else cooked(text[start:at]), at + 1


def tokens_from(text, at=0, until=None):
    """The tokens up to this closing bracket, or to the end, and where it ends."""
    found, depth = [], 0
    while at < len(text):
        is_pattern = text[at] == "/" and text[at:at + 2] not in ("//", "/*") and (not found or found[-1].text in BEFORE_PATTERN)
        one = PATTERN.match(text, at) if is_pattern else None
        if one:
            found.append(Token("pattern", None))
            at = one.end()
            continue
        one = TOKEN.match(text, at)
        if one["quote"]:
            written, at = string_from(text, at)
            found.append(Token("string", written))
            continue
        at = one.end()
        if until and one["mark"] == until and depth == 0:
            return found, at
        if one["mark"] in ("(", "[", "{"):
            depth += 1
        elif one["mark"] in (")", "]", "}"):
            depth -= 1
        if one["word"] or one["mark"]:
            found.append(Token("word" if one["word"] else "mark", one["word"] or one["mark"]))
    return found, at


def is_mark(token, *marks):
    return token.kind == "mark" and token.text in marks


def parts_of(tokens):
    """What stands between the commas of a list or an object, without its brackets."""
    parts, depth = [[]], 0
    for token in tokens[1:-1]:
        depth += is_mark(token, "(", "[", "{") - is_mark(token, ")", "]", "}")
        if depth == 0 and is_mark(token, ","):
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]


def encloses(tokens, opening, closing):
    """Whether these are one pair of brackets and what is in it."""
    if len(tokens) < 2 or not is_mark(tokens[0], opening):
        return False
    depth = 0
    for i, token in enumerate(tokens):
        depth += is_mark(token, "(", "[", "{") - is_mark(token, ")", "]", "}")
        if depth == 0:
            return i == len(tokens) - 1 and is_mark(token, closing)
    return False


def entries(tokens):
    """An object's entries by name: the tokens of each."""
    if not encloses(tokens, "{", "}"):
        return Entries({}, False)
    found, whole = {}, True
    for part in parts_of(tokens):
        is_named = len(part) > 2 and part[0].kind in ("string", "word") and part[0].text is not None and is_mark(part[1], ":")
        # A shorthand or a method has a name and no value that could be read.
        if is_named:
            found[part[0].text] = part[2:]
        elif part[0].kind == "word":
            found[part[0].text] = []
        else:
            whole = False
    return Entries(found, whole)


def string(tokens):
    return tokens[0].text if len(tokens) == 1 and tokens[0].kind == "string" else None


def strings(tokens):
    """A list of strings; None unless all of them are written out."""
    found = [string(part) for part in parts_of(tokens)] if encloses(tokens, "[", "]") else [None]
    return None if None in found else found


def objects(tokens):
    """One object, or the objects of a list."""
    return [entries(part) for part in (parts_of(tokens) if encloses(tokens, "[", "]") else [tokens])]


def stated(text):
    """The fields of the claim that a spec states: the tokens of each by name."""
    tokens, _ = tokens_from(text)
    for i, (one, other) in enumerate(zip(tokens, tokens[1:])):
        if one == Token("word", "claim") and is_mark(other, "(") and i > 0 and tokens[i - 1] == Token("word", "default"):
            depth = 0
            for k in range(i + 1, len(tokens)):
                depth += is_mark(tokens[k], "(", "[", "{") - is_mark(tokens[k], ")", "]", "}")
                if depth == 0:
                    (argument,) = parts_of(tokens[i + 1:k + 1]) or [[]]
                    return entries(argument)
    return Entries({}, False)


def constant(text, name):
    """The entries of an object that a file exports under this name."""
    tokens, _ = tokens_from(text)
    for i in range(len(tokens) - 2):
        if tokens[i] == Token("word", name) and is_mark(tokens[i + 1], "="):
            depth = 0
            for k in range(i + 2, len(tokens)):
                depth += is_mark(tokens[k], "(", "[", "{") - is_mark(tokens[k], ")", "]", "}")
                if depth == 0:
                    return entries(tokens[i + 2:k + 1]).of
    return {}


# ---- held against the ledger ---------------------------------------------------------------------

class Differs(ValueError):
    """The ledger says something else than the spec."""


def meant(written, names):
    """The sentence that is named here, perhaps by its beginning and "…"."""
    found = [name for name in names if name == written] or [name for name in names if written.endswith("…") and name.startswith(written[:-1])]
    return found[0] if len(found) == 1 else None


class Comparison:
    """A claim of the ledger, held against what its spec says in so many words; counts what the spec computes."""

    def __init__(self, text, claim):
        self.claim, self.said, self.computed = claim, stated(text), 0
        self.because, self.beside, self.butNot = ([row["sentence"] for row in claim[part]] for part in ("because", "beside", "butNot"))

    def same(self, what, written, printed):
        """What is written in the spec, None where it is computed, and what the ledger says."""
        if written is None:
            self.computed += 1
        elif written != printed:
            raise Differs(f"{what}: the ledger says {printed!r}, and the spec {written!r}")

    def tokens(self, name):
        """The tokens of a field; None where it may come from elsewhere, and an empty list where there is no such field."""
        return self.said.of.get(name, [] if self.said.whole else None)

    def of(self, name):
        """A field's entries; those of a field that is not there are none, and these are all."""
        tokens = self.tokens(name)
        return entries(tokens) if tokens else Entries({}, tokens == [] and name not in self.said.of)

    def all(self, what, written, printed):
        """Names, of which the spec may compute some."""
        if not written.whole:
            self.computed += 1
        if set(written.of) - set(printed) or written.whole and set(printed) - set(written.of):
            raise Differs(f"{what}: only one of the ledger and the spec has {sorted(set(written.of) ^ set(printed))}")

    def texts(self, has_links):
        for name in ("title", "asks", "says", "exercise"):
            tokens, is_markdown = self.tokens(name), name in ("says", "exercise")
            if tokens == [] and name not in self.said.of:
                self.same(name, "", self.claim.get(name, ""))
            else:
                written = string(tokens or [])
                # Links to claims without a page were taken out.
                self.same(name, None if written is None or is_markdown and not has_links else written.strip() if is_markdown else written, self.claim.get(name))
        for name in ("uses", "sources"):
            tokens = self.said.of.get(name)
            # How strong a claim is hangs on what it uses: that stands in the spec itself, and is not computed.
            written = strings(tokens) if tokens else []
            if written is None and name == "uses":
                raise Differs("uses: the spec computes it, so nothing can be compared: write it out as a list of strings")
            self.same(name, written, self.claim[name])
        if string(self.tokens("breaks") or []) is not None:
            self.same("breaks", meant(string(self.tokens("breaks")), self.butNot), self.claim.get("breaks"))

    def sentences(self):
        for part in ("because", "beside", "butNot"):
            self.all(part, self.of(part), getattr(self, part))
        controls = self.of("butNot").of
        for row in self.claim["butNot"]:
            control = entries(controls.get(row["sentence"], []))
            of = string(control.of.get("of", []))
            self.same(f'what "{row["sentence"]}" is a control of', of and meant(of, self.because + self.beside), row["of"])
            if control.whole:
                self.same(f'what "{row["sentence"]}" drops', string(control.of["drops"]) if "drops" in control.of else "", row.get("drops", ""))

    def notes(self):
        rows = self.claim["because"] + self.claim["beside"]
        for name in ("serves", "readAs"):
            written, found = self.of(name), {}
            for sentence, tokens in written.of.items():
                text = string(tokens)
                found[meant(sentence, self.because + self.beside)] = text and (meant(text, self.because) or meant(text, self.beside)) if name == "serves" else text
            self.all(name, Entries(found, written.whole), [row["sentence"] for row in rows if name in row])
            for row in rows:
                if row["sentence"] in found:
                    self.same(f'{name} of "{row["sentence"]}"', found[row["sentence"]], row.get(name))
        assumed = {one["name"]: one["says"] for one in self.claim["assuming"]}
        self.all("assuming", self.of("assuming"), assumed)
        for name, tokens in self.of("assuming").of.items():
            self.same(f'assuming "{name}"', string(tokens), assumed[name])

    def settled(self):
        written = entries(self.said.of["settles"]) if "settles" in self.said.of else Entries({}, True)
        printed = {(row["position"], row["reading"]): row for row in self.claim["settles"]}
        found = {(position, string(one.of.get("reading", []))): one.of for position, tokens in written.of.items() for one in objects(tokens)}
        if not written.whole or any(string(one.get(name, [])) is None for one in found.values() for name in ("reading", "verdict")):
            raise Differs("settles: the spec computes a reading or a verdict, so nothing can be compared: write them out as strings")
        self.all("settles", Entries(found, True), printed)
        for key, row in printed.items():
            by = string(found[key].get("by", []))
            self.same(f'the verdict on "{key[1]}"', string(found[key]["verdict"]), row["verdict"])
            self.same(f'what settles "{key[1]}"', by and meant(by, self.because), row["by"])

    def predicted(self):
        asked = self.of("predict")
        printed = self.claim.get("predict", {"question": "", "answers": []})
        if not self.tokens("predict"):
            return self.same("predict", "" if asked.whole else None, printed["question"])
        self.same("the question", string(asked.of.get("question", [])), printed["question"])
        answers = entries(asked.of.get("answers", []))
        self.all("the answers", answers, [row["answer"] for row in printed["answers"]])
        for row in printed["answers"]:
            one = entries(answers.of.get(row["answer"], []))
            by = string(one.of.get(row["verdict"], []))
            self.same(f'whether "{row["answer"]}" is right', [name for name in ("right", "wrong") if name in one.of] if one.whole else None, [row["verdict"]])
            self.same(f'what decides "{row["answer"]}"', by and meant(by, self.because if row["verdict"] == "right" else self.because + self.beside + self.butNot), row["by"])
            if one.whole:
                self.same(f'what tempts to "{row["answer"]}"', string(one.of["tempting"]) if "tempting" in one.of else "", row.get("tempting", ""))


def compare(text, claim, has_links):
    """How many parts of a claim its spec computes, so that they are not compared; raises Differs where the two differ."""
    one = Comparison(text, claim)
    if not one.said.of:
        raise Differs("its spec does not end in export default claim({ … }), so nothing of it can be compared")
    one.texts(has_links)
    one.sentences()
    one.notes()
    one.settled()
    one.predicted()
    return one.computed
