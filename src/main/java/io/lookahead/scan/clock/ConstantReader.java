package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.Location;
import io.lookahead.facts.Remedy;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.token.TokenRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds constants that are plain numbers of blocks, and copies of the block time that nothing keeps in step. */
final class ConstantReader {

    private static final long SHORTEST = 10;
    private static final Set<String> INTEGERS = Set.of("u16", "u32", "u64", "u128", "BlockNumber");

    private final String runtime;
    private final Derivation derivation;
    private final Numbers numbers;
    private final Findings findings;

    /** @param runtime the crate of the runtime, whose constants may use its units of time */
    ConstantReader(String runtime, Derivation derivation, Numbers numbers, Findings findings) {
        this.runtime = runtime;
        this.derivation = derivation;
        this.numbers = numbers;
        this.findings = findings;
    }

    /** Looks at constants that no pallet's configuration has led to. */
    void read(String owner, List<Definition> definitions) {
        for (Definition definition : definitions) {
            if (definition.item() instanceof ConstItem constant
                    && constant.value() != null
                    && definition.truth() != Truth.FALSE
                    && !isOfRelayChain(constant.name(), constant.value())
                    && !findings.isAt(constant.location())) {
                read(owner, definition, constant, constant.value());
            }
        }
    }

    private static boolean isOfRelayChain(String name, TokenRange value) {
        return (name + " " + value.normalized()).toLowerCase(Locale.ROOT).contains("relay");
    }

    private void read(String owner, Definition definition, ConstItem constant, TokenRange value) {
        String type = constant.typeRange() == null ? "" : constant.typeRange().normalized();
        List<String> words =
                constant.typeRange() == null ? List.of() : constant.typeRange().names();
        boolean isCopy = Derivation.isBlockTime(constant.name());
        boolean isBlocks = BlockTypes.isOwn(words) || (isNamedSo(constant.name()) && INTEGERS.contains(type));
        boolean follows =
                isCopy ? isKeptInStep(owner, definition, value) : derivation.of(definition) != Follows.NOTHING;
        if ((!isCopy && !isBlocks) || follows) {
            return;
        }
        Long number = numbers.blocks(value, definition.scope());
        if (isCopy) {
            copy(owner, constant, value, number);
        } else if (number != null && number >= SHORTEST) {
            String advice = findings.advice().length(Follows.NOTHING, number);
            add(
                    Kind.LITERAL,
                    owner,
                    constant,
                    number,
                    value,
                    owner.equals(runtime) ? advice : findings.advice().say(Saying.IN_A_PALLET, "advice", advice));
        }
    }

    /** Where the runtime names no block time, one of its own constants must be it, and those of pallets are copies. */
    private boolean isKeptInStep(String owner, Definition definition, TokenRange value) {
        boolean isOfRuntime = owner.equals(runtime) && !derivation.isAnchored();
        return isOfRuntime
                || derivation.isAnchor(definition.item().location())
                || derivation.of(value, definition.scope()) != Follows.NOTHING;
    }

    /** {@code …_BLOCKS} and {@code BLOCKS_PER_…}, not what is measured for one block. */
    private static boolean isNamedSo(String name) {
        return List.of(name.split("_")).contains("BLOCKS");
    }

    private void copy(String owner, ConstItem constant, TokenRange value, @Nullable Long number) {
        long perSecond = constant.name().contains("MILL") ? 1 : 1000;
        if (number != null
                && number * perSecond == findings.pace().todayMs()
                && !findings.pace().isSettled()) {
            add(Kind.ECONOMIC, owner, constant, null, value, findings.advice().say(Saying.COPY));
        }
    }

    private void add(
            Kind kind, String owner, ConstItem constant, @Nullable Long blocks, TokenRange value, String advice) {
        Location at = constant.location();
        findings.add(
                kind,
                owner,
                constant.name(),
                blocks,
                value.normalized(),
                at,
                findings.outlook(Follows.NOTHING, Remedy.RESCALE, advice));
    }
}
