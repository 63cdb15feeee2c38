package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.Remedy;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.token.TokenRange;
import java.util.regex.Pattern;

/** Finds functions of a runtime that give its pallets a length in blocks, such as {@code fn blocks_per_era()}. */
final class LengthReader {

    private static final Pattern RESULT =
            Pattern.compile("(?:[a-z_]+::)*(?:BlockNumber|BlockNumberFor ?<[A-Za-z:]+>|Self ?:: ?BlockNumber)");

    private final Derivation derivation;
    private final Numbers numbers;
    private final Findings findings;

    LengthReader(Derivation derivation, Numbers numbers, Findings findings) {
        this.derivation = derivation;
        this.numbers = numbers;
        this.findings = findings;
    }

    void read(RustCrate runtime) {
        for (Definition definition : runtime.definitions()) {
            if (definition.item() instanceof ImplItem impl
                    && impl.traitRange() != null
                    && definition.truth() != Truth.FALSE) {
                definition.members().forEach(member -> function(runtime.name(), member));
            }
        }
    }

    private void function(String owner, Definition member) {
        if (!(member.item() instanceof FnItem function)
                || function.body() == null
                || !function.parameters().isEmpty()
                || !givesBlocks(function)) {
            return;
        }
        TokenRange body = function.body().inside();
        Follows follows = derivation.of(Numbers.production(body), member.scope());
        Long blocks = numbers.blocks(body, member.scope());
        if (follows == Follows.NOTHING && (blocks == null || blocks <= 1)) {
            return;
        }
        findings.add(
                follows.isDerived() ? Kind.DERIVED : Kind.LITERAL,
                owner,
                function.name() + "()",
                blocks,
                body.normalized(),
                function.location(),
                findings.outlook(
                        follows,
                        follows == Follows.BLOCK_TIME ? Remedy.LEAVE : Remedy.RESCALE,
                        findings.advice().length(follows, blocks)));
    }

    private static boolean givesBlocks(FnItem function) {
        String signature = function.range().normalized();
        int arrow = signature.indexOf("->");
        int brace = signature.indexOf('{');
        return arrow > 0
                && arrow < brace
                && RESULT.matcher(signature.substring(arrow + 2, brace).strip()).matches();
    }
}
