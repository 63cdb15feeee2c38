package io.lookahead.edit.node;

import io.lookahead.rust.syntax.PathRef;
import java.util.ArrayList;
import java.util.List;

/** Names of the collators' modules in paths that are written in full. */
final class Qualified {

    private static final String OLD = "basic";
    private static final String NEW = "lookahead";

    private Qualified() {}

    /**
     * {@code to}, or, where {@code path} names the module of the old collator in full, the same path in the new one's:
     * nothing is imported there that {@code to} could mean.
     */
    static String name(PathRef path, String to) {
        List<String> names = new ArrayList<>(
                path.segments().stream().map(PathRef.Segment::name).toList());
        int module = names.size() - 2;
        boolean full = module >= 1 && names.get(module).equals(OLD);
        if (!full) {
            return to;
        }
        names.set(module, NEW);
        return (path.global() ? "::" : "") + String.join("::", names);
    }
}
