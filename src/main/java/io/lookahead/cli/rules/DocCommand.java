package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.rules.RuleDoc;
import io.lookahead.session.ExitCode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lookahead rules doc}: the reference of packs. */
@Command(name = "doc", description = "Write the reference of rule packs as Markdown: explanations, rules, conditions.")
final class DocCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private PackFolders packs = new PackFolders();

    DocCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        context.out().print(RuleDoc.of(packs.base(context)));
        return ExitCode.OK.code();
    }
}
