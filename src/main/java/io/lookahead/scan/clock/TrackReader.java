package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.Location;
import io.lookahead.facts.Remedy;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the periods of the tracks of referenda, which are fields of a table and no items of a configuration. */
final class TrackReader {

    private static final String PALLET = "pallet_referenda";
    private static final Set<String> PERIODS =
            Set.of("prepare_period", "decision_period", "confirm_period", "min_enactment_period");

    private final Derivation derivation;
    private final Numbers numbers;
    private final Findings findings;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    TrackReader(Derivation derivation, Numbers numbers, Findings findings) {
        this.derivation = derivation;
        this.numbers = numbers;
        this.findings = findings;
    }

    /** What is written for one period over all tracks, and follows the same. */
    private static final class Entry {
        private final Set<String> written = new LinkedHashSet<>();
        private final Location at;
        private final Follows follows;
        private @Nullable Long blocks;

        Entry(Location at, Follows follows, @Nullable Long blocks) {
            this.at = at;
            this.follows = follows;
            this.blocks = blocks;
        }
    }

    void read(List<Definition> definitions) {
        for (Definition definition : definitions) {
            if (definition.truth() == Truth.FALSE) {
                continue;
            }
            if (definition.item() instanceof ConstItem constant && constant.value() != null) {
                fields(constant.value(), definition.scope());
            } else if (definition.item() instanceof FnItem function && function.body() != null) {
                fields(function.body(), definition.scope());
            } else if (definition.item() instanceof ImplItem impl && impl.body() != null) {
                fields(impl.body(), definition.scope());
            }
        }
        entries.forEach(this::add);
    }

    private void fields(TokenRange range, Scope scope) {
        Tokens tokens = range.tokens();
        for (int i = range.from(); i + 2 < range.to(); i++) {
            boolean isField = tokens.isIdent(i) && tokens.is(i + 1, ':') && PERIODS.contains(tokens.name(i));
            if (isField) {
                int end = i + 2;
                while (end < range.to() && !tokens.is(end, ',') && !tokens.is(end, '}')) {
                    end = tokens.skip(end);
                }
                period(tokens.name(i), range.sub(i + 2, end), scope);
            }
        }
    }

    private void period(String name, TokenRange value, Scope scope) {
        Follows follows = derivation.of(Numbers.production(value), scope);
        Long blocks = numbers.blocks(value, scope);
        if (follows == Follows.NOTHING && (blocks == null || blocks <= 1)) {
            return;
        }
        String key = follows.isDerived() ? name : name + " (plain number)";
        Entry entry = entries.computeIfAbsent(key, made -> new Entry(value.location(), follows, blocks));
        entry.written.add(value.normalized());
        if (entry.written.size() > 1) {
            entry.blocks = null;
        }
    }

    private void add(String item, Entry entry) {
        findings.add(
                entry.follows.isDerived() ? Kind.DERIVED : Kind.LITERAL,
                PALLET,
                item,
                entry.blocks,
                String.join(", ", entry.written),
                entry.at,
                findings.outlook(
                        entry.follows,
                        entry.follows == Follows.BLOCK_TIME ? Remedy.LEAVE : Remedy.RESCALE,
                        findings.advice().length(entry.follows, entry.blocks)));
    }
}
