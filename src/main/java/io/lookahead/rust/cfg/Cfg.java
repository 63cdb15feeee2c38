package io.lookahead.rust.cfg;

import io.lookahead.rust.syntax.Attribute;
import io.lookahead.rust.syntax.Literals;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A condition of conditional compilation. {@link #text()} is what stands between the parentheses of {@code cfg(…)}. */
public sealed interface Cfg {

    /** The condition that holds always. */
    static Cfg always() {
        return All.NOTHING;
    }

    String text();

    /** {@code all(…)}. */
    record All(List<Cfg> parts) implements Cfg {
        private static final All NOTHING = new All(List.of());

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return "all(" + list(parts) + ")";
        }
    }

    /** {@code any(…)}. */
    record Any(List<Cfg> parts) implements Cfg {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return "any(" + list(parts) + ")";
        }
    }

    /** {@code not(…)}. */
    record Not(Cfg part) implements Cfg {
        @Override
        public String text() {
            return "not(" + part.text() + ")";
        }
    }

    /** A bare name, such as {@code test}. */
    record Flag(String name) implements Cfg {
        @Override
        public String text() {
            return name;
        }
    }

    /** A name with a value, such as {@code feature = "std"}. */
    record Option(String key, String value) implements Cfg {
        @Override
        public String text() {
            return key + " = \"" + value + "\"";
        }
    }

    /** Something that is no condition, as written. */
    record Unclear(String text) implements Cfg {}

    private static String list(List<Cfg> parts) {
        return parts.stream().map(Cfg::text).collect(Collectors.joining(", "));
    }

    default boolean isAlways() {
        return this instanceof All all && all.parts().isEmpty();
    }

    /** This and the other condition. */
    default Cfg and(Cfg other) {
        if (isAlways() || equals(other)) {
            return other;
        }
        if (other.isAlways()) {
            return this;
        }
        List<Cfg> parts = new ArrayList<>(this instanceof All all ? all.parts() : List.of(this));
        for (Cfg part : other instanceof All all ? all.parts() : List.of(other)) {
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    default Cfg negated() {
        return this instanceof Not not ? not.part() : new Not(this);
    }

    /** What {@code #[cfg(…)]} and {@code #[cfg_attr(…, cfg(…))]} among the attributes ask for together. */
    static Cfg of(List<Attribute> attributes) {
        Cfg cfg = always();
        for (Attribute attribute : attributes) {
            if (attribute.is("cfg")) {
                cfg = cfg.and(parse(attribute.arguments()));
            } else if (attribute.is("cfg_attr")) {
                cfg = cfg.and(conditional(attribute.arguments()));
            }
        }
        return cfg;
    }

    private static Cfg conditional(TokenRange arguments) {
        List<TokenRange> parts = arguments.split(',');
        Cfg cfg = always();
        for (TokenRange part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            if (part.size() > 2 && part.tokens().is(part.from(), "cfg")) {
                Cfg inner = parse(part.sub(part.from() + 1, part.to()).inside());
                cfg = cfg.and(new Any(List.of(parse(parts.get(0)).negated(), inner)));
            }
        }
        return cfg;
    }

    /** The condition these tokens are: what stands between the parentheses of {@code cfg(…)}. */
    static Cfg parse(TokenRange range) {
        return parse(range, 0);
    }

    private static Cfg parse(TokenRange range, int depth) {
        Tokens tokens = range.tokens();
        List<TokenRange> parts = range.split(',');
        if (parts.size() != 1 || depth > 50) {
            return new Unclear(range.normalized());
        }
        TokenRange only = parts.get(0);
        int from = only.from();
        if (only.size() == 1 && tokens.isIdent(from)) {
            String name = tokens.name(from);
            return name.equals("true") ? always() : name.equals("false") ? new Any(List.of()) : new Flag(name);
        }
        if (only.size() == 3 && tokens.isIdent(from) && tokens.is(from + 1, '=')) {
            String key = tokens.name(from);
            return Literals.string(tokens, from + 2)
                    .<Cfg>map(value -> new Option(key, value))
                    .orElseGet(() -> new Unclear(only.normalized()));
        }
        if (only.size() > 2 && tokens.isIdent(from) && tokens.is(from + 1, '(')) {
            return combined(tokens.name(from), only.sub(from + 1, only.to()).inside(), only, depth);
        }
        return new Unclear(only.normalized());
    }

    private static Cfg combined(String name, TokenRange inside, TokenRange whole, int depth) {
        List<Cfg> parts =
                inside.split(',').stream().map(part -> parse(part, depth + 1)).toList();
        return switch (name) {
            case "all" -> new All(parts);
            case "any" -> new Any(parts);
            case "not" -> parts.size() == 1 ? new Not(parts.get(0)) : new Unclear(whole.normalized());
            default -> new Unclear(whole.normalized());
        };
    }
}
