package io.lookahead.rules.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in which {@code {name}} and {@code {name.property}} stand for facts. Values are put in as they are and never
 * read again, so that no value can bring in a placeholder or a quote.
 *
 * @param code whether it is Rust, where only names, paths, numbers and truth values may be put in
 */
public record Template(List<Object> parts, boolean code) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)(?:\\.([a-z]+))?\\}");
    private static final Pattern SAFE_IN_CODE =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:::[A-Za-z_][A-Za-z0-9_]*)*|\\d[\\d_]*");

    /** A place for a value. */
    public record Slot(String name, @Nullable String property) {}

    public Template {
        parts = List.copyOf(parts);
    }

    /** Reads a text. */
    public static Template of(String text, boolean code) {
        List<Object> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int at = 0;
        while (matcher.find()) {
            parts.add(text.substring(at, matcher.start()));
            parts.add(new Slot(matcher.group(1), matcher.group(2)));
            at = matcher.end();
        }
        parts.add(text.substring(at));
        return new Template(parts, code);
    }

    /** What it names. */
    public Set<Slot> slots() {
        Set<Slot> slots = new LinkedHashSet<>();
        for (Object part : parts) {
            if (part instanceof Slot slot) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** The text with values in place. */
    public String render(Bindings bindings) {
        return render(bindings, UnaryOperator.identity());
    }

    /** The text with values in place, each made fit for that place. */
    public String render(Bindings bindings, UnaryOperator<String> fitting) {
        StringBuilder out = new StringBuilder();
        for (Object part : parts) {
            out.append(part instanceof Slot slot ? fitting.apply(value(slot, bindings)) : part);
        }
        return out.toString();
    }

    private String value(Slot slot, Bindings bindings) {
        Object fact = bindings.fact(slot.name());
        if (fact == null) {
            throw new RuleFailure("{" + slot.name() + "} is not bound");
        }
        Object value = Properties.of(fact, slot.property());
        String text = value == null ? "" : Properties.show(value);
        if (code && !SAFE_IN_CODE.matcher(text).matches()) {
            throw new RuleFailure("{" + slot.name() + (slot.property() == null ? "" : "." + slot.property()) + "} is '"
                    + text + "', which cannot stand in code: only names, paths and numbers can");
        }
        return value == null ? "nothing" : text;
    }
}
