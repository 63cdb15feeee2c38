package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lookahead completion}: a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = {
            "Print a script that lets bash or zsh complete commands, options and file names.",
            "Use it with: source <(lookahead completion)"
        })
final class CompletionCommand implements Callable<Integer> {

    /** Where the script keeps the shell from completing file names, which nearly every argument here is. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    /** The values that an option takes: names of constants, which are typed in lower case everywhere else. */
    private static final Pattern VALUES = Pattern.compile("_option_args=\\(.*?\\)");

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandSpec root = Objects.requireNonNull(spec).root();
        String script = AutoComplete.bash(root.name(), root.commandLine()).replace(NO_FILES, "");
        context.out()
                .print(VALUES.matcher(script)
                        .replaceAll(values ->
                                Matcher.quoteReplacement(values.group().toLowerCase(Locale.ROOT))));
        return ExitCode.OK.code();
    }
}
