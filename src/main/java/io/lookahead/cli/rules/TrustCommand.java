package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.pack.Pack;
import io.lookahead.rules.pack.Powers;
import io.lookahead.rules.pack.TrustStore;
import io.lookahead.session.ExitCode;
import io.lookahead.session.RulePacks;
import io.lookahead.session.SessionException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead rules trust}: which packs may propose edits or change severities. */
@Command(
        name = "trust",
        description =
                "Trust the content of a pack, so that it may propose edits, suggest commands and change severities.")
final class TrustCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The pack to trust; without it, what is trusted is listed.")
    private @Nullable String folder;

    @Option(names = "--remove", paramLabel = "NAME|DIGEST", description = "Trust it no longer.")
    private @Nullable String remove;

    TrustCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Path file = TrustStore.usualFile(context.environment())
                .orElseThrow(() -> new SessionException(
                        ExitCode.USAGE,
                        "there is no home folder to keep trust in; set HOME, or name the content with --trust DIGEST"));
        TrustStore store = new TrustStore(file);
        if (remove != null) {
            int removed = store.distrust(remove);
            context.out().println(removed + " removed");
            return removed > 0 ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
        }
        if (folder == null) {
            store.entries().forEach(e -> context.out().println(e.digest() + "  " + e.pack() + "  " + e.since()));
            return ExitCode.OK.code();
        }
        Pack pack = read(folder);
        List<String> powers = Powers.of(pack);
        powers.forEach(p -> context.err().println("the pack " + p));
        if (powers.isEmpty()) {
            context.err().println("the pack only speaks; it can be used without trust");
        }
        store.trust(pack, LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault()));
        context.out().println(pack.digest() + "  " + pack.info().name());
        return ExitCode.OK.code();
    }

    /** The pack, read together with the guide's, whose rules it may speak of. */
    private Pack read(String shown) {
        RuleBase base = PackFolders.base(List.of(RulePacks.guide(context.home()), PackFolders.folder(context, shown)));
        return base.packs().get(base.packs().size() - 1);
    }
}
