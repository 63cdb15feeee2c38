package io.lookahead.report;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Call;
import io.lookahead.facts.CargoFeature;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ConstantItem;
import io.lookahead.facts.Declined;
import io.lookahead.facts.Dependency;
import io.lookahead.facts.Import;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.MacroArgument;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Parameter;
import io.lookahead.facts.PhaseStart;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.RuntimeApi;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.Simulated;
import io.lookahead.facts.StructLiteral;
import io.lookahead.facts.TargetKind;
import org.jspecify.annotations.Nullable;

/** A fact in one line for people, with its place where it has one. */
public final class FactText {

    private FactText() {}

    public static String of(Known fact) {
        String words = words(fact);
        @Nullable Location at = fact.at();
        return at == null ? words : words + " (" + at + ")";
    }

    private static String words(Known fact) {
        if (fact instanceof Reading reading) {
            return reading(reading);
        }
        if (fact instanceof SdkFact sdk) {
            return "SDK release " + (sdk.release() == null ? "not recognised" : sdk.release() + ", " + sdk.source());
        }
        if (fact instanceof ConstantItem constant) {
            return "const " + constant.name() + " = " + constant.expression();
        }
        if (fact instanceof PalletItem item) {
            return item.pallet() + ": type " + item.item() + " = " + item.expression();
        }
        if (fact instanceof RuntimeApi api) {
            return "the runtime implements " + api.trait() + "::" + api.method();
        }
        if (fact instanceof Dependency dependency) {
            return "depends on " + dependency.crate();
        }
        if (fact instanceof CargoFeature feature) {
            return "cargo feature " + feature.name();
        }
        return sourceWords(fact);
    }

    private static String sourceWords(Known fact) {
        if (fact instanceof MacroArgument argument) {
            return argument.macro() + "! is given " + argument.argument() + " = " + argument.expression();
        }
        if (fact instanceof Import use) {
            return "use " + use.path();
        }
        if (fact instanceof Call call) {
            return "calls " + call.function();
        }
        if (fact instanceof StructLiteral literal) {
            return "makes a " + literal.type();
        }
        if (fact instanceof Parameter parameter) {
            return parameter.function() + " takes " + parameter.name() + ": " + parameter.type();
        }
        if (fact instanceof ClockFinding clock) {
            return clock.pallet() + " counts " + clock.item() + " in blocks";
        }
        return otherWords(fact);
    }

    private static String otherWords(Known fact) {
        if (fact instanceof Answer answer) {
            return "answered " + answer.question() + ": " + answer.value();
        }
        if (fact instanceof RelayParameter parameter) {
            return "relay chain " + parameter.name() + " = " + parameter.value();
        }
        if (fact instanceof Simulated simulated) {
            return "simulated after phase " + simulated.phase() + ": " + simulated.metric() + " " + simulated.value();
        }
        if (fact instanceof PhaseStart start) {
            return "phase " + start.phase() + " is about to start";
        }
        if (fact instanceof Declined declined) {
            return "step " + declined.step() + " was declined: " + declined.reason();
        }
        if (fact instanceof TargetKind kind) {
            return "runtime " + kind.runtime() + ", consensus "
                    + kind.consensus().key();
        }
        return fact.toString();
    }

    private static String reading(Reading reading) {
        return switch (reading.state()) {
            case FOUND ->
                reading.key().key() + " = " + reading.value()
                        + (reading.symbol() == null ? "" : " by " + reading.symbol());
            case ABSENT -> reading.key().key() + " is not there";
            case UNKNOWN -> reading.key().key() + " cannot be read: " + reading.reason();
        };
    }
}
