package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/**
 * The SDK release that the repository is built with.
 *
 * @param release null where it could not be recognised
 * @param source what it was recognised by, such as {@code Cargo.lock cumulus-pallet-parachain-system 0.7.0}
 */
public record SdkFact(
        @Nullable SdkRelease release,
        String source,
        @Nullable Location at) implements Known {}
