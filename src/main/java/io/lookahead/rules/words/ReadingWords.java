package io.lookahead.rules.words;

import io.lookahead.facts.FactKey;
import io.lookahead.facts.Reading;
import io.lookahead.facts.Reading.State;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.SharedReading;
import io.lookahead.rules.model.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sentences about what a scan reports under a key. A fact that cannot be resolved is neither one thing nor the other.
 */
enum ReadingWords implements Words<Meant> {
    PRESENT("{fact} is present", "capacity is present", "the source has it, whether or not its value can be resolved"),
    KNOWN("{fact} is known", "capacity is known", "the source has it, and its value can be told"),
    ABSENT("{fact} is absent", "check_inherents is absent", "the source has nothing of this kind"),
    UNCLEAR(
            "{fact} cannot be told",
            "consensus_hook cannot be told",
            "reading cannot decide what it is, or whether the source has it"),
    NAMED(
            "{fact} is given by a name",
            "aura_slot_duration_ms is given by a name",
            "a constant or alias gives its value"),
    UNNAMED(
            "{fact} is not given by a name",
            "capacity is not given by a name",
            "its value is written where it is used"),
    WRITTEN_AS_NUMBER(
            "{fact} is written as a number",
            "slot_duration_ms is written as a number",
            "its source is a plain number, not something worked out from another constant"),
    YES("{fact} is yes", "unincluded_segment_api is yes", "the source says yes"),
    NO("{fact} is no", "aura_allow_multiple_blocks_per_slot is no", "the source says no"),
    NOT_YES("{fact} is not yes", "para_backend is not yes", "the source says no, or nothing"),
    NUMBER("{fact} is {number}", "slot_duration_ms is 12 s", "the number, in the fact's own unit or in ms or s"),
    NOT_NUMBER("{fact} is not {number}", "relay_slot_duration_ms is not 6 s", "another number"),
    AT_LEAST("{fact} is at least {number}", "capacity is at least 2", "that number or more"),
    AT_MOST("{fact} is at most {number}", "millisecs_per_block is at most 6 s", "that number or less"),
    ABOVE("{fact} is above {number}", "capacity is above 1", "more than that"),
    BELOW("{fact} is below {number}", "authoring_duration_ms is below 1500 ms", "less than that"),
    SOMEWHERE(
            "{fact} is {number} somewhere",
            "minimum_period_ms is 0 somewhere",
            "the number, with or without some cargo feature"),
    NOWHERE(
            "{fact} is {number} nowhere",
            "minimum_period_ms is 0 nowhere",
            "not the number, whatever cargo features are on; something is read, though"),
    WORD("{fact} is {word}", "collator is lookahead", "the word, as the scan reports it"),
    NOT_WORD("{fact} is not {word}", "consensus_hook is not FixedVelocityConsensusHook", "another word, or nothing"),
    INCLUDES("{fact} includes {word}", "collators includes basic", "the word is in the list"),
    NOT_INCLUDES("{fact} does not include {word}", "collators does not include basic", "the word is not in the list"),
    VARIES("{fact} depends on cargo features", "capacity depends on cargo features", "it has several values by cfg"),
    SHARED(
            "{fact} is shared with other runtimes",
            "capacity is shared with other runtimes",
            "other runtimes of the repository take it from the same place; a text may say {shared.name} and"
                    + " {shared.runtimes}"),
    SAME_NAME(
            "{fact} has the same name as {other:fact}",
            "aura_api_slot_duration_ms has the same name as slot_duration_ms",
            "one constant or alias gives both"),
    SAME("{fact} equals {other:fact}", "aura_slot_duration_ms equals slot_duration_ms", "both have the same number"),
    DIFFERENT(
            "{fact} differs from {other:fact}",
            "aura_api_slot_duration_ms differs from slot_duration_ms",
            "both have a number, and not the same"),
    MORE("{fact} exceeds {other:fact}", "velocity exceeds capacity", "it is the larger number"),
    MORE_THAN_HALF(
            "{fact} exceeds half of {other:fact}",
            "minimum_period_ms exceeds half of slot_duration_ms",
            "it is more than half of the other"),
    OVER_RELAY(
            "{fact} exceeds the relay parameter {parameter}",
            "capacity exceeds the relay parameter max_candidate_depth",
            "it is more than the relay chain allows");

    /** What can be said of every fact. */
    private static final List<String> OF_ANY = List.of("present", "known", "absent");

    private final Wording wording;

    ReadingWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public Meant make(Args args) {
        FactKey key = args.fact("fact");
        return switch (this) {
            case PRESENT ->
                one(
                        args,
                        key,
                        "is there",
                        r -> r.state() == State.FOUND
                                || isWritten(r)
                                || !r.variants().isEmpty());
            case KNOWN -> one(args, key, "has a value", r -> r.state() == State.FOUND);
            case ABSENT ->
                one(
                        args,
                        key,
                        "is absent",
                        r -> r.state() == State.ABSENT && r.variants().isEmpty());
            case UNCLEAR -> one(args, key, "cannot be resolved", r -> r.state() == State.UNKNOWN);
            case NAMED -> one(args, key, "has a name", r -> r.symbol() != null);
            case UNNAMED -> one(args, key, "has no name", r -> r.state() != State.ABSENT && r.symbol() == null);
            case WRITTEN_AS_NUMBER -> one(args, key, "is written as a number", r -> plainNumber(r.expression()));
            case YES -> one(args, want(args, key, Keys.Value.YES_NO), "is yes", r -> Boolean.TRUE.equals(r.value()));
            case NO -> one(args, want(args, key, Keys.Value.YES_NO), "is no", r -> Boolean.FALSE.equals(r.value()));
            case NOT_YES ->
                one(
                        args,
                        want(args, key, Keys.Value.YES_NO),
                        "is not yes",
                        r -> r.state() != State.UNKNOWN && !Boolean.TRUE.equals(r.value()));
            case NUMBER, NOT_NUMBER, AT_LEAST, AT_MOST, ABOVE, BELOW, SOMEWHERE, NOWHERE -> number(args, key);
            case WORD -> word(args, want(args, key, Keys.Value.WORD), true);
            case NOT_WORD -> word(args, want(args, key, Keys.Value.WORD), false);
            case INCLUDES -> list(args, want(args, key, Keys.Value.LIST), true);
            case NOT_INCLUDES -> list(args, want(args, key, Keys.Value.LIST), false);
            case VARIES -> one(args, key, "has variants", r -> r.variants().size() > 1);
            case SHARED -> shared(args, key);
            case SAME_NAME -> sameName(args, key);
            case SAME, DIFFERENT, MORE, MORE_THAN_HALF -> two(args, key);
            case OVER_RELAY -> relay(args, key);
        };
    }

    private Meant number(Args args, FactKey key) {
        want(args, key, Keys.Value.NUMBER);
        if (args.hasUnit("number") && !key.unit().equals("ms")) {
            throw new Misuse(
                    args.token("number"),
                    key.key() + " is counted in " + key.unit() + ", not in time",
                    "leave the unit away");
        }
        double wanted = args.number("number");
        Predicate<Object> fits = value -> {
            double is = ((Number) value).doubleValue();
            return switch (this) {
                case NOT_NUMBER -> is != wanted;
                case AT_LEAST -> is >= wanted;
                case AT_MOST -> is <= wanted;
                case ABOVE -> is > wanted;
                case BELOW -> is < wanted;
                default -> is == wanted;
            };
        };
        String what = name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + args.word("number");
        if (this == SOMEWHERE || this == NOWHERE) {
            return one(args, key, what, r -> somewhere(r, fits) == (this == SOMEWHERE) && read(r));
        }
        return one(args, key, what, r -> r.value() instanceof Number && fits.test(r.value()));
    }

    private static boolean plainNumber(@Nullable String expression) {
        return expression != null && expression.matches("\\d[\\d_]*([ui](8|16|32|64|128|size))?");
    }

    /** Whether the source says it somewhere for this target, whatever it comes to. */
    private static boolean isWritten(Reading r) {
        return r.symbol() != null || r.expression() != null;
    }

    private static boolean read(Reading r) {
        return r.state() == State.FOUND || !r.variants().isEmpty();
    }

    private static boolean somewhere(Reading r, Predicate<Object> fits) {
        return (r.value() instanceof Number && fits.test(r.value()))
                || r.variants().stream().anyMatch(v -> v.value() instanceof Number && fits.test(v.value()));
    }

    private static Meant word(Args args, FactKey key, boolean same) {
        String word = args.word("word");
        return one(
                args,
                key,
                (same ? "is " : "is not ") + word,
                r -> r.state() != State.UNKNOWN && word.equals(r.value()) == same);
    }

    private static Meant list(Args args, FactKey key, boolean in) {
        String word = args.word("word");
        return one(
                args,
                key,
                (in ? "includes " : "does not include ") + word,
                r -> r.state() != State.UNKNOWN && (r.value() instanceof List<?> list && list.contains(word)) == in);
    }

    private Meant two(Args args, FactKey key) {
        FactKey other = args.fact("other");
        want(args, key, Keys.Value.NUMBER);
        want(args, other, Keys.Value.NUMBER);
        Pattern first = reading(key)
                .where("has a number", r -> r.value() instanceof Number)
                .as(args.name(key));
        Pattern second = reading(other)
                .where("has a number", r -> r.value() instanceof Number)
                .against(first.name(), Reading.class, wording.pattern(), (b, a) -> holds(number(a), number(b)))
                .as(args.called() == null ? other.key() : "#" + args.place());
        return Meant.there(first, second);
    }

    private static Meant shared(Args args, FactKey key) {
        return Meant.there(Find.a(SharedReading.class)
                .where("key is " + key.key(), s -> s.key() == key)
                .as(args.called() == null ? "shared" : args.name()));
    }

    private static Meant sameName(Args args, FactKey key) {
        FactKey other = args.fact("other");
        Pattern first =
                reading(key).where("has a name", r -> r.symbol() != null).as(args.name(key));
        Pattern second = reading(other)
                .against(first.name(), Reading.class, "has that name", (b, a) -> last(a).equals(last(b)))
                .as(args.called() == null ? other.key() : "#" + args.place());
        return Meant.there(first, second);
    }

    /** The name without the path before it. */
    private static String last(Reading reading) {
        String symbol = String.valueOf(reading.symbol());
        return symbol.substring(symbol.lastIndexOf(':') + 1);
    }

    private boolean holds(double a, double b) {
        return switch (this) {
            case SAME -> a == b;
            case DIFFERENT -> a != b;
            case MORE -> a > b;
            default -> a > b / 2;
        };
    }

    private static Meant relay(Args args, FactKey key) {
        want(args, key, Keys.Value.NUMBER);
        String parameter = args.word("parameter");
        Pattern first = reading(key)
                .where("has a number", r -> r.value() instanceof Number)
                .as(args.name(key));
        Pattern second = Find.a(RelayParameter.class)
                .where("name is " + parameter, p -> p.name().equals(parameter))
                .against(first.name(), Reading.class, "is exceeded", (p, r) -> number(r) > p.value())
                .as(parameter);
        return Meant.there(first, second);
    }

    private static double number(Reading reading) {
        @Nullable Object value = reading.value();
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static Find<Reading> reading(FactKey key) {
        return Find.a(Reading.class).where("key is " + key.key(), r -> r.key() == key);
    }

    private static Meant one(Args args, FactKey key, String what, Predicate<Reading> test) {
        return Meant.there(reading(key).where(what, test).as(args.name(key)));
    }

    private static FactKey want(Args args, FactKey key, Keys.Value value) {
        Keys.Value is = Keys.value(key);
        if (is != value) {
            List<String> near = value == Keys.Value.WORD ? Nearest.words(args.word("word"), OF_ANY, 1) : List.of();
            if (!near.isEmpty()) {
                throw new Misuse(
                        args.token("word"),
                        "'" + args.word("word") + "' is nothing that is said of a fact",
                        "did you mean " + near.get(0) + "?");
            }
            String said =
                    switch (is) {
                        case NUMBER -> "a number";
                        case YES_NO -> "yes or no";
                        case WORD -> "a word";
                        case LIST -> "a list";
                    };
            throw new Misuse(
                    args.token("fact"),
                    key.key() + " is " + said + ", which this sentence is not about",
                    "`lookahead rules words " + key.key() + "` lists what can be said of it");
        }
        return key;
    }
}
