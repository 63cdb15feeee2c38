package io.lookahead.sim.validation;

import io.lookahead.sim.setup.Assumption;
import io.lookahead.sim.setup.SimulationParameters;
import io.lookahead.sim.validation.Check.Outcome;
import java.util.List;

/** The validation as a Markdown document. The same release always writes the same bytes. */
public final class ValidationReport {

    private ValidationReport() {}

    public static String markdown() {
        return markdown(Validation.run());
    }

    static String markdown(List<Check> checks) {
        long passed = count(checks, Outcome.PASS);
        long failed = count(checks, Outcome.FAIL);
        StringBuilder text = new StringBuilder();
        text.append("# The simulator against published figures\n\n");
        text.append(
                "Written by `lookahead simulate --validation`. A test holds this file to what the command writes.\n\n");
        text.append(passed)
                .append(" of ")
                .append(passed + failed)
                .append(" figures agree, ")
                .append(failed);
        text.append(" do not, ").append(count(checks, Outcome.NOT_COVERED)).append(" are beyond the model.\n\n");
        text.append("A range of candidates backed in so many relay blocks passes where at least ")
                .append(Math.round(Validation.WITHIN * 100))
                .append(" % of all such stretches of 24 runs over 600 relay blocks lie within it. Nothing is tuned to a"
                        + " figure: what nobody measured is assumed once, below, for all of them.\n\n");
        text.append("| Figure | Published | Simulated | |\n|---|---|---|---|\n");
        for (Check check : checks) {
            row(text, check);
        }
        text.append("\n## What the figures rest on\n\n");
        text.append(
                "The defaults. Figures of automatic network tests use one collator, empty blocks, and faster networks;"
                        + " those on mechanisms use a relay chain that never skips, forks or is late.\n\n");
        text.append("| Assumption | Value | Source |\n|---|---|---|\n");
        for (Assumption assumption : SimulationParameters.defaults().assumptions()) {
            text.append("| ").append(assumption.name()).append(" | ").append(assumption.value());
            text.append(assumption.unit().isEmpty() ? "" : " " + assumption.unit());
            text.append(" | ").append(assumption.source()).append(" |\n");
        }
        return text.toString();
    }

    private static void row(StringBuilder text, Check check) {
        text.append("| ").append(check.name()).append("<br>").append(check.source());
        text.append(" | ").append(check.published()).append(" | ").append(check.ours());
        text.append(" | ").append(mark(check.outcome()));
        text.append(check.remark().isEmpty() ? "" : ": " + check.remark()).append(" |\n");
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "pass";
            case FAIL -> "**fail**";
            case NOT_COVERED -> "beyond the model";
        };
    }

    private static long count(List<Check> checks, Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }
}
