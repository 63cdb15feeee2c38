package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lookahead schema}: the JSON Schema of an output or of a file format. */
@Command(name = "schema", description = "Print the JSON Schema of an output or file format.")
final class SchemaCommand implements Callable<Integer> {

    private static final List<String> NAMES =
            List.of("scan", "plan", "simulate", "chain", "profile", "transcript", "transcript-1");

    /** What a shell offers. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            super(NAMES);
        }
    }

    private final CommandContext context;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "scan, plan, simulate, chain, profile, transcript, or transcript-1 for its version 1.")
    private @Nullable String name;

    SchemaCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            NAMES.forEach(context.out()::println);
            return ExitCode.OK.code();
        }
        try (InputStream schema = NAMES.contains(name)
                ? Main.class.getResourceAsStream("/io/lookahead/schema/" + name + ".json")
                : null) {
            if (schema == null) {
                throw new SessionException(
                        ExitCode.USAGE, "there is no schema '" + name + "'; there are " + String.join(", ", NAMES));
            }
            schema.transferTo(context.out());
        }
        context.out().flush();
        return ExitCode.OK.code();
    }
}
