package io.lookahead.scan.clock;

import io.lookahead.facts.Location;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Candidate;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether an expression leads, over whatever constants, to the time between blocks or the length of a slot. */
final class Derivation {

    private static final Set<String> BLOCK_TIMES = Set.of(
            "MILLISECS_PER_BLOCK",
            "MILLI_SECS_PER_BLOCK",
            "MILLISECONDS_PER_BLOCK",
            "MILLIS_PER_BLOCK",
            "MILLISECS_PER_PARA_BLOCK",
            "BLOCK_TIME_MILLIS",
            "SECS_PER_BLOCK",
            "SECONDS_PER_BLOCK");
    private static final Set<String> SLOTS =
            Set.of("SLOT_DURATION", "SLOT_DURATION_MILLIS", "SLOT_DURATION_MS", "PARA_SLOT_DURATION");
    private static final Set<String> UNITS = Set.of(
            "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "YEAR");

    private final Set<Location> anchors = new HashSet<>();
    private final Map<Location, Follows> known = new HashMap<>();

    /** Whether a constant's name is one that a block's length has. */
    static boolean isBlockTime(String name) {
        return BLOCK_TIMES.contains(name);
    }

    /** The names that a block's length has. */
    static Set<String> blockTimes() {
        return BLOCK_TIMES;
    }

    /** Whether a constant's name is a unit of time that is counted in blocks. */
    static boolean isUnit(String name) {
        return UNITS.contains(name) || name.startsWith("BLOCKS_PER_");
    }

    /**
     * Names the constant that is the time between blocks; what it is made from counts as that too. Without one, its
     * usual names must do.
     */
    void anchor(Definition constant) {
        if (constant.item() instanceof ConstItem item && anchors.add(item.location()) && item.value() != null) {
            constants(item.value(), constant.scope()).forEach(this::anchor);
        }
    }

    /** Whether a constant is the time between blocks, or what that is made from. */
    boolean isAnchor(Location constant) {
        return anchors.contains(constant);
    }

    /** Whether it is known which constant is the time between blocks. */
    boolean isAnchored() {
        return !anchors.isEmpty();
    }

    /** What tokens in a scope follow. */
    Follows of(TokenRange range, Scope scope) {
        Follows follows = Follows.NOTHING;
        for (List<String> path : paths(range)) {
            follows = follows.or(path(path, scope));
        }
        return follows;
    }

    private Follows path(List<String> path, Scope scope) {
        Optional<Target> target = target(path, scope);
        if (target.isEmpty()) {
            return Follows.NOTHING;
        }
        if (target.get() instanceof Target.OfItem item && item.definition().item() instanceof ConstItem) {
            return of(item.definition());
        }
        return target.get() instanceof Target.External external && external.sure() && isUnit(external.last())
                ? Follows.ELSEWHERE
                : Follows.NOTHING;
    }

    /** What a constant follows. */
    Follows of(Definition constant) {
        ConstItem item = (ConstItem) constant.item();
        Location at = item.location();
        Follows found = known.get(at);
        if (found == null) {
            known.put(at, Follows.NOTHING);
            found = follow(constant, item);
            known.put(at, found);
        }
        return found;
    }

    private Follows follow(Definition constant, ConstItem item) {
        boolean isAnchor = anchors.isEmpty() ? isBlockTime(item.name()) : anchors.contains(item.location());
        if (isAnchor) {
            return Follows.BLOCK_TIME;
        }
        if (SLOTS.contains(item.name())) {
            return Follows.SLOT;
        }
        return item.value() == null ? Follows.NOTHING : of(item.value(), constant.scope());
    }

    /** The constants of the project that an expression names. */
    static List<Definition> constants(TokenRange range, Scope scope) {
        List<Definition> constants = new ArrayList<>();
        for (List<String> path : paths(range)) {
            target(path, scope)
                    .filter(target -> target instanceof Target.OfItem item
                            && item.definition().item() instanceof ConstItem)
                    .ifPresent(target -> constants.add(((Target.OfItem) target).definition()));
        }
        return constants;
    }

    /** The item that a range is the whole path of. */
    static Optional<Definition> named(TokenRange range, Scope scope, Namespace namespace) {
        List<List<String>> paths = paths(range);
        boolean isWhole = paths.size() == 1 && range.size() == paths.get(0).size() * 2 - 1;
        if (!isWhole) {
            return Optional.empty();
        }
        return PathResolver.resolve(paths.get(0), scope, namespace)
                .target(paths.get(0).size())
                .flatMap(target -> target instanceof Target.OfItem item
                        ? Optional.of(item.definition())
                        : Optional.<Definition>empty());
    }

    /** What a path or the beginning of it means, as {@code Period::get()} means {@code Period}. */
    private static Optional<Target> target(List<String> path, Scope scope) {
        return PathResolver.resolve(path, scope, Namespace.VALUE)
                .active()
                .map(Candidate::target)
                .filter(target -> !(target instanceof Target.OfItem item) || exists(item.definition()));
    }

    private static boolean exists(Definition definition) {
        Item item = definition.item();
        return item instanceof ConstItem && definition.truth() != Truth.FALSE;
    }

    /** Every path in a range, without generic arguments; names after a dot are members and none. */
    private static List<List<String>> paths(TokenRange range) {
        Tokens tokens = range.tokens();
        List<List<String>> paths = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            boolean begins = tokens.isIdent(i) && tokens.kind(i - 1) != TokenKind.PATH_SEP && !tokens.is(i - 1, '.');
            if (begins) {
                List<String> names = new ArrayList<>(List.of(tokens.name(i)));
                int next = i + 1;
                while (next + 1 < range.to() && tokens.kind(next) == TokenKind.PATH_SEP && tokens.isIdent(next + 1)) {
                    names.add(tokens.name(next + 1));
                    next += 2;
                }
                paths.add(names);
            }
        }
        return paths;
    }
}
