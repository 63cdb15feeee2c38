package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SampleProject;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead demo}: the wizard on a copy of the bundled sample parachain. */
@Command(name = "demo", description = "Start the wizard on a copy of the bundled sample parachain.")
final class DemoCommand implements Callable<Integer> {

    private final CommandContext context;
    private final WizardStart wizard;

    @ArgGroup
    private @Nullable Where where;

    @Option(names = "--copy-only", description = "Only copy, and print where to.")
    private boolean copyOnly;

    @picocli.CommandLine.Mixin
    private WizardOptions options = new WizardOptions();

    /** The folder to copy into, by itself or after its option. */
    static final class Where {

        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "DIR",
                description = "Where to copy it; a scratch folder by default.")
        private @Nullable String named;

        @Option(names = "--into", paramLabel = "DIR", description = "The same.")
        private @Nullable String into;

        String folder() {
            return Objects.requireNonNull(into == null ? named : into);
        }
    }

    DemoCommand(CommandContext context, WizardStart wizard) {
        this.context = context;
        this.wizard = wizard;
    }

    @Override
    public Integer call() {
        SampleProject sample = new SampleProject(context.home());
        Path folder;
        if (where == null) {
            folder = sample.copyIntoScratchFolder();
        } else {
            folder = context.resolve(where.folder());
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
