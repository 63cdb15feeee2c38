package io.lookahead.session;

import io.lookahead.scan.clock.AdviceTable;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.scan.clock.ClockTable;
import io.lookahead.text.yaml.YamlProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads the tables of pallets that count time in blocks, and of what is to be done about them. */
final class ClockTables {

    private static final String PALLETS = "rules/clocks/pallets.yaml";
    private static final String ADVICE = "rules/clocks/advice.yaml";

    private ClockTables() {}

    /**
     * The tables that come with lookahead. They are read while the sources are, and what it gives throws a
     * {@link SessionException} where one is broken.
     */
    static Supplier<ClockKnowledge> loading(Path home) {
        CompletableFuture<ClockKnowledge> table = CompletableFuture.supplyAsync(() -> load(home));
        return () -> {
            try {
                return table.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof SessionException known ? known : failed;
            }
        };
    }

    private static ClockKnowledge load(Path home) {
        AdviceTable.Read advice = AdviceTable.read(ADVICE, bytes(home, ADVICE));
        ClockTable.Read pallets =
                ClockTable.read(PALLETS, bytes(home, PALLETS), sound(advice.advice(), advice.problems()));
        return sound(pallets.knowledge(), pallets.problems());
    }

    private static byte[] bytes(Path home, String file) {
        try {
            return Files.readAllBytes(home.resolve(file));
        } catch (IOException failed) {
            throw new SessionException(ExitCode.RULES, file + " cannot be read: " + failed.getMessage());
        }
    }

    private static <T> T sound(@Nullable T read, List<YamlProblem> problems) {
        if (read == null) {
            throw new SessionException(
                    ExitCode.RULES, problems.stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return read;
    }
}
