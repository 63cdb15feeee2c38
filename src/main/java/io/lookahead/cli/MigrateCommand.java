package io.lookahead.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lookahead migrate}: the wizard on a repository. */
@Command(name = "migrate", description = "Start the wizard on a repository (the same as: lookahead PATH).")
final class MigrateCommand implements Callable<Integer> {

    private final CommandContext context;
    private final WizardStart wizard;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PATH", defaultValue = ".", description = "The repository.")
    private String path = ".";

    @Mixin
    private WizardOptions options = new WizardOptions();

    MigrateCommand(CommandContext context, WizardStart wizard) {
        this.context = context;
        this.wizard = wizard;
    }

    @Override
    public Integer call() {
        return wizard.start(context.resolve(path), options);
    }
}
