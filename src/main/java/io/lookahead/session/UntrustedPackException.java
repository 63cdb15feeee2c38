package io.lookahead.session;

import io.lookahead.rules.pack.Pack;
import java.util.List;

/** A rule pack wants more than to speak, and nobody has trusted its content yet. */
public final class UntrustedPackException extends SessionException {

    private static final long serialVersionUID = 1L;

    private final transient Pack pack;
    private final transient List<String> powers;

    UntrustedPackException(Pack pack, List<String> powers) {
        super(
                ExitCode.RULES,
                "the rule pack " + pack.shown() + " is not trusted, and it " + String.join("; it ", powers)
                        + "\n  read it, then trust this content with: lookahead rules trust " + pack.shown()
                        + "\n  or for one run with: --trust " + pack.digest());
        this.pack = pack;
        this.powers = List.copyOf(powers);
    }

    public Pack pack() {
        return pack;
    }

    /** What it does that needs trust, a line each. */
    public List<String> powers() {
        return powers;
    }
}
