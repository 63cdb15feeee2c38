package io.lookahead.cli;

import io.lookahead.cli.chain.ChainCommand;
import io.lookahead.cli.profile.ProfileCommand;
import io.lookahead.cli.rules.RulesCommand;
import picocli.CommandLine;

/** The tree of commands. */
final class Commands {

    private Commands() {}

    static CommandLine of(CommandContext context, WizardStart wizard) {
        CommandLine root = new CommandLine(new RootCommand());
        root.addSubcommand(new MigrateCommand(context, wizard));
        root.addSubcommand(new DemoCommand(context, wizard));
        root.addSubcommand(new ScanCommand(context));
        root.addSubcommand(new PlanCommand(context));
        root.addSubcommand(new DiffCommand(context));
        root.addSubcommand(new ApplyCommand(context));
        root.addSubcommand(new UndoCommand(context));
        root.addSubcommand(simulate(context));
        root.addSubcommand("rules", RulesCommand.of(context));
        root.addSubcommand("profile", ProfileCommand.of(context));
        root.addSubcommand(new ChainCommand(context));
        root.addSubcommand(TranscriptCommand.of(context));
        root.addSubcommand(new SchemaCommand(context));
        root.addSubcommand(new DoctorCommand(context));
        root.addSubcommand(new CompletionCommand(context));
        root.addSubcommand(new HelpCommand(context));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(true);
        return root;
    }

    private static CommandLine simulate(CommandContext context) {
        SettingOptions settings = new SettingOptions();
        CommandLine simulate = new CommandLine(new SimulateCommand(context, settings));
        settings.addTo(simulate.getCommandSpec());
        return simulate;
    }
}
