package io.lookahead.rules.words;

import io.lookahead.facts.Consensus;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SdkRelease;
import io.lookahead.facts.TargetKind;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sentences about the target as a whole: the SDK release it is built with, its consensus, its node. */
enum TargetWords implements Words<Meant> {
    SDK_FROM(
            "the SDK release is at least {release}",
            "the SDK release is at least v1.1.0",
            "that release or a later one"),
    SDK_BEFORE("the SDK release is before {release}", "the SDK release is before v1.10.0", "an earlier release"),
    SDK_KNOWN("the SDK release is known", "the SDK release is known", "the release was recognised"),
    SDK_UNKNOWN("the SDK release is not known", "the SDK release is not known", "the release was not recognised"),
    AURA(
            "the runtime uses Aura",
            "the runtime uses Aura",
            "blocks are authored by Aura, for which the guide is written"),
    NIMBUS("the runtime uses Nimbus", "the runtime uses Nimbus", "blocks are authored by Nimbus"),
    NOT_AURA("the runtime does not use Aura", "the runtime does not use Aura", "another consensus"),
    RUNTIME(
            "there is a runtime",
            "there is a runtime",
            "always; texts may say {target.runtime} and {target.node}, which are crates, and {target.wasm}, which is the file"
                    + " that a release build makes"),
    NODE("the repository has a node for it", "the repository has a node for it", "a crate here starts its collator"),
    NO_NODE("the repository has no node for it", "the repository has no node for it", "the node comes from elsewhere");

    private final Wording wording;

    TargetWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public Meant make(Args args) {
        return switch (this) {
            case SDK_FROM -> {
                SdkRelease from = args.release();
                yield sdk(args, "is at least " + from, r -> r != null && r.isAtLeast(from));
            }
            case SDK_BEFORE -> {
                SdkRelease from = args.release();
                yield sdk(args, "is before " + from, r -> r != null && !r.isAtLeast(from));
            }
            case SDK_KNOWN -> sdk(args, "is known", r -> r != null);
            case SDK_UNKNOWN -> sdk(args, "is not known", r -> r == null);
            case AURA -> target(args, "is Aura", t -> t.consensus() == Consensus.AURA);
            case NIMBUS -> target(args, "is Nimbus", t -> t.consensus() == Consensus.NIMBUS);
            case NOT_AURA -> target(args, "is not Aura", t -> t.consensus() != Consensus.AURA);
            case RUNTIME -> target(args, "is there", t -> true);
            case NODE -> target(args, "has a node", TargetKind::hasNode);
            case NO_NODE -> target(args, "has no node", t -> !t.hasNode());
        };
    }

    private static Meant sdk(Args args, String what, Predicate<@Nullable SdkRelease> test) {
        return Meant.there(Find.a(SdkFact.class)
                .where("release " + what, s -> test.test(s.release()))
                .as(args.called() == null ? "sdk" : args.name()));
    }

    private static Meant target(Args args, String what, Predicate<TargetKind> test) {
        return Meant.there(
                Find.a(TargetKind.class).where(what, test).as(args.called() == null ? "target" : args.name()));
    }
}
