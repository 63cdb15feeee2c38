package io.lookahead.bench;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Target;
import io.lookahead.rules.PackFolder;
import io.lookahead.rules.Plan;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.RuleSession;
import io.lookahead.session.Decisions;
import io.lookahead.session.Project;
import io.lookahead.session.SessionOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One start of the process up to its first decision, for {@code src/validation/rules-speed} to time from outside. The
 * first argument says how far to go:
 *
 * <ul>
 *   <li>{@code scan}: reads the repository and stops before the first rule is loaded
 *   <li>{@code decide}: goes on to the first decision; packs may follow as further arguments
 *   <li>{@code again}: goes on to change one answer a hundred times, and prints what each decision took
 *   <li>{@code pack DIR}: writes a pack of a hundred rules
 * </ul>
 */
public final class RuleStart {

    private static final int RULES = 100;
    private static final int TIMES = 100;

    private RuleStart() {}

    public static void main(String[] args) throws IOException {
        Path home = Path.of(System.getProperty("lookahead.home")).toAbsolutePath();
        if (args[0].equals("pack")) {
            writePack(Path.of(args[1]));
            return;
        }
        List<PackFolder> packs = Arrays.stream(args)
                .skip(2)
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(PackFolder::of)
                .toList();
        SessionOptions options = new SessionOptions(
                Path.of(args[1]).toAbsolutePath().normalize(),
                home,
                null,
                packs,
                List.of(),
                List.of(),
                Map.of(),
                Decisions.NONE,
                1,
                Clock.systemUTC());
        Project project = args[0].equals("scan") ? Project.open(options) : Project.openToDecide(options);
        Target target = project.targets().get(0);
        if (args[0].equals("scan")) {
            System.out.println(target.known().size() + " facts");
            return;
        }
        RuleBase base = project.rules();
        try (RuleSession session = base.open()) {
            session.insertAll(target.known());
            session.insertAll(project.circumstances().known());
            Plan plan = session.plan();
            System.out.println(base.rules().size() + " rules, next step " + plan.next());
            if (args[0].equals("again")) {
                decideAgain(session);
            }
        }
    }

    /** Milliseconds for a new plan after one answer came or went, in a process that has just started. */
    private static void decideAgain(RuleSession session) {
        Answer answer = new Answer("end-state", "higher-velocity");
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            if (i % 2 == 0) {
                session.insert(answer);
            } else {
                session.retract(answer);
            }
            session.plan();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "first %.2f median %.2f p95 %.2f max %.2f%n",
                first, millis[TIMES / 2], millis[TIMES * 95 / 100], millis[TIMES - 1]);
    }

    /** Rules as teams write them: each with two or three conditions, every fifth of them true of the sample. */
    private static void writePack(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("pack.yaml"), "name: hundred\nversion: \"1\"\ntitle: A hundred rules\nlicence: MIT\n");
        List<String> conditions = List.of(
                "check_associated_relay_number is RelayNumberStrictlyIncreases",
                "pallet pallet_aura sets SlotDuration called slots",
                "the answer to days-until-release is below %d",
                "capacity is above %d",
                "the runtime depends on pallet-contracts");
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < RULES; i++) {
            rules.append("rule \"Team: gate ").append(i).append("\"\nwhen\n    the runtime uses Aura\n    ");
            rules.append(conditions.get(i % conditions.size()).formatted(i)).append('\n');
            if (i % 3 == 0) {
                rules.append("    unless the answer to end-state is ready-not-activated\n");
            }
            rules.append("then\n    note for phase 3 \"Gate ").append(i).append(" is open.\"\nend\n\n");
        }
        Files.writeString(folder.resolve("gates.dslr"), rules.toString());
    }
}
