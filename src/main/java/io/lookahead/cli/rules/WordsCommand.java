package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.report.Json;
import io.lookahead.report.RulesJson;
import io.lookahead.rules.RuleDoc;
import io.lookahead.rules.words.Dictionary;
import io.lookahead.session.ExitCode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead rules words}: the dictionary. */
@Command(name = "words", description = "List every sentence that rules may use, with an example.")
final class WordsCommand implements Callable<Integer> {

    /** How the dictionary is printed. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final CommandContext context;

    @Parameters(arity = "0..*", paramLabel = "FILTER", description = "Only sentences with all of these words.")
    private List<String> filter = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            description = "How to print it.")
    private Format format = Format.TEXT;

    WordsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (format == Format.MARKDOWN) {
            context.out().print(RuleDoc.words());
            return ExitCode.OK.code();
        }
        List<Dictionary.Entry> entries =
                Dictionary.entries().stream().filter(this::wanted).toList();
        if (format == Format.JSON) {
            context.out().print(Json.write(RulesJson.words(entries)));
        } else {
            print(entries);
        }
        return entries.isEmpty() ? ExitCode.FINDINGS.code() : ExitCode.OK.code();
    }

    private void print(List<Dictionary.Entry> entries) {
        @Nullable String kind = null;
        for (Dictionary.Entry entry : entries) {
            if (!entry.kind().equals(kind)) {
                context.out().println((kind == null ? "" : "\n") + "[" + entry.kind() + "]");
                kind = entry.kind();
            }
            context.out().println(entry.sentence());
            context.out().println("    " + entry.example());
            context.out().println("    " + entry.meaning());
        }
        if (entries.isEmpty()) {
            context.err().println("no sentence has all of these words: " + String.join(" ", filter));
        }
    }

    private boolean wanted(Dictionary.Entry entry) {
        String all = (entry.kind() + " " + entry.sentence() + " " + entry.example() + " " + entry.meaning())
                .toLowerCase(Locale.ROOT);
        return filter.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }
}
