package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/**
 * Something that rules can ask about: what was read in the source, what the operator answered, what the relay chain is
 * configured to do, what a simulation showed. The kinds are generic so that a new rule pack needs no new kind.
 */
public sealed interface Known
        permits Reading,
                SharedReading,
                SdkFact,
                ConstantItem,
                PalletItem,
                RuntimeApi,
                Dependency,
                CargoFeature,
                MacroArgument,
                Import,
                Call,
                StructLiteral,
                Parameter,
                Answer,
                RelayParameter,
                LiveFigure,
                Simulated,
                PhaseStart,
                Declined,
                ClockFinding,
                TargetKind {

    /** Where it was seen; null for what has no place in a file. */
    default @Nullable Location at() {
        return null;
    }
}
