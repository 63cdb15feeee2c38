package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path with its generic arguments, such as {@code <T as Trait>::Name} or {@code a::b::<C>::d}.
 *
 * @param global whether it begins with {@code ::}
 * @param self the type and trait of {@code <Type as Trait>}; null where there is none
 * @param segments never empty: where no name stands, one without a name
 */
public record PathRef(
        TokenRange range, boolean global, @Nullable QualifiedSelf self, List<Segment> segments) implements Node {

    public PathRef {
        segments = List.copyOf(segments);
    }

    /**
     * One name of a path.
     *
     * @param name without {@code r#}; {@code $x} for a macro's variable, {@code $crate}
     * @param token the token of the name
     * @param arguments its generic arguments; null where there are none
     */
    public record Segment(String name, int token, @Nullable GenericArguments arguments) {}

    /**
     * {@code <type as trait>}.
     *
     * @param trait null for {@code <type>}
     */
    public record QualifiedSelf(TypeRef type, @Nullable PathRef trait) {}

    /** The last segment. */
    public Segment last() {
        return segments.get(segments.size() - 1);
    }

    /** The name this path is, if it is nothing but a name; empty otherwise. */
    public String singleName() {
        return !global
                        && self == null
                        && segments.size() == 1
                        && segments.get(0).arguments() == null
                ? segments.get(0).name()
                : "";
    }

    /** The path of its first {@code count} names. */
    public PathRef prefix(int count) {
        TokenRange before = range.sub(range.from(), segments.get(count).token());
        // Without the `::` before the next name.
        TokenRange trimmed = before.size() > 1 ? before.sub(before.from(), before.to() - 1) : before;
        return new PathRef(trimmed, global, self, segments.subList(0, count));
    }

    /** The names joined with {@code ::}, generic arguments left out. */
    public String names() {
        return segments.stream().map(Segment::name).collect(Collectors.joining("::"));
    }
}
