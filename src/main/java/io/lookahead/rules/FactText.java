package io.lookahead.rules;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Call;
import io.lookahead.facts.CargoFeature;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Conclusion.StepFinding;
import io.lookahead.facts.ConstantItem;
import io.lookahead.facts.Declined;
import io.lookahead.facts.Dependency;
import io.lookahead.facts.Import;
import io.lookahead.facts.Known;
import io.lookahead.facts.LiveFigure;
import io.lookahead.facts.Location;
import io.lookahead.facts.MacroArgument;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Parameter;
import io.lookahead.facts.PhaseStart;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.RuntimeApi;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SharedReading;
import io.lookahead.facts.Simulated;
import io.lookahead.facts.StructLiteral;
import io.lookahead.facts.TargetKind;
import io.lookahead.rules.model.Derived;

/** Facts in one line each, as an operator would say them, with their place. */
public final class FactText {

    private FactText() {}

    /** A fact, or a conclusion that other rules built on. */
    public static String of(Object fact) {
        if (fact instanceof Derived derived) {
            return derived.conclusion() instanceof StepFinding finding
                    ? "step " + finding.step() + " is " + finding.status().key() + ", by \"" + finding.rule() + "\""
                    : "a conclusion of \"" + derived.conclusion().rule() + "\"";
        }
        if (!(fact instanceof Known known)) {
            return String.valueOf(fact);
        }
        Location at = known.at();
        return what(known) + (at == null ? "" : "   " + at);
    }

    private static String what(Known fact) {
        if (fact instanceof Reading reading) {
            return reading(reading);
        }
        if (fact instanceof SharedReading shared) {
            return shared.key().key() + " comes from " + shared.name() + ", which "
                    + String.join(", ", shared.runtimes()) + " takes too";
        }
        if (fact instanceof SdkFact sdk) {
            return sdk.release() == null
                    ? "the SDK release is not known (" + sdk.source() + ")"
                    : "the SDK is " + sdk.release() + " (" + sdk.source() + ")";
        }
        if (fact instanceof TargetKind target) {
            return target.runtime() + " uses " + target.consensus().key() + " and has "
                    + (target.hasNode() ? "a node here" : "no node here");
        }
        if (fact instanceof Answer answer) {
            return "you answered " + answer.question() + ": " + answer.value();
        }
        if (fact instanceof RelayParameter parameter) {
            return "the relay chain's " + parameter.name() + " is " + parameter.value() + " (" + parameter.source()
                    + ")";
        }
        if (fact instanceof LiveFigure figure) {
            return "the live chain's " + figure.name() + " is " + figure.value();
        }
        if (fact instanceof Simulated simulated) {
            return "simulated after phase " + simulated.phase() + ": " + simulated.metric() + " " + simulated.value();
        }
        if (fact instanceof PhaseStart start) {
            return "phase " + start.phase() + " is about to start";
        }
        if (fact instanceof Declined declined) {
            return "you declined step " + declined.step() + ": " + declined.reason();
        }
        return source(fact);
    }

    private static String reading(Reading reading) {
        String key = reading.key().key();
        return switch (reading.state()) {
            case ABSENT -> key + " is absent";
            case UNKNOWN -> key + " cannot be told (" + reading.reason() + ")";
            case FOUND ->
                key + " is " + reading.value()
                        + (reading.key().unit().equals("ms") ? " ms" : "")
                        + (reading.symbol() == null ? "" : ", by " + reading.symbol());
        };
    }

    private static String source(Known fact) {
        if (fact instanceof PalletItem item) {
            return item.pallet() + " sets " + item.item() + " to " + item.expression()
                    + (item.cfg().isEmpty() ? "" : " under " + item.cfg());
        }
        if (fact instanceof ConstantItem constant) {
            return "constant " + constant.name() + " = " + constant.expression();
        }
        if (fact instanceof RuntimeApi api) {
            return "the runtime implements " + api.trait() + "::" + api.method();
        }
        if (fact instanceof Dependency dependency) {
            return "dependency " + dependency.crate()
                    + (dependency.features().isEmpty() ? "" : " with " + String.join(", ", dependency.features()));
        }
        if (fact instanceof CargoFeature feature) {
            return "cargo feature " + feature.name();
        }
        if (fact instanceof MacroArgument argument) {
            return argument.macro() + "! is given " + argument.argument() + " = " + argument.expression();
        }
        if (fact instanceof Import use) {
            return "use " + use.path() + (use.path().endsWith("::" + use.name()) ? "" : " as " + use.name());
        }
        if (fact instanceof Call call) {
            return "call of " + call.function();
        }
        if (fact instanceof StructLiteral literal) {
            return "struct " + literal.type() + " with "
                    + String.join(", ", literal.fields().keySet());
        }
        if (fact instanceof Parameter parameter) {
            return parameter.function() + " takes " + parameter.name() + ": " + parameter.type();
        }
        if (fact instanceof ClockFinding finding) {
            return finding.item() + " of " + finding.pallet() + " is counted in blocks ("
                    + finding.kind().key() + ")";
        }
        return fact.toString();
    }
}
