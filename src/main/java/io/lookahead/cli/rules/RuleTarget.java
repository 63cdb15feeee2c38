package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.cli.OutputFormat;
import io.lookahead.cli.RecordFlag;
import io.lookahead.cli.SessionFlags;
import io.lookahead.facts.Target;
import io.lookahead.session.Project;
import java.util.Collection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be explained, and the repository it is about. */
final class RuleTarget {

    @Parameters(index = "0", paramLabel = "ID", description = "A step's number, a question's name, or a rule's name.")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", defaultValue = ".", description = "The repository.")
    private String path = ".";

    @Mixin
    private SessionFlags flags = new SessionFlags();

    @Mixin
    private RecordFlag earlier = new RecordFlag();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    OutputFormat format() {
        return format;
    }

    String id() {
        return id;
    }

    Project project(CommandContext context) {
        return earlier.open(context, flags.options(context, context.resolve(path)));
    }

    static String heading(Target target, Collection<Target> all) {
        return all.size() == 1 ? "" : "== " + target.runtime().crate() + " ==\n";
    }
}
