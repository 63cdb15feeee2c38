package io.lookahead.rules.words;

import io.lookahead.rules.language.Token;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may stand in a hole of a sentence. */
public enum HoleType {
    TEXT("a text between double quotes", "\"because\"", ""),
    LINK("the address of a page between double quotes", "\"https://example.org/a\"", ""),
    CODE("Rust between backquotes", "`ConstBool<false>`", ""),
    NUMBER("a number", "6000", "\\d[\\d_]{0,17}(\\.\\d{1,6})?( (ms|s))?"),
    RELEASE("an SDK release", "stable2409", "v\\d+\\.\\d+(\\.\\d+)?|stable\\d{4}(-\\d+)?"),
    NAME("a Rust name", "ConsensusHook", "[A-Za-z_][A-Za-z0-9_]*"),
    PATH("a Rust path", "pallet_aura", "[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)*"),
    SYMBOL(
            "a Rust name or path, or {…} for one of the repository's",
            "{params.name}",
            "([A-Za-z_][A-Za-z0-9_]*|\\{[a-z][a-z0-9_]*(\\.[a-z]+)?})(::[A-Za-z_][A-Za-z0-9_]*)*"),
    STEP("a step's number", "1.4a", "\\d\\.\\d{1,2}[a-z]?|[a-z][a-z0-9]*(-[a-z0-9]+)*\\.\\d{1,2}[a-z]?"),
    NEW_STEP("the number of a new step", "house.1", STEP.shape.pattern()),
    PHASE("a phase: 1, 2 or 3", "3", "[123]"),
    FACT("the key of a fact", "capacity", "[a-z][a-z0-9_]*"),
    QUESTION(
            "the name of a question", "end-state", "[a-z][a-z0-9-]*(\\.(\\{[a-z][a-z0-9_]*(\\.[a-z]+)?}|[a-z0-9-]+))?"),
    PARAMETER("a relay-chain parameter", "max_candidate_depth", "[a-z][a-z0-9_]*"),
    CRATE("a crate's name", "pallet-aura", "[a-z][a-z0-9_]*(-[a-z0-9_]+)*"),
    FEATURE("a cargo feature", "experimental", "[a-z][a-z0-9_]*(-[a-z0-9_]+)*"),
    WORD("a word", "lookahead", "[A-Za-z0-9][A-Za-z0-9_.-]*"),
    SIDE("'runtime' or 'node'", "runtime", "runtime|node");

    private final String meaning;
    private final String example;
    private final Pattern shape;

    HoleType(String meaning, String example, String shape) {
        this.meaning = meaning;
        this.example = example;
        this.shape = Pattern.compile(shape);
    }

    /** What it takes, for messages. */
    public String meaning() {
        return meaning;
    }

    public String example() {
        return example;
    }

    boolean accepts(Token token) {
        return switch (this) {
            case TEXT, LINK -> token.kind() == Token.Kind.TEXT;
            case CODE -> token.kind() == Token.Kind.CODE;
            default ->
                token.kind() == Token.Kind.WORD && shape.matcher(token.text()).matches();
        };
    }

    static HoleType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
