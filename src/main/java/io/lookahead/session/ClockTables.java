package io.lookahead.session;

import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.scan.clock.ClockTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads the table of pallets that count time in blocks. */
final class ClockTables {

    private static final String FILE = "rules/clocks/pallets.yaml";

    private ClockTables() {}

    /**
     * The table that comes with lookahead. It is read while the sources are, and what it gives throws a
     * {@link SessionException} where it is broken.
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
        ClockTable.Read read;
        try {
            read = ClockTable.read(FILE, Files.readAllBytes(home.resolve(FILE)));
        } catch (IOException failed) {
            throw new SessionException(ExitCode.RULES, FILE + " cannot be read: " + failed.getMessage());
        }
        @Nullable ClockKnowledge knowledge = read.knowledge();
        if (knowledge == null) {
            throw new SessionException(
                    ExitCode.RULES,
                    read.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return knowledge;
    }
}
