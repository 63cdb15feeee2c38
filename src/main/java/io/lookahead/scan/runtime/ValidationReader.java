package io.lookahead.scan.runtime;

import io.lookahead.facts.Consensus;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.MacroArgument;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.Paths;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.SdkNames;
import java.util.List;
import java.util.Optional;

/** What {@code register_validate_block!} is given. */
final class ValidationReader {

    static final String MACRO = "register_validate_block";

    private final RuntimeSource source;
    private final List<Definition> calls;

    ValidationReader(RuntimeSource source) {
        this.source = source;
        calls = source.crate().definitions().stream()
                .filter(definition -> definition.item() instanceof MacroCall call
                        && call.macro().equals(MACRO))
                .toList();
    }

    Reading checkInherents() {
        return Found.explore(RuntimeKey.CHECK_INHERENTS, this::checkInherents);
    }

    private Found checkInherents(Conditions conditions) {
        Optional<Definition> chosen = conditions.choose(calls);
        if (chosen.isEmpty()) {
            return source.unread().registered("what " + MACRO + "! is given");
        }
        Optional<MacroArgument> argument = argument(chosen.get(), "CheckInherents");
        return argument.map(given -> Found.value(true, given.location())
                        .withExpression(given.value().normalized()))
                .orElseGet(() -> Found.value(false, chosen.get().item().location()));
    }

    private static Optional<MacroArgument> argument(Definition call, String key) {
        return ((MacroCall) call.item())
                .arguments().stream()
                        .filter(argument -> argument.key().equals(key))
                        .findFirst();
    }

    /** Told by the block executor, which checks who authored a block. */
    Consensus consensus() {
        for (Definition call : calls) {
            if (call.truth() != Truth.FALSE) {
                Optional<String> executor = argument(call, "BlockExecutor")
                        .flatMap(argument -> source.rust()
                                .target(Paths.parseType(argument.value()), call.scope(), Namespace.TYPE)
                                .map(ValidationReader::crate));
                if (executor.isPresent()) {
                    return consensus(executor.get());
                }
            }
        }
        return byPallets();
    }

    private static String crate(Target target) {
        return SdkNames.crate(target);
    }

    private Consensus consensus(String executor) {
        return switch (executor) {
            case Pallets.AURA_EXT -> Consensus.AURA;
            case Pallets.AUTHOR_INHERENT -> Consensus.NIMBUS;
            default -> byPallets();
        };
    }

    private Consensus byPallets() {
        if (source.configs().isConfigured(Pallets.AURA)) {
            return Consensus.AURA;
        }
        if (source.configs().isConfigured(Pallets.AUTHOR_INHERENT)) {
            return Consensus.NIMBUS;
        }
        return source.unread().composes() && dependsOn(Pallets.AURA_EXT) ? Consensus.AURA : Consensus.OTHER;
    }

    /** All there is to go by where a macro from elsewhere composes the runtime. */
    private boolean dependsOn(String crate) {
        return source.target().member().dependency(crate.replace('_', '-')).isPresent();
    }
}
