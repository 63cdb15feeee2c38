package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Answer;
import io.lookahead.rules.engine.Limits;
import io.lookahead.rules.engine.RuleLoop;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.RuleFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the writer of a broken rule is told, word for word. Each folder holds a pack and the messages it must give; run
 * with {@code -Dgolden.write=true} to write them anew, and read them before they are committed.
 */
class BrokenRulesTest {

    private static final Path BROKEN = Path.of("src/test/fixtures/rules/broken");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_writer_is_told_what_is_wrong_where_and_what_to_do(Path folder) throws IOException {
        String told = told(folder.resolve("pack"));
        Path golden = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, told);
        }

        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static String told(Path pack) {
        RuleBase.Loaded loaded = RuleBase.load(List.of(new PackFolder(pack, "team", Layer.TEAM)), List.of());
        if (loaded instanceof RuleBase.Broken broken) {
            return broken.problems().stream().map(Problem::render).collect(Collectors.joining("\n"));
        }
        try (RuleSession session = ((RuleBase.Ready) loaded).base().open(new Limits(200, 10_000, 10_000))) {
            session.insert(new Answer("days-until-vote", "soon"));
            session.conclusions();
            return "nothing is wrong";
        } catch (RuleFailure | RuleLoop e) {
            return e.getMessage() + "\n";
        }
    }
}
