package io.lookahead.cli;

import io.lookahead.profile.Profile;
import io.lookahead.profile.ProfileLoad;
import io.lookahead.profile.Profiles;
import io.lookahead.report.Json;
import io.lookahead.report.Outlook;
import io.lookahead.report.SimulateJson;
import io.lookahead.report.SimulateText;
import io.lookahead.session.ExitCode;
import io.lookahead.session.PhaseView;
import io.lookahead.session.Project;
import io.lookahead.session.SessionException;
import io.lookahead.session.SessionOptions;
import io.lookahead.session.TargetView;
import io.lookahead.sim.Preview;
import io.lookahead.sim.RejectedParameters;
import io.lookahead.sim.Simulator;
import io.lookahead.sim.Sweep;
import io.lookahead.sim.phases.TargetParameters;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import io.lookahead.sim.validation.ValidationReport;
import io.lookahead.sim.view.Glyphs;
import io.lookahead.text.yaml.YamlProblem;
import io.lookahead.wizard.terminal.Surroundings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead simulate}: the block time that a chain will have, and whether it can stall. */
@Command(
        name = "simulate",
        sortOptions = false,
        customSynopsis =
                "lookahead simulate [PATH] [--SETTING=VALUE]... [--sweep=SWEEP] [--format=text|json] [--svg=DIR]",
        description = {
            "Preview block production: of a repository as it is and after each phase, or of the parameters given.",
            "Every value that is not given is an assumption, printed with its source."
        })
final class SimulateCommand implements Callable<Integer> {

    private final CommandContext context;
    private final SettingOptions settings;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PATH", description = "A repository; none: parameters alone.")
    private @Nullable String path;

    @Mixin
    private SessionFlags flags = new SessionFlags();

    @Mixin
    private RecordFlag earlier = new RecordFlag();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--sweep",
            paramLabel = "SWEEP",
            description = "Every combination of values, as a table: capacity=1..4,velocity=1..3")
    private @Nullable String sweep;

    @Option(names = "--svg", paramLabel = "DIR", description = "Also write pictures into this folder.")
    private @Nullable String pictures;

    @Option(names = "--plain", description = "Draw with plain letters only.")
    private boolean plain;

    @Option(names = "--validation", description = "Print the simulator held against published figures, as Markdown.")
    private boolean validation;

    SimulateCommand(CommandContext context, SettingOptions settings) {
        this.context = context;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try {
            if (validation) {
                print(ValidationReport.markdown());
            } else if (sweep != null) {
                sweep(Sweep.parse(sweep));
            } else if (path != null) {
                targets(path);
            } else {
                parameters();
            }
            context.out().flush();
            return ExitCode.OK.code();
        } catch (RejectedParameters rejected) {
            StringBuilder reasons = new StringBuilder("these parameters cannot be simulated");
            rejected.problems().forEach(problem -> reasons.append("\n  ").append(problem.text()));
            throw new SessionException(ExitCode.USAGE, reasons.toString());
        } catch (IllegalArgumentException unreadable) {
            throw new SessionException(ExitCode.USAGE, "--sweep: " + unreadable.getMessage());
        }
    }

    private void parameters() {
        Preview preview = Simulator.run(given());
        if (pictures != null) {
            new SimulatePictures(context.resolve(pictures)).write("", Map.of("given", preview), preview);
        }
        print(
                format == OutputFormat.JSON
                        ? Json.write(SimulateJson.preview(preview))
                        : joined(text().preview(preview)));
    }

    private void sweep(Sweep axes) {
        Map<String, Preview> previews = axes.run(given());
        print(format == OutputFormat.JSON ? Json.write(SimulateJson.sweep(previews)) : joined(text().sweep(previews)));
    }

    private void targets(String root) {
        Project project = earlier.open(context, options(root));
        List<Outlook> outlooks = project.views().stream()
                .map(view -> outlook(view, project.ends(view.target())))
                .toList();
        for (Outlook outlook : outlooks) {
            if (pictures != null) {
                new SimulatePictures(context.resolve(pictures)).write(outlook);
            }
        }
        print(
                format == OutputFormat.JSON
                        ? Json.write(SimulateJson.targets(outlooks))
                        : joined(outlooks.stream()
                                .flatMap(outlook -> text().outlook(outlook).stream())
                                .toList()));
    }

    private Outlook outlook(TargetView view, Map<String, SimulationParameters> ends) {
        Map<Integer, Preview> phases = new LinkedHashMap<>();
        if (view.today() == null) {
            return Outlook.of(view.runtime(), phases, Map.of());
        }
        SimulationParameters chain = settings.applyTo(view.today().parameters());
        Preview today = settings.isEmpty() ? view.today() : Simulator.run(chain);
        phases.put(0, Simulator.run(chain, today));
        for (PhaseView phase : view.phases()) {
            if (phase.preview() != null) {
                SimulationParameters after = settings.applyTo(phase.preview().parameters());
                phases.put(phase.number(), settings.isEmpty() ? phase.preview() : Simulator.run(after, today));
            }
        }
        Map<String, Preview> endStates = new LinkedHashMap<>();
        ends.forEach((answer, end) -> endStates.put(
                answer,
                Simulator.run(
                        settings.applyTo(
                                end.with(Setting.SEED, chain.number(Setting.SEED), chain.source(Setting.SEED))),
                        today)));
        return Outlook.of(view.runtime(), phases, endStates);
    }

    /** Parameters of no repository: the defaults, a profile's relay chain, and the command line on top. */
    private SimulationParameters given() {
        SessionOptions options = options(".");
        SimulationParameters parameters = SimulationParameters.defaults().with(Setting.SEED, options.seed(), "--seed");
        if (options.profile() != null) {
            parameters = TargetParameters.withRelay(
                    parameters, profile(options.profile()).relayParameters());
        }
        return settings.applyTo(parameters);
    }

    private Profile profile(String name) {
        ProfileLoad load = new Profiles(context.home()).load(name, context.workingDirectory());
        if (load instanceof ProfileLoad.Found found) {
            return found.profile();
        }
        throw new SessionException(
                ExitCode.USAGE,
                load.problems().stream().map(YamlProblem::toString).collect(Collectors.joining("\n")));
    }

    private SessionOptions options(String root) {
        return flags.options(context, context.resolve(root));
    }

    private SimulateText text() {
        Surroundings surroundings = new Surroundings(context.environment(), plain, context.interactive());
        boolean unicode = !plain && surroundings.unicode().isYes();
        return new SimulateText(surroundings.columns(), unicode ? Glyphs.UNICODE : Glyphs.ASCII);
    }

    private void print(String text) {
        context.out().print(text);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
