package io.lookahead.scan.runtime;

import io.lookahead.facts.SdkFact;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.scan.source.SdkConstants;
import io.lookahead.scan.target.RuntimePackage;

/** Everything that the readings of one runtime are taken from. */
final class RuntimeSource {

    private final RuntimePackage target;
    private final RustAnalysis rust;
    private final PalletConfigs configs;
    private final ComposedPallets composed;
    private final NamedConstants constants;
    private final UnreadMacros unread;
    private final HandedItems handed;

    RuntimeSource(RuntimePackage target, SdkFact sdk) {
        this.target = target;
        rust = new RustAnalysis(new SdkConstants(sdk.release()));
        configs = new PalletConfigs(target.crate(), rust);
        composed = new ComposedPallets(target.crate(), rust);
        constants = new NamedConstants(target, rust, configs);
        unread = new UnreadMacros(target.crate());
        handed = new HandedItems(target.crate(), rust, unread);
    }

    RuntimePackage target() {
        return target;
    }

    RustCrate crate() {
        return target.crate();
    }

    RustAnalysis rust() {
        return rust;
    }

    PalletConfigs configs() {
        return configs;
    }

    ComposedPallets composed() {
        return composed;
    }

    NamedConstants constants() {
        return constants;
    }

    UnreadMacros unread() {
        return unread;
    }

    HandedItems handed() {
        return handed;
    }
}
