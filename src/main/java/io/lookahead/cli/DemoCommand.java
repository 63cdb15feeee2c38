package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SampleProject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lookahead demo}: the wizard on a copy of the bundled sample parachain. */
@Command(name = "demo", description = "Start the wizard on a copy of the bundled sample parachain.")
final class DemoCommand implements Callable<Integer> {

    private final CommandContext context;
    private final WizardStart wizard;

    @Option(names = "--into", paramLabel = "DIR", description = "Where to copy it; a scratch folder by default.")
    private @Nullable String into;

    @Option(names = "--copy-only", description = "Only copy, and print where to.")
    private boolean copyOnly;

    @picocli.CommandLine.Mixin
    private WizardOptions options = new WizardOptions();

    DemoCommand(CommandContext context, WizardStart wizard) {
        this.context = context;
        this.wizard = wizard;
    }

    @Override
    public Integer call() {
        SampleProject sample = new SampleProject(context.home());
        Path folder;
        if (into == null) {
            folder = sample.copyIntoScratchFolder();
        } else {
            folder = context.resolve(into);
            sample.copyInto(folder);
        }
        if (copyOnly) {
            context.out().println(folder);
            return ExitCode.OK.code();
        }
        context.err().println("The sample parachain is copied to " + folder);
        return wizard.start(folder, options);
    }
}
