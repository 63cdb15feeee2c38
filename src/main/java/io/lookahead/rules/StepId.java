package io.lookahead.rules;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a step: {@code 1.4}, a part of it {@code 1.4a}, or a pack's own {@code house.1}. Ordered as the guide
 * counts, a pack's own steps after it.
 */
record StepId(String group, int number, String part) implements Comparable<StepId> {

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)\\.(\\d+)([a-z]?)");
    private static final Comparator<StepId> ORDER = Comparator.<StepId, Boolean>comparing(
                    s -> s.ofGuide() ? false : true)
            .thenComparing(StepId::group)
            .thenComparingInt(StepId::number)
            .thenComparing(StepId::part);

    static StepId of(String id) {
        Matcher matcher = FORM.matcher(id);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + id + "' is not a step's number; write 1.4, 1.4a or house.1");
        }
        return new StepId(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
    }

    private boolean ofGuide() {
        return Character.isDigit(group.charAt(0));
    }

    boolean isPart() {
        return !part.isEmpty();
    }

    /** The step that this is a part of, or itself. */
    StepId whole() {
        return new StepId(group, number, "");
    }

    @Override
    public int compareTo(StepId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return group + "." + number + part;
    }
}
