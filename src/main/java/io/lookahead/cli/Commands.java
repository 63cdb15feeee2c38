package io.lookahead.cli;

import io.lookahead.cli.chain.ChainCommand;
import io.lookahead.cli.profile.ProfileCommand;
import io.lookahead.cli.rules.RulesCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The tree of commands. */
final class Commands {

    /** Commands that tell of the others. */
    private static final Set<String> LISTING = Set.of("help", "completion");

    private Commands() {}

    /** The commands; of those that stand alone, the one that {@code args} begin with and no other, to start quickly. */
    static CommandLine of(CommandContext context, WizardStart wizard, String... args) {
        CommandLine root = new CommandLine(new RootCommand());
        Map<String, Supplier<Object>> all = all(context, wizard);
        String first = args.length == 0 || LISTING.contains(args[0]) ? "" : args[0];
        Supplier<Object> only = all.get(first);
        if (only == null) {
            all.forEach((name, command) -> root.addSubcommand(name, command.get()));
        } else {
            root.addSubcommand(first, only.get());
        }
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(true);
        return root;
    }

    private static Map<String, Supplier<Object>> all(CommandContext context, WizardStart wizard) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("migrate", () -> new MigrateCommand(context, wizard));
        all.put("demo", () -> new DemoCommand(context, wizard));
        all.put("scan", () -> new ScanCommand(context));
        all.put("plan", () -> new PlanCommand(context));
        all.put("diff", () -> new DiffCommand(context));
        all.put("apply", () -> new ApplyCommand(context));
        all.put("undo", () -> new UndoCommand(context));
        all.put("simulate", () -> simulate(context));
        all.put("rules", () -> RulesCommand.of(context));
        all.put("profile", () -> ProfileCommand.of(context));
        all.put("chain", () -> new ChainCommand(context));
        all.put("transcript", () -> TranscriptCommand.of(context));
        all.put("schema", () -> new SchemaCommand(context));
        all.put("doctor", () -> new DoctorCommand(context));
        all.put("completion", () -> new CompletionCommand(context));
        all.put("help", () -> new HelpCommand(context));
        return all;
    }

    private static CommandLine simulate(CommandContext context) {
        SettingOptions settings = new SettingOptions();
        CommandLine simulate = new CommandLine(new SimulateCommand(context, settings));
        settings.addTo(simulate.getCommandSpec());
        return simulate;
    }
}
