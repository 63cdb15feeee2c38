package io.lookahead.cli.chain;

import io.lookahead.chain.ChainException;
import io.lookahead.chain.ChainReader;
import io.lookahead.chain.HttpRpc;
import io.lookahead.chain.LiveChain;
import io.lookahead.chain.LiveValues;
import io.lookahead.cli.CommandContext;
import io.lookahead.cli.OutputFormat;
import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.report.Json;
import io.lookahead.session.ExitCode;
import io.lookahead.session.RulePacks;
import io.lookahead.session.SessionException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead chain}: live numbers of a parachain or relay chain. */
@Command(name = "chain", description = "Read live numbers from a node: block time, slot duration, what is enacted.")
public final class ChainCommand implements Callable<Integer> {

    private static final int MOST_BLOCKS = 256;

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "URL", description = "A node, such as wss://rpc.example.org.")
    private String url = "";

    @Option(names = "--yes", description = "Use the network without asking.")
    private boolean yes;

    @Option(
            names = "--blocks",
            paramLabel = "N",
            defaultValue = "100",
            description = "Over how many blocks the block time is measured, up to 256.")
    private int blocks = 100;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    public ChainCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (blocks < 1 || blocks > MOST_BLOCKS) {
            throw new SessionException(ExitCode.USAGE, "--blocks: give a number from 1 to " + MOST_BLOCKS);
        }
        try {
            HttpRpc rpc = HttpRpc.at(url);
            if (!mayConnect()) {
                context.err().println("Nothing was sent.");
                return ExitCode.OK.code();
            }
            LiveChain chain = new ChainReader(rpc, blocks).read();
            List<Advice> verdict = RulePacks.onLiveChain(context.home(), LiveValues.figures(chain));
            context.out()
                    .print(
                            format == OutputFormat.JSON
                                    ? Json.write(ChainText.json(chain, verdict))
                                    : ChainText.text(chain, verdict));
            context.out().flush();
            return ExitCode.OK.code();
        } catch (ChainException unread) {
            throw new SessionException(ExitCode.INPUT, String.valueOf(unread.getMessage()));
        }
    }

    private boolean mayConnect() throws IOException {
        if (yes) {
            return true;
        }
        if (!context.interactive()) {
            throw new SessionException(
                    ExitCode.ANSWER_MISSING,
                    "may " + url + " be asked over the network? There is no terminal to ask you; say --yes");
        }
        context.err().print("Send about thirty read requests to " + url + "? [y/N] ");
        context.err().flush();
        String answer = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
